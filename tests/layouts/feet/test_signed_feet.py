"""A bare name under a story: who signs it, beside names that stand there for another reason."""

from __future__ import annotations

import pytest

from arabic_article import parse

_TITLE = "مكتبة التل المتنقلة تصل إلى قرى الوادي"
_PARAGRAPHS = (
    "وصلت مكتبة التل المتنقلة صباح الأحد إلى قرى الوادي، وفيها ثلاثة آلاف كتاب للأطفال والكبار.",
    "وقالت أمينة المكتبة سلمى النجار إن الحافلة ستعود كل أسبوعين، وإن الإعارة مجانية لسكان القرى كلها.",
    "وأضافت النجار أن المتطوعين رتبوا الرفوف في شهر واحد، وأن السائق يعرف طرق الوادي في الشتاء.",
)
_STORY = "\n".join((_TITLE, "12 مايو 2024", *_PARAGRAPHS))


def _authors(html_or_text: str) -> list[str]:
    return [credit.name for credit in parse(html_or_text).authors]


@pytest.mark.parametrize(
    "after",
    [
        "شارك:\nفيسبوك",
        "الوسوم: الكتب، القرى",
        "مقالات ذات صلة\nالحافلة القديمة تباع",
        "لا توجد تعليقات",
        "التصنيفات: ثقافة",
        "تابعوا أخبار التل على تلغرام",
        "جميع الحقوق محفوظة 2024",
    ],
    ids=["share", "tags", "related", "comments", "section", "plea", "copyright"],
)
def test_a_name_over_the_labels_of_a_page(after: str) -> None:
    assert _authors(f"{_STORY}\nنادر المرجان\n{after}\n") == ["نادر المرجان"]


@pytest.mark.parametrize(
    "foot",
    [
        "سلمى النجار\nشارك:\nفيسبوك",
        "كريم النجار\nالوسوم: الكتب، القرى",
        "نادر المرجان\nكتب وقرى في موسم واحد\nشارك:",
        "قرى الوادي\nشارك:\nفيسبوك",
    ],
    ids=["told-of", "last-name-told-of", "among-headlines", "place"],
)
def test_a_line_that_signs_nothing(foot: str) -> None:
    assert _authors(f"{_STORY}\n{foot}\n") == []


def _page(foot: str, after: str = "") -> str:
    story = "".join(f"<p>{text}</p>" for text in _PARAGRAPHS)
    return f"<article><h1>{_TITLE}</h1><div>12 مايو 2024</div><div>{story}{foot}</div>{after}</article>"


@pytest.mark.parametrize("foot", ["<p>نادر المرجان</p>", "<p dir=rtl><strong>نادر المرجان</strong></p>"])
def test_the_last_paragraph_of_the_box(foot: str) -> None:
    assert _authors(_page(foot, "<div>كتب وقرى في موسم واحد</div>")) == ["نادر المرجان"]


@pytest.mark.parametrize(
    ("foot", "after"),
    [
        ("<p><a href='/tag/x'>نادر المرجان</a></p>", "<div>كتب وقرى</div>"),
        ("<p>سلمى النجار</p>", "<div>كتب وقرى</div>"),
        ("<p>نادر المرجان</p><p>هدى السالم</p>", "<div>كتب وقرى</div>"),
        ("", "<p>نادر المرجان</p><div>كتب وقرى</div>"),
    ],
    ids=["link-to-tag", "told-of", "two-names", "outside-the-box"],
)
def test_a_paragraph_that_signs_nothing(foot: str, after: str) -> None:
    assert _authors(_page(foot, after)) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("فرانس24/ أ ف ب", ["فرانس24", "أ ف ب"]),
        ("الأناضول / رويترز", ["الأناضول", "رويترز"]),
        ("رياضة/ رويترز", []),
        ("نادر/ القرى", []),
    ],
    ids=["outlet-and-agency", "two-agencies", "section", "nobody"],
)
def test_who_sent_the_story_with_a_stroke_between(line: str, names: list[str]) -> None:
    assert [credit.name for credit in parse(f"{_STORY}\n{line}\nشارك:\nفيسبوك\n").credits] == names
