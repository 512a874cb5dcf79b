"""The generic layout on small things of HTML pages: what stands between paragraphs, over titles and under stories."""

from __future__ import annotations

import pytest

import arabic_article

T = "ميناء الصيادين القديم يفتح أبوابه أمام الزوار"
P = (
    "فتح ميناء الصيادين القديم أبوابه أمام الزوار صباح السبت، بعد أعمال ترميم دامت ثلاثة أعوام وشملت الأرصفة والمنارة.",
    "وقالت مديرة المشروع رنا الخطيب إن المنارة ستضاء كل ليلة حتى الفجر، وإن الدخول إليها مجاني طوال الشهر الأول.",
    "وأضافت أن سوق السمك سينتقل إلى مبنى جديد خلف الرصيف الشرقي، وأن القوارب الخشبية ستبقى في مكانها.",
    "ويقصد الميناء في الصيف آلاف الزوار، وكان أهله يعرضون صيدهم على الحجارة قبل شروق الشمس بقليل.",
)
REL = ("افتتاح معرض للخزف في القلعة", "حافلات جديدة تربط القرى بالساحل", "موسم الزيتون يبدأ مبكرا هذا العام")


def ps(texts: tuple[str, ...] = P) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def parse(body: str, head: str = "", url: str | None = None) -> arabic_article.Article:
    html = f"<!doctype html><html lang=ar><head>{head}</head><body>{body}</body></html>"
    return arabic_article.parse(html, url=url, content_type="text/html")


def told(article: arabic_article.Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


SHORT = "وأوضحت مديرة المشروع أن ثمن التذكرة ديناران، تدفع عند الباب."
STEPS = ("اختيار يوم الزيارة.", "كتابة عدد الزوار.", "الضغط على زر الحجز.")
LINKS = "".join(f"<p><strong><a href=/n/{i}>{title}</a></strong></p>" for i, title in enumerate(REL[:2]))
LIST = f"<h2>خطوات الحجز</h2><ul>{''.join(f'<li>{step}</li>' for step in STEPS)}</ul>"


@pytest.mark.parametrize(
    ("html", "body"),
    [
        (f"<div>{ps(P[:1])}{LIST}{LINKS}{ps((SHORT,))}</div>", (P[0], "خطوات الحجز", *STEPS, SHORT)),
        (f"<div>{ps(P[:1])}{LINKS}{ps((SHORT,))}</div>", (P[0], SHORT)),
        # No paragraph of the story follows: other stories, and what another box tells.
        (f"<div>{ps(P[:1])}</div><div>{LINKS}{LINKS}{LINKS}{ps((SHORT,))}</div>", P[:1]),
        (f"<div>{ps(P[:2])}{LINKS}</div>", P[:2]),
    ],
)
def test_a_story_goes_on_behind_lists_and_links_in_its_element(html: str, body: tuple[str, ...]) -> None:
    assert told(parse(f"<h1>{T}</h1><div>14 مايو 2024</div>{html}")) == body


@pytest.mark.parametrize("buttons", ["+A-A", "A+A-", "ت ت", "A+ A A-"])
def test_buttons_for_the_size_of_type_sign_nothing(buttons: str) -> None:
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div><span>{buttons}</span></div>{ps()}")
    assert article.credits == ()
    assert ("share", "size-of-type") in [(segment.role, segment.rule) for segment in article.segments]


@pytest.mark.parametrize("agency", ["AFP", "AA"])
def test_agencies_of_capital_letters_are_no_buttons(agency: str) -> None:
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div><span>{agency}</span></div>{ps()}")
    assert [credit.name for credit in article.credits] == [agency]


SIGNED = "لمياء الخطيب"


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{SIGNED}</p><p>lamia@mail.example</p>",
        f"<div>{SIGNED}</div><div>جميع مقالات الكاتب</div><div><a href=/9>{REL[0]}</a></div>",
    ],
)
def test_a_signature_under_a_story_is_no_row_of_tags(html: str) -> None:
    story = (*P[:3], "وكتبت لمياء الخطيب عن الميناء في كتاب لها صدر قبل عامين، وفيه خرائط قديمة للأرصفة.")
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{ps(story)}</div><div>{html}</div><p>السابق</p>")
    assert article.keywords == ()


