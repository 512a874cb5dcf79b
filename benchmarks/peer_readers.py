"""Every reader that `benchmarks/peers.py` compares, called as its manual says, and the process that each runs in alone.

    python benchmarks/peer_readers.py start|read|time NAME < JOB

JOB is JSON: `pages`, pairs of a path and a URL; `form`, `html`, or `text` and `lines` for pages that are flattened first;
`rounds`. Prints JSON: for `read` the answers and the peak of memory, for `time` the CPU milliseconds of a bare parse and of
the reader, page by page, for `start` the seconds of an import, and until the first page is read.
"""

from __future__ import annotations

import contextlib
import html
import json
import logging
import os
import resource
import sys
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, NamedTuple

Answer = dict[str, Any]
Reader = Callable[[bytes, str | None], Answer]


class Peer(NamedTuple):
    """A reader of pages."""

    name: str
    distribution: str
    module: str
    """What an import of it imports."""
    load: Callable[[], Reader]


def _decoder() -> Callable[[bytes], str]:
    """Decode as a page's bytes ask for; for those who take strings alone."""
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda data: str(bytes_to_str(data, detect_encoding(data)))


def _ours() -> Reader:
    import arabic_article

    def read(data: bytes, url: str | None) -> Answer:
        article = arabic_article.parse(data, url=url)
        return {
            "kind": article.kind,
            "title": article.title,
            "published": article.published and article.published.value,
            "authors": [author.name for author in article.authors],
            "tags": list(article.keywords),
            "body": article.text,
        }

    return read


