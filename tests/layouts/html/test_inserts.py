"""Boxes between the paragraphs of a story on an HTML page, beside what the story says itself."""

from __future__ import annotations

import pytest

import arabic_article

_TITLE = "ورشة النحاس في الواحة تعود إلى العمل"
_STORY = (
    "عادت ورشة النحاس في الواحة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها سكان الحي.",
    "ويقول صاحب الورشة وائل الترك إن المطارق القديمة بقيت في مكانها طوال هذه السنوات العشر.",
    "يعرف كل عامل في الورشة مطرقته من صوتها، ولا يستعير أحد مطرقة صاحبه إلا بإذنه في صباح العمل.",
    "تستقبل الورشة المتدربين ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل.",
)


def _read(box: str) -> arabic_article.Article:
    told = [f"<p>{said}</p>" for said in _STORY]
    body = f"<h1>{_TITLE}</h1><div>12 مايو 2024</div><div>{''.join((*told[:2], box, *told[2:]))}</div>"
    return arabic_article.parse(f"<!doctype html><html lang=ar><body>{body}</body></html>", content_type="text/html")


def _bodies(article: arabic_article.Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


_TWEET = "<p>من أعمال ترميم الورشة في الواحة، شاهدوا ما وجده العمال تحت الأرض القديمة. <a>pic.twitter.com/x1</a></p>&mdash; صوت الواحة (@oasis) <a>May 10, 2024</a>"


@pytest.mark.parametrize(
    "box",
    [
        f"<blockquote class=twitter-tweet>{_TWEET}</blockquote>",
        f"<div><blockquote class=instagram-media>{_TWEET}</blockquote></div>",
        "<div class=story-summary><h4>الخلاصة</h4><p>ورشة من النحاس عمرها مئة عام</p></div>",
        "<div class=videoBox><div class=videoTitle>شاهد افتتاح الورشة في الواحة</div><iframe src=/v></iframe></div>",
        "<div class=info-box><h4>معلومات عن الورشة</h4><ul><li>الطول: 58 مترا</li><li>العمال: 9</li><li>المالك: وائل الترك</li></ul></div>",
        "<div class=workStats><h4>أرقام</h4><ul><li><span>مطارق</span><b>41</b></li><li><span>عمال</span><b>9</b></li><li><span>زوار</span><b>38</b></li></ul></div>",
        "<div class=fig><span class=num>38.412</span><span class=legend>قطعة صنعتها الورشة منذ افتتاحها</span></div>",
        "<div class=fig><div>38%</div><div>من قطع الورشة تباع خارج الواحة</div></div>",
        "<div class=cta><a href=https://t.me/x>تابعنا على تيليجرام</a><p>أخبار الواحة لحظة بلحظة في قناة واحدة</p></div>",
        "<div class=in-post><span>إقرأ المزيد في: ثقافة</span><div><a href=/n/1><img src=/a.jpg>قلعة الرمل تفتح متحف البادية</a><span> 02/10/2023</span></div></div>",
        "<div class=card><div>اقرأ أيضا</div><h4><a href=/n/1>قلعة الرمل تفتح متحف البادية</a></h4><span>2 أكتوبر 2023</span></div>",
    ],
    ids="tweet instagram summary player facts cells number numbers plea headline day".split(),
)
def test_boxes(box: str) -> None:
    assert _bodies(_read(box)) == _STORY


_PICTURES = "<div><img src=/1.jpg><span>1</span></div><div><img src=/2.jpg><span>2</span></div>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=gallery>{_PICTURES}<div class=g-caption>من داخل الورشة (تصوير: صوت الواحة)</div></div>",
        "<table><tr><td><img src=/1.jpg></td></tr><tr><td>العمال أمام الورشة</td></tr></table>",
    ],
    ids=["gallery", "table"],
)
def test_captions_of_boxes(box: str) -> None:
    article = _read(box)
    assert _bodies(article) == _STORY
    assert [s.rule for s in article.segments if s.role == "caption"] == ["caption-element"]


@pytest.mark.parametrize(
    ("box", "told"),
    [
        (
            "<blockquote><p>من يملك مطرقة لا يبيعها أبدا، هكذا قال لي أبي.</p></blockquote>",
            ["من يملك مطرقة لا يبيعها أبدا، هكذا قال لي أبي."],
        ),
        ("<h2>الخلاصة</h2>", ["الخلاصة"]),
        ("<div><strong>38</strong> عاما من العمل</div>", ["38 عاما من العمل"]),
        ("<div class=step><div>1</div><div>باب الورشة</div></div>", ["1", "باب الورشة"]),
        ("<div class=year><div>1984</div><div>تأسيس الورشة</div></div>", ["1984", "تأسيس الورشة"]),
        (
            "<p><strong>أبرز القطع</strong></p><ul><li>الصواني: 34 قطعة</li><li>الأباريق: 20 قطعة</li><li>المصابيح: 9 قطع</li></ul>",
            ["أبرز القطع", "الصواني: 34 قطعة", "الأباريق: 20 قطعة", "المصابيح: 9 قطع"],
        ),
        ("<div class=video-story><h3>بيت المطارق</h3></div>", ["بيت المطارق"]),
        ("<p><strong>بيت المطارق</strong></p>", ["بيت المطارق"]),
    ],
    ids="quote heading words chapter year list class bold".split(),
)
def test_what_the_story_says(box: str, told: list[str]) -> None:
    assert _bodies(_read(box)) == (*_STORY[:2], *told, *_STORY[2:])