def test_a_byline_behind_a_title_beats_what_a_page_calls_its_author() -> None:
    html = f"<h1>{T} .. بقلم: {SIGNED}</h1><div>14 مايو 2024</div>{ps()}"
    head = f"<title>{T} .. بقلم: {SIGNED}</title><meta name=author content='جابر الدباغ'>"
    article = parse(html, head)
    assert (article.title, [writer.name for writer in article.authors]) == (T, [SIGNED])
    assert [writer.name for writer in parse(f"<h1>{T}</h1>{ps()}", head).authors] == ["جابر الدباغ"]


@pytest.mark.parametrize(
    ("printed", "claimed", "day"),
    [
        ("الثلاثاء 10-11-2026 14:05", "11/10/2026 2:05:00 PM", "2026-11-10"),  # months first
        ("10 نوفمبر 2026", "11/10/2026", "2026-11-10"),
        ("الثلاثاء 10 نوفمبر 2026", "2/9/2026", "2026-11-10"),
        # Nothing is wrong with what can be read in one way.
        ("الثلاثاء 10 نوفمبر 2026", "15/9/2026", "2026-09-15"),
        ("10 نوفمبر 2026", "2/9/2026", "2026-09-02"),
    ],
)
def test_a_claim_of_two_small_numbers_yields_to_a_printed_day(printed: str, claimed: str, day: str) -> None:
    head = f'<meta property="article:published_time" content="{claimed}">'
    head += f'<meta property="article:modified_time" content="{claimed}">' if day == "2026-11-10" else ""
    article = parse(f"<h1>{T}</h1><div>{printed}</div>{ps()}", head)
    assert article.published is not None
    assert (article.published.value or "")[:10] == day
    assert article.modified is None or not claimed.startswith("11/10")


FIFTH = "ويأمل الصيادون أن يعود الميناء كما كان قبل أن تهجره القوارب الكبيرة إلى المرفأ الجديد في الشمال."


def test_boxes_of_the_outlet_between_paragraphs_are_no_part_of_a_story() -> None:
    boxes = (
        "<div id=ad-container><div>صورة من الطريق</div><div>00:00 / 01:20</div></div>",
        "<div class=youtube-subscribe><span>كل أسبوع فيلم جديد</span></div>",
        "<div>اشترك في قناتنا</div>",
        "<div><h4>شاهد قناة بوابة الميناء</h4></div>",
        "<div>00:00 / 01:20</div>",
    )
    html = "".join(f"<p>{text}</p>{box}" for text, box in zip((*P, FIFTH), boxes, strict=True))
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{html}<p>{SHORT}</p></div>")
    assert told(article) == (*P, FIFTH, SHORT)


def test_what_a_box_is_called_takes_no_sentence_and_no_heading_of_a_story() -> None:
    said = "اشترك في قناتنا على الشاطئ صيادون كثيرون، ونشروا فيها صور الميناء القديم وقواربه الخشبية الملونة."
    html = f"<div class=ads>{ps(P[:2])}<h3>سوق السمك</h3>{ps((said, *P[2:]))}</div><h3>قناة السفن القديمة</h3>{ps((SHORT,))}"
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{html}</div>")
    assert told(article) == (*P[:2], "سوق السمك", said, *P[2:], "قناة السفن القديمة", SHORT)


def related(html: str) -> list[str]:
    story = f"<h1>{T}</h1><div>14 مايو 2024</div><article>{ps()}</article>"
    return [other.title for other in parse(f"{story}<div><h3>مقالات ذات صلة</h3>{html}</div>").related]


@pytest.mark.parametrize(
    "entry",
    [
        "<li><span class=rank>{n}</span> <a href=/n/{n}>{title}</a></li>",
        "<li><a href=/n/{n}><b class=rank>{n}</b> {title}</a></li>",
        "<li>[10:2{n}] <a href=/n/{n}>{title}</a></li>",
        "<li><a href=/n/{n}>{title}</a> <time>13 مايو 2024</time></li>",
        "<li><a href=/n/{n}>{title} <span class=day>13 مايو 2024</span></a></li>",
        "<li><a href=/n/{n}><span class=day>13 مايو 2024</span> {title}</a></li>",
        "<li><a href=/s>محليات:</a><br><a href=/n/{n}>{title}</a></li>",
        "<li><a href=/n/{n}><div class=cat>أخبار البلدة كلها</div><div>{title}</div></a></li>",
        "<li><a href=/n/{n}>{title}</a><div>بواسطة صحيفة الميناء</div></li>",
    ],
)
def test_an_entry_of_a_list_is_its_headline_alone(entry: str) -> None:
    html = "".join(entry.format(n=n, title=title) for n, title in enumerate(REL, 1))
    assert related(f"<ul>{html}</ul>") == list(REL)


