"""Agencies and outlets: every spelling of theirs, and the words and people that are neither."""

from __future__ import annotations

import pytest
from hypothesis import given

from arabic_article.arabic._agency_table import ROWS
from arabic_article.arabic.agencies import agency_at, find_agency, known_agency
from arabic_article.arabic.folding import fold
from arabic_article.arabic.outlets import outlets
from arabic_article.testing.strategies import any_text, headlines, names

# A signature, who it is, and where.
SIGNATURES = (
    ("أ ف ب", "AFP", "FR"),
    ("أ.ف.ب", "AFP", "FR"),
    ("ا ف ب", "AFP", "FR"),
    ("(أ ف ب)", "AFP", "FR"),
    ("أف ب", "AFP", "FR"),
    ("فرانس برس", "AFP", "FR"),
    ("وكالة فرانس برس", "AFP", "FR"),
    ("AFP", "AFP", "FR"),
    ("رويترز", "Reuters", "GB"),
    ("رويتـرز", "Reuters", "GB"),
    ("وكالة رويترز", "Reuters", "GB"),
    ("Reuters", "Reuters", "GB"),
    ("REUTERS", "Reuters", "GB"),
    ("د ب أ", "dpa", "DE"),
    ("د.ب.أ", "dpa", "DE"),
    ("الألمانية د.ب.أ", "dpa", "DE"),
    ("وكالة الأنباء الألمانية", "dpa", "DE"),
    ("أ ش أ", "MENA", "EG"),
    ("أ.ش.أ", "MENA", "EG"),
    ("وام", "WAM", "AE"),
    ("/وام/", "WAM", "AE"),
    ("واس", "SPA", "SA"),
    ("سانا", "SANA", "SY"),
    ("وفا", "WAFA", "PS"),
    ("كونا", "KUNA", "KW"),
    ("بنا", "BNA", "BH"),
    ("قنا", "QNA", "QA"),
    ("العمانية", "ONA", "OM"),
    ("سبأ", "Saba", "YE"),
    ("واع", "INA", "IQ"),
    ("وات", "TAP", "TN"),
    ("واج", "APS", "DZ"),
    ("ومع", "MAP", "MA"),
    ("و م ع", "MAP", "MA"),
    ("بترا", "Petra", "JO"),
    ("الأناضول", "Anadolu", "TR"),
    ("وكالة الأناضول للأنباء", "Anadolu", "TR"),
    ("سبوتنيك", "Sputnik", "RU"),
    ("تاس", "TASS", "RU"),
    ("نوفوستي", "RIA Novosti", "RU"),
    ("إفي", "EFE", "ES"),
    ("إيفي", "EFE", "ES"),
    ("شينخوا", "Xinhua", "CN"),
    ("أسوشيتد برس", "AP", "US"),
    ("بلومبرغ", "Bloomberg", "US"),
    ("بلومبيرج", "Bloomberg", "US"),
    ("وكالات", "Agencies", None),
)
OUTLETS = (
    "سكاي نيوز عربية",
    "«القدس العربي»",
    "RT Arabic",
    "مصراوي",
    "صدى نيوز",
    "موقع بوابة الوادي",
    "بوابة الوادي نيوز",
)
HOUSE = ("Super User", "Administrator", "خاص", "متابعات", "متابعة", "المحرر", "admin", "قسم الأخبار")
DOUBTFUL = ("بنا", "قنا", "معا", "اليوم", "الوطن", "الجزيرة", "العالم", "وات", "سبأ")
NEITHER = (
    "صحيفة الساحل تعود إلى الصدور",
    "وكالة جديدة للأخبار",
    "جريدة بلا قراء",
    "سامر البستاني",
    "القاهرة",
    "وكالة",
    "موقع",
    "قناة في المدينة",
    "صحيفة من الشمال",
    "رويترز تكشف التفاصيل",
    "الموقع القديم",
    "افتتاح الحديقة العامة",
    "",
    "-",
    "()",
    "أ",
)


@pytest.mark.parametrize(("text", "latin", "country"), SIGNATURES)
def test_signatures_are_known(text: str, latin: str, country: str | None) -> None:
    """Every spelling leads to its agency."""
    found = find_agency(text)

    assert found is not None
    assert (found.kind, found.latin, found.country) == ("agency", latin, country)
    assert text[found.start : found.end] == text.strip("()/")


