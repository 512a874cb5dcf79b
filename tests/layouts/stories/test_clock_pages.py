"""Pages of short news by the clock, beside stories that tell what happened when."""

from __future__ import annotations

import pytest

from arabic_article import parse

_NEWS = (
    "بلدية الواحة تعيد فتح طريق التلال أمام الشاحنات الصغيرة",
    "نادي الميناء يتقدم على نادي القلعة بهدف مع نهاية الشوط الأول",
    "افتتح وزير الثقافة معرض النحاس في قلعة الرمل. وأضاف خلال الافتتاح أن المعرض يستمر حتى مطلع الصيف المقبل في قاعات القلعة كلها.",
    "توقيف سائق تسبب بحادث سير على جسر الوادي",
    "سعر القمح يتراجع في سوق الحبوب عند الإغلاق",
    "مهرجان الفخار ينطلق في الرابع من الشهر المقبل",
    "مدرسة الوادي تستقبل تلاميذها من جديد",
)
_TIMES = ("21:54", "21:41", "20:48", "20:30", "20:11", "19:57", "19:40")


def _items(times: tuple[str, ...], news: tuple[str, ...] = _NEWS) -> list[tuple[str, str]]:
    return list(zip(times, news, strict=True))


def test_news_under_their_times() -> None:
    items = "\n\n".join(f"{time}\n\nأخبار\n\n{said}\n\nمشاركة" for time, said in _items(_TIMES))
    assert parse(f"موقع الواحة\n\nآخر الأخبار\n\nالأحد 12 مايو 2024\n\n{items}").kind == "listing"


def test_news_behind_their_times_in_html() -> None:
    rows = "".join(
        f"<div class=item><span>{time}</span> <a href=/s/{time[:2]}>الواحة</a><p><a href=/n/{time[3:]}>{said}</a></p></div>"
        for time, said in _items(_TIMES)
    )
    page = f"<title>إعلانات - الواحة</title><h1>إعلانات</h1><h2>الأحد 12 مايو 2024</h2>{rows}"
    assert parse(f"<body>{page}</body>").kind == "listing"


_LEAD = "شهدت الواحة أمس يوما طويلا بدأ بسباق القوارب وانتهى بعرض للألعاب النارية فوق قلعة الرمل القديمة."
_TITLE = "يوم في الواحة من الفجر إلى الليل"


@pytest.mark.parametrize(
    ("times", "over"),
    [
        (_TIMES[::-1], ""),  # what happened when, the first thing first
        (_TIMES, f"{_LEAD}\n\n"),
        (_TIMES[::-1], f"10:15\n\n{_LEAD}\n\n"),
    ],
    ids=["record", "lead", "time-of-the-story"],
)
def test_what_happened_when(times: tuple[str, ...], over: str) -> None:
    items = "\n\n".join(f"{time}\n\n{said}" for time, said in _items(times))
    assert parse(f"{_TITLE}\n\n12 مايو 2024\n\n{over}{items}").kind == "article"


def test_news_of_several_paragraphs() -> None:
    said = "\n\n".join(
        (_LEAD, *(f"وقال شاهد في الحي رقم {n} إن السباق كان أجمل من كل ما رآه في حياته." for n in range(4)))
    )
    items = "\n\n".join(f"{time}\n\n{said}" for time in _TIMES)
    assert parse(f"{_TITLE}\n\n12 مايو 2024\n\n{items}").kind == "article"
