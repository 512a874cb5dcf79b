"""Days of a head that are of the story, each beside one that is of the page."""

from __future__ import annotations

import pytest

from arabic_article import parse
from arabic_article.arabic.dates import find_dates
from tests.layouts.oasis import STORY, TITLE, credits_of, place_of, read


def day_of(head: str, tail: str = "", story: str = STORY) -> str | None:
    article = read(head, tail, story)
    return article.published and article.published.value


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("العدد 512 - الجمعة 14 مارس 2025م الموافق 14 رمضان 1446هـ\n\n" + TITLE, "2025-03-14"),
        ("العدد 512 - الجمعة 14 مارس 2025م\n\n" + TITLE, "2025-03-14"),
        ("العدد 512 - الجمعة 14 مارس 2025م الموافق 14 رمضان 1446هـ\n\n" + TITLE + "\n\n12 مارس 2025", "2025-03-12"),
        ("الجمعة 14 مارس 2025م الموافق 14 رمضان 1446هـ\n\n" + TITLE, None),
        ("العدد 512\n05:20 مساءً , الجمعة 14 رمضان 1446هـ / 14 مارس 2025\n\n" + TITLE, None),
    ],
)
def test_day_of_an_issue_over_a_title(head: str, day: str | None) -> None:
    assert (read(head).title, day_of(head)) == (TITLE, day)


_MENU = "محليات\nاقتصاد\nرياضة\nثقافة"


@pytest.mark.parametrize(
    ("between", "below", "day"),
    [
        ("رمز الخبر\n218804\nالصفحة الرئيسية\nاقتصاد", "", "2025-03-14"),
        ("رمز الخبر 218804\nالصفحة الرئيسية\nاقتصاد", "", "2025-03-14"),
        ("رمز الخبر 218804\nالصفحة الرئيسية\nاقتصاد", "\n12 مارس 2025", "2025-03-12"),
        ("رمز الخبر\n218804\nالصفحة الرئيسية\nاقتصاد", "\n12 مارس 2025", "2025-03-12"),
        ("الصفحة الرئيسية\nاقتصاد", "", None),
        (f"{_MENU}\nرمز الخبر 218804", "", None),
    ],
    ids=["lines", "line", "day-below", "day-below-lines", "no-code", "code-elsewhere"],
)
def test_day_beside_the_code_of_a_story_over_its_title(between: str, below: str, day: str | None) -> None:
    found = day_of(f"{_MENU}\n14 مارس 2025، 10:51 ص\n{between}\n{TITLE}{below}")
    assert (found and found[:10]) == day


@pytest.mark.parametrize(
    "over",
    [
        "صحيفة إلكترونية تأسست\n1/1/2015",
        "صحيفة إلكترونية تأسست عام\n1/1/2015",
        "صحيفة إلكترونية تأسست في 1/1/2015",
        "صدرت عام: 1/1/2015",
    ],
)
def test_day_of_founding_is_of_the_outlet(over: str) -> None:
    assert day_of(f"{over}\n{TITLE}") is None
    assert day_of(f"{TITLE}\n{over}") is None
    assert day_of(TITLE, f"\n{over}") is None
    assert day_of(f"{over}\n{TITLE}\n12/3/2025") == "2025-03-12"


@pytest.mark.parametrize("over", ["صحيفة تأسست عام 1980\n12/3/2025", "أسس السوق\n12/3/2025", "صدرت\n12/3/2025"])
def test_other_words_over_a_day_are_no_founding(over: str) -> None:
    assert day_of(f"{TITLE}\n{over}") == "2025-03-12"


@pytest.mark.parametrize("clock", ["الجمعة. مارس 14th, 2025", "السبت, مارس 1st, 2025"])
def test_english_number_behind_a_weekday_is_a_clock(clock: str) -> None:
    assert day_of(f"{clock}\n\n{TITLE}") is None
    assert day_of(clock) is None
    assert day_of(f"{TITLE}\n\n{clock}") is not None


