"""The generic layout on the structures of pages that hand-made templates, old systems and boards build."""

from __future__ import annotations

import pytest

import arabic_article

T = "مخبز التل القديم يعود إلى العمل بعد إغلاق دام عشر سنوات"
SUB = "الأفران أشعلت فجرا والخبز نفد قبل الظهر"
WRITER = "نجلاء الشامي"
P = (
    "عاد مخبز التل القديم إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامه سكان الحي قبل شروق الشمس بساعة.",
    "وقال صاحب المخبز وائل الترك إن الأفران الحجرية رممت حجرا حجرا، وإن العجين يخمر فيها كما كان يخمر في زمن جده.",
    "وأضاف الترك أن المخبز سيعمل ثلاثة أيام في الأسبوع حتى يتدرب العمال الجدد، ثم يفتح أبوابه كل يوم من الربيع المقبل.",
    "ويقع المخبز في آخر زقاق من أزقة البلدة القديمة، وكان أهلها يعرفون الوقت من رائحة الخبز قبل أن يعرفوه من ساعة البرج.",
)
REL = ("حدائق البلدة تستعد لموسم الورد", "إصلاح ساعة البرج بعد توقفها شتاء كاملا", "سوق الحرفيين ينتقل إلى الخان")
MENU = (
    "<ul>"
    + "".join(f"<li><a href=/{i}>{w}</a>" for i, w in enumerate(("الرئيسية", "محليات", "رياضة", "ثقافة")))
    + "</ul>"
)
DAY = "2024-04-21"


def ps(texts: tuple[str, ...] = P) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def parse(body: str, head: str = "") -> arabic_article.Article:
    return arabic_article.parse(f"<!doctype html><html lang=ar><head>{head}</head><body>{body}</body></html>")


def told(article: arabic_article.Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


def day(article: arabic_article.Article) -> str | None:
    return article.published.value[:10] if article.published and article.published.value else None


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div><span class=badge>محليات</span><span class=badge>عاجل</span></div>", "محليات عاجل"),
        ("<div><span>خبر من البلدة</span><span>خبر من السوق</span></div>", "خبر من البلدة خبر من السوق"),
        ("<div><span>المادة السابقة</span><a href=/1>حدائق البلدة</a></div>", "المادة السابقة حدائق البلدة"),
        ("<p><span>#المخبز</span><span>#البلدة</span></p>", "#المخبز #البلدة"),
        # A word that an editor cut is one word.
        ("<div>عاد المخ<span class=a>بز الق</span><span class=a>ديم</span> اليوم</div>", "عاد المخبز القديم اليوم"),
        ("<div><span style='x'>عاد المخبز الق</span><span style='y'>ديم اليوم</span></div>", "عاد المخبز القديم اليوم"),
        ("<p><span>عاد المخبز الق</span><span>ديم اليوم</span></p>", "عاد المخبز القديم اليوم"),
        ("<div><span>المخ</span><span>بز</span></div>", "المخبز"),
    ],
)
def test_parts_in_a_row_are_words_of_their_own(html: str, text: str) -> None:
    assert arabic_article.read(f"<body>{html}</body>").text == text


@pytest.mark.parametrize(("over", "under", "title"), [(T, SUB, T), ("بعد إغلاق طويل", T, T)])
def test_a_page_without_headings_has_its_title_over_its_subtitle(over: str, under: str, title: str) -> None:
    article = parse(
        f"<div>{MENU}</div><div><span>{over}</span><br><span>{under}</span></div><div>21 أبريل 2024</div>"
        f"<div>كتبت: {WRITER}</div>{ps()}",
        "<title>جريدة التل</title>",
    )
    assert article.title == title
    assert day(article) == DAY


def test_a_line_of_two_dates_is_the_date_line() -> None:
    article = parse(
        f"{MENU}<div>{T}</div><div>تاريخ النشر : الأحد 12:00 21-4-2024 <span>آخر تعديل : الأحد 04:25 PM</span></div>"
        f"<div>{WRITER}</div><img src=a.jpg><span>زبائن ينتظرون أمام باب المخبز</span>{ps()}",
        "<title>صحيفة التل</title>",
    )
    assert (article.title, day(article)) == (T, DAY)
    assert [writer.name for writer in article.authors] == [WRITER]


@pytest.mark.parametrize(("value", "published"), [("21 أبريل 2024", DAY), (WRITER, None)])
def test_a_date_beside_the_editors_is_no_name_of_theirs(value: str, published: str | None) -> None:
    article = parse(f"{MENU}<h1>{T}</h1><div><div>هيئة التحرير</div><div>{value}</div></div>{ps()}")
    assert day(article) == published
    assert article.authors == ()


