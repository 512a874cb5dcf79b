"""TEI P5 XML: the form that libraries and corpus linguists keep texts in (https://tei-c.org/guidelines/p5/)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from arabic_article._article import Article

_NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
_STATED: Final = frozenset({"author", "editor"})


class TeiExporter:
    """Writes a TEI document: what is known in its header, the story in its body."""

    format: Final = "tei"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            An XML document, valid against the schema `tei_all`. Characters that XML cannot hold become U+FFFD.
        """
        from xml.etree import ElementTree as ET

        root = ET.Element("TEI", {"xmlns": _NAMESPACE, **_language(article)})
        _header(root, article)
        body = _add(_add(root, "text"), "body")
        _division(body, article, "article")
        ET.indent(root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


@cache
def _unfit() -> re.Pattern[str]:
    # What the production Char of XML 1.0 leaves out; a lone carriage return would be read back as a line break.
    return re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _add(parent: Element, tag: str, text: str | None = None, **attributes: str | None) -> Element:
    from xml.etree import ElementTree as ET

    given = {key.replace("xml_", "xml:"): _fit(value) for key, value in attributes.items() if value}
    child = ET.SubElement(parent, tag, given)
    if text:
        child.text = _fit(text)
    return child


def _fit(text: str) -> str:
    return _unfit().sub("\ufffd", text)


def _language(article: Article) -> dict[str, str]:
    return {"xml:lang": article.language} if article.language else {}


def _header(root: Element, article: Article) -> None:
    header = _add(root, "teiHeader")
    file = _add(header, "fileDesc")
    _titles(_add(file, "titleStmt"), article)
    publication = _add(file, "publicationStmt")
    if article.site:
        _add(publication, "publisher", article.site)
        _date(publication, article.published, "published")
    else:
        _add(publication, "p", "An article as it was read from a page.")
    source = _add(_add(file, "sourceDesc"), "bibl")
    _add(source, "title", article.title or "", level="a")
    for role, name in article.credits:
        if role in ("outlet", "newspaper", "agency"):
            _add(source, "orgName", name, role=role)
    if article.site:
        _add(source, "title", article.site, level="j")
    _date(source, article.published, "published")
    _date(source, article.modified, "modified")
    for kind, url in (("url", article.url), ("canonical", article.canonical_url)):
        if url:
            _add(source, "idno", url, type=kind)
    if article.disclaimer:
        _add(source, "note", article.disclaimer, type="disclaimer")
    if article.dateline:
        _dateline(source, article.dateline)
    _profile(header, article)


def _titles(statement: Element, article: Article) -> None:
    _add(statement, "title", article.title or "", type="main")
    if article.kicker:
        _add(statement, "title", article.kicker, type="kicker")
    if article.subtitle:
        _add(statement, "title", article.subtitle, type="sub")
    for role, name in article.credits:
        if role in ("outlet", "newspaper", "agency"):
            continue
        if role in _STATED:
            _add(statement, role, name)
        else:
            statement_of = _add(statement, "respStmt")
            _add(statement_of, "resp", role)
            _add(statement_of, "persName", name)


def _date(parent: Element, stamp: Any, kind: str) -> None:
    """Write a date as printed, with its ISO form where it is known (att.datable.w3c)."""
    if stamp is None:
        return
    _add(parent, "date", stamp.raw, type=kind, when=_when(stamp.value))


def _when(value: str | None) -> str | None:
    """Give what `when` may hold: a date of XML Schema, whose time of day has seconds."""
    if value is None or "T" not in value:
        return value
    day, _, clock = value.partition("T")
    hours = re.match(r"\d\d:\d\d(?::\d\d(?:\.\d+)?)?", clock)
    if hours is None:
        return day
    zone = clock[hours.end() :]
    return f"{day}T{hours[0] if hours[0].count(':') > 1 else hours[0] + ':00'}{zone}"


def _dateline(source: Element, dateline: Any) -> None:
    if dateline.place:
        _add(source, "placeName", dateline.place, type="dateline")
    if dateline.agency:
        _add(source, "orgName", dateline.agency, type="dateline")


def _profile(header: Element, article: Article) -> None:
    if not (article.language or article.keywords or article.section):
        return
    profile = _add(header, "profileDesc")
    if article.language:
        _add(_add(profile, "langUsage"), "language", ident=article.language)
    if article.keywords or article.section:
        classes = _add(profile, "textClass")
        for kind, terms in (("section", [article.section]), ("keywords", article.keywords)):
            if any(terms):
                keywords = _add(classes, "keywords", n=kind)
                for term in terms:
                    _add(keywords, "term", term)


def _division(parent: Element, article: Article, kind: str) -> None:
    division = _add(parent, "div", type=kind)
    for text, what in ((article.kicker, "kicker"), (article.title, None), (article.subtitle, "sub")):
        if text and text == article.title and article.kind == "link" and article.url:
            _add(_add(division, "head"), "ref", text, target=_pointer(article.url))
        elif text:
            _add(division, "head", text, type=what)
    if article.lead:
        _add(division, "p", article.lead, rend="lead")
    items = None
    for block, text in article.body:
        if block != "list_item":
            items = None
        elif items is None:
            items = _add(division, "list")
        _body_block(division if items is None else items, block, text)
    for image in article.images:
        _figure(division, image)
    _references(division, article)
    if len(division) == sum(child.tag == "head" for child in division):
        _add(division, "p")
    for nested in article.read_also:
        _division(parent, nested, "read_also")


def _body_block(parent: Element, kind: str, text: str) -> None:
    if kind == "list_item":
        _add(parent, "item", text)
    elif kind == "quote":
        _add(_add(parent, "quote"), "p", text)
    else:
        _add(parent, "p", text, rend=None if kind == "paragraph" else kind)


def _figure(division: Element, image: Any) -> None:
    figure = _add(division, "figure", rend="main" if image.main else None)
    if image.url and (address := _pointer(image.url)):
        _add(figure, "graphic", url=address)
    if image.caption:
        _add(figure, "figDesc", image.caption)
    if image.credit:
        _add(_add(figure, "p", rend="credit"), "name", image.credit)


def _references(division: Element, article: Article) -> None:
    for kind, entries in (
        ("link", [(text, url) for url, text in article.links]),
        ("related", list(article.related)),
    ):
        if entries:
            listing = _add(division, "list", type=kind)
            for text, url in entries:
                item = _add(listing, "item")
                _add(item, "ref", text, target=_pointer(url) if url else None)


@cache
def _no_address() -> re.Pattern[str]:
    # What RFC 3986 gives no place in an address, and `%` that encodes nothing; letters of any script may stay (RFC 3987).
    return re.compile(r"[^\w!#$%&'()*+,./:;=?@~-]|%(?![0-9A-Fa-f]{2})")


def _pointer(url: str) -> str | None:
    """Give an address as `anyURI` takes it, percent-encoded where needed; None where it is none."""
    from urllib.parse import urlsplit

    head, mark, tail = _no_address().sub(lambda match: _percent(match[0]), url).partition("#")
    address = head + mark + tail.replace("#", "%23")
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    named = parts.scheme or "//" in address[:2]
    if (not named and ":" in address) or "@" in parts.netloc or (named and not (parts.netloc or parts.path)):
        return None
    return address if parts.scheme or not address.startswith("//") else None


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
