"""The layout for every page that no other layout knows: roles from line shape, position and marker phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._readings import Readings
from arabic_article.layouts._boxes.html import keep_inside, weigh
from arabic_article.layouts._boxes.html_kind import calls_itself_list
from arabic_article.layouts._foot.html_below import list_headlines, list_rows, read_gallery
from arabic_article.layouts._foot.html_related import label_more, read_headlines
from arabic_article.layouts._foot.title_below import title_below
from arabic_article.layouts._furniture.notices import set_notices_aside
from arabic_article.layouts._head.head import read_head
from arabic_article.layouts._head.html_bylines import read_card
from arabic_article.layouts._head.html_head import read_html_head
from arabic_article.layouts._head.unclaimed import furnish_rest, read_under_headline
from arabic_article.layouts._parting.day_lines import part_when
from arabic_article.layouts._parting.feeds import part_feed
from arabic_article.layouts._parting.field_rows import part_rows
from arabic_article.layouts._parting.front_matter import end_of_front_matter
from arabic_article.layouts._parting.glued_days import part_glued_days
from arabic_article.layouts._parting.house_lines import part_house_lines
from arabic_article.layouts._parting.html_days import part_headings
from arabic_article.layouts._parting.markdown import read_markdown
from arabic_article.layouts._parting.meta_lines import part_cells, part_icons, part_meta
from arabic_article.layouts._parting.stacked_days import join_stacked
from arabic_article.layouts._parting.tables import set_tables
from arabic_article.layouts._parting.tails import part_labels
from arabic_article.layouts._parting.title_lines import join_title
from arabic_article.layouts._parting.wrapped import rejoin_names, unwrap
from arabic_article.layouts._sections.html_classes import read_lead
from arabic_article.layouts._sections.html_rows import read_text_by
from arabic_article.layouts._sections.menu_entries import settle_menu
from arabic_article.layouts._sheet.lines import LONG, PROSE, Line, survey
from arabic_article.layouts._sheet.segmented import segments_of
from arabic_article.layouts._sheet.taken import TAKEN_IN_PART, keep_taken
from arabic_article.layouts._story.body import read_body
from arabic_article.layouts._story.boxes import drop_dated_titles, drop_more, leave_card, skip_boxes
from arabic_article.layouts._story.clock_pages import is_clock_page
from arabic_article.layouts._story.echoes import drop_echoes
from arabic_article.layouts._story.end import read_tail
from arabic_article.layouts._story.glued import part_glued, part_posts
from arabic_article.layouts._story.inserts import drop_inserts
from arabic_article.layouts._story.kinds import read_kind, set_list
from arabic_article.layouts._story.labels import announce
from arabic_article.layouts._story.runs_below import runs_to
from arabic_article.layouts._story.start import begin_story, ends_in_story
from arabic_article.layouts._story.story import find_story
from arabic_article.layouts._tags.apart import read_tags_apart
from arabic_article.layouts._tags.html_tags import read_tags
from arabic_article.layouts._titles.addresses import leads_to_list, words_in_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment
    from arabic_article.arabic.markers import Marker

_VERSES: Final = 4
"""Verses with a sign at their end that make a poem."""
_FEW_LINES: Final = 6
_PICTURES: Final = 2
"""Captions of the shortest gallery."""
_TITLE_MIN: Final = 20
"""Characters of a headline that stands alone on its page."""


class GenericLayout:
    """The built-in layout; it also labels what the others leave."""

    name: Final = "generic"
    priority: Final = -100
    hosts: Final[tuple[str, ...]] = ()
    signatures: Final[tuple[str, ...]] = ()

    def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
        """
        Fit every page a little.

        Args:
            page: The page.

        Returns:
            0.1, below every layout that knows something.
        """
        return 0.1

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Give roles to the whole page.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        return mark(page)


def complete(
    page: Page,
    taken: tuple[Segment, ...],
    *,
    extra: tuple[Marker, ...] = (),
    body: Sequence[tuple[int, int]] = (),
    readings: Readings | None = None,
) -> tuple[Segment, ...]:
    """
    Label what a layout left.

    Args:
        page: The page.
        taken: Segments that the layout gave, in page order.
        extra: Marker rows of that layout.
        body: Spans in which the story stands, where the layout knows; none otherwise.
        readings: Keeps what is read of the lines, for the steps after this one.

    Returns:
        Those and the generic layout's for the holes, in page order.
    """
    if not taken:
        return mark(page, extra=extra, body=body, readings=readings)
    text = page.text
    rest = [
        piece if piece == segment or segment.role not in TAKEN_IN_PART else piece._replace(part="label")
        for segment in mark(page, extra=extra, taken=taken, body=body, readings=readings)
        for piece in _outside(segment, taken)
        if not text[piece[1] : piece[2]].isspace()
    ]
    return tuple(sorted((*taken, *rest), key=lambda segment: segment[1]))


def _outside(segment: Segment, taken: Sequence[Segment]) -> Iterable[Segment]:
    """Cut a segment to what no taken one covers."""
    start, end = segment.start, segment.end
    for other in taken:
        if other.end <= start:
            continue
        if other.start >= end:
            break
        if other.start > start:
            yield segment._replace(start=start, end=other.start)
        start = max(start, other.end)
    if start < end:
        yield segment._replace(start=start)


def mark(
    page: Page,
    *,
    extra: tuple[Marker, ...] = (),
    taken: Sequence[Segment] = (),
    body: Sequence[tuple[int, int]] = (),
    readings: Readings | None = None,
) -> tuple[Segment, ...]:
    """
    Give roles to a page.

    Args:
        page: The page.
        extra: Marker rows of the layout at work, which win over the general ones.
        taken: What is labelled already.
        body: Spans in which the story stands, where a layout knows; none otherwise.
        readings: Keeps what is read of the lines, for the steps after this one.

    Returns:
        Segments in page order; blank space and nothing else lies between them.
    """
    if readings is None:
        readings = Readings()
    lines = keep_taken(survey(page, extra), taken)
    if not lines:
        return ()
    # Parting and joining come first: a piece of a line weighs otherwise than the whole.
    lines = _rule(page, lines)
    if body:
        keep_inside(lines, body)
    # What takes weight from lines stands before the labels are announced, and these before the story is looked for: a story
    # runs where the weight is, and ends at labels.
    lines = part_labels(page.text, lines)
    skip_boxes(page.text, lines)
    set_notices_aside(page.text, lines)
    set_tables(lines)
    stories = announce(lines)
    listed = calls_itself_list(page, lines, readings) if page.outline is not None else leads_to_list(page.url)
    first, last, told = _find_run(page, lines, listed=listed)
    if told:
        # First where the story begins and ends; then its head, which is what stands over it, and only then the lines inside, which
        # are held against title and lead.
        first = begin_story(lines, first, last, readings)
        last = part_posts(lines, first, last)
        last = runs_to(lines, first, last)
        end, last = last, part_glued(lines, first, last, stories, readings)
        if page.outline is None:
            read_head(lines, first, last, readings, address=words_in_address(page.url))
        else:
            read_html_head(page, lines, first, last, readings)
        drop_dated_titles(lines, first, last)
        if (carded := leave_card(lines, first, last)) < last:
            end, last = (carded if end == last else end), carded
        read_body(lines, first, last, readings)
        if page.outline is not None:
            read_text_by(lines, first, page)
            read_lead(lines, first, last, page)
        # These need the roles of the body, and the menu those of head and foot: it names a section only where nothing else does.
        for drop in (drop_echoes, drop_more, drop_inserts):
            drop(lines, first, last)
        _read_foot(page, lines, (first, end), readings)
        settle_menu(lines, first, page)
    elif page.outline is not None:
        list_rows(lines, page, listed=listed)
    # From here on only lines that no story claims; what tells more of them comes behind what names them all.
    furnish_rest(lines, last, alone=told or page.outline is not None)
    if told and page.outline is None:
        read_tags_apart(lines, first, last, page.text)
    lines = part_feed(part_house_lines(page, lines, first, readings) if told else lines)
    if page.outline is not None:
        read_tags(lines, first, last, page)
        read_headlines(lines, page)
    return segments_of(lines)


def _rule(page: Page, lines: list[Line]) -> list[Line]:
    """Part what stands on one line and join what stands on two, and give lines the roles that their signs or elements say."""
    text = page.text
    if page.outline is not None:
        weigh(lines, page)
        label_more(lines, page)
        return join_title(page, part_headings(page, part_rows(text, join_stacked(text, lines), page)))
    front = lines[: end_of_front_matter(text, lines)]
    lines = part_rows(text, join_stacked(text, rejoin_names(text, unwrap(text, lines[len(front) :]))))
    lines = join_title(page, part_when(text, lines))
    lines = part_cells(text, part_icons(text, part_meta(text, part_glued_days(text, lines))))
    read_markdown(text, lines)
    return [*front, *lines]


def _find_run(page: Page, lines: Sequence[Line], *, listed: bool) -> tuple[int, int, bool]:
    """Find the run of lines that reads like a story, and tell whether it is one; the lines of a list have roles then."""
    first, last = find_story(lines)
    if first == last and not (page.outline is not None and _gallery(lines)):
        first, last = _only_line(lines)
    if (page.outline is None and listed) or (first < last and is_clock_page(lines, first, last)):
        set_list(lines)
        return first, last, False
    return first, last, first < last and not read_kind(lines, first, last, listed=listed)


def _read_foot(page: Page, lines: Sequence[Line], story: tuple[int, int], readings: Readings) -> None:
    """Read the lines below a story, which begins at the first of two indices and ends before the second."""
    first, last = story
    if page.outline is None:
        title_below(lines, first, last)
        read_tail(lines, last, page.text, readings)
        return
    last = read_gallery(lines, last, page)
    read_card(lines, last, page)
    read_tail(lines, last, page.text, readings)
    list_headlines(lines, last, page)


def _gallery(lines: Sequence[Line]) -> bool:
    """Read a page that is one heading and the captions of its pictures."""
    shown = [line for line in lines if line.kind == "caption" and not line.role and line.hit is None]
    heads = [line for line in lines if line.level == 1 and not line.role and not line.linked]
    # The sections of other stories stand on their pictures.
    if len({line.text for line in shown if " " in line.text}) < _PICTURES or len(heads) != 1:
        return False
    heads[0].set("title", "headline")
    for line in shown:
        line.set("caption", "caption-element")
    return True


def _verses(lines: Sequence[Line]) -> tuple[int, int] | None:
    """Find a poem: short lines one under the other, half of which end as sentences or their parts do; no menu has such."""
    first = 1
    while first < len(lines):
        last = first
        while last < len(lines) and not lines[last].role and lines[last].hit is None and not lines[last].linked:
            last += 1
        said = lines[first:last]
        ended = sum(line.text[-1] in ".،؛!" and not line.item and line.end - line.start < PROSE for line in said)
        if (
            ended >= _VERSES
            and ended * 2 >= len(said)
            and not any(map(str.isdigit, "".join(line.text for line in said)))
        ):
            return first, last
        first = last + 1
    return None


def _only_line(lines: Sequence[Line]) -> tuple[int, int]:
    """Take the longest line of a short page as its story, for want of a sentence."""
    open_lines = [i for i, line in enumerate(lines) if not line.role]
    if (verses := _verses(lines)) is not None:
        return verses
    for i in open_lines:
        if lines[i].end - lines[i].start >= LONG // 2 and i + 1 < len(lines) and lines[i + 1].rule == "paywall":
            return i, i + 1
    if open_lines and open_lines[-1] == len(lines) - 1 and ends_in_story(lines):
        return len(lines) - 1, len(lines)
    if not open_lines or len(lines) > _FEW_LINES:
        return 0, 0
    if all(lines[i].end - lines[i].start < LONG // 2 for i in open_lines):
        if lines[open_lines[0]].end - lines[open_lines[0]].start >= _TITLE_MIN:
            lines[open_lines[0]].set("title", "only-headline")
            read_under_headline(lines, open_lines[0])
        return 0, 0
    longest = max(open_lines, key=lambda i: lines[i].end - lines[i].start)
    return longest, longest + 1
