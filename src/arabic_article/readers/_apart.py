"""Pieces of text that touch in the source, and that a style sheet sets apart."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from arabic_article.readers._nodes import Piece

_RUNNING: Final = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre dd dt".split())
"""Elements of running text: there, pieces that touch may be one word in two styles."""
_PARTS: Final = frozenset("span a time small label".split())
"""Elements that small parts of a page stand in, each beside the next."""
_BOLD: Final = frozenset({"b", "strong"})
_LABEL: Final = 3
"""Characters of the shortest label, with its colon."""
_NEST: Final = 4
"""Inline elements around a piece that are looked at."""


def set_apart(before: Piece, piece: Piece) -> bool:
    """
    Tell whether a style sheet sets two pieces apart that touch: small parts of a head, each in an element of its own.

    Args:
        before: A piece.
        piece: The one after it, in the same block.

    Returns:
        True where they are no two parts of a word.
    """
    if before[1][-1].isspace() or piece[1][0].isspace():
        return False
    if piece[1][0] == "#" and len(piece[1]) > 1:
        return True  # a tag behind another
    if piece[0][1] in _RUNNING:
        return False
    if len(piece[1]) == 1 and piece[1] == before[1] and piece[1].isalpha():
        return before[2].parent is not piece[2].parent  # buttons for the size of type, each a letter
    if piece[1][-1] == ":" and len(piece[1]) > _LABEL and getattr(piece[2].parent, "tag", "") in _BOLD:
        return True  # the label of what comes next
    node: Any = piece[2]
    around: list[Any] = [*islice(before[2].ancestors, _NEST)]
    parent: Any
    for parent in islice(piece[2].ancestors, _NEST):
        if parent in around:
            break
        node = parent
    else:
        return False
    inside = around.index(parent)
    other: Any = around[inside - 1] if inside else before[2]
    between = node.previous_sibling
    if between is not other and type(between) is type(parent):
        return True  # a picture of a clock, of a person
    if type(node) is not type(parent) or type(other) is not type(parent):
        return False
    if node.attr("class") != other.attr("class") or _stand_alone(other, node):
        return True
    return before[1][-1].isdigit() and piece[1][0].isdigit() and _are_figures(other, node)


def _stand_alone(before: Any, node: Any) -> bool:
    """
    Tell whether two like elements that touch are parts in a row, such as badges and tags.

    No text of the element around them stands beside, and each has a class, or is of another kind, or holds several words:
    what an editor cut a word into does not.
    """
    if before.tag not in _PARTS or node.tag not in _PARTS:
        return False
    beside = before.previous_sibling, node.next_sibling
    if any(type(other) is not type(node) and other is not None and not _is_blank(other) for other in beside):
        return False
    if before.tag != node.tag or node.attr("class"):
        return True
    return node.attr("style") is None and all(" " in element.text.strip() for element in (before, node))


def _are_figures(before: Any, node: Any) -> bool:
    """Two numbers that touch are two figures, such as a year and a counter, where words stand beside one of them."""
    return before.tag == node.tag and before.tag in _PARTS and any(" " in el.text.strip() for el in (before, node))


def _is_blank(node: Any) -> bool:
    data = getattr(node, "data", "")
    return not data or data.isspace()
