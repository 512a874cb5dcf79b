"""Pictures on an HTML page that are not of its story: buttons, signs, writers, what is declared for want of one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from arabic_article._build.body import element_at
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from arabic_article._page import Page, PageImage


@cache
def _button() -> re.Pattern[str]:
    """Match names of files, in lower case, that show nothing of a story; to ignore case here costs four times as much."""
    return re.compile(
        r"^data:|\.svg|\.gif|logo|icon|avatar|emoji|sprite|spacer|blank|pixel|1x1|loading|loader|placeholder|banner"
        r"|(?:facebook|twitter|whatsapp|telegram|messenger|instagram|youtube|linkedin|share|print|rss|search|arrow|button"
        r"|btn|close)[\w-]{0,8}\.\w{3,4}$|^(?:fb|tw|x|in|yt|gplus|link|play)[._-]"
    )


@cache
def _buttons() -> frozenset[str]:
    """List what pictures of buttons say in place of themselves."""
    words = "طباعة|البريد الإلكتروني|أرسل إلى صديق|مشاركة|شعار الموقع|الشعار|الرئيسية|Print|Email|Logo"
    return frozenset(map(fold, words.split("|")))


@cache
def _called() -> re.Pattern[str]:
    """Match what pages call the boxes of their own pictures, and of their writers'."""
    return re.compile(r"avatar|author|logo|gravatar|(?:\A|\s|site-|page-|main-|top-)header(?:\s|\Z)")


@cache
def _elsewhere() -> re.Pattern[str]:
    """Match addresses that a picture of a story does not lead to: the front page, a writer's, none."""
    return re.compile(r"(?:https?:)?(?://[^/]+)?/?|#.*|.*/(?:author|writer)s?/.*", re.IGNORECASE)


def is_of_page(page: Page, image: PageImage, title: int, site: str | None) -> bool:
    """
    Tell a picture over a story that is the page's or its writer's: by what it says, where it leads to, what it stands in.

    Args:
        page: The page.
        image: The picture.
        title: Where the story's first line begins.
        site: Name of the outlet.

    Returns:
        False for one of the story.
    """
    said = fold(image.alt)
    if said and (said in _buttons() or (site and said == fold(site))):
        return True
    if image.href and _elsewhere().fullmatch(image.href):
        return True
    if page.outline is None or page.markup is None or not page.blocks:
        return False
    parents = page.outline.parents
    number = element_at(page, title)
    shared = {-1}
    while number >= 0:
        shared.add(number)
        number = parents[number]
    number = image.within
    while number not in shared:
        if page.outline.tags[number] == "header" or _called().search(page.markup.label(number).strip()):
            return True
        number = parents[number]
    return False


@cache
def _account() -> re.Pattern[str]:
    """Match addresses at which readers follow an outlet; posts and pictures lie deeper."""
    channels = r"(?:t\.me|telegram\.me|wa\.me|(?:\w+\.)?whatsapp\.com|news\.google\.com|nabd\.com)/"
    accounts = r"(?:facebook\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|threads\.net)/[^/]*/?\Z"
    return re.compile(rf"(?:https?:)?//(?:www\.|m\.|ar-ar\.)?(?:{channels}|{accounts})", re.IGNORECASE)


def decorates(image: PageImage) -> bool:
    """
    Tell a picture that shows nothing of a story: by the name of its file, or as a link to where readers follow the outlet.

    Args:
        image: The picture.

    Returns:
        True for a button, a sign, or one without an address.
    """
    name = (image.src.rpartition("/")[2] or image.src).lower()
    bare = name.partition("?")[0].partition("#")[0]  # what follows keeps old copies from being shown
    if not image.src or _button().search(name) is not None or (bare != name and _button().search(bare) is not None):
        return True
    return bool(image.href) and _account().match(image.href) is not None


@cache
def _filler() -> re.Pattern[str]:
    """Match names of files that pages without a picture of their own declare."""
    return re.compile(r"(?:default|logo|placeholder|no[-_]?(?:image|photo|img))(?:[-_]?\d{1,4}(?:x\d{1,4})?)?\.\w{3,4}", re.IGNORECASE)


def is_filler(name: str) -> bool:
    """
    Tell the picture that a page declares where a story has none.

    Args:
        name: Name of its file.

    Returns:
        True where it is called so, perhaps with a number.
    """
    return _filler().fullmatch(name) is not None
