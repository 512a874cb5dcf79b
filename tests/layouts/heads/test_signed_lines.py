"""The line under a title that says who sent the story, and from where."""

from __future__ import annotations

import pytest

from arabic_article import parse

PAGE = """بدء ترميم الجسر القديم في المدينة الشرقية
{line}
أعلنت الإدارة المحلية أمس أن أعمال الترميم في الجسر القديم ستبدأ مطلع الشهر المقبل، وأن السير سيحول إلى الطريق الشرقي.
وقال المهندسون إن العمل سيستغرق ستة أشهر، وإن الجسر سيفتح أمام المشاة في المرحلة الأولى من المشروع.
"""

SENDERS = (
    ("الخرطوم- السنبلة", "الخرطوم", "السنبلة"),
    ("سنبلة – طرابلس", "طرابلس", "سنبلة"),
    ("نيالا ــ سنبلة24", "نيالا", "سنبلة24"),
)
NO_SENDERS = (
    ("الخرطوم - خاص", "الخرطوم"),
    ("القاهرة - متابعة", "القاهرة"),
    ("دمشق - محمد", "دمشق"),
    ("تغطيات – مكة المكرمة", "مكة المكرمة"),
)


@pytest.mark.parametrize(("line", "place", "outlet"), SENDERS)
def test_one_word_beside_a_town_is_who_sent_the_story(line: str, place: str, outlet: str) -> None:
    article = parse(PAGE.format(line=line))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == (place, outlet)
    assert [(credit.role, credit.name) for credit in article.credits] == [("outlet", outlet)]


@pytest.mark.parametrize(("line", "place"), NO_SENDERS)
def test_what_a_text_is_and_a_given_name_send_none(line: str, place: str) -> None:
    article = parse(PAGE.format(line=line))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == (place, None)
    assert not article.credits


@pytest.mark.parametrize("line", ["سامر البستاني – بيروت", "سامر البستاني (بيروت)"])
def test_town_behind_a_name_is_where_it_was_written(line: str) -> None:
    article = parse(PAGE.format(line=line))
    assert article.dateline is not None
    assert article.dateline.place == "بيروت"
    assert [(credit.role, credit.name) for credit in article.credits] == [("correspondent", "سامر البستاني")]


FEET = (
    ("السنبلة - كونا", [("agency", "كونا")]),
    ("صحيفة السنبلة - واس", [("newspaper", "صحيفة السنبلة"), ("agency", "واس")]),
    ("الأنباء - كونا", [("outlet", "الأنباء"), ("agency", "كونا")]),
    ("الخرطوم :هالة الحداد", [("correspondent", "هالة الحداد")]),
    ("الخرطوم: هالة الحداد\nالسنبلة", [("outlet", "السنبلة"), ("correspondent", "هالة الحداد")]),
    ("الكاتب / المصدر: هالة الحداد - وكالة السنبلة", [("agency", "وكالة السنبلة"), ("correspondent", "هالة الحداد")]),
    ("هالة الحداد\nعدد المشاهدات = 5484", [("author", "هالة الحداد")]),
)
NO_FEET = (
    "السنبلة - متابعات",
    "القاهرة - كونا",
    "صورة - رويترز",
    "رياضة - كونا",
    "دمشق - هالة الحداد",
    "الخرطوم: أخبار المدينة",
)


@pytest.mark.parametrize(("foot", "expected"), FEET)
def test_last_lines_that_sign_a_story(foot: str, expected: list[tuple[str, str]]) -> None:
    page = PAGE.format(line="رأي") + foot + "\n"
    assert [(credit.role, credit.name) for credit in parse(page).credits] == expected
    assert not parse(page).keywords


@pytest.mark.parametrize("foot", NO_FEET)
def test_last_lines_that_name_nobody_known(foot: str) -> None:
    page = PAGE.format(line="رأي") + foot + "\n"
    assert not [credit for credit in parse(page).credits if credit.role in ("agency", "newspaper", "correspondent")]


NAMED = (
    ("سامر البستاني (زيزفون)", "سامر البستاني"),
    ("من سامر البستاني", "سامر البستاني"),
    ("من سامر البستاني محرر السنبلة نت", "سامر البستاني"),
    ("سامر البستاني comments [at] sunbula.example", "سامر البستاني"),
    ("سامر البستاني news@sunbula.example\n.كاتب من الشمال", "سامر البستاني"),
    ("سامر البستاني\nسامر البستاني يكتب: حول الجسر", "سامر البستاني"),
    ("سامر البستاني\nسامر البستاني كاتب وباحث", "سامر البستاني"),
)
UNNAMED = (
    "سامر البستاني (أرشيف)",
    "سامر البستاني (يسار)",
    "الملك سامر (واس)",
    "من مباراة الوادي",
    "من احتفالات العيد",
    "من غزة محرر أسير",
    "من سامر البستاني إلى الوادي",
    "سامر البستاني\nسامر البستاني رئيس اتحاد النجارين",
)