def test_labels_over_title_and_text_are_no_part_of_them() -> None:
    article = parse(
        f"{MENU}<h4>عنوان الخبر : {T}</h4><p>تاريخ النشر: 2024-04-21</p><h4><div>تفاصيل الخبر</div></h4>{ps()}"
    )
    assert (article.title, day(article), told(article)) == (T, DAY, P)
    assert [image.caption for image in article.images] == []
    said = "تفاصيل الخبر كما رواها العمال أن النار لم تنطفئ في الفرن الكبير منذ ليلة السبت، وأنهم تناوبوا عليها."
    assert told(parse(f"{MENU}<h1>{T}</h1>{ps((*P, said))}")) == (*P, said)


def test_a_table_of_contents_is_no_part_of_a_story() -> None:
    heads = ("أفران من حجر", "خبز الربيع المقبل")
    contents = f"<div><div>جدول المحتويات</div><ol>{''.join(f'<li><a href=#{i}>{h}</a>' for i, h in enumerate(heads))}</ol></div>"
    html = (
        f"<h1>{T}</h1><img src=a.jpg>{contents}{ps(P[:1])}<h2>{heads[0]}</h2>{ps(P[1:3])}<h2>{heads[1]}</h2>{ps(P[3:])}"
    )
    article = parse(html)
    assert told(article) == (P[0], heads[0], *P[1:3], heads[1], P[3])
    assert [image.caption for image in article.images if image.caption] == []


def test_a_story_goes_on_after_a_box_whose_headlines_a_list_repeats() -> None:
    text = "\n\n".join((T, "21 أبريل 2024", *P[:2], "قد يعجبك أيضا", *REL[:2], *P[2:], "مقالات ذات صلة", *REL))
    assert told(arabic_article.parse(text)) == P
    text = "\n\n".join((T, "21 أبريل 2024", *P[:2], "قد يعجبك أيضا", REL[0], *P[2:], "مقالات ذات صلة", *REL))
    assert told(arabic_article.parse(text)) == P


def test_a_whole_story_under_a_label_is_told_apart_as_before() -> None:
    other = (
        "توقفت ساعة البرج في أول ليلة من الشتاء، ولم يفلح أهل البلدة في إصلاحها حتى جاء ساعاتي من المدينة البعيدة.",
        "وقال الساعاتي إن إصلاح الساعة استغرق أربعة أيام، وإن قطعة واحدة صغيرة من النحاس كانت سبب توقفها شتاء كاملا.",
    )
    text = "\n\n".join((T, "21 أبريل 2024", *P, "اقرأ أيضا", REL[1], *other, "مقالات ذات صلة", *REL))
    article = arabic_article.parse(text)
    assert told(article) == P
    assert [nested.title for nested in article.read_also] == [REL[1]]


@pytest.mark.parametrize(
    ("head", "subtitle"),
    [
        (f"<header><h1>{T}</h1><p>{SUB}</p><div>21 أبريل 2024</div></header>", SUB),
        (f"<h2>{T}</h2><h3>{SUB}</h3><div>21 أبريل 2024</div>", SUB),
        (f"<h1>{T}</h1><div>21 أبريل 2024</div><p>{SUB}</p>", None),
        (f"<h1>{T}</h1><img src=a.jpg><p>{SUB}</p><div>21 أبريل 2024</div>", None),
        (f"<h1>{T}</h1><p>خبز البلدة القديمة</p><div>21 أبريل 2024</div>", None),
        (f"<h1>{T}</h1><p><a href=/app>{SUB}</a></p><div>21 أبريل 2024</div>", None),
        (f"<h1>{T}</h1><div><div><div><p>{SUB}</p></div></div></div><div>21 أبريل 2024</div>", None),
    ],
)
def test_a_short_line_right_under_a_title_is_its_subtitle(head: str, subtitle: str | None) -> None:
    article = parse(f"<div>{MENU}</div><main>{head}{ps()}</main>", f"<title>{T} - التل</title>")
    assert (article.title, article.subtitle, day(article)) == (T, subtitle, DAY)


@pytest.mark.parametrize(
    ("under", "captions"),
    [
        (f"<div><h3>{SUB}</h3></div>", []),
        ("<div><a href=/s1>فيسبوك</a><a href=/s2>واتساب</a> <a href=/s3>إرسال</a></div>", []),
        ("<div>زبائن ينتظرون أمام المخبز</div>", ["زبائن ينتظرون أمام المخبز"]),
    ],
)
def test_headings_and_rows_of_links_are_no_captions(under: str, captions: list[str]) -> None:
    article = parse(f"{MENU}<h1>{T}</h1><p>21 أبريل 2024</p><div><img src=a.jpg></div>{under}{ps()}")
    assert [image.caption for image in article.images if image.caption] == captions


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("الرئيسية|رأي", "رأي"),
        ("الرئيسية | أخبار | محليات", "محليات"),
        ("أنت هنا: الرئيسية » محليات", "محليات"),
        ("الرئيسية | محليات | رياضة | ثقافة", None),
        ("صحة | أسرة", "صحة | أسرة"),
    ],
)
def test_the_last_step_of_a_path_is_the_section(path: str, section: str | None) -> None:
    article = arabic_article.parse("\n\n".join((path, T, f"كتبت: {WRITER}", "21 أبريل 2024", *P)))
    assert (article.title, article.section) == (T, section)


