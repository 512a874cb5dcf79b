"""Tags of HTML pages that only their box or a label without a sign gives away, beside boxes that hold something else."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "مخبز التل القديم يعود إلى العمل بعد إغلاق دام عشر سنوات"
_STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "عاد مخبز التل القديم إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامه سكان الحي قبل شروق الشمس.",
        "وقال صاحب المخبز وائل الترك إن الأفران الحجرية رممت حجرا حجرا، وإن العجين يخمر فيها كما كان يخمر من قبل.",
        "وأضاف الترك أن المخبز سيعمل ثلاثة أيام في الأسبوع حتى يتدرب العمال الجدد، ثم يفتح أبوابه كل يوم.",
    )
)
_TAGS = ("الأفران الحجرية", "التل", "الخبز")


def _with(box: str) -> Article:
    return parse(f"<html><body><h1>{_TITLE}</h1><div class=body>{_STORY}</div>{box}<div>شارك الخبر</div></body></html>")


def _links(texts: tuple[str, ...] = _TAGS, between: str = " ", each: str = "{}") -> str:
    return between.join(each.format(f"<a href='/p/{i}'>{text}</a>") for i, text in enumerate(texts))


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=tags>{_links()}</div>",
        f"<div class='post-tags'><ul>{_links(between='', each='<li>{}</li>')}</ul></div>",
        f"<div class=tagsbox><div><span>موضوعات الخبر</span></div><p>{_links()}</p></div>",
        f"<section class=article__keywords>{_links(between=' | ')}</section>",
        f"<div class=tags><span>كلمات دالة</span> {_links()}</div>",
        f"<div class=foot>كلمات البحث {_links(between=' | ')}</div>",
        f"<div class=paragraph-list-tags><h4>الكلمات الدالة</h4>{_links()}</div>",
        f"<div class=foot><span>الكلمات المفتاحية</span> {_links()}</div>",
        f"<div class=foot>{''.join(f'<span>#{tag}</span>' for tag in _TAGS)}</div>",
    ],
    ids=["class", "list", "own-line", "bars", "label-in-box", "label", "label-over", "long-label", "signs"],
)
def test_links_that_are_tags(box: str) -> None:
    article = _with(box)
    assert article.keywords == _TAGS
    assert len(article.body) == 3


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=tagcloud>{_links()}</div>",
        f"<div class='widget popular-tags'>{_links()}</div>",
        f"<div class=sections>{_links()}</div>",
        f"<div class=vantages>{_links()}</div>",
        f"<div class=foot>كلمات البحث <a href='/p/1'>{_TAGS[0]}</a></div>",
        f"<div class=tags>{_links(('سوق الحرفيين ينتقل إلى الخان القديم بعد ترميم دام عامين كاملين',))}</div>",
    ],
    ids=["cloud", "popular", "menu", "other-word", "one-link", "headline"],
)
def test_links_that_are_no_tags(box: str) -> None:
    assert not _with(box).keywords


def test_tags_over_the_story() -> None:
    tags = f"<div class=tags><span>الكلمات الدالة</span> {_links()}</div>"
    article = parse(f"<html><body><h1>{_TITLE}</h1>{tags}<div class=body>{_STORY}</div></body></html>")
    assert article.keywords == _TAGS


def test_row_of_tags_under_links_to_other_stories() -> None:
    others = "<div>اقرأ أيضا:</div><p><a href=/1>سوق الحرفيين ينتقل إلى الخان القديم</a></p>"
    article = _with(f"{others}<div class=keywordsDiv>{_links()}</div>")
    assert article.keywords == _TAGS
    assert [story.title for story in article.read_also] == ["سوق الحرفيين ينتقل إلى الخان القديم"]


def test_captions_of_a_gallery_are_no_tags() -> None:
    gallery = "<img src=1.jpg><p>الأفران الحجرية</p><img src=2.jpg><p>سكان الحي</p>"
    article = parse(
        f"<html><body><h1>{_TITLE}</h1><div class=body>{_STORY}{gallery}</div><div>شارك الخبر</div></body></html>"
    )
    assert not article.keywords


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("صوت التل, الأفران, العجين", ("الأفران", "العجين")),
        ("العجين, الأفران, صوت التل", ("العجين", "الأفران")),
        ("الأفران, العجين, ليان الصباغ", ("الأفران", "العجين")),
        ("الأفران, العجين, وائل الترك", ("الأفران", "العجين", "وائل الترك")),  # the story tells of him
        ("صوت التل, أخبار, سياسة", ()),
        ("صوت التل, الأفران", ()),
    ],
)
@pytest.mark.parametrize("named", ["<meta property=og:site_name content='صوت التل'>", ""])
def test_words_for_search_engines_without_the_outlet_and_the_writer(
    named: str, words: str, tags: tuple[str, ...]
) -> None:
    head = f"<title>صوت التل - {_TITLE}</title>{named}<meta name=keywords content='{words}'>"
    article = parse(f"<html><head>{head}</head><body><h1>{_TITLE}</h1><p>كتبت: ليان الصباغ</p>{_STORY}</body></html>")
    assert article.keywords == tags


def test_words_for_search_engines_of_a_story_about_the_outlet() -> None:
    title = "صوت التل تفتح مطبعتها القديمة للزوار بعد ترميم دام عامين"
    head = f"<title>صوت التل - {title}</title><meta name=keywords content='صوت التل, الأفران, العجين'>"
    article = parse(f"<html><head>{head}</head><body><h1>{title}</h1>{_STORY}</body></html>")
    assert article.keywords == ("صوت التل", "الأفران", "العجين")


def test_tags_that_are_claimed_as_such_keep_the_outlet() -> None:
    head = "".join(f"<meta property=article:tag content='{tag}'>" for tag in ("صوت التل", "العجين"))
    head += "<meta property=og:site_name content='صوت التل'>"
    article = parse(f"<html><head>{head}</head><body><h1>{_TITLE}</h1>{_STORY}</body></html>")
    assert article.keywords == ("صوت التل", "العجين")


@pytest.mark.parametrize(
    "box",
    [
        "<div><span>كلمات البحث:</span></div><div><span>لمزيد من مقالات</span> <a href='/w/7'>سمير الترك</a></div>",
        "<div class=foot><span>#التل</span> <span>في كل بيت</span></div>",
        "<p>الكلمات المفتاحية في <a href='/1'>علم الآثار</a> و<a href='/2'>الحجارة</a> كثيرة.</p>",
    ],
    ids=["more-of-a-writer", "one-sign", "prose"],
)
def test_what_stands_where_tags_do(box: str) -> None:
    assert not _with(box).keywords
