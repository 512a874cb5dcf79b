"""Where dates stand, what labels and clocks do, and that no text is too much."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.dates import FoundDate, date_in_url, find_dates, has_date, parse_date
from arabic_article.testing.strategies import any_text, noisy
from arabic_article.testing.strategies._text import NOISE, WORDS

from . import table

if TYPE_CHECKING:
    from collections.abc import Callable

ZERO_WIDTH = (*NOISE, "\u202b", "\u202c", "\u2067", "\u2069", "\ufeff")


def one(text: str) -> FoundDate:
    """The only date of a text."""
    (found,) = find_dates(text)
    return found


def test_span_and_label() -> None:
    """A date begins with its label, its raw text does not."""
    text = "رياضة | تاريخ النشر: الجمعة 12 أبريل 2019 | سامر"
    found = one(text)

    assert text[found.start : found.end] == "تاريخ النشر: الجمعة 12 أبريل 2019"
    assert text[found.label_end : found.end] == found.timestamp.raw == "الجمعة 12 أبريل 2019"


def test_no_label() -> None:
    """Without a label the date begins where it is found."""
    found = one("الجمعة 12 أبريل 2019")

    assert found.start == found.label_end == 0


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2019-04-12 10:30:09", "second"),
        ("2019-04-12 10:30", "minute"),
        ("12 أبريل 2019 الساعة 10 صباحا", "hour"),
        ("2019-04-12", "day"),
        ("أبريل 2019", "month"),
    ],
)
def test_precision(text: str, precision: str) -> None:
    """The value goes as far as the print does."""
    assert one(text).timestamp.precision == precision


def test_first_instant() -> None:
    """A month gives its first day, a time its moment."""
    month = one("أبريل 2019").timestamp
    minute = one("12 أبريل 2019 10:30 بتوقيت غرينتش").timestamp

    assert month.date == dt.date(2019, 4, 1)
    assert minute.datetime == dt.datetime(2019, 4, 12, 10, 30, tzinfo=dt.UTC)
    assert minute.date == dt.date(2019, 4, 12)


@pytest.mark.parametrize("text", ["12 أبريل", "السبت 12 أبريل 2019", "30 فبراير 2019", "7 تشرين 2020", "منذ 3 ساعات"])
def test_unreadable_keeps_its_print(text: str) -> None:
    """What nobody can be sure of has no value, and is kept as printed."""
    stamp = one(text).timestamp

    assert stamp.value is None
    assert stamp.raw == text
    assert stamp.datetime is None
    assert stamp.date is None
    assert stamp.sure < 0.5


def test_published_wins() -> None:
    """Of two dates the parser gives that of publication, whatever their order."""
    stamp = parse_date("آخر تحديث: 5 يوليو 2019 | تاريخ النشر: 4 يوليو 2019")

    assert stamp is not None
    assert stamp.value == "2019-07-04"


def test_update_alone() -> None:
    """An update without a publication is what there is."""
    stamp = parse_date("آخر تحديث: 5 يوليو 2019")

    assert stamp is not None
    assert stamp.value == "2019-07-05"


def test_time_of_update_needs_a_day() -> None:
    """A labelled time takes the day before it; without one it has no value."""
    assert one("آخر تحديث: 16:21").timestamp.value is None
    assert find_dates("7 سبتمبر 2023 | آخر تحديث: 16:21")[1].timestamp.value == "2023-09-07T16:21"


@pytest.mark.parametrize(
    "text",
    [
        "تفتتح المكتبة القديمة أبوابها للطلاب في الموسم الجديد وتنظم معرض الكتاب",
        "المصدر: وكالة الشمال",
        "من",
        "",
        "ـ" * 50,
    ],
)
def test_prose_has_none(text: str) -> None:
    """Prose without a digit is passed over."""
    assert not has_date(text)
    assert find_dates(text) == ()


@pytest.mark.parametrize("text", ["أمس", "أمــس", "أَمْس", "منـذ ساعتين", "البارحة", "-- -- -- / -- -- --", "Yesterday"])
def test_told_without_digits(text: str) -> None:
    """Times told without a digit are seen, however they are typed."""
    assert has_date(text)
    assert len(find_dates(text)) == 1


def test_import_is_light() -> None:
    """Importing loads no calendar and no zones, and compiles no pattern."""
    program = """
