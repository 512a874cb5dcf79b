"""What a run says of itself: how far it is, and how it ended."""

from __future__ import annotations

from typing import Any

import attrs

from arabic_article.bulk._shard import Tally


@attrs.frozen(kw_only=True)
class Progress:
    """How far a run is."""

    tally: Tally
    """What was counted so far, in earlier runs too."""

    shards: int
    """All shards of the run."""

    finished: int
    """Those that are done, in earlier runs too."""

    done: int
    """Bytes of input read so far, in earlier runs too."""

    size: int
    """Bytes of input in all."""

    seconds: float
    """Since this run began."""

    rate: float
    """Pages a second, in this run."""

    seconds_left: float | None
    """How long it will go on, from what this run has read; None where that cannot be told yet."""


@attrs.frozen(kw_only=True)
class Report:
    """How a run ended."""

    out: str
    """Folder of the output."""

    tally: Tally
    """What was counted in all finished shards."""

    shards: int
    """All shards of the run."""

    finished: int
    """Those that are done."""

    before: int
    """Those that earlier runs had done."""

    seconds: float
    """Of this run."""

    read_seconds: float = 0.0
    """CPU time of reading, in this run."""

    page_seconds: float = 0.0
    """CPU time of the pages themselves, in this run."""

    write_seconds: float = 0.0
    """CPU time of writing, in this run."""

    faults: tuple[str, ...] = ()
    """Where inputs are broken; what could be read of them is in the output."""

    failures: tuple[str, ...] = ()
    """Why shards are not done; the same run tries them again."""

    notes: tuple[str, ...] = ()
    """What should be known of the run."""

    @property
    def whole(self) -> bool:
        """Whether everything that was wanted could be read."""
        return not self.faults and not self.failures

    def to_dict(self) -> dict[str, Any]:
        """
        Copy the report into plain values.

        Returns:
            A dictionary for JSON.
        """
        return {
            "out": self.out,
            "rows": self.tally.rows,
            "written": self.tally.written,
            "statuses": dict(self.tally.statuses),
            "other_languages": self.tally.others,
            "shards": self.shards,
            "finished": self.finished,
            "finished_before": self.before,
            "seconds": round(self.seconds, 3),
            "cpu_seconds": {
                "read": round(self.read_seconds, 3),
                "pages": round(self.page_seconds, 3),
                "write": round(self.write_seconds, 3),
            },
            "faults": list(self.faults),
            "failures": list(self.failures),
            "notes": list(self.notes),
        }