def test_a_headline_keeps_its_own_numbers() -> None:
    heads = ("7 قوارب تعود إلى الميناء القديم", "حافلات جديدة تربط القرى في 2024", "مهرجان البحر يبدأ في 13 مايو 2024")
    assert related("".join(f"<li><a href=/n/{n}>{head}</a></li>" for n, head in enumerate(heads))) == list(heads)


@pytest.mark.parametrize(
    "label",
    [
        "المزيد من أخبار الساحل",
        "المزيد من (محليات)",
        "الأكثر مشاهدة في «ثقافة»",
        "مواد ذات صلة (بواسطة كلمة)",
        "الأخبار المتعلقة",
    ],
)
def test_a_label_of_more_stories_may_name_their_section(label: str) -> None:
    html = "".join(f"<div><a href=/n/{n}>{title}</a></div>" for n, title in enumerate(REL))
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div><div><h3>{label}</h3>{html}</div>")
    assert [other.title for other in article.related] == list(REL)
    assert told(article) == P
    # The same words say something else where no list follows, and in a sentence.
    said = f"{label} أربكت سكان الميناء القديم صباح السبت، كما قال عدد منهم بعد افتتاحه أمام الزوار."
    assert told(parse(f"<h1>{T}</h1><div>{ps((*P[:2], said, *P[2:]))}</div>")) == (*P[:2], said, *P[2:])


def test_an_inlined_box_ends_where_another_label_begins() -> None:
    html = "".join(f"<div><a href=/n/{n}>{title}</a></div>" for n, title in enumerate(REL))
    also = "<p>اقرأ أيضا:</p><p><a href=/9>ترميم سور البلدة القديمة</a></p>"
    article = parse(
        f"<h1>{T}</h1><div>14 مايو 2024</div><div>{ps(P[:2])}{also}{ps(P[2:])}</div><section><h2>الأخبار المتعلقة</h2>{html}</section>"
    )
    assert [nested.title for nested in article.read_also] == ["ترميم سور البلدة القديمة"]
    assert ([other.title for other in article.related], told(article)) == (list(REL), P)


WORDS = ("الرئيسية", "شؤون البلدة", "ولايات", "ثقافة")
MENU = "<nav><ul>" + "".join(f"<li><a href=/m/{i}>{word}</a></li>" for i, word in enumerate(WORDS)) + "</ul></nav>"


@pytest.mark.parametrize(
    ("over", "section"),
    [
        ("<div class=catName>أخبار الساحل</div><h1>{title}</h1>", "أخبار الساحل"),
        ("<h4 class=category>عام</h4><h1>{title}</h1>", "عام"),
        ("<div class=a><div class=b><b>شؤون البلدة</b></div></div><div class=c><h1>{title}</h1></div>", "شؤون البلدة"),
        ("<ul class=x><li><a href=/m/2>ولايات</a></li></ul><div><h1>{title}</h1></div>", "ولايات"),
        ("<ul class=breadcrumb><li>الرئيسية</li><li>أخبار الساحل</li></ul><h1>{title}</h1>", "أخبار الساحل"),
        (
            "<div><span class=itemCategory><span>نشرت في</span> <a href=/index/local>أخبار الساحل</a></span><h1>{title}</h1></div>",
            "أخبار الساحل",
        ),
        # No entry of the menu, no word for sections, or in a list with others.
        ("<div class=ticker><p>قوارب الصيد</p></div><div><h1>{title}</h1></div>", None),
        (
            "<div class=x><p>افتتاح معرض الخزف</p><p>شؤون البلدة</p></div><div class=y><div><h1>{title}</h1></div></div>",
            None,
        ),
    ],
)
def test_a_word_over_a_title_is_the_section_where_the_page_says_so(over: str, section: str | None) -> None:
    html = f"{MENU}<main><article>{over.format(title=T)}<div>14 مايو 2024</div><div>{ps()}</div></article></main>"
    assert parse(f"{html}<div class=category>ثقافة</div><h4>{REL[0]}</h4>").section == section