import re, sys
callers = []
compile_ = re.compile
re.compile = lambda *args: callers.append(sys._getframe(1).f_code.co_filename) or compile_(*args)
import arabic_article.arabic.dates
loaded = {"hijridate", "zoneinfo", "difflib"} & set(sys.modules)
assert not loaded, loaded
assert not [name for name in callers if "arabic_article" in name], callers
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@st.composite
def rendered(draw: st.DrawFn) -> tuple[str, str]:
    """A date in one of many forms, and its value."""
    day = draw(st.dates(dt.date(2001, 1, 1), dt.date(2039, 12, 31)))
    system = draw(st.sampled_from(table.GREGORIAN[:4]))
    month = draw(st.sampled_from(system.split()[day.month - 1].split("|"))).replace("_", " ")
    weekday = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")[day.weekday()]
    comma = draw(st.sampled_from(("", "،", ",")))
    form = draw(
        st.sampled_from(
            (
                "{weekday}{comma} {day} {month}{comma} {year}",
                "{day} {month}{comma} {year}",
                "{day:02d} {month} {year}م",
                "{month} {day}، {year}",
                "{weekday} {day}/{number}/{year}",
                "{weekday}: {day:02d}-{number:02d}-{year}",
                "{year}-{number:02d}-{day:02d}",
                "{year}/{number}/{day}",
                "{day:02d}.{number:02d}.{year}",
                "{day} من {month} عام {year}",
            )
        )
    )
    text = form.format(weekday=weekday, comma=comma, day=day.day, month=month, year=day.year, number=day.month)
    value = day.isoformat()
    if draw(st.booleans()):
        hour, minute = draw(st.integers(0, 23)), draw(st.integers(1, 59))
        short = f"{hour % 12 or 12}:{minute:02d}"
        halves = ("ص", "صباحاً", "صـ", "AM") if hour < 12 else ("م", "مساءً", "مـ", "PM")
        clock = draw(st.sampled_from((f"{hour:02d}:{minute:02d}", *(f"{short} {half}" for half in halves))))
        text += draw(st.sampled_from((" ", " - ", " | ", " الساعة ", "، ", "\n"))) + clock
        value += f"T{hour:02d}:{minute:02d}"
    digits = draw(st.sampled_from(("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")))
    return text.translate(str.maketrans("0123456789", digits)), value


@given(rendered())
def test_rendered_dates_are_read(case: tuple[str, str]) -> None:
    """Whatever is written is read back."""
    text, value = case
    stamp = parse_date(text)

    assert stamp is not None
    assert stamp.value == value


@given(rendered(), st.data())
def test_noise_changes_nothing(case: tuple[str, str], data: st.DataObject) -> None:
    """Tatweel, marks, controls and other blanks leave the date as it is."""
    text, value = case
    text = data.draw(noisy(text))
    ends = [i for i, char in enumerate(text) if char == " "]
    for i in sorted(data.draw(st.lists(st.sampled_from(ends), max_size=3)) if ends else (), reverse=True):
        text = text[:i] + data.draw(st.sampled_from(ZERO_WIDTH[4:])) + text[i:]
    stamp = parse_date(text)

    assert stamp is not None
    assert stamp.value == value


@given(rendered(), st.lists(st.sampled_from(WORDS), max_size=12), st.lists(st.sampled_from(WORDS), max_size=12))
def test_words_beside_change_nothing(case: tuple[str, str], before: list[str], after: list[str]) -> None:
    """A date is found between any words."""
    text, value = case
    found = find_dates(" ".join([*before, text, *after]))

    assert [date.timestamp.value for date in found] == [value]


def check(text: str, found: tuple[FoundDate, ...]) -> None:
    """What holds of every answer."""
    at = 0
    for date in found:
        assert at <= date.start <= date.label_end <= date.end <= len(text)
        assert date.start < date.end
        assert date.timestamp.raw == text[date.label_end : date.end]
        assert (date.timestamp.value is None) == (date.timestamp.sure < 0.5)
        if date.timestamp.value is not None:
            assert date.timestamp.date is not None
        at = date.end


def pieces() -> st.SearchStrategy[str]:
    """Texts made of what dates are made of, in any order."""
    parts = (
        "الجمعة", "12", "2019", "1440", "1740", "9", "06:54", "00", "أبريل", "رمضان", "طوبة", "تشرين", "ماي", "هـ", "م", "ص",
        "ظهرا", "ليلا", "/", "-", ".", ":", "،", "|", "(", ")", "+", "@", " ", "\n", "الموافق", "نشر", "آخر تحديث", "غرينتش", "+03:00",
        "القدس", "منذ", "ساعات", "أمس", "اليوم", "من", "إلى", "الساعة", "th", "T", "Z", "--", "٣", "۴", "\u200f", "كلمة", "الأول",
    )  # fmt: skip
    return st.lists(st.sampled_from(parts), max_size=14).flatmap(
        lambda words: st.sampled_from((" ", "", "-")).map(lambda sign: sign.join(words))
    )


