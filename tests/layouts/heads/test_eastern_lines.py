"""More heads of local papers of the Gulf, Yemen, Iraq and Libya, and the small lines of themes, beside near misses."""

from __future__ import annotations

import pytest

from tests.layouts.oasis import STORY, TITLE, captions, credits_of, place_of, read


def test_first_sentence_without_a_stop_is_the_story() -> None:
    opening = "قال رئيس بلدية الواحة في أول تصريح له إن السوق الجديدة تعيش ازدحاما كبيرا"
    article = read(f"{TITLE}\n\n2021-04-13 08:20:15\n\nمرايا نيوز …خاص\n\n{opening}")
    assert (article.title, captions(article)) == (TITLE, [])
    assert article.body[0].text == opening


def test_caption_that_tells_who_speaks_is_one() -> None:
    caption = "رئيس البلدية أعلن افتتاح السوق في حفل حضره المزارعون من القرى"
    assert captions(read(f"{TITLE}\n\n2021-04-13 08:20:15\n\n{caption}")) == [caption]


@pytest.mark.parametrize("line", ["حيروت – سقطرى", "شبوة_حرة| المهرة", "مرايا الواحة - عدن"])
def test_outlet_and_town_are_a_dateline(line: str) -> None:
    for head in (line, f"{TITLE}\n\n{line}"):
        article = read(head)
        assert article.title == (TITLE if TITLE in head else None)
        assert place_of(article) == line.replace("|", " ").split()[-1]
        assert captions(article) == []


def test_outlet_and_town_over_the_date_are_a_dateline() -> None:
    article = read("السبت , 16 نوفمبر 2024\nشبوة_حرة| المهرة\nالأحد 17 مارس 2024")
    assert (article.title, place_of(article)) == (None, "المهرة")
    assert article.published is not None
    assert article.published.value == "2024-03-17"
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
    assert read("[COLOR=red]عبد العزيز السامر ( عين الواحة )[/COLOR]").title is None
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
    article = read(f"صفحة الكاتب : وداد باهر\n\n{TITLE}\nوداد باهر")
    assert captions(article) == []
    assert [author.name for author in article.authors] == ["وداد باهر"]


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
    assert read(f"{TITLE}\nيناير 12, 2023\nin السوق الكبيرة").section is None


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
