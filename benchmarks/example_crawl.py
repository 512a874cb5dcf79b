"""Write examples/crawl.warc.gz, a small crawl: the example pages, as a crawler keeps them.

    python benchmarks/example_crawl.py

It gives the same bytes each time.
"""

from __future__ import annotations

import gzip
import pathlib

HERE = pathlib.Path(__file__).resolve().parents[1] / "examples"
PAGES = ("page.html", "egyptian.txt", "press.txt", "two-stories.txt")
TYPES = {".html": "text/html; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


def record(kind: str, fields: dict[str, str], block: bytes) -> bytes:
    """Write one record, compressed by itself, so that readers can begin at any."""
    head = {"WARC-Type": kind, **fields, "Content-Length": str(len(block))}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return gzip.compress(b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + block + b"\r\n\r\n", 9, mtime=0)


def response(number: int, name: str, status: str = "200 OK") -> bytes:
    """Write a page as the answer of a server; every second one is sent compressed and in chunks."""
    body = (HERE / name).read_bytes() if status.startswith("200") else b""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {TYPES[pathlib.Path(name).suffix]}\r\n"
    if number % 2 and body:
        body = gzip.compress(body, 9, mtime=0)
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
        head += "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
    fields = {
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012}>",
        "WARC-Date": "2024-03-12T09:30:00Z",
        "WARC-Target-URI": f"https://news.example/{name}",
        "Content-Type": "application/http; msgtype=response",
    }
    return record("response", fields, head.encode() + b"\r\n" + body)


def main() -> None:
    """Write the crawl."""
    info = {"WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000999>", "WARC-Date": "2024-03-12T09:00:00Z"}
    records = [
        record("warcinfo", {**info, "Content-Type": "application/warc-fields"}, b"software: example_crawl.py\r\n")
    ]
    records += [response(number, name) for number, name in enumerate(PAGES)]
    records.append(response(len(PAGES), "gone.html", "404 Not Found"))
    (HERE / "crawl.warc.gz").write_bytes(b"".join(records))


if __name__ == "__main__":
    main()
