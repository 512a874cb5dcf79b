"""Titles that stand twice with a difference, and lines that end with a title or run on in the story; each beside a near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.oasis import STORY, TITLE, read

_LONG = "بلدية الواحة تفتتح سوقا جديدة للتمور وتعفي المزارعين من الإيجار"


@pytest.mark.parametrize(
    ("second", "title"),
    [
        (_LONG.replace("المزارعين", "المززارعين"), _LONG),
        (_LONG.replace("للتمور", "للتممور"), _LONG),
    ],
)
def test_slip_in_the_second_print(second: str, title: str) -> None:
    article = read(f"{title}\n\nرياضة\nنشر\n{second}")
    assert (article.title, article.section) == (title, "رياضة")


@pytest.mark.parametrize(
    "second", [_LONG.replace("للتمور", "للزهور"), f"{_LONG} 2", _LONG.replace("المزارعين", "المزارعات")]
)
def test_other_word_in_the_second_print(second: str) -> None:
    article = read(f"{_LONG}\n\nرياضة\nنشر\n{second}")
    assert all(segment.rule != "title-again" for segment in article.segments)


def test_title_cut_in_a_word_over_the_whole_one() -> None:
    cut = _LONG[:-4]
    article = read(f"{cut}\n\nبدء بواسطة سامر البستاني, يونيو 08, 2012\n\n{_LONG}\n")
    assert (article.title, article.lead) == (_LONG, None)


def test_lead_that_begins_with_the_whole_title() -> None:
    lead = f"{TITLE} بعد عامين من العمل في المحطة القديمة، وقد حضر المزارعون وأهل القرى حفل الافتتاح."
    assert read(f"{TITLE}\n\n12 مايو 2023\n\n{lead}\n").title == TITLE


def test_sentence_that_ends_with_the_words_of_the_title() -> None:
    title = "سوق جديدة للتمور في الواحة"
    sentence = f"هذه بعض الأخبار التي جمعناها لكم عن {title}"
    assert read(f"{title}\n{sentence}").body[0].text == sentence
    article = read(f"{title}\nشاهد بالصور: {title}")
    assert article.body[0].text == STORY.partition("\n")[0]


def _under_a_day(*lines: str) -> Article:
    said = "إلى سوق التمور التي رممتها البلدية في الربيع، وهي سوق تضم ستين متجرا ومخزنا مبردا وموقفا واسعا."
    return parse("\n\n".join(("إعلانات", "الحديقة والسوق", "السبت، مايو 06، 2023", *lines, said, *STORY.splitlines())))


def test_line_that_runs_on_in_the_story() -> None:
    line = "ظهرت الواحة من نافذة الحافلة التي كانت تحمل المزارعين"
    article = _under_a_day("واحة النخل والعيون", line)
    assert (article.title, article.body[0].text) == ("واحة النخل والعيون", line)
    assert (article.published and article.published.value) == "2023-05-06"
    assert _under_a_day(f"{line} الجدد").title == f"{line} الجدد"


@pytest.mark.parametrize("byline", ["كتب الخبر: هالة الصبيحي", "كتبت - هالة الصبيحي"])
def test_speaker_over_his_headline(byline: str) -> None:
    article = read(f"مواسم الواحة لعام 2023\nسامر البستاني:\nسوق التمور عمل غير مألوف وفيه مفاجأة\n{byline}")
    assert (article.kicker, article.title) == ("سامر البستاني:", "سوق التمور عمل غير مألوف وفيه مفاجأة")
    assert [author.name for author in article.authors] == ["هالة الصبيحي"]


def test_writer_with_a_colon_over_his_story() -> None:
    article = read(f"{TITLE}\nسامر البستاني:")
    assert (article.kicker, article.title) == (None, TITLE)
    assert [author.name for author in article.authors] == ["سامر البستاني"]


@pytest.mark.parametrize("line", ["وزير الزراعة د. سامر حسن البستاني", "رئيسة مجلس الواحة الدكتورة هالة الصبيحي"])
def test_office_and_its_bearer_are_no_title(line: str) -> None:
    assert read(line.replace("مجلس الواحة", "المجلس البلدي")).title is None


@pytest.mark.parametrize(
    "line", ["وزير الزراعة: لا تمور مستوردة هذا العام", "وزير الزراعة يستقبل د. سامر البستاني", "سوق البلدية والعيون"]
)
def test_headlines_about_an_office_are_titles(line: str) -> None:
    assert read(line).title == line


@pytest.mark.parametrize(
    ("line", "section"), [("الضفاف - ميديا", "ميديا"), ("الضفاف - ثقافة", "ثقافة"), ("الضفاف - بساتين", None)]
)
def test_outlet_and_its_section_under_a_title(line: str, section: str | None) -> None:
    assert read(f"{TITLE}\n\n{line}\n\nالجمعة 2019/01/11").section == section


@pytest.mark.parametrize("note", [" (1985-2010 )", " (2010)", ""])
def test_title_twice_over_a_name_and_a_paragraph_without_a_stop(note: str) -> None:
    title = f"سوق التمور في الواحة القديمة ..حكاية القيام والنمو في خمسة وعشرين عاما{note}"
    said = STORY.replace("\n", " ").replace(".", "،").rstrip("،")
    article = parse(f"الخميس، 6 مايو 2023\n\n{title}\n\n{title}\n\nأ.د.سامر حسن البستاني\n{said}\n")
    assert (article.title, [author.name for author in article.authors]) == (title, ["أ.د.سامر حسن البستاني"])
    assert article.body[0].text == said


def test_standfirst_that_the_first_paragraph_repeats() -> None:
    said = STORY.partition("\n")[0]
    assert read(f"{TITLE}\n\n{said}\n").lead == said


def test_agency_and_number_of_a_note_end_a_sentence() -> None:
    said = "وقال رئيس البلدية إن السوق تضم ستين متجرا ومخزنا مبردا وموقفا يتسع للسيارات"
    for note in ("(بترا)", "(12)"):
        assert read(f"{TITLE}\n\n{said} {note}\n").body[0].text == f"{said} {note}"
