"""Invented HTML pages, each built in a way that real ones are, with what must come out of them."""

from __future__ import annotations

from typing import Final, NamedTuple

T: Final = "بلدية الزهراء تفتتح أكبر حديقة عامة في حي النخيل"
P: Final = (
    "افتتحت بلدية مدينة الزهراء صباح الأحد حديقة عامة جديدة في حي النخيل بعد عامين من العمل، بحضور عدد من سكان الحي والمهندسين الذين أشرفوا على التنفيذ.",
    "وقال رئيس البلدية كريم الحداد في كلمة ألقاها خلال الافتتاح إن الحديقة تمتد على مساحة عشرة آلاف متر مربع وتضم ملاعب للأطفال ومسارات للمشي وأشجارا محلية لا تحتاج إلى ماء كثير.",
    "وأضاف أن كلفة المشروع بلغت مليوني دينار، وأن المرحلة الثانية ستبدأ مطلع العام المقبل وتشمل بحيرة صغيرة ومكتبة مفتوحة.",
    "من جهتها، رأت المهندسة سلمى النجار أن التصميم راعى حاجات كبار السن، مشيرة إلى أن الممرات كلها خالية من الدرج.",
    "وطالب سكان الحي بإضاءة الشوارع المؤدية إلى الحديقة قبل حلول الشتاء، وبتخصيص موقف للحافلات قرب المدخل الرئيسي.",
)
T2: Final = "قطار جديد بين العاصمة والميناء يبدأ رحلاته الشهر المقبل"
P2: Final = (
    "أعلنت شركة السكك الحديدية عن تشغيل قطار جديد بين العاصمة والميناء ابتداء من الشهر المقبل، بعد تجارب استمرت ستة أشهر على الخط الجديد.",
    "وأوضحت الشركة أن الرحلة ستستغرق ساعتين فقط، وأن ثمن التذكرة سيبقى على حاله طوال السنة الأولى من التشغيل.",
    "وتوقع المدير أن يستعمل القطار نحو مليون مسافر كل عام، وأن يخف الازدحام على الطريق الساحلي القديم.",
)
REL: Final = (
    "أمطار غزيرة على الساحل الشمالي اليوم",
    "أسعار القمح تتراجع للأسبوع الثالث",
    "فريق النهر يفوز بكأس المدينة",
    "متحف التراث يستقبل زواره مجانا",
    "قطار جديد بين العاصمة والميناء",
)
DAY: Final = "2024-05-12"


class Case(NamedTuple):
    """A page and what must come out of it."""

    html: str
    body: tuple[str, ...] = P
    title: str | None = T
    day: str | None = DAY
    authors: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    kind: str = "article"
    also: tuple[str, ...] = ()
    url: str | None = "https://www.zahra-news.example/2024/news/1234"


