"""Who is credited: on the head of a story, beside its dates, under it, and in the formula of a translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article._build.body import clean
from arabic_article._build.head import EDGES, next_label
from arabic_article._build.name_ends import name_ends
from arabic_article._values import WRITING_ROLES, Credit, printed
from arabic_article.arabic import credits as bylines
from arabic_article.arabic import datelines, sources
from arabic_article.arabic._announced import announced, read_opening
from arabic_article.arabic._family_names import reads_as_phrase
from arabic_article.arabic._given_names import none_never
from arabic_article.arabic._jobs import skip_description
from arabic_article.arabic._likely_names import may_be_person, tells_news
from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic._parts import judge
from arabic_article.arabic._people import begins_with_initial, person
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from arabic_article._build.head import Dated, Head
    from arabic_article._readings import Readings
    from arabic_article._segments import Segment
    from arabic_article._values import CreditRole, Trace
    from arabic_article.arabic.credits import FoundCredit

    Parts = Mapping[str, Sequence[Segment]]
    Span = tuple[int, int]

_PEOPLE: Final = ("author", "correspondent", "interviewer", "translator", "editor", "photographer")
_OVER: Final = ("outlets-line", "outlet-under-title")
_SIGN_SIZE: Final = 60
"""Characters at the end of a story among which an agency in brackets is looked for."""
_IN: Final = " في "
_OUTLET_WORDS: Final = 3
"""Words of the longest outlet before its writer."""
_NAME_MIN: Final = 5
"""Characters of the shortest name that can stand beside a date."""


def read_credits(
    text: str, parts: Parts, head: Head, readings: Readings, traces: list[Trace]
) -> tuple[Credit, ...]:
    """
    Collect who is credited, from the page back to the origin.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        head: Its dateline and date lines, on which an outlet or a writer may stand too.
        readings: What was read of the lines already.
        traces: Evidence is added to it.

    Returns:
        Outlets and agencies first, people last, each once.
    """
    found: list[FoundCredit] = _sources(text, parts["source"]) if "source" in parts else []
    for _, start, end, _, _, rule in parts.get("byline", ()):
        found += _line_credits(text, start, end, rule, readings)
    for _, start, end, _, _, _ in parts.get("section", ()):  # behind the section, on its line
        if (label := next_label(text, start, end)) is not None:
            found += bylines.read_byline(text, label, end)
    if "date" in parts:
        own = {segment[1] for segment in parts["date"]}
        for start, end in (gap for line in head.dated if line.start in own for gap in _beside_dates(line)):
            if (paper := _published_in().fullmatch(text, start, end)) is not None:
                found.append(bylines.FoundCredit("outlet", paper[2], *paper.span(2), "published-in"))
                if paper[1] and bylines.is_bare_name(paper[1]):
                    found.append(bylines.FoundCredit("author", paper[1], *paper.span(1), "published-in"))
                continue
            if (foreign := _name_and_paper().fullmatch(text, start, end)) is not None and _writes_for(foreign):
                found.append(bylines.FoundCredit("newspaper", foreign[2], *foreign.span(2), "name-and-paper"))
                found.append(bylines.FoundCredit("author", foreign[1], *foreign.span(1), "name-and-paper"))
                continue
            end = name_ends(text, start, end)  # noqa: PLW2901  # what stands between them is read with the date
            if (source_label := _source_beside().match(text, start, end)) is not None:
                found += sources.read_value(text, source_label.end(), end)
            elif beside := bylines.read_byline(text, start, end):
                found += beside
            elif (signer := find_agency(text, start, end)) is not None and signer.sure and signer.kind == "outlet":
                found.append(bylines.FoundCredit("outlet", text[signer.start : signer.end], signer.start, signer.end, "outlet-beside-date"))
            elif (name := _name_beside(text, start, end, head.prose[:3])) is not None:
                found += _author(text, *name, "name-beside-date")
            elif (filed := _filed_by(text, start, end, head.dateline)) is not None:
                found += _author(text, *filed, "name-beside-date")
            elif (inside := text.rfind(_IN, start, end)) > 0:  # "by so-and-so in such a section"
                found += bylines.read_byline(text, start, inside)
    if head.dateline is not None:
        writers = {fold(credit.name) for credit in found if credit.role in ("author", "correspondent")}
        found += [credit for credit in _dateline_credits(head.dateline) if fold(credit.name) not in writers]
    for _, start, end, _, _, _ in parts.get("title", ()):
        if writer := _writer_in_title(text, start, end):
            found += writer
            break
    for start, end in head.prose[:2]:
        if (formula := readings.formula(text[start:end], start)) is not None:
            named = [credit for credit in (formula.newspaper, formula.author, *formula.others) if credit]
            found += _placed(named, start)
            break
    if head.prose and (opened := read_opening(text, *head.prose[0])) is not None:
        found += _author(text, *opened, "byline-in-story")
    if head.prose and (agency := _signed_off(text, *head.prose[-1])) is not None:
        found.append(agency)
    return _ordered(found, traces) if found else ()


def _sources(text: str, signed: Sequence[Segment]) -> list[FoundCredit]:
    """Read the lines that say where a story is from."""
    found: list[FoundCredit] = []
    # What stands over the story is the page's own; under it the outermost page signs last.
    over = [segment for segment in signed if segment[5] in _OVER]
    for _, start, end, _, _, rule in (*over, *(segment for segment in reversed(signed) if segment[5] not in _OVER)):
        if rule == "agency-at-end":
            if credit := datelines.read_end_agency(text, start, end):
                found.append(credit)
        elif (feed := _feed().search(text, start, end)) is not None:
            found.append(bylines.FoundCredit("outlet", feed[1], *feed.span(1), "feed-line"))
        elif source := sources.read_value(text, start, end):
            found += source
    return found


def _placed(found: Iterable[FoundCredit], start: int) -> list[FoundCredit]:
    """Count the offsets of what a line says from the beginning of the page."""
    return [credit._replace(start=start + credit.start, end=start + credit.end) for credit in found]


def _writer_in_title(text: str, start: int, end: int) -> list[FoundCredit]:
    """Read who writes an opinion piece where its title says so, before a sign or behind its last word."""
    after = text.find("\n", end)
    behind = text[end : after if after >= 0 else len(text)]
    if behind.lstrip()[:1] in ("/", "-", "–") and bylines.is_bare_name(behind.strip(EDGES)):
        return _author(text, end, end + len(behind), "byline-in-title")
    if "قلم" in behind:
        at = end + len(behind) - len(behind.lstrip(EDGES + ".…("))
        return [credit._replace(rule="byline-in-title") for credit in bylines.read_byline(text, at, end + len(behind))]
    if text.find(":", start, end) < 0 and text.find("：", start, end) < 0 and text.find("…", start, end) < 0:
        return []
    writes = _writes().match(text, start, end)
    if writes is None:
        return []
    first, last = writes.span(1)
    first = skip_description(text, first, last)
    if not (person(text, first, last) in ("yes", "likely") or announced(text, first, last)):
        return []
    return [bylines.FoundCredit("author", text[first:last], first, last, "writes-in-title")]


def _signed_off(text: str, start: int, end: int) -> FoundCredit | None:
    """Read the agency in brackets after the last stop of a story: "….-(بترا)"."""
    if text[end - 1] != ")" or (sign := _sign_off().search(text, max(start, end - _SIGN_SIZE), end)) is None:
        return None
    known = find_agency(text, *sign.span(1))
    if known is None or known.kind != "agency" or not known.sure:
        return None
    return bylines.FoundCredit("agency", text[known.start : known.end], known.start, known.end, "agency-signed-off")


@cache
def _sign_off() -> re.Pattern[str]:
    return re.compile(r"[.!؟…»”\"]\s*[-–—]{0,2}\s*[(]([^()\n]{2,40})[)]\Z")


def _line_credits(text: str, start: int, end: int, rule: str, readings: Readings) -> Sequence[FoundCredit]:
    if (linked := _linked().get(rule)) is not None:  # the word for it stands before the name
        return [credit._replace(role=linked) for credit in _author(text, start, end, rule)]
    read = _placed(readings.byline(text[start:end], start), start)
    if not read and rule in ("names-under-title", "selector"):
        names = several_names(text, start, end)
        # Of what a layout selects, a name need not be known to be one.
        if not names and rule == "selector" and (only := judge(text, start, end)).kind == "person":
            names = [only]
        return [bylines.FoundCredit("author", text[n.start : n.end], n.start, n.end, rule) for n in names]
    if not read and rule.startswith("desk-"):
        return _before_desk(text, start, end)
    if read or not rule.startswith("name-"):
        return read
    found = _author(text, start, end, rule)
    return [credit._replace(role="correspondent") for credit in found] if rule == "name-sent-at-end" else found


@cache
def _linked() -> Mapping[str, CreditRole]:
    """Give the rules by which a link, or a desk, names somebody who did not write the story, or asked, or sent it."""
    roles: tuple[CreditRole, ...] = ("translator", "editor", "photographer", "interviewer", "correspondent")
    return {"editor-at-end": "editor", **{f"{role}-link": role for role in roles}}


def _name_beside(text: str, start: int, end: int, prose: Sequence[Span]) -> Span | None:
    """Find a name that stands alone beside a date, with initials too, behind an outlet that nobody knows, or likely before a bar."""
    said = text[start:end].strip(EDGES)
    if bylines.is_bare_name(said) or begins_with_initial(said):
        return start, end
    if text[start:end].rstrip()[-1:] == "|" and person(said, 0, len(said)) == "likely" and not reads_as_phrase(said):
        told = any(text.find(said.split()[-1], *span) >= 0 for span in prose)
        return None if told else (start, end)
    dash = max(text.rfind(" - ", start, end), text.rfind(" – ", start, end))
    if dash > 0 and text.count(" ", start, dash) < _OUTLET_WORDS and bylines.is_bare_name(text[dash + 3 : end].strip(EDGES)):
        return dash + 3, end
    return None


def _filed_by(text: str, start: int, end: int, line: datelines.FoundDateline | None) -> Span | None:
    """Find who filed a story behind its outlet, its town and a colon, before a date."""
    if line is None or not (line.place and line.agency and start <= line.start and line.end < end) or line.reporter:
        return None
    said = text[line.end : end].strip(EDGES)
    return (line.end, end) if may_be_person(said, told=True) and not tells_news(said) else None


def _before_desk(text: str, start: int, end: int) -> list[FoundCredit]:
    """Take the outlet, whom nobody knows, that stands before its own desk or what it calls its text."""
    match = _desk().fullmatch(text, start, end)
    if match is None or not none_never(fold(match[1]).split()) or find_agency(match[1]) is not None:
        return []
    return [bylines.FoundCredit("outlet", match[1], *match.span(1), "outlet-before-desk")]


@cache
def _desk() -> re.Pattern[str]:
    """Match up to three words, a stroke, and one or two more."""
    word = r"[^\s\-–—/|:.،]++"
    return re.compile(rf"[\s•\-–—*]*+({word}(?: {word}){{0,2}})\s*+[-–—/|:]{{1,2}}\s*+{word}(?: {word})?\s*+[:.]?")


def _author(text: str, start: int, end: int, rule: str) -> list[FoundCredit]:
    """Take a name between signs; none where nothing else stands there."""
    name = clean(text[start:end]).strip(EDGES)
    at = text.find(name, start, end)
    return [bylines.FoundCredit("author", name, at, at + len(name), rule)] if name else []


@cache
def _feed() -> re.Pattern[str]:
    """Match the end of "the post … appeared first on …"."""
    return re.compile(rf"(?:{spellings(('أولا على', 'للمرة الأولى على', 'هذا المحتوى مقدم من'))}|appeared first on)\s+([^.\n]{{2,40}})")


@cache
def _writes() -> re.Pattern[str]:
    """Match the head of an opinion piece's title: "فلان يكتب: …"."""
    return re.compile(rf"\s*+([^:：\n]{{5,40}}?)\s++{spellings(('يكتب', 'تكتب'))}\s*+[:：…]")


