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