def test_a_path_with_its_label_is_no_title() -> None:
    article = arabic_article.parse("\n\n".join((f"أنت هنا: الرئيسية محليات {T}", "21 أبريل 2024 08:15", T, *P)))
    assert article.title == T


@pytest.mark.parametrize(
    ("path", "section", "kicker"),
    [
        ("<a href=/>الرئيسية</a> » <a href=/n>أخبار البلدة</a> » ", "أخبار البلدة", "ثقافة ومجتمع"),
        ("", "ثقافة ومجتمع", None),
    ],
)
def test_a_path_outweighs_a_heading_of_section_words(path: str, section: str, kicker: str | None) -> None:
    way = f"<div id=breadcrumbs>{path}<span>{T}</span></div>" if path else ""
    article = parse(f"{way}<div><h2>ثقافة ومجتمع</h2><h1>{T}</h1></div><p>21 أبريل 2024</p>{ps()}")
    assert (article.title, article.section, article.kicker) == (T, section, kicker)


@pytest.mark.parametrize(
    ("links", "tags"),
    [
        (
            "<a href='/search?q=مخبز+التل'>مخبز التل</a><a href='/search?q=%D8%A7%D9%84%D8%AE%D8%A8%D8%B2'>الخبز</a>",
            ("مخبز التل", "الخبز"),
        ),
        ("<a href='/search?q=مخبز+السهل'>ابحث عن غيره</a><a href='/search?q='>بحث متقدم</a>", ()),
    ],
)
def test_links_that_look_for_their_own_words_are_tags(links: str, tags: tuple[str, ...]) -> None:
    assert parse(f"{MENU}<h1>{T}</h1><p>21 أبريل 2024</p><div>{ps()}</div><div>{links}</div>").keywords == tags


def test_a_story_in_headings_is_a_story() -> None:
    article = parse(f"{MENU}<h5>{T}</h5><h6>{'<br>'.join(P)}</h6>")
    assert (article.title, article.lead, told(article)) == (T, None, P)
    assert parse(f"{MENU}<h1>{T}</h1><h2>{P[0]}</h2>{ps(P[1:])}").lead == P[0]


def test_a_post_of_a_board_is_no_quotation() -> None:
    answer = "شكرا على نقل الخبر، فقد كنا نشتاق إلى خبز هذا المخبز كل صباح، ونتمنى أن يعود كما عرفناه صغارا."
    post = "<li><div><blockquote>{}</blockquote></div><div><a href=#>رد مع اقتباس</a></div></li>"
    article = parse(f"<h1>{T}</h1><ol>{post.format('<br><br>'.join(P))}{post.format(answer)}</ol>")
    assert [(block.kind, block.text) for block in article.body] == [("paragraph", text) for text in P]
    said = "الخبز مثل الناس، يحتاج إلى وقت ودفء وصبر حتى ينضج."
    kinds = [
        block.kind for block in parse(f"<h1>{T}</h1>{ps(P[:2])}<blockquote><p>{said}</p></blockquote>{ps(P[2:])}").body
    ]
    assert kinds == ["paragraph"] * 2 + ["quote"] + ["paragraph"] * 2


@pytest.mark.parametrize(
    ("tail", "tags"), [(("# مخبز التل", "# البلدة القديمة"), ("مخبز التل", "البلدة القديمة")), (("# 7",), ())]
)
def test_tags_stand_under_the_source(tail: tuple[str, ...], tags: tuple[str, ...]) -> None:
    lines = "".join(f"<li>{line}</li>" for line in tail)
    article = parse(f"{MENU}<h1>{T}</h1><p>21 أبريل 2024</p>{ps()}<div>المصدر / وكالات</div><ul>{lines}</ul>")
    assert article.keywords == tags


def test_a_caption_under_the_counters_of_a_head_is_no_title() -> None:
    caption = "زبائن المخبز ينتظرون رغيفهم الأول أمام الأفران الحجرية"
    head = (
        T,
        SUB,
        WRITER,
        "أرسل بريدا إلكترونيا",
        "21 أبريل، 2024",
        "آخر تحديث: 22 أبريل، 2024",
        "0",
        "1,204",
        "دقيقة واحدة",
    )
    for shares in (("فيسبوك", "واتساب", "طباعة"), ()):
        article = arabic_article.parse("\n".join((T, *head, caption, *shares, *P)))
        assert (article.title, day(article)) == (T, DAY)
        assert [writer.name for writer in article.authors] == [WRITER]
    assert arabic_article.parse("\n".join(("21 أبريل، 2024", "1,204", T, "فيسبوك", *P))).title == T


