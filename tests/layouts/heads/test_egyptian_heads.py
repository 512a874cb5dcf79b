"""Heads of pages as Egyptian, Sudanese and Libyan outlets print them, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

TITLE = "بلدية الساحل تفتتح سوقا جديدة للسمك قرب الميناء"
STORY = (
    "افتتحت بلدية الساحل صباح اليوم سوقا جديدة للسمك قرب الميناء القديم، بعد عامين من العمل في المكان.",
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومصنعا للثلج وموقفا للسيارات يتسع لمئتي سيارة.",
    "وأضاف أن الصيادين لن يدفعوا إيجارا في العام الأول، وأن البلدية تدرس بناء سوق ثانية في الجنوب.",
)


def _read(*lines: str, story: tuple[str, ...] = STORY) -> Article:
    return parse("\n\n".join((*lines, *story)) + "\n")


def _rules(article: Article) -> set[str]:
    return {segment.rule for segment in article.segments}


def _authors(article: Article) -> list[str]:
    return [credit.name for credit in article.authors]


def test_writer_over_the_title_of_a_column() -> None:
    article = _read("سامر البستاني", TITLE)
    assert _authors(article) == ["سامر البستاني"]
    assert article.kicker is None


def test_someone_over_the_title_whom_the_story_is_about() -> None:
    article = _read(
        "سامر البستاني", TITLE, story=(*STORY, "وكرمت البلدية المهندس سامر البستاني الذي صمم السوق الجديدة.")
    )
    assert not article.authors
    assert article.kicker is None


def test_kicker_that_names_no_one_stays() -> None:
    assert _read("حديث الأسبوع", TITLE).kicker == "حديث الأسبوع"


def test_someone_under_the_story_whom_it_is_about() -> None:
    about = "وكرمت البلدية المهندس سامر البستاني الذي صمم السوق الجديدة، وشكره الصيادون على عمله."
    assert not _read(TITLE, story=(*STORY, about, "سامر البستاني")).authors
    assert _authors(_read(TITLE, story=(*STORY, "سامر البستاني"))) == ["سامر البستاني"]


def test_someone_over_a_story_without_title_whom_it_is_about() -> None:
    about = "وكرمت البلدية المهندس سامر البستاني الذي صمم السوق الجديدة، وشكره الصيادون على عمله."
    article = _read("سامر البستاني", story=(*STORY, about))
    assert (article.title, article.credits) == (None, ())
    assert not _read("سامر البستاني", story=(about, *STORY)).authors
    assert _authors(_read("سامر البستاني")) == ["سامر البستاني"]


@pytest.mark.parametrize("line", ["الساحل نيوز _ سامر البستاني", "القاهرة - سامر البستاني - هالة الحداد (طنطا)"])
def test_signature_is_no_title(line: str) -> None:
    assert _read(line).title is None


def test_title_with_a_dash_is_one() -> None:
    assert _read("القاهرة - سوق جديدة للسمك").title == "القاهرة - سوق جديدة للسمك"


def test_desk_of_an_outlet_is_no_title() -> None:
    article = _read("محرر اليوم السابع")
    assert (article.title, article.credits) == (None, ())


@pytest.mark.parametrize("caption", ["بلدية الساحل تفتتح السوق في حفل كبير حضره الصيادون", "سوق السمك"])
@pytest.mark.parametrize("longer", ["", " في الساحل"])
def test_pair_between_blank_lines_is_a_caption(caption: str, longer: str) -> None:
    article = _read(TITLE, f"{caption}\n{caption}{longer}")
    assert article.title == TITLE


def test_title_in_two_places_is_no_pair() -> None:
    assert _read("أخبار الساحل كل يوم", TITLE, TITLE).title == TITLE


def test_pair_of_a_few_words_at_the_top_is_a_caption() -> None:
    assert _read("سوق السمك\nسوق السمك").title is None
    assert _read(f"{TITLE}\n{TITLE}").title == TITLE


def test_place_alone_under_the_title() -> None:
    article = _read(TITLE, "طرابلس", "سامر البستاني")
    assert article.dateline is not None
    assert (article.dateline.place, _authors(article)) == ("طرابلس", ["سامر البستاني"])


@pytest.mark.parametrize("line", ["تونس", "طرابلس\nطرابلس", "مرفأ طرابلس"])
def test_what_may_be_no_place_of_filing(line: str) -> None:
    assert _read(TITLE, line).dateline is None


@pytest.mark.parametrize("line", ["الخرطوم - ٦ سبتمبر ٢٠١٩", "طرابلس – الجمعة 6 سبتمبر 2019", "بنغازي 6/9/2019"])
def test_place_beside_the_date(line: str) -> None:
    article = _read(line, TITLE)
    assert article.dateline is not None
    assert article.published is not None
    assert article.published.value == "2019-09-06"


@pytest.mark.parametrize(
    "line", ["معرض القاهرة - 6 سبتمبر 2019", "تونس - 6 سبتمبر 2019", "القاهرة 2030", "القاهرة - 10:30"]
)
def test_what_is_no_place_beside_a_date(line: str) -> None:
    assert _read(line, TITLE).dateline is None


@pytest.mark.parametrize("token", ["date 2023-05-12", "date 2023-05"])
def test_token_before_a_text_does_not_date_it(token: str) -> None:
    article = parse(f" {token} " + "\n\n".join((TITLE, *STORY)))
    assert (article.title, article.published) == (TITLE, None)


def test_the_page_itself_dates_the_story() -> None:
    published = parse(" date 2023-05-12 " + "\n\n".join((TITLE, "12 مايو 2023 10:30 ص", *STORY))).published
    assert published is not None
    assert published.value == "2023-05-12T10:30"


@pytest.mark.parametrize("line", ["Advertisement", "18 حجم الخط", "شارك هذه الصفحة"])
def test_furniture_behind_the_token_is_no_title(line: str) -> None:
    article = parse(f" date 2023-05-12 {line}\n\n" + "\n\n".join(STORY))
    assert article.title is None
    assert len(article.body) == len(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "الساحلالعالم العربي",
        "أحدث الأخبارالكرة المحلية",
        "ساحلأخباركرة القدم الجديدةكرة قدم",
        "الساحل اليومالساحل عاجل",
    ],
)
def test_sections_in_one_run_are_no_kicker(line: str) -> None:
    assert _read(line, TITLE).kicker is None


@pytest.mark.parametrize("line", ["حديث الاستقالات", "لوحة برتقالية", "محافظة الساحل الشمالي"])
def test_words_that_look_like_a_run_are(line: str) -> None:
    assert _read(line, TITLE).kicker == line


def test_beginning_of_the_title_is_no_kicker() -> None:
    assert _read("بلدية الساحل", TITLE).kicker is None


def test_interviewer_under_a_long_introduction() -> None:
    article = _read(
        TITLE, *STORY[:2], "حاوره: سامر البستاني", "*متى تفتح السوق أبوابها للناس؟", story=(STORY[2], *STORY[:2])
    )
    assert [(credit.role, credit.name) for credit in article.credits] == [("interviewer", "سامر البستاني")]
    assert all("حاوره" not in block.text for block in article.body)


def test_dateline_under_the_lead() -> None:
    article = _read(TITLE, STORY[0], "الخرطوم: رويترز", story=STORY[1:])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("الخرطوم", "رويترز")
    assert [block.text for block in article.body] == list(STORY)


def test_heading_with_a_colon_is_no_dateline() -> None:
    article = _read(TITLE, STORY[0], "الخرطوم: سوق جديدة", story=STORY[1:])
    assert article.dateline is None
    assert len(article.body) == len(STORY) + 1


def test_someone_named_behind_a_colon_in_a_story_asks_nothing() -> None:
    assert not _read(TITLE, *STORY[:2], "المدير: سامر البستاني", story=(STORY[2], *STORY[:2])).credits


def test_table_under_the_last_sentence() -> None:
    rows = ("المدينة العظمى الصغرى", "القاهرة 33 20", "6 أكتوبر 34 19", "بنها 32 20")
    article = _read(TITLE, story=(*STORY, "وتكون درجات الحرارة في المدن يوم غد كما يلي:", *rows))
    assert [block.text for block in article.body if block.kind == "table"] == list(rows)


@pytest.mark.parametrize(
    "last", ["وهذه درجات الحرارة المتوقعة في المدن يوم غد.", "وتكون درجات الحرارة في المدن يوم غد كما يلي:"]
)
def test_rows_that_no_story_announces(last: str) -> None:
    rows = ("القاهرة 33 20", "بنها 32 20") if last[-1] == ":" else ("القاهرة 33 20", "بنها 32 20", "طنطا 31 18")
    article = _read(TITLE, story=(*STORY, last, *rows))
    assert all(block.kind != "table" for block in article.body)


def test_story_begins_with_the_sentence_that_announces_a_list() -> None:
    first = "كشف مدرب الفريق عن قائمة اللاعبين الذين يختار منهم التشكيل في نهائي الكأس المقام غدا الأحد على ملعب المدينة الجديد في محافظة الساحل الشمالي بحضور الجمهور"
    lists = (
        "وهذه أسماء اللاعبين الذين اختارهم :",
        "حراسة المرمى: سامر الحداد ونادر النجار وهاني الصباغ وكريم الخياط.",
        *STORY,
    )
    article = _read("مدرب الفريق يعلن قائمته النهائية لمباراة الكأس", "رياضة", first, story=lists)
    assert article.title == "مدرب الفريق يعلن قائمته النهائية لمباراة الكأس"
    assert article.body[0].text == first


def test_what_headlines_end_in_ends_no_sentence() -> None:
    head = "افتتاح طريق جديدة بين البلدة والميناء بعد ثلاثة أعوام من أعمال البناء والترميم (فيديو)"
    assert "prose" not in _rules(parse("\n".join([head] * 3 + [TITLE])))


def test_guillemets_of_a_headline_are_no_path() -> None:
    line = "هالة: أنا «بنت السوق».. وأحب «القسم» كثيرا (حوار)"
    article = _read(line, "الجمعة 25-12-2015 22:11")
    assert article.title == line
    assert article.section is None


def test_guillemets_that_all_open_one_way_are_a_path() -> None:
    assert _read("الرئيسية » محافظات » الساحل", TITLE).title == TITLE


_POINTS = (
    "الصيادون أصحاب تجربة رائدة في الإعمار",
    "الميناء القديم سلة غذاء الإقليم كله",
    "اتفاقيات في النقل والزراعة والسكك الحديدية",
)


def test_caption_twice_between_a_title_and_its_points_makes_no_list() -> None:
    title, caption = "بلدية الساحل: سوق السمك غيرت وجه الميناء", "مدير الميناء خلال حواره مع الصحيفة"
    article = _read(title, f"{caption}\n{caption}", *_POINTS)
    assert article.title == title


def test_headlines_of_other_stories_down_to_a_story_are_a_list() -> None:
    assert _read("وزير النقل يزور مصنع القطارات", "افتتاح معرض الكتاب في العاصمة", *_POINTS).title is None