@pytest.mark.parametrize(("line", "name"), NAMED)
def test_writer_with_a_town_an_address_or_the_word_for_from(line: str, name: str) -> None:
    assert [credit.name for credit in parse(PAGE.format(line=line)).authors] == [name]


@pytest.mark.parametrize("line", UNNAMED)
def test_captions_are_no_writers(line: str) -> None:
    article = parse(PAGE.format(line=line))
    assert not article.authors
    assert all(image.caption for image in article.images)


@pytest.mark.parametrize("line", ["سامر البستاني (زيزفون)", "من سامر البستاني"])
def test_whom_the_story_tells_of_did_not_write_it(line: str) -> None:
    assert not parse(PAGE.format(line=line).replace("المهندسون", "المهندس سامر البستاني")).authors


@pytest.mark.parametrize("title", ["سامر البستاني.. الأمين المؤتمن", "سامر البستاني ... قلم حر"])
def test_title_that_begins_with_a_name_is_no_name(title: str) -> None:
    article = parse(PAGE.partition("\n")[2].format(line=title))
    assert (article.title, article.authors) == (title, ())


def test_name_alone_over_a_story_is_its_writer() -> None:
    article = parse(PAGE.partition("\n")[2].format(line="أنور البستاني"))
    assert [credit.name for credit in article.authors] == ["أنور البستاني"]


OPENINGS = (
    ("كتب سامر البستاني – ", ["سامر البستاني"]),
    ("كتب: سامر البستاني - ", ["سامر البستاني"]),
    ("كتب - سامر البستاني: ", ["سامر البستاني"]),
    ("بقلم سامر البستاني - ", ["سامر البستاني"]),
    ("كتب سامر البستاني: ", []),
    ("كتب سامر البستاني – على صفحته أن ", []),
    ("كتب سامر – على الجدار أن ", []),
    ("كتب الأطفال - في المعرض ", []),
    ("كتب سامر البستاني – وقال البستاني إن ", []),
)


@pytest.mark.parametrize(("opening", "names"), OPENINGS)
def test_byline_that_opens_the_first_paragraph(opening: str, names: list[str]) -> None:
    page = PAGE.format(line="رأي").replace("أعلنت", opening + "أعلنت", 1)
    assert [credit.name for credit in parse(page).authors] == names


@pytest.mark.parametrize("sign", [" - ", " – ", " / "])
def test_name_at_the_end_of_a_title_wrote_the_story(sign: str) -> None:
    title = "الجسر القديم في عيده الثامن والأربعين"
    article = parse(PAGE.partition("\n")[2].format(line=f"{title}{sign}سامر البستاني"))
    assert (article.title, [credit.name for credit in article.authors]) == (title, ["سامر البستاني"])


@pytest.mark.parametrize("tail", ["صور", "النهار", "البستاني", "رمضان كريم"])
def test_other_ends_of_a_title_stay(tail: str) -> None:
    title = f"الجسر القديم في عيده الثامن والأربعين - {tail}"
    article = parse(PAGE.partition("\n")[2].format(line=title))
    assert (article.title, article.authors) == (title, ())


def test_name_behind_the_title_of_a_talk_is_whose_it_is() -> None:
    title = "حديث المساء عن الجسر القديم في المدينة - سامر البستاني"
    page = f"{title}\nأعلنت الإدارة المحلية أمس أن أعمال الترميم في الجسر القديم ستبدأ مطلع الشهر المقبل، وأن السير سيحول إلى الطريق الشرقي.\n"
    assert not parse(page).authors


def test_name_in_a_title_of_whom_the_story_tells_stays() -> None:
    title = "الجسر القديم في عيده الثامن والأربعين - سامر البستاني"
    article = parse(PAGE.partition("\n")[2].format(line=title).replace("المهندسون", "البستاني"))
    assert (article.title, article.authors) == (title, ())


PLACED = (
    ("12 مارس 2020\nزيزفون خالد\nطباعة", "زيزفون خالد"),
    (
        "زيزفون البستاني\nصحفي من الشمال، مقيم في المدينة الشرقية منذ سبعة أعوام، ويعمل في جريدة السنبلة.",
        "زيزفون البستاني",
    ),
)


@pytest.mark.parametrize(("line", "name"), PLACED)
def test_name_on_no_list_by_its_place(line: str, name: str) -> None:
    assert [credit.name for credit in parse(PAGE.format(line=line)).authors] == [name]
    told = PAGE.format(line=line).replace("المهندسون", f"المهندس {name}")
    assert not parse(told).authors


