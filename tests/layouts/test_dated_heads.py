"""Days of a head that are of the story, each beside one that is of the page."""

from __future__ import annotations

import pytest

from .oasis import STORY, TITLE, credits_of, place_of, read


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