def ps(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def links(titles: tuple[str, ...] = REL) -> str:
    return "<ul>" + "".join(f'<li><a href="/n/{i}">{title}</a></li>' for i, title in enumerate(titles)) + "</ul>"


NAV: Final = f"<nav>{links(('الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة'))}</nav>"
FOOT: Final = "<footer><p>جميع الحقوق محفوظة لصحيفة الزهراء 2024</p><a href=/about>من نحن</a></footer></body></html>"


def page(body: str, *, title: str = T, head: str = "", rest: str | None = None) -> str:
    top = f'<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{title} - صحيفة الزهراء</title>{head}</head>'
    return f"{top}<body>{NAV}{body}{links() if rest is None else rest}{FOOT}"


def card(i: int, text: str) -> str:
    return f'<div><h4><a href="/o/{i}">{REL[i % 5]}</a></h4><p>{text}</p></div>'


def ld(author: str) -> str:
    return (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-12T10:30:00+03:00",'
        f'"headline":"{T}","author":{{"@type":"Person","name":"{author}"}},"keywords":["حدائق","مدن"]}}</script>'
    )


H: Final = f"<h1>{T}</h1><div>12 مايو 2024</div>"
WORDPRESS: Final = f"""<!doctype html><html dir="rtl" lang="ar"><head><title>{T} - موقع الوادي</title>
<meta property="og:title" content="{T}"><meta property="article:published_time" content="2024-05-12T07:15:00+00:00">
<meta name="author" content="wadi admin"></head><body><div>الأحد, 12 مايو 2024</div>
<div><span>أخر الأخبار</span>{links()}</div>{NAV}<article><header><a href="/category/local">محليات</a><h1>{T}</h1>
<div><a href="/author/wadi">wadi admin</a> <span>12 مايو 2024</span> <span>0</span> <span>125</span> <span>دقيقة واحدة</span></div>
</header><div><a href="#">فيسبوك</a><a href="#">تويتر</a><a href="#">طباعة</a></div><div class="entry-content">{ps(P[:2])}
<div><h4>مقالات ذات صلة</h4><ul><li><h5><a href="/n/1">{REL[0]}</a></h5><span>10 مايو 2024</span></li></ul></div>{ps(P[2:])}
</div><div><span>الوسوم</span><a href="/tag/a">حدائق</a><a href="/tag/b">مدن خضراء</a></div></article>
<div><h3><a href="/author/wadi">wadi admin</a></h3></div><div><h3>اترك تعليقاً <small><a href="#">إلغاء الرد</a></small></h3>
<form><p>لن يتم نشر عنوان بريدك الإلكتروني.</p><button>إرسال التعليق</button></form></div>
<aside><h3>الأكثر مشاهدة</h3>{links()}</aside><footer>جميع الحقوق محفوظة | موقع الوادي</footer></body></html>"""
INLINE: Final = f"""<article><h1>{T}</h1><figure><img src="/a.jpg"><figcaption>الحديقة الجديدة (أرشيف)</figcaption></figure>
<p>{P[0]}</p><div><strong>اقرأ أيضا:</strong> <a href="/n/1">{REL[0]}</a></div><p>{P[1]}</p>
<div><p>اشترك في نشرتنا البريدية ليصلك كل جديد</p><form><input><button>اشتراك</button></form></div><h3>مرحلة ثانية</h3>
<p>{P[2]}</p><blockquote><p>{P[3]}</p></blockquote><p><a href="https://t.me/x">تابعوا قناتنا على تلغرام</a></p><p>{P[4]}</p>
<ul><li><a href="/tag/1">حدائق</a></li><li><a href="/tag/2">بلدية الزهراء</a></li></ul><div><a href="#">فيسبوك</a></div>
<section><h3>3 تعليقات</h3><div><b>زائر</b><p>{P2[0]}</p></div></section></article>"""

CASES: Final = {
    "two containers": Case(page(f"{H}<div>{ps(P[:2])}</div><div><p>إعلان</p></div><div>{ps(P[2:])}</div>")),
    "only line breaks": Case(page(f"<div>{H}<div>{'<br><br>'.join(P)}</div></div>")),
    "spans": Case(page(H + "".join(f"<span>{text}</span><br>" for text in P))),
    "only divs": Case(
        page(
            f"<div>{T}</div><div>كتب: نادر المرجان</div><div>الأحد 12 مايو 2024 - 10:15 ص</div>"
            + "".join(f"<div>{p}</div>" for p in P)
        ),
        authors=("نادر المرجان",),
    ),
    "lead in a heading": Case(page(f"{H}<h2>{P[0]}</h2><div>{ps(P[1:])}</div>")),
    "classes that lie": Case(page(f'<div class="sidebar related"><div class="comments">{H}{ps(P)}</div></div>')),
    "a second story below": Case(
        page(
            f"<main><article>{H}{ps(P)}</article><article><h1>{T2}</h1><div>11 مايو 2024</div>{ps(P2)}</article></main>"
        ),
        also=(T2,),
    ),
    "boxes in the story": Case(
        page(INLINE, head='<meta property="article:published_time" content="2024-05-12T08:00:00+03:00">'),
        body=(*P[:2], "مرحلة ثانية", *P[2:]),
        keywords=("حدائق", "بلدية الزهراء"),
        also=(REL[0],),
    ),
    "the logo is the first heading": Case(
        page(f'<h1><a href="/">صحيفة الزهراء</a></h1><h2>{T}</h2><p>{DAY}</p>{ps(P)}')
    ),
    "writer in json-ld": Case(
        page(f"<h1>{T}</h1>{ps(P)}", head=ld("ليان الصباغ")), authors=("ليان الصباغ",), keywords=("حدائق", "مدن")
    ),
    "outlet for a writer": Case(page(f"<h1>{T}</h1>{ps(P)}", head=ld("صحيفة الزهراء")), keywords=("حدائق", "مدن")),
    "account for a writer": Case(page(f"<h1>{T}</h1>{ps(P)}", head=ld("admin")), keywords=("حدائق", "مدن")),
    "tables that lay out": Case(
        page(f"<table><tr><td>{links()}</td><td><b>{T}</b><br>12 أيار 2024<br>{'<br><br>'.join(P)}</td></tr></table>")
    ),
    "one paragraph": Case(page(f"{H}<p>{P[0]}</p>"), body=P[:1]),
    "legal notices": Case(
        page(f"{H}{ps(P[:3])}<aside><p>{P2[0]}</p></aside><footer><p>{P2[1]}</p></footer>"), body=P[:3]
    ),
    "the writer's card": Case(
        page(
            f'{H}<div><img src="/u.jpg"><a href="/author/5">باسل القصير</a></div>{ps(P)}<div><a href="/author/5">باسل القصير</a>'
            "<p>صحفي من الزهراء يكتب عن المدن والبيئة منذ عشر سنوات.</p></div>"
        ),
        authors=("باسل القصير",),
    ),
    "the writer over the title": Case(
        page(
            f'<div><a href="/writers/44"><img src="/w.jpg"></a><h3><a href="/writers/44">هالة السروجي</a></h3>{H}{ps(P)}</div>'
        ),
        authors=("هالة السروجي",),
    ),
    "the most read in between": Case(page(f"{H}{ps(P[:2])}<div><h4>الأكثر قراءة</h4>{links()}</div>{ps(P[2:])}")),
    "teasers below": Case(
        page(
            f"{H}{ps(P)}",
            rest="<h3>المزيد من الأخبار</h3>" + "".join(card(i, P2[i % 3][:90] + "...") for i in range(5)),
        )
    ),
    "teasers beside": Case(
        page(
            f"<div><div>{H}{ps(P)}</div><div><h3>مقالات الرأي</h3>{''.join(card(i, text) for i, text in enumerate(P2))}</div></div>"
        )
    ),
    "a blog system": Case(WORDPRESS, keywords=("حدائق", "مدن خضراء")),
    "a form around all": Case(
        page(f"<form><div>{H}</div><div>{'<br />'.join(P)}</div><div>{links()}</div></form>", rest="")
    ),
    "a box a paragraph": Case(
        page(
            H
            + "".join(f"<div><div><p>{p}</p></div></div>" for p in P[:3])
            + "<div><div>إعلان</div></div><div><div><h2>رأي السكان</h2></div></div>"
            + "".join(f"<div><div><p>{p}</p></div></div>" for p in P[3:])
        ),
        body=(*P[:3], "رأي السكان", *P[3:]),
    ),
    "a list and a table": Case(
        page(
            f"<article>{H}<p>{P[0]}</p><ul><li>ملعبان لكرة السلة</li><li>مكتبة مفتوحة للأطفال</li></ul><p>{P[1]}</p>"
            f"<table><tr><td>البحيرة</td><td>2000</td></tr></table><p>{P[2]}</p></article>"
        ),
        body=(P[0], "ملعبان لكرة السلة", "مكتبة مفتوحة للأطفال", P[1], "البحيرة | 2000", P[2]),
    ),
    "comments of many words": Case(
        page(
            f"{H}{ps(P)}<div><h3>3 تعليقات</h3>"
            + "".join(f"<div><b>قارئ</b><p>{text}</p></div>" for text in P2)
            + "</div>"
        )
    ),
    "captions": Case(
        page(
            f'{H}<div><img src="/p1.jpg"><div>جانب من الحديقة الجديدة</div></div><p>{P[0]}</p><p>{P[1]}</p>'
            f'<div><img src="/p2.jpg"><p>رئيس البلدية خلال الافتتاح</p></div><p>{P[2]}</p>'
        ),
        body=P[:3],
    ),
    "a clock over all": Case(
        page(f"<h1>{T}</h1><div>نشر في 12 - 05 - 2024</div>{ps(P)}").replace(
            NAV, "<div>الثلاثاء 14 مايو 2024 الموافق 6 ذو القعدة 1445 هـ</div>" + NAV
        )
    ),
    "dates of others only": Case(
        page(
            f"<h1>{T}</h1>{ps(P)}<h3>أحدث الأخبار</h3>"
            + "".join(f"<a href=/n>{t}</a><span>10 يناير 2023</span>" for t in REL)
        ),
        day=None,
    ),
    "a local time as Greenwich's": Case(
        page(
            f"<h1>{T}</h1><div>الأحد 12 مايو 2024 - 10:30 م</div>{ps(P)}",
            head='<meta property="article:published_time" content="2024-05-12T22:30:00Z">',
        )
    ),
    "no full stops": Case(
        page(H + "<div>" + ps(tuple(text[:70] for text in P)) + "</div>"), body=tuple(text[:70].strip() for text in P)
    ),
    "keywords made of the title": Case(
        page(f"{H}{ps(P)}", head=f'<meta name="keywords" content="{",".join(T.split())}">')
    ),
    "a box of suggestions": Case(
        page(
            f"{H}<div><p><b>{P[0]}</b></p></div><div><p>{P[1]}</p></div><section><p><a href=#end>تخطى قصص مقترحة وواصل</a></p>"
            f"<strong>قصص مقترحة</strong>{links(REL[:2])}<p>نهاية قصص مقترحة</p></section><div><p>{P[2]}</p></div>"
        ),
        body=P[:3],
    ),
    "a dated link in between": Case(
        page(
            f"{H}<div><div>{P[0]}</div></div><div><div>{P[1]}</div></div>"
            f'<div><div><a href="/2.html">{REL[0]}</a><div>أمس, 09:10 GMT</div></div></div><div><div>{P[2]}</div></div>'
        ),
        body=P[:3],
    ),
    "a head under the lead": Case(
        page(
            f"<h1>{T}</h1><p>{P[0]}</p><div>نشرت في: 12/05/2024 - 10:15</div><div>3 دقائق</div><figure><img src=/a.jpg><figcaption>"
            f'حديقة النخيل</figcaption></figure><div>نص : <a href="/author/5">رامي الحداد</a></div><div>{ps(P[1:])}</div>'
        ),
        authors=("رامي الحداد",),
    ),
    "a second story without a date": Case(
        page(f"<div>{H}<div>{ps(P)}</div></div><div><h1>{T2}</h1><div>{ps(P2)}</div></div>"), also=(T2,)
    ),
    "a message from a network": Case(
        page(
            f'{H}{ps(P[:2])}<blockquote class="twitter-tweet"><p>{P2[0]}</p>&mdash; البلدية (@zahra_city) '
            f'<a href="https://t.example/1">May 12, 2024</a></blockquote>{ps(P[2:])}'
        ),
        body=(*P[:2], P2[0], *P[2:]),
    ),
    "a blog's signature": Case(
        page(f"{H}{'<br><br>'.join(P)}<div>مرسلة بواسطة <span>رامي الحداد</span> في <abbr>10:30 ص</abbr></div>"),
        authors=("رامي الحداد",),
    ),
    "a gallery": Case(
        page(
            f"<h1>{T}</h1>"
            + "".join(
                f"<figure><img src={i}.jpg><figcaption>{text[:60]}</figcaption></figure>" for i, text in enumerate(P)
            )
        ),
        kind="stub",
    ),
    "a form to subscribe with": Case(
        page(
            f"{H}<p>{P[0]}</p><div><h4>نشرتنا</h4><p>تصلك أخبار المدينة كل صباح في بريدك، ويمكنك أن تلغي ذلك في أي وقت تشاء.</p>"
            f"<form><input type=email><button>اشترك</button></form></div>{ps(P[1:])}"
        )
    ),
    "a form to search with": Case(page(f"{H}<div><p>{P[0]}</p><form><input></form>{ps(P[1:])}</div>")),
    "about the outlet, below": Case(page(f"<main>{H}{ps(P)}</main><div><p>{P2[0]}</p><p>{P2[1]}</p></div>")),
    "a link to the writer": Case(
        page(
            f'<h1>{T}</h1><div><a rel="author" href="/w/7">رامي الحداد</a> <time datetime="2024-05-12T10:00:00+03:00">منذ ساعتين</time></div>{ps(P)}'
        ),
        authors=("رامي الحداد",),
    ),
    "links to many writers": Case(
        page(
            f"{H}{ps(P)}<div>"
            + "".join(
                f'<div><a href="/s/{n}">{REL[n]}</a> <a rel=author href="/w/{n}">{w}</a></div>'
                for n, w in enumerate(("رامي الحداد", "هالة العنبر"))
            )
            + "</div>"
        ),
    ),
    "a section": Case(
        page(
            "<h1>أخبار محلية</h1>"
            + "".join(card(i, P[i % 5][:90] + "...") + "<span>11 مايو 2024</span>" for i in range(15)),
            rest="",
        ),
        kind="listing",
    ),
    "a front page": Case(
        page(
            "".join(f"<section><h2>قسم</h2>{''.join(card(i, P[i % 5]) for i in range(5))}</section>" for _ in range(4)),
            rest="",
        ),
        kind="listing",
    ),
    "results of a search": Case(
        page("<h1>نتائج البحث</h1>" + "".join(card(i, (P + P2)[i % 8][:100]) for i in range(15)), rest=""),
        kind="listing",
    ),
    "a writer's page": Case(
        page(
            f"<h1>رنا الصباغ</h1><p>{P2[0]}</p>{links(REL * 3)}",
            head='<link rel=canonical href="https://z.example/author/rana">',
        ),
        kind="listing",
        url=None,
    ),
    "an app that is not there": Case(
        '<!doctype html><html><head><title>الزهراء</title></head><body><noscript>فعل السكريبت.</noscript><div id="root"></div></body></html>',
        kind="empty",
    ),
    "an error": Case(
        page("<h1>404</h1><p>عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.</p>", rest=""), kind="empty"
    ),
    "a wall of consent": Case(
        page(
            "<p>نحن وشركاؤنا نستخدم ملفات تعريف الارتباط لتخزين المعلومات على جهازك ومعالجة البيانات الشخصية.</p>",
            rest="",
        ),
        kind="empty",
    ),
}