@pytest.mark.parametrize(
    ("over", "kicker"),
    [
        ("<h2 class=uptitle>زاره 210 سياح في يومه الأول</h2>", "زاره 210 سياح في يومه الأول"),
        ("<h4>ثلاثة أعوام من العمل على الأرصفة والمنارة.. والأولوية لأبناء البلدة القديمة</h4>", None),
        ("<h3>بعد ترميم دام 3 أعوام</h3>", "بعد ترميم دام 3 أعوام"),
        ("<h3>14 مايو 2024</h3>", ""),
        ("<h3>27 تعليقا</h3>", ""),
        (f"<h3><a href=/9>{REL[0]}</a></h3>", ""),
        ("<div><a href=/1>السابقة</a> <a href=/2>التالية</a></div>", ""),
    ],
)
def test_a_heading_over_a_title_is_its_kicker(over: str, kicker: str | None) -> None:
    article = parse(f"{MENU}<article>{over}<h1>{T}</h1><div>{ps()}</div></article>", f"<title>{T}</title>")
    said = "ثلاثة أعوام من العمل على الأرصفة والمنارة.. والأولوية لأبناء البلدة القديمة"
    assert (article.title, article.kicker or "") == (T, said if kicker is None else kicker)


@pytest.mark.parametrize(
    ("row", "tags"),
    [
        (
            "<div><span class=t>كلمات مفتاحية</span><a>ميناء الصيادين</a><a>سوق السمك</a></div>",
            ("ميناء الصيادين", "سوق السمك"),
        ),
        (
            "<div><label>الكلمات المفتاحية</label><span>المنارة</span><span>سوق السمك</span></div>",
            ("المنارة", "سوق السمك"),
        ),
        (
            "<div><span>كلمات مفتاحية</span><span>جمعها من أراد أن يعرف تاريخ الميناء القديم كله في كتاب</span></div>",
            (),
        ),
        ("<div><b>كلمات مفتاحية</b> جمعها الزوار في يوم واحد</div>", ()),
        ("<div>كلمات الأغنية</div>", ()),
    ],
)
def test_tags_without_links_stand_beside_their_label(row: str, tags: tuple[str, ...]) -> None:
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div>{row}<div><h3>الأكثر قراءة</h3></div>")
    assert article.keywords == tags


def test_a_page_that_names_its_tags_has_no_others() -> None:
    row = "<div><a rel=tag href=/tag/1>المنارة</a> <a rel=tag href=/tag/2>سوق السمك</a></div>"
    around = "<div><a href=#>ميناء الصيادين</a></div><div><button>أبواب الميناء</button></div><div>القوارب</div>"
    article = parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div>{around}<h4>{REL[0]}</h4>{row}")
    assert article.keywords == ("المنارة", "سوق السمك")


@pytest.mark.parametrize(("alt", "caption"), [("ميناء الصيادين", "ميناء الصيادين"), ("", None), ("قارب", None)])
def test_a_caption_may_repeat_what_its_picture_is_of(alt: str, caption: str | None) -> None:
    html = (
        f"<h1>{T}</h1><div>14 مايو 2024</div><div><img src=/a.jpg alt='{alt}'><span>ميناء الصيادين</span></div>{ps()}"
    )
    assert [image.caption for image in parse(html).images] == [caption]


def test_the_first_of_several_sections_counts() -> None:
    row = "<span>في</span> <a href=/c/2>مجتمع</a>, <a href=/c/3>اقتصاد</a>"
    assert parse(f"<h1>{T}</h1><div>14 مايو 2024</div><div>{row}</div>{ps()}").section == "مجتمع"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<span class='label label--primary'>اقتصاد</span><span class=label-append>&nbsp;</span>{title}", T),
        ("<a class=badge href=/c/1>أخبار البلدة</a> {title}", T),
        ("<span class=red>عاجل:</span> {title}", f"عاجل: {T}"),
        ("<span class=label>{title}</span>", T),
    ],
)
def test_a_word_on_a_coloured_ground_is_no_part_of_a_title(heading: str, title: str) -> None:
    assert parse(f"{MENU}<h1>{heading.format(title=T)}</h1><div>14 مايو 2024</div>{ps()}").title == title


