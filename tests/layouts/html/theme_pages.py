"""Invented pages in the structure of the templates that most Arabic sites are made with."""

from __future__ import annotations

from typing import Final, NamedTuple

T: Final = "ميناء الساحل يفتتح رصيفه الشرقي بعد ثلاث سنوات من العمل"
LEAD: Final = "توسعة تضاعف طاقة الميناء وتختصر زمن انتظار السفن إلى النصف"
P: Final = (
    "أعلنت هيئة الموانئ في مدينة الساحل، اليوم الخميس، انتهاء أعمال توسعة الرصيف الشرقي بعد ثلاث سنوات من العمل المتواصل.",
    "وقال المهندس سالم الكندي، مدير المشروع، إن الرصيف الجديد يضاعف طاقة الميناء، مشيرا إلى أن الكلفة لم تتجاوز ما رصد لها.",
    "وأضاف أن المرحلة الثانية تشمل محطة للحاويات ومنطقة للتخزين المبرد تخدم المصدرين من المزارعين في المحافظات القريبة.",
    "ويعد الميناء المنفذ البحري الأهم في الإقليم، إذ تمر به ثلاثة أرباع الواردات من الحبوب، وقد تأخرت توسعته مرارا.",
)
REL: Final = (
    "أسعار الشحن تتراجع للشهر الثالث على التوالي",
    "وفد تجاري يبحث إنشاء منطقة حرة قرب الساحل",
    "انطلاق موسم الصيد وسط توقعات بوفرة الأسماك",
)
TAGS: Final = ("ميناء الساحل", "الشحن البحري")
WRITER: Final = "مريم العطار"


class Theme(NamedTuple):
    """A page and what must come out of it."""

    html: str
    section: str | None = None
    keywords: tuple[str, ...] = ()
    writer: str | None = WRITER
    captions: tuple[str, ...] = ()


def _menu() -> str:
    words = ("الرئيسية", "محليات", "اقتصاد", "رياضة", "ثقافة", "رأي")
    return "<ul>" + "".join(f'<li><a href="/c/{i}">{word}</a></li>' for i, word in enumerate(words)) + "</ul>"


def _ps(texts: tuple[str, ...] = P) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _each(form: str, texts: tuple[str, ...] = REL) -> str:
    return "".join(form.format(text=text, i=i, slug=text.replace(" ", "-")) for i, text in enumerate(texts))


def _page(body: str) -> str:
    return (
        f'<!doctype html><html lang="ar" dir="rtl"><head><title>{T} - المرفأ</title></head><body>{body}</body></html>'
    )


_TAGS: Final = '<a href="/tag/{slug}" rel="tag">{text}</a>'