@pytest.mark.parametrize(("over", "tags"), [(WRITER, ("مخبز التل", "البلدة")), ("", ("مخبز التل", "البلدة", WRITER))])
def test_the_writer_under_the_tags_is_none_of_them(over: str, tags: tuple[str, ...]) -> None:
    lines = (
        T,
        over,
        "21 أبريل 2024",
        *P,
        "الوسوم",
        "مخبز التل",
        "البلدة",
        WRITER,
        "محررة شؤون البلدات القديمة في الموقع.",
    )
    assert arabic_article.parse("\n".join(line for line in lines if line)).keywords == tags


def test_the_marks_that_readers_give_are_no_title_and_no_caption() -> None:
    lines = ("الأحد, 21 نيسان/أبريل 2024 08:15", T, "كتبه جمال الشامي", "قيم الموضوع", "(12 صوت)", *P)
    article = arabic_article.parse("\n".join((*lines, "آخر تعديل على الاثنين, 22 نيسان/أبريل 2024 10:02")))
    assert (article.title, day(article)) == (T, DAY)
    assert article.modified is not None
    assert article.images == ()


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ("نجلاء الشامي - بيروت", [("correspondent", WRITER)]),
        ("بيروت - نجلاء الشامي", [("correspondent", WRITER)]),
        # A person alone may have written the book that the story tells of.
        ("نجلاء الشامي", []),
        ("صحيفة التل - بيروت", [("newspaper", "صحيفة التل")]),
    ],
)
def test_a_person_behind_the_label_of_a_source_is_no_outlet(value: str, named: list[tuple[str, str]]) -> None:
    article = parse(f"{MENU}<h1>{T}</h1><ul><li>المصدر: <ul><li>{value}</ul><li>التاريخ: 21 أبريل 2024</ul>{ps()}")
    assert [(credit.role, credit.name) for credit in article.credits] == named
    assert day(article) == DAY


@pytest.mark.parametrize(
    ("under", "published"), [("تم التحديث: 24 أبريل 2024", DAY), ("24 أبريل 2024", "2024-04-24"), ("", DAY)]
)
def test_the_day_of_a_change_is_not_that_of_the_story(under: str, published: str) -> None:
    head = f"<ul><li>{WRITER}<li>21 أبريل 2024<li>3 دقيقة قراءة</ul><h1>{T}</h1><div>{under}</div>"
    assert day(parse(f"{MENU}<article>{head}{ps()}</article>")) == published


def test_writer_section_day_and_comments_stand_on_one_line() -> None:
    line = f"نشر بواسطة: {WRITER} في أخبار البلدة القديمة 21 أبريل,2024 <span>5 تعليقات</span>"
    article = parse(f"{MENU}<div><h2>{T}</h2><p>{line}</p>{ps()}</div>")
    assert (article.subtitle, day(article)) == (None, DAY)
    assert [writer.name for writer in article.authors] == [WRITER]
    told_of = "كتب أهل البلدة رسالة إلى صاحب المخبز في 21 أبريل 2024 وعلقوها على بابه الخشبي القديم حتى يراها كل من يمر"
    assert parse(f"<h1>{T}</h1>{ps((told_of + '.', *P))}").published is None


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src=a.jpg><figcaption><span>التعليق على الصورة، </span><p>{}</p></figcaption></figure>",
        "<a href=a.jpg><img src=a.jpg><p>{}</p></a>",
    ],
)
def test_captions_behind_a_label_and_in_the_link_to_their_picture(figure: str) -> None:
    caption = "زبائن ينتظرون أمام المخبز"
    article = parse(
        f"{MENU}<h1>{T}</h1>{figure.format(caption)}<div><b>معلومات المقال</b></div><p>21 أبريل 2024</p>{ps()}"
    )
    assert [image.caption for image in article.images] == [caption]


def test_the_day_in_the_small_print_of_a_heading_is_no_part_of_it() -> None:
    article = parse(f"{MENU}<h1>{T} <small>الأحد، 21 نيسان، 2024</small></h1>{ps()}", f"<title>{T}</title>")
    assert (article.title, day(article)) == (T, DAY)
    assert parse(f"{MENU}<h1>{T} <small>قصة مصورة</small></h1>{ps()}").title == f"{T} قصة مصورة"
    assert arabic_article.read("<body><div>عاد <small>في 2024</small> اليوم</div>").text == "عاد في 2024 اليوم"


def test_an_advertisement_is_no_part_of_a_story() -> None:
    assert told(parse(f"{MENU}<h1>{T}</h1>{ps(P[:1])}<div>مادة إعلانية</div>{ps(P[1:])}")) == P


