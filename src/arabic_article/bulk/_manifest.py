"""The manifest: what a folder of output is made from, and what is done of it."""

from __future__ import annotations

import datetime as dt
import json
import re
from contextlib import suppress
from functools import cache
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from arabic_article.bulk._errors import RefusedError
from arabic_article.bulk._files import ENDING, facts_of, write_text
from arabic_article.bulk._lock import NAME as LOCK
from arabic_article.bulk._shard import QUARANTINE, Result, Tally

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from arabic_article.bulk._plan import Shard
    from arabic_article.bulk._sources import Source

NAME: Final = "_manifest.json"
"""Readers of a folder of Parquet files pass over names that begin with `_` or a dot."""
_FORMAT: Final = 1
_SHOWN: Final = 3
"""Differences that a refusal lists."""
_MOVE: Final = "Move it out, give another folder, or force=True (--force) to remove it."
_EVERY: Final = 5.0
_SHARE: Final = 50.0
"""Seconds between two writes, and how many times as long as a write: the files themselves say what is done, this is
for people."""


class Manifest:
    """The state of a run, kept in its folder."""

    def __init__(
        self, folder: Path, setting: dict[str, Any], sources: Sequence[Source], shards: Sequence[Shard]
    ) -> None:
        """
        Describe a run.

        Args:
            folder: Where its output goes.
            setting: What the output depends on beside the sources.
            sources: What is read.
            shards: The pieces.
        """
        self._path = folder / NAME
        self._folder = folder
        self._shards = {shard.id: shard for shard in shards}
        self._head = {
            "format": _FORMAT,
            "setting": setting,
            "inputs": [
                {"path": source.label, "kind": source.kind, "size": source.size, "fingerprint": source.fingerprint}
                | ({"files": len(source.files)} if source.files else {})
                for source in sources
            ],
        }
        self._begun = _now()
        self._due = 0.0
        self.results: dict[str, Result] = {}
        """What is done, by shard."""
        self.failures: dict[str, str] = {}

    def resume(self, *, force: bool) -> None:
        """
        Take over what earlier runs have done, and remove what is left of others.

        Args:
            force: Do again what was made from other inputs or settings, and remove its parts, instead of refusing.

        Raises:
            RefusedError: The folder holds the output of other inputs or settings, or no output of ours.
        """
        old = self._read(force=force)
        if old is not None:
            self._begun = old.get("begun", self._begun)
            if not force and (found := _differences(old, json.loads(json.dumps(self._head)))):
                rest = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
                raise RefusedError(
                    f"it holds a run of something else: {'; '.join(found[:_SHOWN])}{rest}", str(self._folder), "",
                    "Give another folder, or force=True (--force) to do again what differs.",
                )  # fmt: skip
        known = {entry["shard"]: entry for entry in (old or {}).get("shards", ()) if entry.get("state") == "done"}
        present = {path.name.removesuffix(ENDING): path for path in self._folder.glob(f"*{ENDING}")}
        for name, path in present.items():
            shard = self._shards.get(name)
            facts = known.get(name)
            if shard is None or facts is None or facts["stamp"] != shard.stamp:
                facts = facts_of(path)
            if shard is not None and facts is not None and facts.get("stamp") == shard.stamp:
                self.results[name] = Result.from_facts(facts)
            elif facts is not None and not force:
                # A run writes its manifest before its first part, so this one was put here, and may be the only copy.
                raise RefusedError(f"it holds {path.name}, which is of another run", str(self._folder), "", _MOVE)
            elif facts is not None:
                path.unlink()
            elif shard is None and old is None and not force:
                raise self._strange(path.name)
        if old is None and not force:
            self._refuse_others()
        self._sweep({entry["shard"] for entry in (old or {}).get("shards", ())})

    def _refuse_others(self) -> None:
        """Refuse a folder in which somebody keeps other things, before anything is written between them."""
        for path in sorted(self._folder.iterdir()):
            if path.name not in (LOCK, NAME, QUARANTINE) and path.suffix != ENDING and not _is_draft(path.name):
                raise self._strange(path.name)

    def _strange(self, name: str) -> RefusedError:
        problem = f"it holds {name}, which is not of this program"
        return RefusedError(problem, str(self._folder), "", "Give an empty folder, or one of an earlier run.")

    def _sweep(self, before: set[str]) -> None:
        """Remove drafts of runs that were killed, and lists of shards that an earlier run had; nothing else is ours."""
        for folder in (self._folder, self._folder / QUARANTINE):
            for draft in folder.glob(".*.tmp"):
                if _is_draft(draft.name):
                    draft.unlink(missing_ok=True)
        for shard in before - self._shards.keys():
            (self._folder / QUARANTINE / f"{shard}.jsonl").unlink(missing_ok=True)

    def _read(self, *, force: bool) -> dict[str, Any] | None:
        try:
            old = json.loads(self._path.read_text("utf-8"))
            if isinstance(old, dict) and old.get("format") == _FORMAT:
                return old
        except FileNotFoundError:
            return None
        except ValueError:
            pass
        if force:
            return None
        raise RefusedError(
            "it cannot be understood", str(self._path), "", "Give another folder, or force=True (--force)."
        )

    def add(self, result: Result) -> None:
        """
        Note that a shard is done, and write it down if the last time is long enough ago.

        Args:
            result: What became of it.

        Raises:
            OSError: It cannot be written.
        """
        self.results[result.shard] = result
        self.failures.pop(result.shard, None)
        if monotonic() >= self._due:
            self.write()

    def write(self) -> None:
        """
        Write the manifest, in one step.

        Raises:
            OSError: It cannot be written; the one before stays.
        """
        start = monotonic()
        tally = sum((result.tally for result in self.results.values()), Tally())
        totals = {
            "shards": len(self._shards), "finished": len(self.results), "rows": tally.rows, "written": tally.written,
            "other_languages": tally.others, "statuses": dict(tally.statuses),
        }  # fmt: skip
        lines = ",\n".join(f"  {json.dumps(self._entry(shard), ensure_ascii=False)}" for shard in self._shards.values())
        head = json.dumps(
            {**self._head, "begun": self._begun, "written": _now(), "totals": totals}, ensure_ascii=False, indent=1
        )
        write_text(self._path, f'{head[:-2]},\n "shards": [\n{lines}\n ]\n}}\n')
        self._due = monotonic() + max(_EVERY, _SHARE * (monotonic() - start))

    def try_to_write(self) -> None:
        """Write the manifest if that is possible; what is done can be told without it."""
        with suppress(OSError):
            self.write()

    def _entry(self, shard: Shard) -> dict[str, Any]:
        place = {"input": shard.label, "start": shard.start, "end": shard.end}
        if (result := self.results.get(shard.id)) is not None:
            return {"state": "done", **result.to_facts(shard.stamp), **place}
        entry = {"state": "open", "shard": shard.id, "stamp": shard.stamp, **place}
        if (message := self.failures.get(shard.id)) is not None:
            return {**entry, "state": "failed", "failure": message}
        return entry


def _is_draft(name: str) -> bool:
    return _draft().fullmatch(name) is not None


@cache
def _draft() -> re.Pattern[str]:
    """Match the name of a file that is not whole yet."""
    return re.compile(r"\..+\.\d+-[0-9a-f]{8}\.tmp")


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def _differences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    found = [
        f"{name} was {json.dumps(old['setting'].get(name), ensure_ascii=False)}, now {json.dumps(value, ensure_ascii=False)}"
        for name, value in new["setting"].items()
        if old["setting"].get(name) != value
    ]
    before = {entry["path"]: entry for entry in old["inputs"]}
    after = {entry["path"]: entry for entry in new["inputs"]}
    for path, entry in after.items():
        if path not in before:
            found.append(f"{path} is new")
        elif entry != before[path]:
            sizes = (
                f" ({before[path]['size']:,} bytes, now {entry['size']:,})"
                if entry["size"] != before[path]["size"]
                else ""
            )
            found.append(f"{path} has changed{sizes}")
    return found + [f"{path} is missing" for path in before if path not in after]
