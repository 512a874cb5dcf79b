"""A name at the head of a title and under it: who wrote the piece, beside who is quoted."""

from __future__ import annotations

import pytest

from arabic_article import parse

_BODY = (
    "في صباي كنت أظن أن العين التي تسقي بساتين الوادي لا تنضب، حتى رأيت الحجارة البيضاء في قاعها ذات صيف.",
    "لم يكن الماء قليلا يومها، بل كان الناس كثيرين، وكان كل بستان يأخذ نصيبه بلا حساب ولا شريك.",
    "لا أدعو إلى العودة إلى الوراء، وإنما إلى أن نقيس ما عندنا قبل أن نزرع ما لا نقدر على سقيه.",
)
_QUOTED = (
    "افتتح مهندس المياه في التل محطة جديدة لقياس منسوب العيون في الوادي صباح الأحد، بحضور عدد من المزارعين.",
    "وقال المرجان إن الماء لم يكن قليلا، وإن كل بستان كان يأخذ نصيبه بلا حساب ولا شريك في الأعوام الماضية.",
    "وأضاف أن القياس سيعلن كل شهر، وأن المزارعين سيعرفون قبل الموسم ما يقدرون على سقيه من الأشجار.",
)
_TITLE = "الماء لا يكذب: ماذا تقول العيون القديمة"


@pytest.mark.parametrize("name", ["نادر المرجان", "د. نادر المرجان"])
def test_who_wrote_the_piece(name: str) -> None:
    article = parse("\n".join((f"{name}: {_TITLE}", "12 مايو 2024", name, *_BODY)))
    assert article.title == _TITLE
    assert [author.name.removeprefix("د. ") for author in article.authors] == ["نادر المرجان"]


@pytest.mark.parametrize(
    ("title", "under", "story"),
    [
        (f"نادر المرجان: {_TITLE}", "نادر المرجان", _QUOTED),
        (f"وائل الترك: {_TITLE}", "نادر الحداد", _QUOTED),
    ],
    ids=["quoted", "another"],
)
def test_who_is_quoted(title: str, under: str, story: tuple[str, ...]) -> None:
    article = parse("\n".join((title, "12 مايو 2024", under, *story)))
    assert article.title == title
    assert not any(author.name in title for author in article.authors)