THEMES: Final = {
    "a path on one line, under a list of headlines": Theme(
        _page(
            f'{_menu()}<div class="trend"><div>الأكثر تداولا</div>{_each("<h2><a href=/r{i}>{text}</a></h2>")}</div>'
            f'<div class="crumbs"><span><a href="/">الرئيسية</a></span> <i></i> <a href="/e">اقتصاد</a> <i></i> {T}</div>'
            f'<article><ul class="cats"><li><a href="/e">اقتصاد</a></li></ul><h1>{T}</h1><div class="by">بواسطة</div> '
            f'<a href="/author/m">{WRITER}</a> - <time datetime="2024-03-14">14 مارس، 2024</time><div>0</div><div>154</div>'
            f'<div class="share"><div>شارك</div><a href="/f">Facebook</a></div><figure><img src="/i.jpg"><figcaption>سفينة '
            f"ترسو عند الرصيف الجديد</figcaption></figure>{_ps()}<footer><ul><li><span>الوسوم</span></li>"
            f"{_each('<li>' + _TAGS + '</li>', TAGS)}</ul></footer></article>"
            f"<h4>مقالات ذات صلة</h4>{_each('<h3><a href=/r{i}>{text}</a></h3>')}"
        ),
        "اقتصاد",
        TAGS,
        captions=("سفينة ترسو عند الرصيف الجديد",),
    ),
    "a path, a step on each line": Theme(
        _page(
            f'<nav>{_menu()}</nav><main><nav class="breadcrumb"><h2>مسار التنقل</h2><ol><li><a href="/">الرئيسية</a></li>'
            f'<li><a href="/e">أخبار البحر</a></li></ol></nav><article><h1>{T}</h1><footer>أرسله <span>{WRITER}</span> في '
            f"<span>خميس, 03/14/2024 - 10:15</span></footer>{_ps()}<div>وسوم</div>"
            f"{_each('<div>' + _TAGS + '</div>', TAGS)}<ul><li><a>أضف تعليق جديد</a></li></ul></article></main>"
        ),
        "أخبار البحر",
        TAGS,
    ),
    "a list of terms": Theme(
        _page(
            f"{_menu()}<h2>{T}</h2><dl><dt>التفاصيل</dt><dd>كتب بواسطة: <span>{WRITER}</span></dd>"
            f'<dd>المجموعة: <a href="/e">اقتصاد</a></dd><dd><time>نشر بتاريخ: 14 آذار/مارس 2024</time></dd>'
            f"<dd>الزيارات: 312</dd></dl>{_ps()}<ul><li><a>السابق</a></li><li><a>التالي</a></li></ul>"
        ),
        "اقتصاد",
    ),
    "a blog": Theme(
        _page(
            f'<h1><a href="/">المرفأ</a></h1>{_menu()}<h2><span>الخميس، 14 مارس 2024</span></h2><h3>{T}</h3>'
            f"<div>{'<br><br>'.join(P)}</div><div><span>مرسلة بواسطة <a rel=author href=/profile/1>{WRITER}</a></span> في "
            f'<a href="/p"><abbr class="published" title="2024-03-14T09:30:00+03:00">9:30 ص</abbr></a></div>'
            f"<div>التسميات: {_each(_TAGS + '، ', TAGS)}</div><h4>ليست هناك تعليقات:</h4>"
        ),
        None,
        TAGS,
    ),
    "a label of tags and links with blanks between": Theme(
        _page(
            f"{_menu()}<h1>{T}</h1><div>بقلم {WRITER} - 14 مارس 2024</div>{_ps()}<div><b>كلمات دلالية :</b> "
            f"{_each('<a href=/list/{i}>{text}</a> ', TAGS)}</div>"
        ),
        None,
        TAGS,
    ),
    "a classic blog with comments": Theme(
        _page(
            f"<h1><a href=/>مدونة المرفأ</a></h1><h2>{T}</h2><small>14 مارس 2024 بواسطة <a href=/author/m>{WRITER}</a></small>"
            f"{_ps()}<p><small>هذه التدوينة نشرت في الخميس, 14 مارس, 2024 تحت تصنيف <a href=/e>اقتصاد</a>. يمكنك متابعة كل "
            f"الردود على هذه التدوينة.</small></p><h3>ردان على “{T}”</h3><ol><li><cite>حسن</cite> يقول: <p>معلومات مفيدة، شكرا "
            f"لك على هذا المقال الذي يشرح تفاصيل المشروع بلغة واضحة.</p></li><li><cite>ندى</cite> يقول: <p>متى تبدأ المرحلة "
            f"الثانية من المشروع، وهل ستشمل الصيادين الصغار في المنطقة القديمة؟</p></li></ol><h3>أترك تعليقا</h3>"
        ),
    ),
    "small parts that only a style sheet sets apart": Theme(
        _page(
            f'{_menu()}<span class="hidden">التصنيفات</span><a href="/category/e" rel="category tag">اقتصاد</a><h1>{T}</h1><ul>'
            f'<li><span class="icon"><span>كاتب المقالة</span></span><span class="text">بواسطة <a href="/author/m">{WRITER}</a>'
            f'</span></li><li><span class="icon"><span>تاريخ المقالة</span></span><span class="text"><a href="/p">مارس 14, 2024'
            f'</a></span></li></ul>{_ps()}<div><span class="icon">الوسوم</span><span class="text">{_each(_TAGS + "، ", TAGS)}'
            f"</span></div>"
        ),
        "اقتصاد",
        TAGS,
    ),
    "name, section and date in one row": Theme(
        _page(
            f'{_menu()}<h1>{T}</h1><ul><li><i class="user"></i> {WRITER}</li><li><i></i> <a href="/category/4">اقتصاد</a></li>'
            f"<li><i></i> 2024/03/14</li><li><i></i> 1520</li></ul>{_ps()}"
        ),
        "اقتصاد",
    ),
    "a section over the picture over the title": Theme(
        _page(
            f'{_menu()}<div><div class="head"><a href="/economie">اقتصاد</a><figure><img src="/i.jpg"><figcaption>صورة: '
            f"المرفأ</figcaption></figure><h1>{T}</h1></div><div>{WRITER}</div><small>الخميس 14 مارس 2024</small>{_ps()}</div>"
        ),
        "اقتصاد",
        captions=("صورة: المرفأ",),
    ),
    "a long caption under the title": Theme(
        _page(
            f"{_menu()}<h1>{T}</h1><figure><img src=/i.jpg><figcaption>الرصيف الشرقي لميناء الساحل بعد افتتاحه في حفل حضره "
            f"عمال المشروع</figcaption></figure><div>14 مارس 2024</div>{_ps()}"
        ),
        writer=None,
        captions=("الرصيف الشرقي لميناء الساحل بعد افتتاحه في حفل حضره عمال المشروع",),
    ),
    "a menu of bars": Theme(
        _page(
            f"<div>الرئيسية | محليات | اقتصاد | رياضة | رأي</div><b>{T}</b><br>2024-03-14 10:15<br><br><b>{WRITER}</b><br><br>"
            f"{'<br><br>'.join(P)}<br><br><b>أخبار أخرى</b><br>{_each('<a href=/r{i}>&bull; {text}</a><br>')}"
        ),
    ),
    "a menu of blanks": Theme(
        _page(f"<div>الرئيسية محليات اقتصاد رياضة</div><h1>{T}</h1><b>{WRITER}</b> 2024-03-14{_ps()}")
    ),
    "the last word of a menu is no section": Theme(
        _page(f"<div>{_menu()}</div><div><h1>{T}</h1><div>{WRITER}</div><div>2024-03-14</div>{_ps()}</div>")
    ),
    "a line without a picture is no caption": Theme(
        _page(f"{_menu()}<h1>{T}</h1><div>{WRITER}</div><div>2024-03-14</div><div>ملف خاص عن البحر</div>{_ps()}")
    ),
    "a message from a network": Theme(
        _page(
            f"{_menu()}<h1>{T}</h1><div>{WRITER}</div><div>2024-03-14</div>{_ps(P[:2])}<blockquote><p>نهنئ أهل الساحل بهذا "
            f"الإنجاز الذي انتظروه طويلا</p>&mdash; هيئة الموانئ (@ports) March 14, 2024</blockquote>{_ps(P[2:])}"
        ),
    ),
}
