"""Heads of local papers of Egypt, the Gulf, Yemen, Iraq, Libya and Sudan, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.dates import find_dates

TITLE = "بلدية الواحة تفتتح سوقا جديدة للتمور"
STORY = (
    "افتتحت بلدية الواحة صباح أمس سوقا جديدة للتمور قرب المحطة القديمة، بعد عامين من العمل في المكان.\n"
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومخزنا مبردا وموقفا يتسع لمئتي سيارة.\n"
    "وأضاف أن المزارعين لن يدفعوا إيجارا في العام الأول من عمل السوق."
)


def read(head: str = TITLE, tail: str = "", story: str = STORY) -> Article:
    return parse(f"{head}\n\n{story}{tail}\n")


def captions(article: Article) -> list[str | None]:
    return [image.caption for image in article.images]


def credits_of(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


def place_of(article: Article) -> str | None:
    return article.dateline and article.dateline.place


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
    assert read(f"أخبار الموسم\n\n{TITLE}\n\n12 مايو 2023").kicker == "أخبار الموسم"


def test_section_before_a_title_of_the_same_letter_is_no_kicker() -> None:
    title = "التمور الجديدة تصل إلى سوق الواحة"
    article = read(f"أخبار {title}\n\n{title}\n\n12 مايو 2023")
    assert (article.kicker, article.title) == (None, title)


@pytest.mark.parametrize("name", ["سابين الخوري", "ردفان عمر", "عيدروس باسالم", "كرار الموسوي", "بخيت المري"])
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
    title = "أبرز عناوين صحف الأحد: البلدية تفتتح سوقا جديدة للتمور.. والمطر يتأخر عن الموسم.. والمدارس تعود"
    article = read(f"{title}\nمحليات وبرلمانمايو 27, 2018, 12:34 ص 1770 مشاهدات 0\nالمرايا\nالبلدية: سوق جديدة")
    assert article.title == title
    assert article.published is not None
    assert article.published.value == "2018-05-27T00:34"


@pytest.mark.parametrize("text", ["كان يمارس 27, 2018 مرة", "محليات وبرلمانمايو", "برلمانمايو 27 عضوا"])
def test_other_words_with_a_month_in_them_date_nothing(text: str) -> None:
    assert find_dates(text) == ()


def test_date_with_commas_behind_it_is_no_story() -> None:
    article = read("اخبار وتقارير\n\nالثلاثاء - 19 مارس 2024 - الساعة 04:44 ص بتوقيت اليمن ،،،")
    assert article.published is not None
    assert article.published.value == "2024-03-19T04:44+03:00"
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
    article = read(f"{TITLE} قبل بدء الموسم{sign}كاظم العبيـــدي\n12 مايو 2023")
    assert article.title == f"{TITLE} قبل بدء الموسم"
    assert [author.name for author in article.authors] == ["كاظم العبيـــدي"]


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
    article = read(f"{TITLE}\n\nآخر تحديث 2016-12-12 00:00:00 - المصدر: مرايا")
    assert credits_of(article) == [("outlet", "مرايا")]
    assert credits_of(read(f"{TITLE}\n\n2016-12-12 00:00:00 - المصدر")) == []


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


def test_first_sentence_without_a_stop_is_the_story() -> None:
    opening = "قال رئيس بلدية الواحة في أول تصريح له إن السوق الجديدة تعيش ازدحاما كبيرا"
    article = read(f"{TITLE}\n\n2022-05-24 09:57:31\n\nيمان نيوز …خاص\n\n{opening}")
    assert (article.title, captions(article)) == (TITLE, [])
    assert article.body[0].text == opening


def test_caption_that_tells_who_speaks_is_one() -> None:
    caption = "رئيس البلدية أعلن افتتاح السوق في حفل حضره المزارعون من القرى"
    assert captions(read(f"{TITLE}\n\n2022-05-24 09:57:31\n\n{caption}")) == [caption]


@pytest.mark.parametrize("line", ["حيروت – سقطرى", "شبوة_حرة| المهرة", "مرايا الواحة - عدن"])
def test_outlet_and_town_are_a_dateline(line: str) -> None:
    for head in (line, f"{TITLE}\n\n{line}"):
        article = read(head)
        assert article.title == (TITLE if TITLE in head else None)
        assert place_of(article) == line.replace("|", " ").split()[-1]
        assert captions(article) == []


def test_outlet_and_town_over_the_date_are_a_dateline() -> None:
    article = read("السبت , 23 نوفمبر 2024\nشبوة_حرة| المهرة\nالأحد 10 مارس 2024")
    assert (article.title, place_of(article)) == (None, "المهرة")
    assert article.published is not None
    assert article.published.value == "2024-03-10"
    article = read("بروكسل - أ ف ب", story=f"بروكسل - أ ف ب {STORY}")
    assert [credit.name for credit in article.credits] == ["أ ف ب"]


@pytest.mark.parametrize("line", ["زلزال قوي يضرب – إسطنبول", "صنعاء - عدن"])
def test_headline_and_two_towns_are_no_outlet_and_town(line: str) -> None:
    assert place_of(read(line)) is None


def test_town_and_own_desk_are_a_dateline() -> None:
    article = read(f"{TITLE}\n\nسقطرى/خاص")
    assert (place_of(article), captions(article)) == ("سقطرى", [])
    assert place_of(read(f"{TITLE}\n\nالواحة اليوم/خاص")) is None


def test_owner_behind_a_colon_ends_a_caption() -> None:
    line = "أسر وصلت من القرى إلى الواحة :راديو المرايا"
    article = read(f"{line}\n\nالواحة: 14 نوفمبر 2025")
    assert (article.title, captions(article)) == (None, [line])
    assert read("راديو المرايا: أسر وصلت من القرى إلى الواحة").title is not None
    assert read("أسر وصلت من القرى إلى الواحة: قناة الماء الجديدة").title is not None


def test_outlet_behind_the_date_signs() -> None:
    assert credits_of(read(f"{TITLE}\n\nالواحة: 14 نوفمبر 2025: راديو المرايا")) == [("outlet", "راديو المرايا")]
    assert credits_of(read(f"{TITLE}\n\n14 نوفمبر 2025: الواحة")) == []


def test_marks_of_a_forum_are_no_title() -> None:
    assert read("[COLOR=red]عبد العزيز الجاسر ( عين الواحة )[/COLOR]").title is None
    assert read("[فيديو] بلدية الواحة تفتتح سوقا جديدة").title == "[فيديو] بلدية الواحة تفتتح سوقا جديدة"


def test_menu_that_begins_with_the_word_for_news_is_no_kicker() -> None:
    assert read(f"الأخباربورصه العملات الرقميهتحليل العملات\n\n{TITLE}").kicker is None
    assert read(f"الأخبار الأولى من السوق\n\n{TITLE}").kicker == "الأخبار الأولى من السوق"


def test_facts_between_title_and_story_are_no_captions() -> None:
    facts = "مدينة: الواحة\nدولة: بلاد النخيل\nسكان: مئة ألف"
    assert captions(read(f"{TITLE}\n\n{facts}")) == []
    assert captions(read(f"{TITLE}\n\nالواحة: سوق التمور الجديدة")) == ["الواحة: سوق التمور الجديدة"]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("- مرايا تايم/خاص", "مرايا تايم"),
        ("مرايابلس/ تقرير", "مرايابلس"),
        ("شروين الواحة: غرفة الأخبار", "شروين الواحة"),
        ("مرايا الواحة | متابعات", "مرايا الواحة"),
    ],
)
def test_outlet_before_its_desk_signs(line: str, outlet: str) -> None:
    for head in (line, f"{TITLE}\n{line}"):
        assert credits_of(read(head)) == [("outlet", outlet)]


@pytest.mark.parametrize(
    "line", ["حوار / خاص", "أخبار محلية - متابعات", "فريق التحرير", "مراسلون / متابعات", "تقرير / خاص"]
)
def test_kind_of_text_before_the_desk_signs_nothing(line: str) -> None:
    assert credits_of(read(f"{TITLE}\n{line}")) == []


def test_writer_of_the_page_is_no_caption_under_the_title() -> None:
    article = read(f"صفحة الكاتب : وداد فاخر\n\n{TITLE}\nوداد فاخر")
    assert captions(article) == []
    assert [author.name for author in article.authors] == ["وداد فاخر"]


def test_outlet_before_the_title_on_one_line_is_no_caption() -> None:
    article = read(f"{TITLE}\n\n المرايا اليوم - {TITLE}\n\nسوق التمور")
    assert captions(article) == ["سوق التمور"]


def test_short_title_twice_leaves_the_section_over_it() -> None:
    article = read("وثائقيات\n\nسوق لا تنام\n\nسوق لا تنام\n12 مايو 2023")
    assert (article.section, article.title) == ("وثائقيات", "سوق لا تنام")
    assert read("وثائقيات عن السوق\n\nسوق لا تنام\n\nسوق لا تنام\n12 مايو 2023").section is None


@pytest.mark.parametrize(
    "line",
    [
        "فيسبوك \u202bX لينكدإن واتساب",
        "فيسبوك تويتر لينكدإن \u200fTumblr بينتيريست \u200fReddit \u200fVKontakte Odnoklassniki بوكيت",
        "مشاركة تغريد مشاركة",
        "شارك القصة",
        "طباعة | ارسل لصديق | حفظ",
        "النشر 0FacebookTwitterPinterestLinkedinWhatsappTelegramEmail",
        "0 التعليقات",
        "155 مشاهدات",
    ],
)
def test_buttons_are_no_caption_and_no_title(line: str) -> None:
    article = read(f"{TITLE}\n12 مايو 2023\n{line}")
    assert (article.title, captions(article)) == (TITLE, [])
    assert read(line).title is None


@pytest.mark.parametrize("line", ["شارك الوزير في حفل الافتتاح", "مكتب فيسبوك في الواحة", "حفظ السلام في الواحة"])
def test_other_lines_with_such_words_are_captions(line: str) -> None:
    assert captions(read(f"{TITLE}\n12 مايو 2023\n{line}")) == [line]


@pytest.mark.parametrize("name", ["سامر الحربي", "المرايا نيوز"])
def test_name_before_how_long_ago_signs(name: str) -> None:
    article = read(f"{TITLE}\n{name} منذ 3 ساعات\n0 12 دقيقة واحدة")
    assert captions(article) == []
    assert [credit.name for credit in article.credits] == [name]


def test_headline_that_tells_how_long_ago_is_one() -> None:
    title = "سوق التمور مغلقة منذ 3 أيام"
    assert read(title).title == title


def test_section_behind_the_latin_word() -> None:
    article = read(f"{TITLE}\nadmin by admin\nيناير 12, 2023\nin أخبار محلية")
    assert (article.section, captions(article)) == ("أخبار محلية", [])
    assert captions(read(f"{TITLE}\nيناير 12, 2023\nin السوق الكبيرة")) == ["in السوق الكبيرة"]


@pytest.mark.parametrize("line", ["الخرطوم: المرايا", "الكويت - المرايا", "جدة | المرايا"])
def test_town_and_outlet_over_a_caption_are_a_dateline(line: str) -> None:
    article = read(f"{TITLE}\n12 مايو 2020\n{line}\nسوق التمور")
    assert (place_of(article), captions(article)) == (line.split(maxsplit=1)[0].rstrip(":"), ["سوق التمور"])


def test_town_and_what_is_seen_there_are_a_caption() -> None:
    line = "الكويت - سوق التمور الجديدة"
    assert captions(read(f"{TITLE}\n12 مايو 2020\n{line}\nصباح الافتتاح")) == [line, "صباح الافتتاح"]


@pytest.mark.parametrize("line", ["خاص- المرايا", "متابعات/ المرايا", "محرر المرايا"])
def test_desk_before_its_outlet_is_no_caption_and_no_kicker(line: str) -> None:
    article = read(f"{TITLE}\n{line}\n12 مايو 2020")
    assert (article.title, captions(article)) == (TITLE, [])
    assert read(f"{line}\n{TITLE}\n12 مايو 2020").kicker is None


@pytest.mark.parametrize("line", ["خاص - حفل الافتتاح في السوق", "محررون في حفل الافتتاح"])
def test_other_lines_that_begin_so_are_captions(line: str) -> None:
    assert captions(read(f"{TITLE}\n{line}\n12 مايو 2020")) == [line]


def test_headline_behind_the_word_for_a_desk_is_one() -> None:
    assert read("متابعة: التمور تصل").title == "متابعة: التمور تصل"


def test_job_under_a_byline_is_no_caption() -> None:
    article = read(f"{TITLE}\nبقلم/ د. سامر الحربي\nاستاذ الاقتصاد بجامعة الواحة")
    assert captions(article) == []
    assert [author.name for author in article.authors] == ["د. سامر الحربي"]


def test_title_behind_a_word_that_points_at_it_is_no_caption() -> None:
    assert captions(read(f"{TITLE} (صور)\nشاهد.. {TITLE}\n12 مايو 2020")) == []


def test_section_of_a_newsroom_is_no_author() -> None:
    assert read(f"{TITLE}\nاعداد/ قسم التحقيقات").authors == ()
    assert [author.name for author in read(f"{TITLE}\nاعداد/ قاسم الحربي").authors] == ["قاسم الحربي"]