@pytest.mark.parametrize("day", ["مارس 14th, 2025", "الجمعة 14 مارس 2025 02:06"])
def test_other_days_right_over_a_title_are_its_own(day: str) -> None:
    assert (day_of(f"{day}\n\n{TITLE}") or "")[:10] == "2025-03-14"


def test_day_over_an_advertisement_opens_the_page() -> None:
    assert day_of("الجمعة - 14 مارس 2025\n\nإعلان\n\nسعد الصبيحي") is None
    assert day_of("الجمعة - 14 مارس 2025\n\nسعد الصبيحي\n\nإعلان") == "2025-03-14"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("السهل / الجمعة 14 . 03 . 2025 — ", "2025-03-14"),
        ("14.03.2025 الجزيرة نت – ", "2025-03-14"),
        ("الجمعة, آذار (مارس) 14, 2025 - 21:02 ", "2025-03-14T21:02"),
        ("الجمعة 14 مارس 2025 09:30 مساءً - ", "2025-03-14T21:30"),
        ("سعد الصبيحي - الجمعة 14 مارس 2025 - ", "2025-03-14"),
    ],
)
def test_day_at_the_beginning_of_a_story(head: str, day: str) -> None:
    for over in ("", TITLE + "\n\n"):
        article = read(f"{over}{head}{STORY}", story="")
        assert article.published is not None
        assert article.published.value == day
        assert article.body[0].text == STORY.partition("\n")[0]


@pytest.mark.parametrize(
    "head",
    [
        "مرايا – (14/3/2025) ",
        "سعد الصبيحي – (14/3/2025) ",
        "14.03.2025 سوق الواحة – ",
        "الجمعة 14 مارس 2025 ",
        "الجمعة 14 مارس 2025 الساعة 09:30 ",
        "وقال في بيان - الجمعة 14 مارس 2025 - ",
        "قال سعد الصبيحي للصحفيين / الجمعة 14 مارس 2025 — ",
    ],
)
def test_sentence_with_a_day_near_its_beginning(head: str) -> None:
    article = read(f"{TITLE}\n\n{head}{STORY}", story="")
    assert article.published is None
    assert article.body[0].text.startswith(head)


def test_day_of_a_dateline() -> None:
    assert day_of("الجزيرة نت – (14/3/2025) " + STORY, story="") == "2025-03-14"


def test_name_place_day_and_clock_before_a_story() -> None:
    article = read(f"سعد الصبيحي - القاهرة في الثلاثاء 20 يناير 2026 12:29 مساءً - {STORY}", story="")
    assert article.published is not None
    assert article.published.value == "2026-01-20T12:29"
    assert (credits_of(article), place_of(article)) == ([("correspondent", "سعد الصبيحي")], "القاهرة")
    assert article.body[0].text == STORY.partition("\n")[0]


@pytest.mark.parametrize("label", ["كتبت: هالة الصبيحي", "بقلم / هالة الصبيحي"])
def test_writer_day_and_clock_before_a_story(label: str) -> None:
    head = f"date 2026-01-20 {label} في الثلاثاء 20 يناير 2026 12:29 مساءً - "
    article = read(head + STORY, story="")
    assert (article.published and article.published.value) == "2026-01-20T12:29"
    assert credits_of(article) == [("author", "هالة الصبيحي")]
    assert article.body[0].text == STORY.partition("\n")[0]


def test_what_somebody_wrote_on_a_day_dates_no_story() -> None:
    head = "كتبت هالة الصبيحي في صفحتها يوم الثلاثاء 20 يناير 2026 12:29 مساءً - "
    article = read(head + STORY, story="")
    assert (article.published, credits_of(article)) == (None, [])


@pytest.mark.parametrize("line", ["تابعنا على:   21:44 2025-03-14", "شارك على فيسبوك 2025-03-14 21:44"])
def test_day_behind_a_button(line: str) -> None:
    assert day_of(f"{TITLE}\n\n{line}\n\nسعد الصبيحي") == "2025-03-14T21:44"


