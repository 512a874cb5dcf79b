"""Pictures over a story on HTML pages: those of the story, beside those of the page and of its writer."""

from __future__ import annotations

import pytest

from arabic_article import Parser, Refused, parse
from tests.layouts.wall import STORY as _STORY
from tests.layouts.wall import TITLE as _TITLE

_OWN = "<div><img src='/upload/wall.jpg' alt=''></div>"


def _pictures(over: str, under: str = _OWN) -> list[str]:
    head = "<head><meta property='og:site_name' content='صدى التل'></head>"
    page = f"<html>{head}<body>{over}<article><h1>{_TITLE}</h1>{under}<div>{_STORY}</div></article></body></html>"
    return [image.url or "" for image in parse(page).images]


@pytest.mark.parametrize(
    "picture",
    [
        "<div class=author-meta><img src='/p.jpg' alt=''></div>",
        "<span><a href='/author/wael'><img src='/p.jpg' alt=''></a></span>",
        "<a href='/'><img src='/p.jpg' alt=''></a>",
        "<a href='#'><img src='/p.jpg' alt=''></a>",
        "<div><img src='/p.jpg' alt='طباعة'></div>",
        "<div><img src='/p.jpg' alt='البريد الإلكتروني'></div>",
    ],
    ids=["box-of-author", "link-to-author", "link-home", "link-nowhere", "print", "mail"],
)
def test_a_picture_beside_the_title_that_is_not_of_the_story(picture: str) -> None:
    assert _pictures("", picture + _OWN) == ["/upload/wall.jpg"]


@pytest.mark.parametrize(
    "picture",
    [
        "<div id=Header><img src='/p.jpg' alt=''></div>",
        "<header><div><img src='/p.jpg' alt=''></div></header>",
        "<div class='site-logo'><div><img src='/p.jpg' alt=''></div></div>",
        "<div><img src='/p.jpg' alt='صدى التل'></div>",
    ],
    ids=["called-header", "header", "logo", "name-of-site"],
)
def test_a_picture_in_the_head_of_the_page(picture: str) -> None:
    assert _pictures(picture) == ["/upload/wall.jpg"]


@pytest.mark.parametrize(
    "head",
    [
        f"<article><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1>",
        f"<article><header><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1></header>",
        f"<article><div class=author-page><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1></div>",
        f"<article><h1>{_TITLE}</h1><a href='/upload/large.jpg'><img src='/p.jpg' alt=''></a>",
    ],
    ids=["figure-over-title", "in-its-header", "in-one-box", "link-to-itself"],
)
def test_a_picture_of_the_story(head: str) -> None:
    page = f"<html><body><p>صدى التل</p>{head}<div>{_STORY}</div></article></body></html>"
    assert [image.url for image in parse(page).images] == ["/p.jpg"]


@pytest.mark.parametrize("label", ["التفاصيل", "استمع للمقال", "حجم الخط"])
def test_a_label_under_a_picture_is_no_caption(label: str) -> None:
    page = f"<article><h1>{_TITLE}</h1>{_OWN}<div>{label}</div><div>{_STORY}</div></article>"
    article = parse(page)
    assert [image.caption for image in article.images] == [None]
    assert label not in article.text


def _captioned(html: str) -> tuple[str | None, str | None]:
    page = f"<article><h1>{_TITLE}</h1><figure><img src='/wall.jpg'>{html}</figure><div>{_STORY}</div></article>"
    (image,) = parse(page).images
    return image.caption, image.credit


@pytest.mark.parametrize(
    ("behind", "credit"),
    [
        (" - صورة: رويترز", "رويترز"),
        (" | الصورة: سامر البستاني", "سامر البستاني"),
        (" (سامر البستاني/فرانس برس)", "سامر البستاني/فرانس برس"),
        (" (سامر البستاني / Getty)", "سامر البستاني / Getty"),
        (" (غيتي)", "غيتي"),
        (" Credit: SAMIR BUSTANI/AFP via Getty Images", "SAMIR BUSTANI/AFP via Getty Images"),
        (" <span>Photo: Samir Bustani</span>", "Samir Bustani"),
        (" <span class=credit>سامر / التل</span>", "سامر / التل"),
        ("<small class='photo-copyright'>© صدى التل</small>", "© صدى التل"),
    ],
)
def test_who_took_a_picture_stands_at_the_end_of_its_caption(behind: str, credit: str) -> None:
    assert _captioned(f"<figcaption>عمال عند السور الشرقي{behind}</figcaption>") == ("عمال عند السور الشرقي", credit)


@pytest.mark.parametrize(
    "behind",
    [
        " (أرشيفية)",
        " (يمين)",
        " (الطابق 2/3)",
        " (سامر/وائل)",
        " - صورة: قديمة للسوق",
        " <span class=place>سامر / التل</span>",
    ],
)
def test_other_words_at_the_end_of_a_caption_name_nobody(behind: str) -> None:
    caption, credit = _captioned(f"<figcaption>عمال عند السور الشرقي{behind}</figcaption>")
    assert (caption or "").startswith("عمال عند السور الشرقي ")
    assert credit is None


