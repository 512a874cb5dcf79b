"""Cards of other stories between the paragraphs of one, beside stories that stand one after the other."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "ورشة النحاس في الواحة تعود إلى العمل"
_STORY = (
    "عادت ورشة النحاس في الواحة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها سكان الحي.",
    "ويقول صاحب الورشة وائل الترك إن المطارق القديمة بقيت في مكانها طوال هذه السنوات العشر.",
    "يعرف كل عامل في الورشة مطرقته من صوتها، ولا يستعير أحد مطرقة صاحبه إلا بإذنه في صباح العمل.",
    "تستقبل الورشة المتدربين ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل.",
)
_OTHER = "قلعة الرمل القديمة تفتح متحف البادية"
_TEASER = "بعد سنتين من الترميم، يدخل الزوار قاعات المتحف بلا تذاكر حتى مطلع الشهر القادم."


def _bodies(article: Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


@pytest.mark.parametrize(
    "card",
    [
        f"{_OTHER}\n\n02/10/2023\n\nقرية التلال تستعيد بئرها القديمة\n\n01/10/2023",
        f"{_OTHER}\n\n02/10/2023\n\n{_TEASER}",
        f"ثقافة\n\n{_OTHER}\n\n02/10/2023\n\n{_TEASER}",
    ],
    ids=["two", "teaser", "section"],
)
def test_cards_in_text(card: str) -> None:
    article = parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], card, *_STORY[2:])))
    assert _bodies(article) == _STORY
    assert not article.read_also
    assert _OTHER in [other.title for other in article.related]


_NEXT = (
    "فتحت قلعة الرمل القديمة متحف البادية أمام الزوار صباح السبت بعد سنتين من الترميم في قاعاتها.",
    "وقالت مديرة المتحف رنا الخطيب إن قاعات القلعة تضم ثلاثمئة قطعة من البادية وما حولها.",
)


def test_a_whole_story_that_follows() -> None:
    article = parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY, _OTHER, "02/10/2023", *_NEXT)))
    assert _bodies(article) == _STORY
    assert [_bodies(other) for other in article.read_also] == [_NEXT]


_CARD = "<div class=box><article><div class=cat>ثقافة</div><h5><a href=/n/1>{title}</a></h5><div>02/10/2023</div><p>{teaser}</p></article></div>"


def test_card_with_a_day_in_html() -> None:
    card = _CARD.format(title=_OTHER, teaser=_TEASER)
    told = [f"<p>{said}</p>" for said in _STORY]
    html = f"<h1>{_TITLE}</h1><div>12 مايو 2024</div><div>{''.join((*told[:2], card, *told[2:]))}</div>"
    article = parse(f"<!doctype html><html lang=ar><body>{html}</body></html>")
    assert _bodies(article) == _STORY
    assert [other.title for other in article.related] == [_OTHER]
