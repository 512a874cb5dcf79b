"""What was handed in, before anything is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import datetime


@attrs.frozen
class Source:
    """One page as it came, with what its owner knows of it."""

    data: bytes | str
    """The page itself."""

    name: str = "input"
    """What messages call it: a file's path, the URL, or "input"."""

    url: str | None = None
    """Address of the page."""

    content_type: str | None = None
    """As in HTTP: "text/html; charset=windows-1256"."""

    captured: datetime.datetime | None = None
    """When the page was fetched."""