@cache
def _name_and_paper() -> re.Pattern[str]:
    """Match who wrote a translated piece, and where it was printed: "…* – (…)", before the day of it."""
    return re.compile(r"\s*+(\S[^\n()*\-–—]{4,40}?)\s?(?:\*\s?)?[-–—]\s?\(([^()\n]{2,40})\)\s*+")


def _writes_for(match: re.Match[str]) -> bool:
    """The name may be nobody known where an asterisk leads to who it is."""
    sure = person(match[1], 0, len(match[1]))
    return sure in ("yes", "likely") or (sure == "maybe" and "*" in match[0])


@cache
def _published_in() -> re.Pattern[str]:
    published, day = spellings(("نشر في", "نشرت في")), spellings(("يوم", "بتاريخ"))
    return re.compile(rf"\s*+(?:(\S[^\n]{{4,40}}?)\s++)?{published}\s++(\S[^\n]{{1,40}}?)\s++{day}\s*+")


@cache
def _source_beside() -> re.Pattern[str]:
    """Match the label of a source behind a date: "… - المصدر: "."""
    return re.compile(rf"[\s\-–—|•,،]*+{spellings(('المصدر', 'مصدر الخبر'))}\s*+:\s*+")


def _beside_dates(line: Dated) -> Iterator[Span]:
    """Give what stands on a date line before, between and after its dates."""
    at = line.start
    for found in line.found:
        if line.start + found.start - at >= _NAME_MIN:
            yield at, line.start + found.start
        at = line.start + found.end
    if line.end - at >= _NAME_MIN:
        yield at, line.end