@pytest.mark.parametrize("line", ["12 مارس 2020\nزيزفون خالد\nرأي", "12 مارس 2020\nجسر المدينة\nطباعة"])
def test_words_in_another_place_are_no_name(line: str) -> None:
    assert not parse(PAGE.format(line=line)).authors


def test_name_over_a_story_may_end_in_what_is_a_preposition_too() -> None:
    page = PAGE.partition("\n")[2].format(line="سامر البستاني علي").replace("إلى", "على")
    assert [credit.name for credit in parse(page).authors] == ["سامر البستاني علي"]


STORY = PAGE.partition("\n")[2].partition("\n")[2]
TITLE = PAGE.partition("\n")[0]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (f"سامر البستاني\nsamer@sunbula.example\nأخبار المدينة والناس\n03 December 2007\n{TITLE}\n", ["سامر البستاني"]),
        (f"{TITLE}\nزيزفون خالد\nBookmark\n{TITLE}\n{TITLE}\n", ["زيزفون خالد"]),
        (f"{TITLE}\nجسر المدينة\nBookmark\n{TITLE}\n{TITLE}\n", []),
        (f"جسر المدينة\nnews@sunbula.example\nأخبار المدينة والناس\n03 December 2007\n{TITLE}\n", []),
    ],
)
def test_name_over_a_title_apart_from_it(head: str, names: list[str]) -> None:
    assert [credit.name for credit in parse(head + STORY).authors] == names


FROM = ("*من سامر البستاني", "* من: سامر البستاني", "من/ سامر البستاني")
FROM_NOBODY = ("* من كتاب «أيام الوادي»", "*من زحلة", "*من سامر", "*منصور البستاني", "من سامر البستاني إلى الوادي")


@pytest.mark.parametrize("foot", FROM)
@pytest.mark.parametrize("after", ["", "نسخة للطباعة\n"])
def test_from_whom_a_story_is_at_its_end(foot: str, after: str) -> None:
    article = parse(f"{PAGE.format(line='رأي')}{foot}\n{after}")
    assert [(credit.role, credit.name) for credit in article.credits] == [("correspondent", "سامر البستاني")]
    assert article.body[-1].text.endswith("المشروع.")


@pytest.mark.parametrize("foot", FROM_NOBODY)
def test_from_where_else_a_last_line_is(foot: str) -> None:
    assert not parse(f"{PAGE.format(line='رأي')}{foot}\n").credits


def test_rule_with_initials_ends_a_story() -> None:
    article = parse(PAGE.format(line="رأي") + "     ===== س.ك.\n")
    assert article.body[-1].text.endswith("المشروع.")
    inside = parse(PAGE.format(line="رأي").replace("\nوقال", "\n=====\nوقال"))
    assert len(inside.body) == len(article.body)


TOWN = PAGE.replace("الطريق الشرقي", "الطريق إلى منطقة الزيزفون، قرب الملعب")


def test_town_on_no_list_in_brackets_is_one_that_the_story_tells_of() -> None:
    article = parse(TOWN.format(line="سامر البستاني (الزيزفون)"))
    assert article.dateline is not None
    assert article.dateline.place == "الزيزفون"
    assert [credit.name for credit in article.authors] == ["سامر البستاني"]


@pytest.mark.parametrize("word", ["خاص", "أ ف ب", "تصوير", "الملعب", "زيزفون"])
def test_other_words_in_brackets_are_no_town(word: str) -> None:
    assert parse(TOWN.format(line=f"سامر البستاني ({word})")).dateline is None


TERMS = "{bullet}04/11/2026 11:20\n{bullet}{term}\n{line}"


@pytest.mark.parametrize("bullet", ["", "• "])
@pytest.mark.parametrize("term", ["نيالا", "الخرطوم"])
def test_place_among_terms_yields_to_a_full_dateline(bullet: str, term: str) -> None:
    head = TERMS.format(bullet=bullet, term=term, line="نيالا: 4 نوفمبر 2026: راديو السنبلة")
    article = parse(PAGE.format(line=head))
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("نيالا", "راديو السنبلة")


def test_place_alone_is_read_without_its_bullet() -> None:
    article = parse(PAGE.format(line="• 04/11/2026 11:20\n• نيالا"))
    assert article.dateline is not None
    assert article.dateline.place == "نيالا"


def test_place_under_a_label_of_tags_is_a_tag() -> None:
    article = parse(PAGE.format(line="04/11/2026\nالكلمات الدالة\nنيالا\nالجسر\nالخرطوم\nA+\nA-"))
    assert article.dateline is None
    assert article.keywords == ("نيالا", "الجسر", "الخرطوم")