@pytest.mark.parametrize(
    "line", ["تابعنا على تويتر", "تابعنا على: قناة 2025", "تابعنا على تويتر منذ 14 مارس 2025 وشاركنا"]
)
def test_buttons_without_a_day(line: str) -> None:
    assert day_of(f"{TITLE}\n\n{line}\n\nسعد الصبيحي") is None


@pytest.mark.parametrize(
    "foot", ["copy short url   نسخ\n14/3/2025\n65", "(مرايا)\ncopy short url   نسخ\n14/3/2025\n65"]
)
def test_day_between_buttons_and_counter_ends_a_page(foot: str) -> None:
    assert day_of(TITLE, "\n" + foot) == "2025-03-14"


@pytest.mark.parametrize("foot", ["14/3/2025\nعودة طيور البجع إلى بحيرة الواحة\n65", "عودة طيور البجع\n14/3/2025\n65"])
def test_day_in_a_list_under_buttons(foot: str) -> None:
    assert day_of(TITLE, "\n(مرايا)\ncopy short url   نسخ\n" + foot) is None


@pytest.mark.parametrize("day", ["السبت، 29 نوفمبر 2025 05:52 مـ", "السبت 29 نوفمبر 2025 05:52 م", "29-11-2025 17:52"])
@pytest.mark.parametrize("dots", ["", "..."])
def test_day_and_clock_at_the_end_of_a_title(day: str, dots: str) -> None:
    article = read(f"{TITLE}{dots} {day}")
    assert article.title == TITLE + dots
    assert article.published is not None
    assert article.published.value == "2025-11-29T17:52"


@pytest.mark.parametrize(
    "day", ["السبت 29 نوفمبر 2025", "السبت 29 نوفمبر 2025 الساعة 5:52 م", "يوم السبت 29 نوفمبر 2025 17:52"]
)
def test_title_that_tells_of_a_day(day: str) -> None:
    assert read(f"{TITLE} {day}").title == f"{TITLE} {day}"


@pytest.mark.parametrize("line", ["1 يناير 1970", "أخبار | الخميس 1 يناير 1970", "1 يناير 1970\n07:16 ص", "01/01/1970"])
def test_zero_of_computers_is_no_day(line: str) -> None:
    assert day_of(f"{TITLE}\n{line}") is None


def test_zero_of_computers_in_a_sentence_is_a_day() -> None:
    assert day_of(f"{TITLE}\n2 يناير 1970") == "1970-01-02"
    (found,) = find_dates("وبدأ العمل في المصنع في 1 يناير 1970 بعد عامين من البناء.")
    assert found.timestamp.value == "1970-01-01"


@pytest.mark.parametrize(
    ("under", "day"),
    [
        ("سعد الصبيحي - الواحة\n2025/03/13", "2025-03-13"),
        ("بقلم: سعد الصبيحي\n13 مارس 2025", "2025-03-13"),
        ("بقلم: سعد الصبيحي", "2025-03-14T06:53"),
    ],
)
def test_day_under_the_byline_of_a_post(under: str, day: str) -> None:
    assert day_of(f"salem\n03-14-2025, 06:53 AM\nhttp://news.example/70.png\n{under}") == day


def test_other_stamp_over_a_byline_counts() -> None:
    assert day_of(f"{TITLE}\n2025-03-14 06:53\nبقلم: سعد الصبيحي\n2025/03/13") == "2025-03-14T06:53"


@pytest.mark.parametrize(
    "line", ["نشرت ترجمة المقالة لأول مرة في 18 آذار 2007", "كتب هذا النص للمرة الأولى في 18 آذار 2007"]
)
def test_when_a_text_first_came_out(line: str) -> None:
    for head in (line, f"{TITLE}\n{line}\nسعد الصبيحي"):
        article = read(head)
        assert (article.title, article.published) == (TITLE if TITLE in head else None, None)