@pytest.mark.parametrize(("href", "names"), [("/", []), ("/partners", ["قناة الغد", "رويترز"])])
def test_an_outlet_that_leads_to_its_front_page_is_no_source(href: str, names: list[str]) -> None:
    over = f"<div><a href={href}>قناة الغد</a> - <span>رويترز</span></div>"
    article = parse(f"{MENU}<article>{over}<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div></article>")
    assert ([credit.name for credit in article.credits], article.title) == (names, T)


def test_who_took_the_pictures_under_a_label_of_its_own_is_no_author() -> None:
    head = "كتب:\nنادر المرجان\nتصوير:\nلمياء الخطيب"
    text = "\n".join((T, "14 مايو 2024", head, *P))
    assert [writer.name for writer in arabic_article.parse(text).authors] == ["نادر المرجان"]
    text = "\n".join((T, "14 مايو 2024", "تصوير الأفلام", "لمياء الخطيب", *P))
    assert [writer.name for writer in arabic_article.parse(text).authors] == ["لمياء الخطيب"]


@pytest.mark.parametrize(
    "after", ["https://short.example/4w2x", "إنشرها", "تعليقات فيسبوك", "هناك تعليق واحد", "14 مايو 2024 في 8:01 ص"]
)
def test_what_a_page_says_of_itself_ends_its_tags(after: str) -> None:
    text = "\n".join((T, "14 مايو 2024", *P, "الكلمات المفتاحية", "ميناء الصيادين", "سوق السمك", after, "محليات"))
    assert arabic_article.parse(text).keywords == ("ميناء الصيادين", "سوق السمك")


@pytest.mark.parametrize(
    ("under", "section"),
    [
        ("<div class=itemCategory><span>نشر في</span> <a href=/ar/coast>جهويات</a></div>", "جهويات"),
        ("<div class=itemCategory><a href=/ar/coast>جهويات</a></div>", None),
        ("<div class=more><span>نشر في</span> <a href=/ar/coast>جهويات</a></div>", "جهويات"),
        ("<div class=more><span>نشر في</span> <a href=/ar/coast>14 مايو 2024</a></div>", None),
    ],
)
def test_a_section_stands_under_a_story_behind_its_label(under: str, section: str | None) -> None:
    article = parse(
        f"{MENU}<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div>{under}<div><a href=/9>{REL[0]}</a></div>"
    )
    assert (article.section, told(article)) == (section, P)


def test_a_line_that_leads_back_is_no_kicker() -> None:
    for over, kicker in (("رجوع الى صفحة العناوين", None), ("بعد ترميم دام أعواما", "بعد ترميم دام أعواما")):
        assert arabic_article.parse("\n".join((over, T, "14 مايو 2024", *P))).kicker == kicker


def test_a_card_of_the_writer_under_a_path_is_no_step_of_it() -> None:
    path = "<nav class=crumbs><a href=/>الرئيسية</a> / <a href=/s/5>أفكار ومواقف</a></nav>"
    card = "<div class=card><div><a href=/author/1>نادر المرجان</a></div><a href=/s/9>مقالات أخرى للكاتب</a></div>"
    assert parse(f"{path}{card}<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div>").section == "أفكار ومواقف"
    assert parse(f"{card}<h1>{T}</h1><div>14 مايو 2024</div><div>{ps()}</div>").section is None


def test_a_label_of_a_box_is_no_title() -> None:
    text = "\n".join((T, "معلومات المقال", "14 مايو 2024", *P))
    assert arabic_article.parse(text).title == T


@pytest.mark.parametrize(
    ("claimed", "value"),
    [
        ("20240512", "2024-05-12"),
        ("202405120915", "2024-05-12T09:15"),
        ("20240512T091530", "2024-05-12T09:15"),
        ("20241305", None),
        ("99240512", None),
        ("2024051", None),
    ],
)
def test_days_that_data_print_without_signs(claimed: str, value: str | None) -> None:
    article = parse(f"<h1>{T}</h1>{ps()}", head=f'<meta name="pubdate" content="{claimed}">')
    assert (article.published and article.published.value) == value
    assert article.published is None or article.published.raw == claimed