def _trafilatura() -> Reader:
    from trafilatura import bare_extraction

    def read(data: bytes, url: str | None) -> Answer:
        found = bare_extraction(data, url=url, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        document = found if isinstance(found, dict) else found.as_dict()
        tags = document.get("tags") or []
        return {
            "title": document.get("title"),
            "published": document.get("date"),
            "authors": [name.strip() for name in (document.get("author") or "").split(";")],
            "tags": tags.split(",") if isinstance(tags, str) else tags,
            "body": document.get("text"),
        }

    return read


def _newspaper() -> Reader:
    import newspaper

    decode = _decoder()

    def read(data: bytes, url: str | None) -> Answer:
        # Told that the page is Arabic: where the page does not say so, it would take it for English, and find nothing.
        found = newspaper.Article(url or "https://page.invalid/", language="ar", fetch_images=False)
        found.download(input_html=decode(data))
        found.parse()
        return {
            "title": found.title,
            "published": found.publish_date and found.publish_date.isoformat(),
            "authors": list(found.authors or ()),
            "tags": list(found.tags or found.meta_keywords or ()),
            "body": found.text,
        }

    return read


def _readability() -> Reader:
    import lxml.html
    from readability import Document

    decode = _decoder()

    def read(data: bytes, url: str | None) -> Answer:
        found = Document(decode(data), url=url)
        return {"title": found.short_title(), "body": lxml.html.fromstring(found.summary()).text_content()}

    return read


def _goose() -> Reader:
    from goose3 import Goose
    from goose3.text import StopWordsArabic

    decode = _decoder()

    def read(data: bytes, url: str | None) -> Answer:  # noqa: ARG001  # it takes an address only in order to fetch it
        found = Goose({"stopwords_class": StopWordsArabic, "enable_image_fetching": False}).extract(
            raw_html=decode(data)
        )
        return {
            "title": found.title,
            "published": found.publish_date,
            "authors": list(found.authors),
            "tags": list(found.tags),
            "body": found.cleaned_text,
        }

    return read


def _resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    decode = _decoder()

    def read(data: bytes, url: str | None) -> Answer:  # noqa: ARG001  # it takes no address
        tree = HTMLTree.parse(decode(data))
        return {"title": tree.title, "body": extract_plain_text(tree, main_content=True, list_bullets=False)}

    return read


def _turbohtml() -> Reader:
    import turbohtml

    def read(data: bytes, url: str | None) -> Answer:  # noqa: ARG001  # it takes no address
        found = turbohtml.parse(data).article()
        return {
            "title": found.title,
            "published": found.date,
            "authors": [found.byline] if found.byline else [],
            "body": found.text,
        }

    return read


PEERS: Final = (
    Peer("arabic-article", "arabic-article", "arabic_article", _ours),
    Peer("trafilatura", "trafilatura", "trafilatura", _trafilatura),
    Peer("newspaper4k", "newspaper4k", "newspaper", _newspaper),
    Peer("readability-lxml", "readability-lxml", "readability", _readability),
    Peer("goose3", "goose3", "goose3", _goose),
    Peer("resiliparse", "resiliparse", "resiliparse.extract.html2text", _resiliparse),
    Peer("turbohtml article()", "turbohtml", "turbohtml", _turbohtml),
)


def _flat(data: bytes) -> str:
    """Flatten a page to the text that a reader sees: nothing is left out but what is never shown."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(_decoder()(data), main_content=False, alt_texts=False))


def _wrapped(text: str) -> bytes:
    """Set each line of a text in an element, for those who read HTML alone."""
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f'<!doctype html><html><head><meta charset="utf-8"></head><body>{lines}</body></html>'.encode()


def _given(path: str, form: str) -> bytes:
    data = Path(path).read_bytes()
    if form == "html":
        return data
    return _wrapped(_flat(data)) if form == "lines" else _flat(data).encode()


def _read(peer: Peer, job: dict[str, Any]) -> dict[str, Any]:
    read = peer.load()
    answers = []
    for path, url in job["pages"]:
        data = _given(path, job["form"])
        try:
            answers.append(read(data, url))
        except Exception as error:  # whatever a reader raises is its answer
            answers.append({"error": f"{type(error).__name__}: {error}"[:300]})
    return {"answers": answers, "peak": _peak()}


def _peak() -> int:
    """Highest resident memory of this process, in MB."""
    try:
        status = Path("/proc/self/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) // 1024
    except (OSError, StopIteration):
        # Kilobytes, but bytes on macOS; elsewhere than on Linux there is no other way.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> (20 if sys.platform == "darwin" else 10)


def _time(peer: Peer, job: dict[str, Any]) -> dict[str, Any]:
    import turbohtml

    read = peer.load()
    pages = [(Path(path).read_bytes(), url) for path, url in job["pages"]]
    floors: list[list[float]] = [[] for _ in pages]
    costs: list[list[float]] = [[] for _ in pages]
    for i in range(job["rounds"] + 1):
        for number, (data, url) in enumerate(pages):
            start = time.process_time()
            turbohtml.parse(data)
            middle = time.process_time()
            with contextlib.suppress(Exception):  # counted elsewhere; here it only costs
                read(data, url)
            end = time.process_time()
            if i:  # the first round fills caches and compiles patterns
                floors[number].append((middle - start) * 1000)
                costs[number].append((end - middle) * 1000)
    return {"floors": floors, "costs": costs}


def _start(peer: Peer, job: dict[str, Any]) -> dict[str, Any]:
    path, url = job["pages"][0]
    data = Path(path).read_bytes()
    start = time.process_time()
    import_module(peer.module)
    imported = time.process_time()
    read = peer.load()
    with contextlib.suppress(Exception):  # told where answers are read
        read(data, url)
    return {"import": imported - start, "first": time.process_time() - start, "version": version(peer.distribution)}


def main() -> None:
    """Do the job that stands on standard input."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    what, name = sys.argv[1:3]
    peer = next(peer for peer in PEERS if peer.name == name)
    job = json.load(sys.stdin)
    # What a reader prints is not the answer.
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    json.dump({"start": _start, "read": _read, "time": _time}[what](peer, job), out)
    out.close()


if __name__ == "__main__":
    main()
