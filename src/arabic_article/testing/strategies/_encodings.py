"""Bytes of Arabic text as servers send them: in old character sets, misdeclared, and damaged."""

from __future__ import annotations

from typing import Final, NamedTuple

from hypothesis import strategies as st

from arabic_article.testing.strategies._text import paragraphs

_CHARSETS: Final = ("utf-8", "utf-8-sig", "cp1256", "utf-16", "utf-16-le", "utf-16-be")
_DECLARED: Final = (None, "utf-8", "windows-1256", "iso-8859-1", "no-such-charset")


class Encoded(NamedTuple):
    """Bytes, and what they are."""

    data: bytes
    text: str
    """What was encoded, before any damage."""
    charset: str
    """Of Python's names, the one that it was encoded with."""
    content_type: str | None
    """What the sender says, which may be wrong."""
    damaged: bool
    """A byte was cut off or struck."""


@st.composite
def encoded_pages(draw: st.DrawFn, *, damage: bool = True) -> Encoded:
    """
    Draw a text as bytes.

    Args:
        draw: What hypothesis draws with.
        damage: Whether some lose their last byte, or have one that is no letter among the others.

    Returns:
        Bytes with the text and the truth about them.
    """
    text = "\n".join(draw(st.lists(paragraphs(), min_size=2, max_size=6)))
    charset = draw(st.sampled_from(_CHARSETS))
    data = text.encode(charset)
    declared = draw(st.sampled_from(_DECLARED))
    kind = None if declared is None else f"text/plain; charset={declared}"
    how = draw(st.sampled_from(("none", "none", "cut", "struck"))) if damage else "none"
    if how == "cut":
        data = data[:-1]
    elif how == "struck":
        place = draw(st.integers(4, len(data) - 1))
        data = data[:place] + b"\xff" + data[place + 1 :]
    return Encoded(data, text, charset, kind, how != "none")