def test_who_took_a_picture_stands_on_a_line_under_it() -> None:
    assert _captioned("<p>تصوير: سامر البستاني</p>") == (None, "سامر البستاني")
    article = parse(f"<article><h1>{_TITLE}</h1><p>بقلم: سامر البستاني</p>{_OWN}<div>{_STORY}</div></article>")
    assert [image.credit for image in article.images] == [None]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://t.me/sada", False),
        ("https://whatsapp.com/channel/1", False),
        ("https://www.facebook.com/sada/", False),
        ("https://x.com/sada", False),
        # What is shown there is of the story.
        ("https://x.com/sada/status/12", True),
        ("https://www.facebook.com/sada/photos/12", True),
        ("/upload/large.jpg", True),
    ],
)
def test_a_picture_that_leads_to_an_account_of_the_outlet_is_none_of_the_story(address: str, kept: bool) -> None:
    first, *rest = _STORY.split("</p>", 1)
    story = f"{first}</p><p><a href='{address}'><img src='/p.png' alt=''></a></p>{''.join(rest)}"
    page = f"<article><h1>{_TITLE}</h1>{_OWN}<div>{story}</div></article>"
    assert [image.url for image in parse(page).images] == ["/upload/wall.jpg", *(["/p.png"] if kept else [])]


@pytest.mark.parametrize("name", ["default.jpg", "logo.png", "placeholder.webp", "no-image-600x400.jpg"])
def test_a_picture_declared_for_want_of_one_yields_to_one_of_the_story(name: str) -> None:
    head = f"<head><meta property='og:image' content='/storage/{name}'></head>"
    page = f"<html>{head}<body><article><h1>{_TITLE}</h1>{{}}<div>{_STORY}</div></article></body></html>"
    lost: list[Refused] = []
    images = Parser(()).parse(page.format(_OWN), refused=lost).images
    assert [(image.url, image.main) for image in images] == [("/upload/wall.jpg", True)]
    assert [one.reason for one in lost if one.field == "images"] == ["the page prints another"]
    assert [image.url for image in parse(page.format("")).images] == [f"/storage/{name}"]


def test_a_declared_picture_may_be_called_after_what_it_shows() -> None:
    head = "<head><meta property='og:image' content='/storage/default-of-the-wall.jpg'></head>"
    page = f"<html>{head}<body><article><h1>{_TITLE}</h1>{_OWN}<div>{_STORY}</div></article></body></html>"
    assert [image.url for image in parse(page).images] == ["/storage/default-of-the-wall.jpg", "/upload/wall.jpg"]


def _gallery(*lines: str) -> str:
    items = "".join(f"<div class=item><img src='/{n}.jpg'><span>{line}</span></div>" for n, line in enumerate(lines, 1))
    return f"<article><h1>{_TITLE}</h1><div>{_STORY}<div>{items}</div></div><p>السابق</p></article>"


def test_pictures_at_the_end_of_a_story_have_the_lines_under_them_for_captions() -> None:
    said = ("عمال عند السور الشرقي في الصباح", "مدخل الممر الجديد من السوق")
    article = parse(_gallery(*said))
    assert [(image.url, image.caption) for image in article.images] == [("/1.jpg", said[0]), ("/2.jpg", said[1])]


def test_a_writer_under_a_story_and_cards_of_others_are_no_gallery() -> None:
    assert not parse(_gallery("سامر البستاني")).images
    assert not parse(_gallery(*(f"<a href=/n/{n}>عودة القطار إلى محطة الميناء</a>" for n in range(3)))).images


@pytest.mark.parametrize(
    "box",
    [
        "<figure><img src='/1.jpg'><figcaption>{}</figcaption></figure>",
        "<div><img src='/1.jpg'><p class='caption'>{}</p></div>",
    ],
)
@pytest.mark.parametrize("said", ["القدس (أ ف ب)", "المحطة (أ ف ب)"])
def test_the_owner_of_a_picture_is_no_source_of_its_story(box: str, said: str) -> None:
    story = _STORY.replace("<p>", "<p>رام الله / وكالة الأناضول - ", 1)
    article = parse(f"<h1>{_TITLE}</h1>{box.format(said)}{story}", content_type="text/html")
    assert article.dateline == ("رام الله", "وكالة الأناضول")
    assert [credit.name for credit in article.credits] == ["وكالة الأناضول"]
    assert [(image.caption, image.credit) for image in article.images] == [(said.partition(" ")[0], "أ ف ب")]


@pytest.mark.parametrize("sign", ["arrow.png", "arrow.png?2", "arrowBread.png?v=3#x"])
def test_a_sign_of_the_page_takes_no_caption(sign: str) -> None:
    path = f"<div><a href=/>الرئيسية</a><img src=/images/{sign}></div>"
    box = "<div class=img-cont><img src=/m.jpg><span class=img-cap>السور القديم بعد ترميمه هذا الصباح</span></div>"
    article = parse(f"<body>{path}<h1>{_TITLE}</h1>{box}{_STORY}</body>", content_type="text/html")
    assert [(image.url, image.caption) for image in article.images] == [
        ("/m.jpg", "السور القديم بعد ترميمه هذا الصباح")
    ]