@pytest.mark.parametrize("text", OUTLETS)
def test_outlets_are_no_agencies(text: str) -> None:
    """Outlets are told apart, listed or not."""
    found = find_agency(text)

    assert found is not None
    assert (found.kind, found.sure) == ("outlet", True)


@pytest.mark.parametrize("text", HOUSE)
def test_house_words_stand_for_nobody(text: str) -> None:
    """Words such as "our own" are known as such."""
    found = find_agency(text)

    assert found is not None
    assert found.kind == "house"


@pytest.mark.parametrize("text", DOUBTFUL)
def test_words_of_the_language_are_unsure(text: str) -> None:
    """A name that is a word too needs its place to count."""
    found = find_agency(text)

    assert found is not None
    assert not found.sure


@pytest.mark.parametrize("text", NEITHER)
def test_other_texts_are_neither(text: str) -> None:
    """People, places and sentences do not sign."""
    assert find_agency(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("سانا أعلنت", "سانا"), ("أ ف ب أعلنت", "أ ف ب"), ("دنيا الوطندعا", "دنيا الوطن"), ("سبوتنيك. قال", "سبوتنيك")],
)
def test_signatures_that_run_into_the_story(text: str, name: str) -> None:
    """A signature is found though no sign follows it."""
    found = agency_at(text, 0, len(text))

    assert found is not None
    assert text[found.start : found.end] == name


@pytest.mark.parametrize("text", ["سانايا قرية", "معا نحو الغد", "الوطن يحتفل", "قال رويترز", "", " "])
def test_other_words_do_not_run_in(text: str) -> None:
    """Parts of words, doubtful names and later ones are not."""
    assert agency_at(text, 0, len(text)) is None


def test_every_name_of_the_table_is_found() -> None:
    """No row hides another's kind."""
    for kind, _, _, listed, _ in ROWS:
        for name in listed.split("|"):
            found = known_agency(name, 0, len(name))
            assert found is not None, name
            assert found.kind == kind, name


def test_unsure_words_are_names_of_their_row() -> None:
    """What is marked as a word of the language is in the row."""
    for row in ROWS:
        assert set(filter(None, row.words.split("|"))) <= set(row.names.split("|")), row.latin


@given(names())
def test_people_are_no_agencies(name: str) -> None:
    """A person's name is never taken for an outlet."""
    assert find_agency(name) is None


@given(headlines())
def test_headlines_are_no_agencies(text: str) -> None:
    """Nor is a headline."""
    assert find_agency(text) is None


@given(any_text())
def test_spans_stay_inside(text: str) -> None:
    """Whatever the text, the name lies inside it."""
    found = find_agency(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
    at = agency_at(text, 0, len(text))
    if at is not None:
        assert 0 <= at.start < at.end <= len(text)


@pytest.mark.parametrize(
    "text", ["ـ" * 5000, "وكالة " * 500, "ا " * 29, ". " * 30, "صحيفة " * 10, "«" * 5000, "نيوز " * 12]
)
def test_hostile_text_ends(text: str) -> None:
    """Repetition of what the rules look for is read to its end."""
    find_agency(text)
    agency_at(text, 0, len(text))


@pytest.mark.parametrize("name", ["الوطن", "الدستور", "الشروق", "الأيام", "النهار", "الجزيرة", "المرصد", "الرؤية"])
def test_a_name_of_several_outlets_says_no_country(name: str) -> None:
    found = find_agency(name)

    assert found is not None
    assert (found.kind, found.latin, found.country, found.sure) == ("outlet", None, None, False)


def test_a_signer_is_of_one_country_in_both_tables() -> None:
    """Where the tables differ, the name is that of two outlets, which is known of these."""
    own = {fold(outlet.name): outlet for outlet in outlets()}
    several = {fold(name) for name in ("النهار", "الجزيرة", "المرصد", "الرؤية")}
    for row in ROWS:
        for name in row.names.split("|"):
            outlet = own.get(fold(name))
            if row.country and outlet is not None and len([o for o in outlets() if fold(o.name) == fold(name)]) == 1:
                assert (outlet.country == row.country) != (fold(name) in several), name
