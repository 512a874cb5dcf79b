"""How foreign text gets into the report: as text, a character for a character."""

from __future__ import annotations

import json
from functools import cache
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def _visible() -> Mapping[int, str]:
    """
    Map what HTML would drop, change or not store to a character that shows it.

    A parser of HTML drops NUL and turns carriage returns into line breaks, which would move all offsets after it.
    """
    controls = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"}
    others = dict.fromkeys([*range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")
    return MappingProxyType({**others, **controls, 0x7F: "\u2421"})


def text(value: str) -> str:
    """
    Write any text as the content of an element or of a quoted attribute.

    Args:
        value: Any text.

    Returns:
        It escaped; control characters become the pictures of them, code point by code point.
    """
    return escape(value.translate(_visible()))


def data(value: Any) -> str:
    """
    Write plain values as JSON that may stand inside a `<script>`.

    Args:
        value: Dictionaries, lists, strings, numbers and None.

    Returns:
        JSON text in ASCII, in which nothing can end the element.
    """
    out = json.dumps(value, separators=(",", ":"))
    return out.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