def _dateline_credits(line: datelines.FoundDateline) -> list[FoundCredit]:
    found = []
    if line.agency and line.agency_span:
        found.append(bylines.FoundCredit(line.agency_role, line.agency, *line.agency_span, line.rule))
    if line.reporter:
        found.append(line.reporter)
    return found


def _ordered(found: Sequence[FoundCredit], traces: list[Trace]) -> tuple[Credit, ...]:
    if len(found) == 1:
        only = found[0]
        traces.append(printed("credits", only.start, only.end, only.rule, place=0, inner="name"))
        return (Credit(only.role, only.name),)
    out: list[Credit] = []
    # A source line repeats the newspaper that the formula of a translation names.
    papers = {fold(credit.name) for credit in found if credit.role == "newspaper"}
    seen: set[tuple[str, str]] = set()
    for credit in sorted(found, key=lambda credit: credit.role in _PEOPLE):
        role = credit.role
        if role == "outlet" and papers and fold(credit.name) in papers:
            role = "newspaper"
        # Who is named over a story may sign under it again, as one who asked or sent it.
        key = ("" if role not in _PEOPLE else "author" if role in WRITING_ROLES else role, fold(credit.name))
        if key not in seen:
            seen.add(key)
            traces.append(printed("credits", credit.start, credit.end, credit.rule, place=len(out), inner="name"))
            out.append(Credit(role, credit.name))
    return tuple(out)
