"""What the report says of each role."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kicker": "line above the headline",
        "title": "headline",
        "subtitle": "line under the headline that adds to it",
        "lead": "standfirst, set apart from the body",
        "byline": "who wrote the story",
        "dateline": "place and agency at the head of the story",
        "date": "when the story was published or changed",
        "section": "section of the outlet",
        "paragraph": "paragraph of the body",
        "subheading": "heading inside the body",
        "list_item": "item of a list in the body",
        "quote": "passage set apart as a quotation",
        "caption": "words under a picture",
        "credit": "whose picture it is",
        "read_also": "pointer to another story, which may follow",
        "disclaimer": "the outlet keeps its distance from the text",
        "source": "outlet or agency that the text is from",
        "keywords": "tags",
        "related": "headline of another story",
        "comments": "comments, and the form for them",
        "share": "buttons to pass the story on",
        "nav": "menu or path",
        "ticker": "latest news",
        "clock": "date and time of the visit",
        "masthead": "name and details of the outlet",
        "counter": "numbers of readers, shares or comments",
        "promo": "the outlet praises itself",
        "copyright": "legal notice",
        "embed": "something shown from another place",
        "table": "table in the body",
        "unknown": "not understood",
    }
)
"""Every role in a few words."""