@pytest.mark.parametrize(
    ("labels", "published", "modified"),
    [
        (("نشرت في:", "آخر تحديث:"), DAY, "2024-04-24"),
        (("تاريخ الخبر :", "تم التحديث"), DAY, "2024-04-24"),
        (("آخر تعديل:",), None, DAY),
        # A word that stands alone over a date says nothing of it unless it is a label of dates.
        (("في البلدة",), DAY, None),
    ],
)
def test_labels_alone_over_the_dates_in_the_text_of_a_page(
    labels: tuple[str, ...], published: str | None, modified: str | None
) -> None:
    dated = [line for pair in zip(labels, ("21/04/2024 - 17:20", "24/04/2024 - 18:02"), strict=False) for line in pair]
    article = arabic_article.parse("\n".join((T, *dated, *P)))
    assert day(article) == published
    assert (article.modified and article.modified.value and article.modified.value[:10]) == modified
    assert told(article) == P


def test_a_sentence_over_the_caption_under_the_date_is_the_lead() -> None:
    dated, caption = (T, "21/04/2024 - 17:20"), "زبائن ينتظرون أمام المخبز"
    article = arabic_article.parse("\n".join((*dated, P[0], caption, "© أ ف ب", *P[1:])))
    assert (article.lead, [image.caption for image in article.images]) == (P[0], [caption])
    assert told(article) == P[1:]
    # Right over the owner of the picture, it is the caption.
    article = arabic_article.parse("\n".join((*dated, P[0], "© أ ف ب", *P[1:])))
    assert (article.lead, [image.caption for image in article.images]) == (None, [P[0]])


@pytest.mark.parametrize(
    ("over", "under", "writers"),
    [
        (f"<ul><li>{WRITER}<li>21 أبريل 2024<li>3 دقيقة قراءة</ul>", "", [WRITER]),
        (f"<div><a href=/u/1>{WRITER}</a></div><div>21 أبريل 2024</div>", "", [WRITER]),
        # The page says elsewhere who wrote; the story speaks of him; he stands in the menu.
        (f"<ul><li>{WRITER}<li>21 أبريل 2024</ul>", "<p>بقلم: سمير العلي</p>", ["سمير العلي"]),
        ("<ul><li>وائل الترك<li>21 أبريل 2024</ul>", "", []),
        (f"<div><div><ul><li>من نحن<li>{WRITER}</ul></div></div><div>21 أبريل 2024</div>", "", []),
    ],
)
def test_a_name_over_the_date_over_a_title_is_the_writer(over: str, under: str, writers: list[str]) -> None:
    article = parse(f"{MENU}<article>{over}<h1>{T}</h1>{under}{ps()}</article>")
    assert ([writer.name for writer in article.authors], day(article)) == (writers, DAY)


@pytest.mark.parametrize(("number", "published"), [("#1", DAY), ("#14", None), ("", None)])
def test_the_first_answer_of_a_thread_says_its_date(number: str, published: str | None) -> None:
    who = "<div>نسيم السهل</div><div>عضو نشيط</div><dl><dt>تاريخ التسجيل <dd>Jan 2012<dt>المشاركات <dd>1,204</dl>"
    post = f"<li><div><span>04-21-2024,&nbsp;11:15 AM</span> <a href=#1>{number}</a></div>{who}<h2>{T}</h2>{ps()}"
    body = f"{MENU}<h1>الموضوع: {T}</h1><ul><li>أدوات الموضوع<li>عرض</ul><ol>{post}</ol>"
    article = parse(body, f"<title>{T} - منتديات التل</title>")
    assert (article.title, day(article), told(article)) == (T, published, P)


def test_a_label_before_the_title_that_the_page_gives_itself_is_no_part_of_it() -> None:
    who = "<div>نسيم السهل</div><div>عضو نشيط</div><dl><dt>تاريخ التسجيل<dt>المشاركات</dl>"
    heads = f"<h1>الموضوع: {T}</h1><ul><li>أدوات الموضوع<li>عرض</ul><ol><li>{who}<h2>{T}</h2>{ps()}</ol>"
    assert parse(f"{MENU}{heads}", f"<title>{T} - منتديات التل</title>").title == T
    whole = f"وائل الترك: {T}"
    assert parse(f"{MENU}<h1>{whole}</h1><p>{T}</p>{ps()}", f"<title>{whole}</title>").title == whole


@pytest.mark.parametrize(
    ("between", "also"),
    [
        (f"للمزيد - {REL[0]}", REL[0]),
        (f"قد يهمك أيضا – {REL[1]}", REL[1]),
        # Words that go on behind the label, and a dash that begins what somebody says.
        ("للمزيد من الخبز يعود الزبائن", None),
        ("صاحب المخبز - رجل من أهل الحي", None),
    ],
)
def test_a_dash_parts_the_words_for_another_story_from_its_headline(between: str, also: str | None) -> None:
    article = arabic_article.parse("\n".join((T, *P[:2], between, *P[2:])))
    assert told(article) == (P if also else (*P[:2], between, *P[2:]))
    assert [other.title for other in article.read_also] == ([also] if also else [])


