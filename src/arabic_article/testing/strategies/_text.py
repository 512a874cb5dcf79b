"""Arabic text: words, sentences and names, noise over them, and any text at all. Words are neutral, people invented."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from hypothesis import strategies as st

WORDS: Final = tuple(
    "المدينة الطريق الجديد المشروع الكبير الحديقة العامة المكتبة القديمة الجسر النهر الموسم الزراعي المزارعين القمح "
    "المياه الصيف الشتاء المدرسة الطلاب الجامعة المعرض الكتاب الفنون المسرح المتحف التراث السوق التجار الأسعار الصادرات "
    "الميناء السفن القطار المحطة المسافرين الجبل الغابة الأشجار الطيور البحيرة السمك الصيادين القرية البيوت الحجر الخشب "
    "الصناعة المصنع العمال الورشة الأدوات الطاقة الشمس الرياح الكهرباء الشبكة الخدمة المواطنين البلدية الميزانية الخطة "
    "المرحلة الأولى النتائج الدراسة الباحثين العلوم الفريق الملعب المباراة الجمهور الهدف البطولة التدريب".split()
)
VERBS: Final = tuple("تشهد تستقبل تفتتح تواصل تبدأ تستعد تضم تنظم تطور تعرض تحتضن تخصص".split())
FIRST: Final = tuple("سامر ليان نادر هالة رامي دانة ماهر سلمى كريم رنا باسل جود".split())
LAST: Final = tuple("البستاني الحداد النجار الصباغ القصير المرجان الزيتوني العنبر السروجي الياقوت".split())
PAPERS: Final = ("المشهد الجديد", "بريد الشمال", "صوت الساحل", "مرآة الوادي")
NOISE: Final = ("\u0640", "\u064e", "\u0651", "\u0652", "\u200f", "\u200e", "\u200c")


def phrase(low: int, high: int) -> st.SearchStrategy[str]:
    """
    Draw words in a row.

    Args:
        low: How many at least.
        high: How many at most.

    Returns:
        Words parted by spaces.
    """
    return st.lists(st.sampled_from(WORDS), min_size=low, max_size=high).map(" ".join)


def sentences() -> st.SearchStrategy[str]:
    """
    Draw a sentence.

    Returns:
        Texts of about 60 characters or more, with their full stop.
    """
    return st.builds(lambda verb, rest: f"{verb} {rest}.", st.sampled_from(VERBS), phrase(10, 22))


def paragraphs() -> st.SearchStrategy[str]:
    """
    Draw a paragraph.

    Returns:
        One to three sentences.
    """
    return st.lists(sentences(), min_size=1, max_size=3).map(" ".join)


def bodies(pieces: st.SearchStrategy[str], *, least: int = 2, most: int = 6) -> st.SearchStrategy[tuple[str, ...]]:
    """
    Draw the paragraphs of a story.

    Args:
        pieces: What each is drawn from.
        least: How many there are at least.
        most: How many at most.

    Returns:
        Paragraphs of which none begins another: what the story says again at once is its lead.
    """
    return st.lists(pieces, min_size=least, max_size=most, unique=True).map(tuple).filter(_apart)


def _apart(body: tuple[str, ...]) -> bool:
    openings = sorted(paragraph.rstrip(" .") for paragraph in body)
    return not any(after.startswith(before) for before, after in pairwise(openings))


def headlines() -> st.SearchStrategy[str]:
    """
    Draw a headline.

    Returns:
        Texts of one line, with no stop at their end.
    """
    return st.builds(lambda verb, rest: f"{rest} {verb} قريبا", st.sampled_from(VERBS), phrase(4, 7))


def names() -> st.SearchStrategy[str]:
    """
    Draw the name of a person.

    Returns:
        First name and surname.
    """
    return st.builds(lambda first, last: f"{first} {last}", st.sampled_from(FIRST), st.sampled_from(LAST))


@st.composite
def noisy(draw: st.DrawFn, text: str) -> str:
    """
    Put into a text what must not change how it is read: marks, tatweel, bidi controls, other white space.

    Args:
        draw: What hypothesis draws with.
        text: The text.

    Returns:
        The text with some of these in it.
    """
    out = list(text)
    letters = [
        i for i, char in enumerate(text[:-1]) if "\u0621" <= char <= "\u064a" and "\u0621" <= text[i + 1] <= "\u064a"
    ]
    for i in draw(st.lists(st.sampled_from(letters), max_size=30)) if letters else ():
        out[i] += draw(st.sampled_from(NOISE[:4]))
    blanks = [i for i, char in enumerate(text) if char == " " and 0 < i < len(text) - 1 and text[i - 1] not in "\n "]
    for i in draw(st.lists(st.sampled_from(blanks), max_size=15)) if blanks else ():
        if out[i] == " " and text[i + 1] != "•":
            out[i] = "\xa0"
    breaks = [i for i, char in enumerate(text) if char == "\n"]
    for i in draw(st.lists(st.sampled_from(breaks), max_size=8, unique=True)) if breaks else ():
        out[i] = (
            draw(st.sampled_from(("\n\u200f", "\n\u202b", "\n\n\n", "\r\n")))
            if text[i + 1 : i + 2] != " "
            else "\n\n\n"
        )
    return draw(st.sampled_from(("", "\ufeff", "\u200f"))) + "".join(out)


def any_text() -> st.SearchStrategy[str]:
    """
    Draw any text at all, with the characters that pages really mix more often than chance would.

    Returns:
        Texts of no, one or many lines.
    """
    spice = st.sampled_from(
        (
            "المصدر:",
            "إقرأ أيضاً",
            "مقالات مشابهة",
            "\n",
            "\r\n",
            "\u2028",
            "\xa0",
            "  • ",
            "- ",
            "\ufeff",
            "\u200f",
            '"',
            "«",
            "»",
            "كتب: ",
            "25 مارس 2022",
            "٢٠٢٤",
            "كلمات دلالية:",
            ".",
            ":",
            "�",
            "ـ",
            "ً",
            "    ",
            "\x00",
            "التعليقات",
        )
    )
    return st.lists(st.one_of(spice, st.sampled_from(WORDS), st.text(max_size=6), sentences()), max_size=40).map(
        " ".join
    )