@given(
    st.one_of(any_text(), pieces(), st.text()),
    st.sampled_from((None, "EG", "us", "XX", "")),
    st.one_of(st.none(), st.datetimes(), st.datetimes(timezones=st.just(dt.UTC))),
)
def test_any_text_is_answered(text: str, region: str | None, now: dt.datetime | None) -> None:
    """No text raises; spans lie inside it, in order, and never overlap."""
    found = find_dates(text, region=region, now=now)
    stamp = parse_date(text, region=region, now=now)
    date_in_url(text)

    check(text, found)
    if found:
        assert has_date(text)
        assert stamp is not None


RUNS = (
    "1", "٣", "/", "-", ":", ".", " ", "\n", "ـ", "\u200f", "(", "كلمة ", "مارس ", "الجمعة ", "1 ", "1/", "1-1-1 ", "1:11 ", "2019 ",
    "2019-", "1/1/2019 ", "نشر ", "آخر تحديث: 12:30 ", "- / ", "12م ", "1:11 GMT+", "12:30 -", "الساعة ", "1 من ", "1 مارس ", "مارس/",
    "منذ ", "منذ 3 ساعات ", "1 ساعات و ", "-- ", "a.m.", "الأول من ",
)  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_long_runs_end(run: str) -> None:
    """A hundred thousand characters of anything are read to their end, alone and between numbers."""
    text = run * (100_000 // len(run))

    for line in (text, f"1 {text}1", f"12 أبريل 2019 {text}"):
        check(line, find_dates(line))
    parse_date(text)


@pytest.mark.parametrize("run", ["1", " ", "كلمة "])
def test_a_million_characters_end(run: str) -> None:
    """A line of a megabyte is read, and the date at its end found."""
    text = run * (1_000_000 // len(run)) + " | 12 أبريل 2019"

    assert [date.timestamp.value for date in find_dates(text)] == ["2019-04-12"]


@pytest.mark.parametrize("run", ["/", "/2019", "/2019/1", "2019-", "1"])
def test_long_addresses_end(run: str) -> None:
    """An address of a hundred thousand characters is read to its end."""
    date_in_url(run * (100_000 // len(run)))


@given(
    st.datetimes(dt.datetime(1999, 1, 1), dt.datetime(2101, 1, 1)),  # noqa: DTZ001  # the offset is written apart
    st.sampled_from(["Z", "+00:00", "-00:00", "+03:00", "-05:30", "+14:00", "+0300", ""]),
)
def test_moments_as_programs_write_them(moment: dt.datetime, offset: str) -> None:
    """A moment that is read at once is what the general reading makes of it, with a word beside it."""
    written = f"{moment:%Y-%m-%dT%H:%M:%S}{offset}"

    assert parse_date(written) == parse_date(f"{written} ")


def test_today_alone_is_also_a_name() -> None:
    now = dt.datetime(2024, 3, 12, 9, 30, tzinfo=dt.UTC)
    values = {
        text: stamp and stamp.value for text in ("اليوم", "نشر اليوم", "أمس") if (stamp := parse_date(text, now=now))
    }

    assert values == {"اليوم": None, "نشر اليوم": "2024-03-12", "أمس": "2024-03-11"}


@pytest.mark.parametrize("year", ["9999", "0024"])
def test_a_year_that_is_none_of_news_gives_no_value(year: str) -> None:
    stamp = parse_date(f"12 مارس {year}")

    assert stamp is not None
    assert (stamp.value, stamp.rule) == (None, "no-year")


@pytest.mark.parametrize("text", ["اليوم | أخبار", "12 مارس 2024", "2024-03-12T09:30:00Z", "نص"])
@pytest.mark.parametrize("read", [find_dates, parse_date])
@pytest.mark.parametrize("now", [dt.date(2024, 3, 12), "2024-03-12"])
def test_a_day_is_no_moment(text: str, read: Callable[..., object], now: object) -> None:
    with pytest.raises(TypeError, match=r"now is .*, not datetime\.datetime"):
        read(text, now=now)


@pytest.mark.parametrize("zone", [None, dt.UTC])
def test_a_day_alone_tells_no_hour(zone: dt.tzinfo | None) -> None:
    """Midnight stands for a day of which no hour is known."""
    day = dt.datetime(2024, 5, 14, tzinfo=zone)
    values = {
        text: parse_date(text, now=day, region="EG") for text in ("منذ 3 ساعات", "منذ 20 دقيقة", "أمس", "منذ يومين")
    }
    assert [stamp and stamp.value for stamp in values.values()] == [None, None, "2024-05-13", "2024-05-12"]
    said = parse_date("اليوم 10:15", now=day)
    assert said is not None
    assert (said.value or "").startswith("2024-05-14T10:15")