CRUMBS = (
    "<div><span><a href=/>الرئيسية</a></span><span>/</span><span><a href=/c/town>أخبار البلدة</a></span><span>/</span>"
    f"<span>{T}</span></div>"
)


def test_the_path_to_a_story_under_its_title_is_no_subtitle() -> None:
    article = parse(f"{MENU}<section><h1>{T}</h1>{CRUMBS}</section><article>{ps()}</article>")
    assert (article.title, article.subtitle, article.section) == (T, None, "أخبار البلدة")
    text = arabic_article.parse("\n".join((T, f"الرئيسية / أخبار البلدة / {T}", "21 أبريل 2024", *P)))
    assert (text.title, text.subtitle, day(text), told(text)) == (T, None, DAY, P)
    at_home = "الصفحات الأولى من صحف البلدة كتبت عن عودة المخبز"
    assert arabic_article.parse("\n".join((T, at_home, "21 أبريل 2024", *P))).subtitle == at_home


@pytest.mark.parametrize(
    ("head", "published"),
    [("", DAY), ("<p>19 أبريل 2024</p>", "2024-04-19"), ("<p>19 أبريل 2024 - 10:30</p>", "2024-04-19")],
)
def test_the_line_of_the_writer_under_a_story_dates_it(head: str, published: str) -> None:
    writer = f"بواسطة <span><a href=/author/n rel=author>{WRITER}</a></span><span>|</span><span>أبريل 21, 2024</span>"
    filed = "<span>|</span>التصنيفات: <a href=/c/town>أخبار البلدة</a><span>|</span><a href=#r>0 تعليق</a>"
    article = parse(
        f"{MENU}<article><h1>{T}</h1>{head}<div>{ps()}</div><div><div>{writer}{filed}</div></div></article>"
    )
    assert (day(article), [person.name for person in article.authors], told(article)) == (published, [WRITER], P)


@pytest.mark.parametrize(
    ("line", "section", "writers"),
    [
        (f"<b>القسم:</b> ثقافة<span><b>الكاتب:</b> {WRITER}</span>", "ثقافة", [WRITER]),
        ("<b>القسم:</b> ثقافة <b>التاريخ:</b> 21 أبريل 2024", "ثقافة", []),
        ("<b>القسم:</b> ثقافة الكاتب والكتاب", "ثقافة الكاتب والكتاب", []),
    ],
)
def test_labels_on_one_line_part_section_and_writer(line: str, section: str, writers: list[str]) -> None:
    article = parse(f"{MENU}<div><h1>{T}</h1><p>2024-04-21</p><div>{line}</div><div>{ps()}</div></div>")
    assert (article.section, day(article)) == (section, DAY)
    assert [person.name for person in article.authors] == writers


def test_more_of_the_news_ends_a_story() -> None:
    teaser = "أعلن مجلس البلدة في اجتماعه الأخير عن خطة جديدة تبدأ مع مطلع الصيف وتشمل جميع الأحياء القديمة."
    card = "<div><div><div><img src=x.jpg><h5>{}</h5><p>{}</p></div><div><a href=/n>قراءة</a></div></div></div>"
    more = "<h4>مزيد من الاخبار</h4><br>" + "".join(card.format(title, teaser) for title in REL)
    row = f"<div><div><div>{ps()}</div></div><div>{more}</div></div>"
    article = parse(f"{MENU}<section><h2>{T}</h2><p>2024-04-21</p><img src=a.jpg></section><div>{row}</div>")
    assert told(article) == P
    news = "وأضاف أن لديه مزيدا من الأخبار عن السوق، وأن أهل البلدة سيعرفونها قبل غيرهم."
    assert told(parse(f"{MENU}<h2>{T}</h2><div>{ps((*P, news))}</div>"))[-1] == news


def test_a_headline_may_touch_the_words_that_announce_another_story() -> None:
    article = arabic_article.parse("\n".join((T, *P[:2], f"إقرأ أيضا{REL[0]}", *P[2:])))
    assert (told(article), [other.title for other in article.read_also]) == (P, [REL[0]])
    # Other labels may begin a word.
    line = "المصدران قالا إن الخبز سيباع في البلدة كلها قبل نهاية الصيف"
    assert line in told(arabic_article.parse("\n".join((T, *P[:2], f"{line}.", *P[2:]))))[2]


def test_a_word_that_leads_on_stands_under_each_teaser_of_a_list() -> None:
    teaser = "وصف قصير للخبر يظهر تحت العنوان في صفحة الأخبار مع صورة صغيرة إلى جانبه."
    cards = [line for title in REL for line in (title, teaser, "المزيد...")]
    article = arabic_article.parse("\n".join((T, "21 أبريل 2024", *P, "أخبار ذات صلة", *cards)))
    assert told(article) == P
    # One card alone may be a related headline over the story that goes on.
    article = arabic_article.parse("\n".join((T, "21 أبريل 2024", *P[:2], "أخبار ذات صلة", REL[0], *P[2:])))
    assert told(article) == P


