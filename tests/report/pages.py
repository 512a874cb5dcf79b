"""Pages for the report, made by hand so that no rule of reading matters: every role, every field, any text."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from arabic_article import (
    ROLES,
    Article,
    Block,
    BodyBlock,
    Candidate,
    Credit,
    Dateline,
    Evidence,
    Facts,
    Image,
    Link,
    Page,
    Quote,
    Ranked,
    Refused,
    Related,
    Segment,
    Timestamp,
)
from arabic_article._values import Note, Trace
from arabic_article.report import View

LINE: Final = "تستقبل المكتبة القديمة زوارها صباح كل خميس"


class NamedLayout:
    """A layout that only has a name."""

    priority = 0
    hosts: tuple[str, ...] = ()

    def __init__(self, name: str, signatures: tuple[str, ...] = ()) -> None:
        self.name = name
        self.signatures = signatures

    def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
        return 0.5

    def mark(self, page: Page) -> tuple[Segment, ...]:  # noqa: ARG002  # the protocol's signature
        return ()


def every_role(line: str = LINE) -> View:
    """A page with a line for each role, a label on some, and a story inside it."""
    segments: list[Segment] = []
    text = ""
    for number, role in enumerate(ROLES):
        story = 1 if role in ("caption", "credit") else 0
        start = len(text)
        if number % 5 == 0:
            text += "عنوان:"
            segments.append(Segment(role, start, len(text), "label", story, f"rule-{number % 7}"))
            text += " "
            start = len(text)
        text += line
        segments.append(Segment(role, start, len(text), "value", story, f"rule-{number % 7}"))
        text += "\n" if number % 3 else "\n\n"
    traces = (trace_of(segments, "title"), trace_of(segments, "lead"))
    article = Article(
        kind="article",
        title=line,
        lead=line,
        language="ar",
        layout="plain",
        score=0.5,
        segments=tuple(segments),
        traces=traces,
        notes=(Note("made-up", "title", "Nobody wrote this page."),),
    )
    blocks = tuple(Block(segment.start, segment.end) for segment in segments)
    ranked = Ranked(NamedLayout("plain"), "generic", 0.5, "tests 1.0")  # type: ignore[arg-type]  # it has what is asked for
    return View("roles.txt", Page(text, blocks), article, (ranked,), 2, MappingProxyType({}))


def trace_of(segments: list[Segment], role: str) -> Trace:
    """Evidence of the first value with a role."""
    found = next(segment for segment in segments if segment.role == role and segment.part == "value")
    return Trace(role, None, "", Evidence(found.start, found.end, "text", found.rule))


def filled(word: str, *, nested: bool = True) -> Article:
    """An article with the same text in every field that holds text."""
    stamp = Timestamp(word, word, word, word, word, 0.75)
    return Article(
        kind="article",
        url=word,
        canonical_url=word,
        site=word,
        language=word,
        kicker=word,
        title=word,
        subtitle=word,
        section=word,
        lead=word,
        credits=(Credit("author", word), Credit("photographer", word), Credit("agency", word)),
        dateline=Dateline(word, word),
        published=stamp,
        modified=stamp,
        keywords=(word, word),
        body=tuple(BodyBlock(kind, word) for kind in ("paragraph", "subheading", "list_item", "quote", "table")),
        quotes=(Quote(word, word, word),),
        images=(Image(word, word, word, True), Image("https://yanabee.example/" + word, word, word, False)),
        links=(Link(word, word), Link("https://yanabee.example/" + word, word)),
        read_also=(filled(word, nested=False), Article(kind="link", title=word, url=word)) if nested else (),
        related=(Related(word, word),),
        disclaimer=word,
        layout=word,
        score=0.25,
        notes=(Note(word, word, word),),
    )


def hostile(word: str) -> View:
    """A page with the same text in every place that a page, a plugin or a caller fills."""
    text = "\n".join([word] * 4)
    size = len(word)
    segments = [
        Segment(role, i * (size + 1), i * (size + 1) + size, part, i % 2, word)
        for i, (role, part) in enumerate(
            (("title", "value"), ("lead", "label"), ("keywords", "value"), ("unknown", "value"))
        )
    ]
    evidence = Evidence(0, size, word, word)
    article = filled(word)
    facts = Facts(((word, word), ("og:title", word)), (word,), ((word, word),), word, word, word)
    page = Page(text, (Block(0, size), Block(size + 1, 2 * size + 1)), facts=facts, url=word, repairs=(word,))
    layout = NamedLayout(word, (word,))
    ranking = (
        Ranked(layout, "signature", 0.5, word),
        Ranked(layout, word, 0.4, word),
        Ranked(layout, "host", 0.3, word),
    )  # type: ignore[arg-type]
    offers = {
        "title": (Candidate(word, evidence, 0.9), Candidate(word + word, evidence, 0.4)),
        "keywords": (Candidate((word,), evidence),),
        word: (Candidate(word, evidence),),
    }
    traces = tuple(
        Trace(field, index, inner, evidence)
        for field, index, inner in (
            ("title", None, ""),
            ("body", 0, "text"),
            ("credits", 0, "name"),
            ("published", None, ""),
        )
    )
    from attrs import evolve

    return View(
        word,
        page,
        evolve(article, segments=tuple(segments), traces=traces),
        ranking,
        1,
        MappingProxyType(offers),
        refused=tuple(
            Refused(field, Candidate(word + word, evidence, 0.4), "too short")
            for field in ("title", "credits", "images")
        ),
    )