def test_label_of_first_publication() -> None:
    assert day_of(f"{TITLE}\nنشر لأول مرة في 14 مارس 2025\nسعد الصبيحي") == "2025-03-14"


@pytest.mark.parametrize(
    ("over", "address", "day"),
    [
        ("الإثنين , نوفمبر 19 2018", "https://oasis.example/2018/10/24/story", "2018-10-24"),
        ("الإثنين , نوفمبر 19 2018", "https://oasis.example/2018/11/18/story", "2018-11-19"),
        ("الإثنين , نوفمبر 19 2018", "https://oasis.example/2018/12/24/story", "2018-11-19"),
        ("الإثنين , نوفمبر 19 2018", "https://oasis.example/opinion/03/06/2018/story", "2018-11-19"),
        ("نشر في: نوفمبر 19 2018", "https://oasis.example/2018/10/24/story", "2018-11-19"),
        ("الإثنين , نوفمبر 19 2018", "https://oasis.example/story", "2018-11-19"),
    ],
    ids=["clock", "day-beside", "earlier", "two-readings", "labelled", "no-day"],
)
def test_clock_that_runs_on_behind_the_day_of_the_address(over: str, address: str, day: str) -> None:
    article = parse(f"{over}\n{TITLE}\n{STORY}", url=address)
    assert (article.published and article.published.value) == day
    under = parse(f"{TITLE}\n{over}\n{STORY}", url=address)
    assert (under.published and under.published.value) == "2018-11-19"


_MARKET = (
    "أعلنت بلدية مرج الريحان صباح الاثنين فتح سوق الخضار الجديد أمام المزارعين، بعد عامين من العمل في الساحة الشرقية.",
    "وقال رئيس البلدية إن السوق يتسع لمئتي بسطة، وإن الإيجار سيبقى رمزيا حتى نهاية الموسم المقبل.",
)


@pytest.mark.parametrize(
    ("printed", "path", "day", "sure"),
    [
        ("", "2016/05/market/", "2016-05", 0.8),
        ("10:30 ص", "2016/05/market/", "2016-05", 0.8),
        ("12 مايو 2016", "2016/05/market/", "2016-05-12", 0.95),
        ("12 يونيو 2016", "2016/05/market/", "2016-06-12", 0.95),
        ("05/06/2016", "market", "2016-06-05", 0.75),
        ("05/06/2016", "2016/05/market/", "2016-05-06", 0.9),
        ("05/06/2016 10:30", "2016/05/06/market", "2016-05-06T10:30", 0.9),
        ("06/05/2016", "2016/05/06/market", "2016-05-06", 0.9),
        ("06/07/2016", "2016/05/market/", "2016-07-06", 0.75),
        ("05/05/2016", "2016/05/market/", "2016-05-05", 0.93),
    ],
)
def test_the_month_of_the_address(printed: str, path: str, day: str, sure: float) -> None:
    lines = ["سوق الخضار الجديد تفتح أبوابها في مرج الريحان", *([printed] if printed else ()), *_MARKET]
    article = parse("\n".join(lines), url=f"https://sahat.example/{path}")
    assert article.published is not None
    assert (article.published.value, article.published.sure) == (day, sure)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Last Updated on 28/05/2012", "2012-05-28"),
        ("آخر تحديث: 28 مايو 2012", "2012-05-28"),
        ("آخر تحديث للأسعار 10:30", None),
        ("28 مايو 2012", None),
    ],
)
@pytest.mark.parametrize("between", ["", "نشرة الواحة الشهرية\nعدد الموسم الجديد\n"])
def test_day_of_a_change_over_a_title(line: str, day: str | None, between: str) -> None:
    article = read(f"طباعة\n\n{line}\n\n{between}{TITLE}")
    assert (article.modified and article.modified.value) == day
    menu = "سوق\n" * 9
    assert read(f"{line}\n{menu}\n{TITLE}").modified is None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("اليوم الجمعة (14 آذار 2025)", "2025-03-14"),
        ("صباح اليوم الجمعة (14/3/2025)", "2025-03-14"),
        ("اليوم السبت (14 آذار 2025)", None),
        ("أمس الجمعة (14 آذار 2025)", None),
        ("يوم الجمعة (14 آذار 2025)", None),
        ("في مثل هذا اليوم الجمعة (14 آذار 2025)", None),
        ("اليوم الجمعة (14 آذار)", None),
        ("اليوم الجمعة 14 آذار 2025", None),
    ],
)
def test_the_day_that_a_story_calls_today(said: str, day: str | None) -> None:
    story = f"أكد مدير سوق التمور في الواحة، {said}، أن المتاجر كلها ستفتح أبوابها قبل حلول العيد.\n{STORY}"
    assert day_of(TITLE, story=story) == day
    assert day_of(f"{TITLE}\nاليوم, 15:37", story=story) == day
    assert day_of(f"{TITLE}\nأمس, 15:37", story=story) is None
    assert day_of(f"{TITLE}\n12 مارس 2025", story=story) == "2025-03-12"
    assert day_of(TITLE, story=f"{STORY}\n{story}") is None