SAID = (
    "كل عام نسمع هذا الكلام عن المخبز، ثم ننتظر أمام الباب ساعتين ونعود إلى البيت بلا خبز.",
    "نتمنى التوفيق لصاحب المخبز وعماله، وأن يبقى سعر الرغيف كما كان في زمن جده رحمه الله.",
)


@pytest.mark.parametrize(
    ("reply", "names", "parted"),
    [
        ("رد", ("أبو فراس", "سعاد"), True),
        ("Reply", ("1. أبو فراس", "2. سعاد"), True),
        # Headings in a story, and a conversation that dates nothing.
        ("سوق", ("أبو فراس", "سعاد"), False),
        ("رد", ("", ""), False),
    ],
)
def test_comments_without_a_label_are_no_part_of_a_story(reply: str, names: tuple[str, str], parted: bool) -> None:
    comments = [
        line
        for name, said, clock in zip(names, SAID, ("2:11 م", "9:20 ص"), strict=True)
        for line in (*((name, f"16 مايو,2024 الساعة {clock}") if name else ()), said, reply)
    ]
    article = arabic_article.parse("\n".join((T, "21 أبريل 2024", *P, *comments, "مواضيع مشابهة", *REL)))
    assert told(article)[:4] == P
    assert (set(SAID) & set(told(article)) == set()) is parted
    assert day(article) == DAY


def test_a_question_about_the_page_is_no_part_of_a_story() -> None:
    asked = "هل كانت هذه الصفحة مفيدة؟"
    assert told(arabic_article.parse("\n".join((T, "21 أبريل 2024", *P, asked, "نعم", "لا")))) == P
    asked = "هل كانت هذه الصفحة مفيدة لأهل البلدة؟ يسأل الترك زبائنه كل صباح عما كتبه على باب المخبز."
    assert told(arabic_article.parse("\n".join((T, "21 أبريل 2024", *P[:2], asked, *P[2:]))))[2] == asked


@pytest.mark.parametrize(
    ("under", "tags"),
    [
        (("الوسوم:", "الخبز", "البلدة القديمة", "0 تعليق"), ("الخبز", "البلدة القديمة")),
        (("الوسوم:", "الخبز", "البلدة القديمة", "تابع القراءة", *REL), ("الخبز", "البلدة القديمة")),
        (("تابعوا التل على تلغرام", "المخبز القديم", "البلدة القديمة"), ("المخبز القديم", "البلدة القديمة")),
        (("الوسوم:", "الخبز", "7 أكتوبر", "تابعون"), ("الخبز", "7 أكتوبر", "تابعون")),
    ],
)
def test_counters_pleas_and_words_that_lead_on_are_no_tags(under: tuple[str, ...], tags: tuple[str, ...]) -> None:
    article = arabic_article.parse("\n".join((T, "21 أبريل 2024", *P, *under)))
    assert (article.keywords, told(article)) == (tags, P)


def test_the_name_of_the_site_behind_a_short_title_does_not_hide_it() -> None:
    short, under = "حين عاد الخبز إلى البلدة", "حكاية المخبز القديم الذي عاد إلى العمل"
    head = f"<h1>{short}</h1><h3>{under}</h3><div>{WRITER}</div><div>21 أبريل 2024</div>"
    article = parse(f"<div><a href=/>رسائل البلدة</a></div>{head}{ps()}", f"<title>{short} - رسائل</title>")
    assert (article.title, article.subtitle) == (short, under)
    # The name of the site comes first elsewhere.
    site = "مدونة البلدة القديمة وأهلها"
    article = parse(f"<h1>{site}</h1><h3>{T}</h3><div>21 أبريل 2024</div>{ps()}", f"<title>{site} - {T}</title>")
    assert article.title == T


def test_an_address_over_a_title_is_no_kicker() -> None:
    assert (
        arabic_article.parse("\n".join(("جريدة التل - http://tel.example/5541", T, "21 أبريل 2024", *P))).kicker is None
    )
    assert (
        arabic_article.parse("\n".join(("عودة الأفران الحجرية", T, "21 أبريل 2024", *P))).kicker
        == "عودة الأفران الحجرية"
    )


@pytest.mark.parametrize(
    "under",
    [
        "المقالات المنشورة تعبر عن آراء كتابها ولا تعبر بالضرورة عن رأي الصحيفة.",
        "شكرا لقراءة رسائل البلدة! اشترك مجانا لتصلك الرسائل الجديدة على بريدك.",
    ],
)
def test_notices_and_thanks_under_a_story_are_no_part_of_it(under: str) -> None:
    assert told(parse(f"{MENU}<h1>{T}</h1><p>21 أبريل 2024</p><div>{ps()}<div>{under}</div></div>")) == P
    said = "المقالات المنشورة عن المخبز كتبها أهل البلدة، وعلقها الترك على الباب الخشبي القديم."
    assert told(parse(f"{MENU}<h1>{T}</h1><p>21 أبريل 2024</p><div>{ps((*P, said))}</div>")) == (*P, said)


