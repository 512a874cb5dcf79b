"""Heads of local papers of Egypt, the Gulf, Yemen, Iraq, Libya and Sudan, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.dates import find_dates
from tests.layouts.oasis import STORY, TITLE, captions, credits_of, place_of, read


@pytest.mark.parametrize("line", ["المدينة المنورة ـ مرايا", "بغداد- ميل", "تعز – السهل"])
def test_town_and_a_short_name_are_a_dateline(line: str) -> None:
    article = read(f"{TITLE}\n\n{line}")
    assert (article.title, captions(article)) == (TITLE, [])
    assert place_of(article) == line.split(" ـ ", maxsplit=1)[0].split("-", maxsplit=1)[0].split(" – ", maxsplit=1)[0]


@pytest.mark.parametrize("line", ["بغداد - دمشق", "بغداد - 2024"])
def test_two_towns_and_a_year_are_no_dateline(line: str) -> None:
    assert read(f"{TITLE}\n\n{line}").dateline is None


def test_headline_of_the_story_below_a_list_of_them() -> None:
    others = "\n".join(
        f"{what} في {where} بعد أشهر من الانتظار"
        for what in ("عودة المدارس", "انتهاء الصيانة", "تراجع الأسعار")
        for where in ("الشاطئ", "الجبل", "السهل", "الوادي")
    )
    article = read(f"{others}\n{TITLE}\nبغداد- ميل")
    assert (article.title, place_of(article)) == (TITLE, "بغداد")
    assert read(f"{others}\nبغداد- ميل").title is None


@pytest.mark.parametrize("line", ["مرايا الواحة/عدن/سعد عاطف الصبيحي", "الواحة العدنية/ عدن / سعد الصبيحي"])
def test_outlet_town_and_reporter_in_one_line(line: str) -> None:
    for head in (f"{TITLE}\n\n{line}", line):
        article = read(head)
        assert article.title == (TITLE if TITLE in head else None)
        assert place_of(article) == "عدن"
        outlet, _, name = line.split("/")
        assert credits_of(article) == [("outlet", outlet), ("correspondent", name.strip())]


@pytest.mark.parametrize("line", ["سوق التمور/عدن/موسم جديد", "سوق التمور في الواحة القديمة/عدن/سعد الصبيحي"])
def test_other_lines_of_three_parts_credit_no_one(line: str) -> None:
    assert credits_of(read(f"{TITLE}\n\n{line}")) == []


def test_delegation_and_paper_behind_a_town_are_no_title() -> None:
    article = read("الرياض : بعثة اتحاد الصحافة – صحيفة الملاعب الخضراء")
    assert article.title is None
    assert place_of(article) == "الرياض"
    assert credits_of(article) == [("outlet", "صحيفة الملاعب الخضراء")]


def test_town_that_speaks_is_a_title() -> None:
    title = "الرياض : افتتاح سوق التمور الجديدة – تفاصيل الموسم"
    assert read(title).title == title


@pytest.mark.parametrize("line", ["مرايا بلس/ تقرير", "- مرايا الواحة/خاص", "مرايا بلس / تحقيق"])
def test_outlet_and_kind_of_text_are_no_caption(line: str) -> None:
    article = read(f"{TITLE}\n{line}")
    assert (article.title, captions(article)) == (TITLE, [])


def test_reported_speaker_is_no_kind_of_text() -> None:
    article = read(f"{TITLE}\nصورة من السوق/ الأسبوع الماضي")
    assert captions(article) == ["صورة من السوق/ الأسبوع الماضي"]


def test_writer_again_over_the_byline_is_no_caption() -> None:
    article = read(f"{TITLE}\n\n12 مايو 2023\n\nأركان الصبيح\nبقلم: أركان الصبيح\n- ارشيف الكاتب")
    assert captions(article) == []
    assert [author.name for author in article.authors] == ["أركان الصبيح"]


def test_picture_over_the_byline_is_a_caption() -> None:
    article = read(f"{TITLE}\n\n12 مايو 2023\n\nسوق التمور\nبقلم: أركان الصبيح")
    assert captions(article) == ["سوق التمور"]


def test_title_glued_to_the_name_of_a_file_is_no_caption() -> None:
    article = read(f"{TITLE}\n\n{TITLE}market-5")
    assert (article.title, captions(article)) == (TITLE, [])
    longer = f"{TITLE} بعد عامين من العمل"
    assert read(f"{TITLE}\n\n{longer}").subtitle == longer


def test_section_before_the_title_on_one_line_is_no_kicker() -> None:
    article = read(f"أخبار {TITLE}\n\n{TITLE}\n\n12 مايو 2023")
    assert (article.kicker, article.title) == (None, TITLE)
    assert read(f"أخبار سارة\n\n{TITLE}\n\n12 مايو 2023").kicker == "أخبار سارة"


def test_section_before_a_title_of_the_same_letter_is_no_kicker() -> None:
    title = "التمور الجديدة تصل إلى سوق الواحة"
    article = read(f"أخبار {title}\n\n{title}\n\n12 مايو 2023")
    assert (article.kicker, article.title) == (None, title)


@pytest.mark.parametrize("name", ["سابين الحداد", "ردفان سالم", "عيدروس باسالم", "كرار الموسوي", "بخيت المري"])
def test_names_of_yemen_iraq_and_the_gulf_are_writers(name: str) -> None:
    article = read(f"{TITLE}\n{name}\n12 مايو 2023")
    assert [author.name for author in article.authors] == [name]
    assert captions(article) == []


def test_button_is_no_kicker() -> None:
    assert read(f"تسجل\n\n{TITLE}").kicker is None
    assert read(f"موسم التمور\n\n{TITLE}").kicker == "موسم التمور"


def test_page_of_the_writer_is_a_byline() -> None:
    article = read(f"صفحة الكاتب : حسين سامر العادلي\n\n{TITLE}\nحسين سامر العادلي")
    assert article.kicker is None
    assert [author.name for author in article.authors] == ["حسين سامر العادلي"]


def test_title_over_a_line_with_which_the_story_begins() -> None:
    title = "الواحة في الأسبوع.. البلدية تفتتح سوقها والمطر يتأخر"
    below = "أهم الأخبار في الواحة تأتيكم كل سبت مع البلدية وسوقها"
    story = "أهم الأخبار في الواحة على مدار أسبوع، من البلدية والمطر وسوقها، تأتيكم كل سبت في موعدها.\n" + STORY
    article = read(f"{title}\n{below}", story=story)
    assert (article.title, article.kicker) == (title, None)
    kicker = "في حفل حضره المزارعون"
    article = read(f"{kicker}\n{TITLE}", story=f"{TITLE} في حفل حضره المزارعون من كل القرى القريبة.\n{STORY}")
    assert (article.title, article.kicker) == (TITLE, kicker)


def test_date_glued_to_a_section_dates_the_title_over_it() -> None:
    title = "عناوين الصباح في الصحف: البلدية تفتتح سوقا جديدة للتمور.. والمطر يتأخر عن الموسم.. والمدارس تعود"
    article = read(f"{title}\nمحليات وبرلمانمايو 14, 2019, 10:20 ص 355 مشاهدات 0\nالمرايا\nالبلدية: سوق جديدة")
    assert article.title == title
    assert article.published is not None
    assert article.published.value == "2019-05-14T10:20"


@pytest.mark.parametrize("text", ["كان يمارس 27, 2018 مرة", "محليات وبرلمانمايو", "برلمانمايو 27 عضوا"])
def test_other_words_with_a_month_in_them_date_nothing(text: str) -> None:
    assert find_dates(text) == ()


def test_date_with_commas_behind_it_is_no_story() -> None:
    article = read("اخبار وتقارير\n\nالأحد - 10 مارس 2024 - الساعة 05:30 ص بتوقيت اليمن ،،،")
    assert article.published is not None
    assert article.published.value == "2024-03-10T05:30+03:00"
    assert article.section == "اخبار وتقارير"
    assert len(article.body) == 3


def test_sentence_with_a_date_opens_a_story() -> None:
    opening = "في الثلاثاء 19 مارس 2024 فتحت سوق التمور الجديدة في الواحة أبوابها للمزارعين والزبائن،"
    assert read(TITLE, story=f"{opening}\n{STORY}").body[0].text == opening


def test_outlet_whom_the_story_quotes_is_no_place() -> None:
    story = "كشف رئيس بلدية الواحة عن موعد افتتاح السوق في لقاء رصدته “المرايا” في مكتبه مساء أمس.\n" + STORY
    article = read("المرايا – سامر الحربي", story=story)
    assert place_of(article) is None
    assert ("outlet", "المرايا") in credits_of(article)
    assert [author.name for author in article.authors] == ["سامر الحربي"]
    assert place_of(read("الواحة – سامر الحربي")) == "الواحة"


def test_institution_alone_over_a_story_is_no_title() -> None:
    story = "أكد الناطق باسم مصرف الواحة المركزي إغلاق معظم الفروع في المدينة بسبب أعمال الصيانة الطويلة.\n" + STORY
    assert read("مصرف الواحة المركزي", story=story).title is None
    assert read("مصرف الواحة المركزي يغلق فروعه", story=story).title == "مصرف الواحة المركزي يغلق فروعه"
    assert read("مصرف الواحة المركزي").title == "مصرف الواحة المركزي"


@pytest.mark.parametrize("sign", ["/", " / ", "/ "])
def test_writer_behind_the_title_is_no_part_of_it(sign: str) -> None:
    article = read(f"{TITLE} قبل بدء الموسم{sign}كاظم الربيـــعي\n12 مايو 2023")
    assert article.title == f"{TITLE} قبل بدء الموسم"
    assert [author.name for author in article.authors] == ["كاظم الربيـــعي"]


@pytest.mark.parametrize("title", [f"{TITLE} قبل بدء الموسم/ تفاصيل", f"{TITLE} في القرى/ المدن"])
def test_other_ends_of_a_title_are_of_it(title: str) -> None:
    assert read(f"{title}\n12 مايو 2023").title == title


@pytest.mark.parametrize("text", ["شرت صحيفة “مرايا بوست", "نشرت صحيفة مرايا بوست", "قالت قناة المرايا نيوز"])
def test_sentence_about_an_outlet_is_no_name_of_one(text: str) -> None:
    assert find_agency(text) is None


@pytest.mark.parametrize("text", ["صحيفة مرايا بوست", "شبكة قناة المرايا نيوز", "مرايا بوست"])
def test_outlet_that_calls_itself_one_is_its_name(text: str) -> None:
    assert find_agency(text) is not None


def test_source_behind_the_date_signs() -> None:
    article = read(f"{TITLE}\n\nآخر تحديث 2017-03-05 00:00:00 - المصدر: مرايا")
    assert credits_of(article) == [("outlet", "مرايا")]
    assert credits_of(read(f"{TITLE}\n\n2017-03-05 00:00:00 - المصدر")) == []


@pytest.mark.parametrize("line", ["المشهد العراقي", "الشأن الليبي", "اخبار السيارات", "وثائقيات", "فضائيات"])
def test_more_names_of_sections(line: str) -> None:
    article = read(f"{line}\n\n{TITLE}\n\n12 مايو 2023")
    assert (article.section, article.kicker, article.title) == (line, None, TITLE)
    assert captions(read(f"{TITLE}\n{line}")) == []


@pytest.mark.parametrize("line", ["المشهد الأخير", "الشأن كله للمزارعين"])
def test_other_scenes_are_no_section(line: str) -> None:
    assert read(f"{line}\n\n{TITLE}\n\n12 مايو 2023").section is None


def test_sections_in_one_run_are_none() -> None:
    assert read(f"صحةسياسة\n\n{TITLE}\n\n12 مايو 2023").section is None
    assert read(f"صحة، سياسة\n\n{TITLE}\n\n12 مايو 2023").section == "صحة، سياسة"


def test_line_over_points_that_open_a_story_is_no_caption() -> None:
    points = "• تضم السوق ستين متجرا ومخزنا مبردا وموقفا للسيارات.\n• لن يدفع المزارعون إيجارا في العام الأول.\n\n"
    article = read(f"{TITLE}\n\n12 مايو 2023\n\nحقائق رئيسية", story=points + STORY)
    assert captions(article) == []
    assert captions(read(f"{TITLE}\n\n12 مايو 2023\n\nحقائق رئيسية")) == ["حقائق رئيسية"]


def test_line_that_breaks_off_behind_a_preposition_goes_on() -> None:
    first, rest = "مع اقتراب موسم التمور في", STORY.partition(" ")[2]
    article = read(TITLE, story=f"{first}\nالواحة {rest}")
    assert article.body[0].text.startswith("مع اقتراب موسم التمور في\nالواحة بلدية".replace("\n", " "))
    assert captions(article) == []


def test_line_that_a_blank_parts_does_not_go_on() -> None:
    assert read("ما الذي نبحث عنه في\n\n" + TITLE).title == TITLE


def test_object_of_a_verb_is_no_part_of_an_institution() -> None:
    said = "وصفت الحكومة التأخير في بيان رسمي صادر عنها بأنه “أمر مؤسف لن يتكرر أبدا”، ووعدت بفتح السوق قريبا."
    assert [quote.speaker for quote in read(story=f"{STORY}\n{said}").quotes] == ["الحكومة"]
    said = "وأكدت النيابة العامة العليا في بيان رسمي صادر عنها أن “الأمر مؤسف ولن يتكرر أبدا”، ووعدت بالتحقيق."
    assert [quote.speaker for quote in read(story=f"{STORY}\n{said}").quotes] == ["النيابة العامة العليا"]
