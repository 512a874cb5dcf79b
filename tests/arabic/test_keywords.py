"""Tags: lists are cut at their separators, rows of words where the page says so, and unsure rows not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.keywords import looks_like_tags, read_keywords
from arabic_article.testing.strategies import any_text, sentences
from arabic_article.testing.strategies._text import WORDS


def tags(value: str, page: str = "", units: tuple[str, ...] = ()) -> list[str]:
    """Read a labelled value that stands at the end of a page."""
    text = f"{page}\nكلمات دلالية: {value}\nخبر آخر"
    start = text.index("كلمات دلالية: ") + len("كلمات دلالية: ")
    return [text[first:last] for first, last in read_keywords(text, start, start + len(value), page=text, units=units)]


LISTS = {
    "commas": ("المدينة، الميناء القديم، الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "latin commas": ("المدينة, الميناء القديم,الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "bars": ("المدينة | الميناء القديم|الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "semicolons": ("المدينة؛ الميناء القديم; الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "lines": ("المدينة\nالميناء القديم\r\nالصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "bulleted lines": ("• المدينة\n• الميناء القديم", ["المدينة", "الميناء القديم"]),
    "bullets": ("المدينة • الميناء القديم · الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "dashes": ("المدينة - الميناء القديم - الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "slashes": ("المدينة / الميناء القديم / الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "wide blanks": ("المدينة   الميناء القديم   الصيف", ["المدينة", "الميناء القديم", "الصيف"]),
    "tabs": ("المدينة\tالميناء القديم", ["المدينة", "الميناء القديم"]),
    "a dash inside a tag": ("كوفيد-19، المدينة", ["كوفيد-19", "المدينة"]),
    "a slash inside a tag": ("تشرين الأول/أكتوبر، المدينة", ["تشرين الأول/أكتوبر", "المدينة"]),
    "a dash in a list of commas": ("المدينة - الساحل، الصيف", ["المدينة - الساحل", "الصيف"]),
    "a comma at the end": ("المدينة، الصيف،", ["المدينة", "الصيف"]),
    "a stop at the end": ("المدينة، الصيف.", ["المدينة", "الصيف"]),
    "empty parts": ("المدينة،، الصيف", ["المدينة", "الصيف"]),
    "hashtags": ("#المدينة #الميناء_القديم #الصيف", ["المدينة", "الميناء_القديم", "الصيف"]),
    "glued hashtags": ("#المدينة#الميناء_القديم", ["المدينة", "الميناء_القديم"]),
    "one hashtag": ("#المدينة", ["المدينة"]),
    "hashtags with commas": ("#المدينة، #الصيف", ["المدينة", "الصيف"]),
    "hashtags a line": ("#المدينة\n#الصيف", ["المدينة", "الصيف"]),
    "hashtags of two words": ("#أسعار القمح #المدينة", ["أسعار القمح", "المدينة"]),
    "a hashtag before prose": ("#المدينة تستقبل الزوار في الحديقة العامة هذا الصيف", ["المدينة"]),
    "a hashtag among words": ("المدينة، #الصيف", ["المدينة", "الصيف"]),
    "latin": ("Tourism, المدينة, AI", ["Tourism", "المدينة", "AI"]),
    "one word": ("المدينة", ["المدينة"]),
    "one word with controls": ("\u200fالمدينة\u200f ", ["المدينة"]),
    "nothing": ("", []),
    "only signs": (" ، # | ", []),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    """Separators cut, whatever they are, and belong to no tag."""
    value, expected = LISTS[name]

    assert tags(value) == expected


PORT = "وصل الوفد إلى الميناء القديم في الصيف. ويقول السكان إن الميناء القديم مزدحم، وإن الصيف طويل في وادي النور."
CITY = "زار سامر الحداد بلدة عين ورد. وتقع عين ورد قرب النهر، ومن عين ورد خرج سامر الحداد إلى النهر مع أهل النهر."

ROWS = {
    "two known": ("الميناء القديم الصيف", PORT, ["الميناء القديم", "الصيف"]),
    "turned round": ("الصيف الميناء القديم", PORT, ["الصيف", "الميناء القديم"]),
    "one known": ("الميناء القديم", PORT, ["الميناء القديم"]),
    "three known": ("سامر الحداد عين ورد النهر", CITY, ["سامر الحداد", "عين ورد", "النهر"]),
    "with a particle": ("عين ورد النهر", CITY.replace(" عين ورد", " وعين ورد"), ["عين ورد", "النهر"]),
    "with the article joined": (
        "الميناء القديم الصيف",
        PORT.replace("إلى الميناء", "للميناء"),
        ["الميناء القديم", "الصيف"],
    ),
    "an unknown name between": ("عين ورد كريم الزيتوني النهر", CITY, ["عين ورد", "كريم الزيتوني", "النهر"]),
    "an unknown word at the end": ("النهر عين ورد زيتون", CITY, ["النهر", "عين ورد", "زيتون"]),
    "an unknown word first": ("زيتون عين ورد النهر", CITY, ["زيتون", "عين ورد", "النهر"]),
    "noun and adjective": ("النهر صحة نفسية", CITY, ["النهر", "صحة نفسية"]),
    "latin inside": (
        "شبكة AB المحلية النهر",
        CITY + " وقالت شبكة AB المحلية ذلك. وردت شبكة AB المحلية.",
        ["شبكة AB المحلية", "النهر"],
    ),
    "other spellings": ("عين وردٍ النهـر", CITY, ["عين وردٍ", "النهـر"]),
    "joined by a particle": (
        "الطريق بين الوادي والجبل النهر",
        CITY + " الطريق بين الوادي والجبل طويل.",
        ["الطريق بين الوادي والجبل", "النهر"],
    ),
    # Not sure.
    "single words": ("النهر بلدة", CITY + " بلدة كبيرة، بلدة قديمة", []),
    "an unknown word beside a single one": ("عين ورد النهر زيتون", CITY, []),
    "nothing known": ("زيتون برتقال تفاح", CITY, []),
    "two unknown": ("زيتون برتقال", CITY, []),
    "two unknown at the end": ("عين ورد زيتون برتقال", CITY, []),
    "two unknown first": ("زيتون برتقال عين ورد", CITY, []),
    "seen apart, once each": ("الوفد السكان", PORT, []),
    "together once, apart often": (
        "النهر أهل",
        "أهل النهر هنا. النهر أهل. النهر بعيد. النهر قريب. أهل الوادي. أهل الجبل.",
        [],
    ),
    "an unknown word behind an adjective": ("النهر البلدة القديمة الزيتون", CITY.replace("بلدة", "البلدة"), []),
    "a long unknown run": ("عين ورد زيتون برتقال تفاح مشمش النهر", CITY, []),
    "a sentence": (" ".join(WORDS[:30]), CITY, []),
    "no page": ("المدينة الصيف", "", []),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows(name: str) -> None:
    """Words in a row are joined and cut by what the page says elsewhere; where it does not, there are none."""
    value, page, expected = ROWS[name]

    assert tags(value, page) == expected


def test_other_headlines_count() -> None:
    """A unit may be named by the headlines of other stories."""
    assert tags("وادي الزهر النهر", CITY) == []
    assert tags("وادي الزهر النهر", CITY, ("مهرجان في وادي الزهر", "سكان وادي الزهر")) == ["وادي الزهر", "النهر"]


def test_the_line_is_no_evidence_for_itself() -> None:
    """Neither the row nor its copy on the page says that its words belong together."""
    assert tags("زيتون برتقال", "زيتون برتقال\nقصة أخرى عن النهر") == []


TAG_LINES = (
    "المدينة، الميناء القديم، الصيف، الأسماك",
    "المدينة, الميناء القديم, الصيف, الأسماك",
    "المدينة | الميناء القديم | الصيف",
    "#المدينة #الصيف",
    "#المدينة #الميناء_القديم #الصيف #الأسماك",
    "#المدينة, #الصيف",
    "المدينة، التضامن مع الوادي، الصيف، قطاع النقل",
    "المدينة، Tourism، الصيف، كوفيد-19",
)
NO_TAG_LINES = (
    "",
    "المدينة",
    "المدينة الصيف الميناء",
    "#المدينة",
    "#المدينة تستقبل زوارها في #الصيف",
    "افتتحت المدينة أمس حديقتها، ورحب السكان بذلك، وقالوا إن الصيف طويل، والطيور كثيرة",
    "المدينة، الميناء القديم، الصيف.",
    "المدينة، الصيف",
    "وصل الوفد، وزار الميناء، ثم عاد إلى المدينة، وكتب عن رحلته",
    "قال سامر، وهو صياد، إن البحر، في الصيف، هادئ",
    "الأحد، 5 مارس، 2023، 10:30",
    "الأحد، المدينة، الصيف، النهر",
    "في المدينة، على الطريق، من البحر، إلى الجبل",
    "العنوان: شارع البحر، المدينة، الوادي، الساحل",
    '"المدينة"، "الصيف"، "النهر"، "البحر"',
    "سامر الحداد، نادر الصباغ، هالة القصير، ورامي النجار",
    "1، 2، 3، 4",
    "الرئيسية | سياسة",
    "تعليقات 3 | إهداءات 0 | زيارات 1187",
    "كتب سامر، المدينة، الصيف، النهر",
    "المدينة؟ الصيف، النهر، البحر، الجبل؟",
    "، ".join(WORDS * 3),
)


@pytest.mark.parametrize("line", TAG_LINES)
def test_lines_of_tags(line: str) -> None:
    """Hashtags, and short noun phrases between separators, are tags without a label."""
    assert looks_like_tags(line, 0, len(line))
    assert looks_like_tags(f"قبل\n{line}\nبعد", 4, 4 + len(line))


@pytest.mark.parametrize("line", NO_TAG_LINES)
def test_other_lines(line: str) -> None:
    """Sentences, dates, addresses and lists of people are none."""
    assert not looks_like_tags(line, 0, len(line))


@given(sentences())
def test_no_sentence_is_tags(line: str) -> None:
    """A sentence is never taken for tags."""
    assert not looks_like_tags(line, 0, len(line))


@given(any_text(), any_text())
def test_any_text(value: str, page: str) -> None:
    """No text breaks it: tags are in order, apart, and inside the value."""
    text = page + value
    at = len(page)
    for first, last in read_keywords(text, len(page), len(text), page=text):
        assert at <= first < last <= len(text)
        at = last
    looks_like_tags(text, len(page), len(text))


@given(
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=8, unique=True),
    st.sampled_from(("، ", ",", " | ", "\n", " #")),
)
def test_any_list(words: list[str], separator: str) -> None:
    """Whatever the tags and the separator, they come back."""
    lead = "#" if "#" in separator else ""

    assert tags(lead + separator.join(words)) == words


@pytest.mark.parametrize(
    "value",
    [
        "ا، " * 50_000,
        "#" * 100_000,
        "# " * 50_000,
        " " * 100_000,
        "كلمة " * 50_000,
        "،" * 100_000,
        "ا" * 1_000_000,
        "\n" * 100_000,
    ],
)
def test_hostile_values(value: str) -> None:
    """Endless lists end."""
    tags(value)
    looks_like_tags(value, 0, len(value))


def test_hostile_pages() -> None:
    """A page made of the words of the row is searched in bounded time."""
    tags(" ".join(WORDS[:20]), (" ".join(WORDS[:20]) + " ") * 5_000)
    tags("ا ب " * 12, "ا ب" * 200_000)