@pytest.mark.parametrize(
    ("facts", "section"),
    [
        ("<dl><dt>التاريخ</dt><dd>21/04/2024</dd><dt>التصنيف</dt><dd>ثقافة</dd></dl>", "ثقافة"),
        ("<p>التصنيف: ثقافة</p><p>21/04/2024</p>", "ثقافة"),
        ("<p>21/04/2024</p>", "أخبار محلية"),
    ],
)
def test_the_label_of_a_section_wins_over_words_above_the_title(facts: str, section: str) -> None:
    menu = "<ul><li><a href=/>الرئيسية</a><li><a href=/1>الكليات</a><li><a href=/2>القبول</a></ul>"
    article = parse(f"{menu}<div>أخبار محلية</div><div><h1>{T}</h1>{facts}<div>{ps()}</div></div>")
    assert (article.title, article.section, day(article)) == (T, section, DAY)


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        (f"إعداد: {WRITER} مونتاج: زياد الحسن", [("author", WRITER)]),
        (f"بقلم: {WRITER} المصدر: صحيفة التل", [("outlet", "صحيفة التل"), ("author", WRITER)]),
        (f"{WRITER} > 21 نيسان/أبريل 2024", [("author", WRITER)]),
        (f"بقلم: {WRITER}", [("author", WRITER)]),
    ],
)
def test_a_name_ends_before_a_sign_or_the_label_of_another_field(line: str, credited: list[tuple[str, str]]) -> None:
    article = arabic_article.parse("\n".join((T, line, *P)))
    assert sorted((credit.role, credit.name) for credit in article.credits) == sorted(credited)
    assert told(article) == P


@pytest.mark.parametrize(
    ("path", "section"),
    [
        (f"<a href=/>الرئيسية</a> / <a href=/c/eco>اقتصاد</a> / <span>{T}</span>", "اقتصاد"),
        (f"<span>أنت هنا: </span><a href=/>الرئيسية</a> <a href=/opinion>رأي</a> {T}", "رأي"),
        (f"<a href=/>الرئيسية</a> / <span>{T}</span>", None),
        (f"<a href=/>{T} - جريدة التل</a>", None),
    ],
)
def test_a_path_that_ends_with_the_title_says_the_section(path: str, section: str | None) -> None:
    latest = (
        "<div>أخبار عاجلة</div><ul>" + "".join(f"<li><a href=/{i}>{title}</a>" for i, title in enumerate(REL)) + "</ul>"
    )
    page = f"{MENU}{latest}<div>{path}</div><article><h1>{T}</h1><p>{WRITER} 21 أبريل 2024</p>{ps()}</article>"
    article = parse(page, f"<title>{T}</title>")
    assert (article.title, article.section, told(article)) == (T, section, P)


def _in_two(second: str, attribute: str = "") -> arabic_article.Article:
    box = (
        "<section><h2>اخترنا لكم</h2><ul>"
        + "".join(f"<li><a href=/{i}>{t}</a></li>" for i, t in enumerate(REL))
        + "</ul></section>"
    )
    return parse(
        f"<nav>{MENU}</nav><main><h1>{T}</h1><div dir=rtl>{ps(P[:2])}</div>{box}{box}<h2>ساعة البرج</h2>"
        f"<div dir=rtl{attribute}>{second}</div>{box}</main>"
    )


def test_story_in_two_containers_with_boxes_between() -> None:
    assert told(_in_two(ps(P[2:]))) == (*P[:2], "ساعة البرج", *P[2:])


@pytest.mark.parametrize(
    ("second", "attribute"),
    [
        (
            "<p>موقع إخباري مستقل يصدر في البلدة القديمة منذ أعوام.</p><p>ترحب هيئة التحرير برسائل القراء على عنوانها.</p>",
            " class=about",
        ),
        (f"<p><a href=/9>{P[2]}</a></p><p><a href=/10>{P[3]}</a></p>", ""),
        (f"<p>{P[2]}</p>", ""),
    ],
    ids=["other-class", "links", "one-sentence"],
)
def test_container_beside_a_story(second: str, attribute: str) -> None:
    assert told(_in_two(second, attribute)) == P[:2]


def test_menu_in_one_line_is_no_title() -> None:
    menu = " ".join(
        f"<a href=/{i}>{w}</a>" for i, w in enumerate("الرئيسية سياسة اقتصاد محليات رياضة ثقافة صحة رأي".split())
    )
    page = f"<table><tr><td>{menu}</td></tr></table><table><tr><td><span>بيت له بابان</span><div>{ps()}</div></td></tr></table>"
    assert parse(page, "<title>صحيفة التل</title>").title == "بيت له بابان"