_TELLS = f"قال عامر الكناني إن السوق الجديدة تكفي الواحة والقرى التي حولها سنوات طويلة.\n{STORY}"


@pytest.mark.parametrize("bar", ["\n|\n", " | "], ids=["lines", "line"])
@pytest.mark.parametrize(
    ("name", "story", "written"),
    [
        ("نور كنعوش", STORY, ["نور كنعوش"]),
        ("نور كنعوش", _TELLS.replace("الكناني", "كنعوش"), []),  # under her picture
        ("نور الواحة", STORY, []),
        ("جمال وصحة", STORY, []),
        ("بيروت", STORY, []),
        ("خاص المرسى", STORY, []),
        ("كنعوش المرسى", STORY, []),
    ],
)
def test_a_likely_name_before_a_bar_and_the_date(bar: str, name: str, story: str, written: list[str]) -> None:
    article = read(f"{TITLE}\n{name}{bar}الجمعة 2025/03/14", story=story)
    assert [author.name for author in article.authors] == written
    assert article.published is not None
    assert article.published.value == "2025-03-14"


@pytest.mark.parametrize(
    ("lines", "credited", "day"),
    [
        ("نشر في\nالرياض\nيوم 14 - 03 - 2025", [("outlet", "الرياض")], "2025-03-14"),
        ("نشرت في\nصدى الساحل\nيوم 14/03/2025", [("outlet", "صدى الساحل")], "2025-03-14"),
        ("نشر في\nالرياض\nيوم الجمعة", [], None),
        ("نشر في\n14 - 03 - 2025", [], "2025-03-14"),
        ("الرياض\nيوم 14 - 03 - 2025", [], "2025-03-14"),
    ],
    ids=["newspaper", "unlisted", "no-day", "day-alone", "no-words-for-it"],
)
def test_a_newspaper_on_a_line_before_its_day(lines: str, credited: list[tuple[str, str]], day: str | None) -> None:
    article = read(f"{TITLE}\n{lines}")
    assert (credits_of(article), day_of(f"{TITLE}\n{lines}")) == (credited, day)
    if credited:
        assert article.dateline is None


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("كنعوش السلماوي", ["كنعوش السلماوي"]),
        ("نور كنعوش", ["نور كنعوش"]),
        ("كنعوش المرسى", []),
        ("نور الواحة", []),
        ("الرصيف القديم", []),
        ("كنعوش السلماوي\nسوق التمور", []),
    ],
)
def test_who_wrote_for_a_newspaper_stands_over_it_and_its_day(name: str, written: list[str]) -> None:
    article = read(f"{TITLE}\n{name}\nنشر في الرياض يوم 14 - 03 - 2025")
    assert [author.name for author in article.authors] == written


def test_an_unknown_name_over_a_day_is_no_writer() -> None:
    assert not read(f"{TITLE}\nكنعوش السلماوي\nنشر في 14 - 03 - 2025").authors
