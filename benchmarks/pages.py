"""Make archives of invented Arabic news pages: WARC, Parquet, JSON lines.

    python benchmarks/pages.py FOLDER [--pages 20000] [--files 4] [--kind warc|parquet|jsonl]

The same number gives the same page. Pages have the parts of a real one (menu, headline, byline, date, story, tags, other
stories, scripts), 10 to 60 KB of them, in HTML; words are drawn from a short list and people are invented.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import random
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS: Final = (
    "المدينة الطريق الجديد المشروع الكبير الحديقة العامة المكتبة القديمة الجسر النهر الموسم الزراعي المزارعين القمح "
    "المياه الصيف الشتاء المدرسة الطلاب الجامعة المعرض الكتاب الفنون المسرح المتحف التراث السوق التجار الأسعار الصادرات "
    "الميناء السفن القطار المحطة المسافرين الجبل الغابة الأشجار الطيور البحيرة السمك الصيادين القرية البيوت الحجر الخشب "
    "في من إلى على بعد خلال مع عن التي الذي هذا هذه كما وقد بين حتى نحو"
).split()
VERBS: Final = "افتتحت أعلنت تستقبل تواصل تستعد تنظم تطور تعرض تحتضن تخصص".split()
FIRST: Final = "سامر ليان نادر هالة رامي دانة ماهر سلمى كريم رنا باسل جود".split()
LAST: Final = "البستاني الحداد النجار الصباغ القصير المرجان الزيتوني العنبر السروجي الياقوت".split()
MONTHS: Final = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
SECTIONS: Final = "الرئيسية محليات اقتصاد ثقافة رياضة منوعات علوم".split()


class Made(NamedTuple):
    """A page, and what its server and its crawler say of it."""

    url: str
    html: str
    captured: str


def page(number: int) -> Made:
    """Make the page of a number."""
    rng = random.Random(number)

    def words(low: int, high: int) -> str:
        return " ".join(rng.choices(WORDS, k=rng.randint(low, high)))

    def sentence() -> str:
        return f"{rng.choice(VERBS)} {words(9, 24)}."

    title = f"{rng.choice(VERBS)} {words(5, 9)}"
    writer = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2015, 2025)
    stamp = f"{year}-{month:02}-{day:02}T{rng.randint(0, 23):02}:15:00+03:00"
    url = f"https://news.example/{year}/{month}/{number}"
    story = [" ".join(sentence() for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(4, 14))]
    story.insert(2, f"وقال {writer}: «{words(8, 15)}»، مضيفا أن {words(6, 12)}.")
    ld = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": stamp,
            "author": {"@type": "Person", "name": writer},
        },
        ensure_ascii=False,
    )
    others = "".join(
        f'<li><a href="/{rng.randint(1, 9999)}">{rng.choice(VERBS)} {words(4, 8)}</a></li>' for _ in range(12)
    )
    menu = "".join(f'<li class="menu-item"><a href="/{i}">{name}</a></li>' for i, name in enumerate(SECTIONS))
    tags = "".join(f'<a rel="tag" href="/tag/{i}">{word}</a> ' for i, word in enumerate(rng.sample(WORDS[:44], 4)))
    paragraphs = "".join(f"<p>{text}</p>\n" for text in story)
    script = f"<script>window.data = {json.dumps([rng.random() for _ in range(rng.randint(100, 1500))])}</script>"
    html = f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} | بريد الشمال</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="بريد الشمال">
<link rel="canonical" href="{url}"><script type="application/ld+json">{ld}</script>{script}</head>
<body><header><nav><ul>{menu}</ul></nav></header>
<main><article><h1>{title}</h1>
<div class="meta"><span class="author">كتب: {writer}</span> <time datetime="{stamp}">{day} {MONTHS[month - 1]} {year}</time></div>
<figure><img src="/img/{number}.jpg" alt="{words(3, 6)}"><figcaption>{words(4, 9)}</figcaption></figure>
<div class="entry-content">{paragraphs}</div><div class="tags">كلمات دلالية: {tags}</div></article>
<aside><h3>اقرأ أيضا</h3><ul>{others}</ul></aside></main>
<footer><p>جميع الحقوق محفوظة لبريد الشمال {year}</p></footer>{script}</body></html>
"""
    return Made(url, html, f"{year}-{month:02}-{day:02}T22:00:00Z")


def record(made: Made, number: int, *, packed: bool = False, chunked: bool = False) -> bytes:
    """Write a page as a WARC response, its body compressed or in chunks where told so."""
    body = made.html.encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    if packed:
        body = gzip.compress(body, 6, mtime=0)
        head += b"Content-Encoding: gzip\r\n"
    if chunked:
        body = (
            b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (body[:1000], body[1000:]) if piece)
            + b"0\r\n\r\n"
        )
        head += b"Transfer-Encoding: chunked\r\n"
    block = head + b"\r\n" + body
    start = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {made.url}\r\nWARC-Date: {made.captured}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return start.encode() + block + b"\r\n\r\n"


def write_warc(path: pathlib.Path, numbers: range) -> None:
    """Write a compressed WARC, a member for each record; every third page is compressed, every fourth in chunks."""
    with path.open("wb") as file:
        for number in numbers:
            data = record(page(number), number, packed=number % 3 == 0, chunked=number % 4 == 0)
            file.write(gzip.compress(data, 6, mtime=0))


def write_parquet(path: pathlib.Path, numbers: range, group: int = 500) -> None:
    """Write Parquet with the columns url, html and captured."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("url", pa.string()), ("html", pa.string()), ("captured", pa.string())])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(numbers.start, numbers.stop, group):
            some = range(start, min(start + group, numbers.stop))
            writer.write_table(pa.Table.from_pylist([page(i)._asdict() for i in some], schema=schema))


def write_jsonl(path: pathlib.Path, numbers: range) -> None:
    """Write JSON lines with the keys url, html and captured."""
    with path.open("w", encoding="utf-8") as file:
        for number in numbers:
            file.write(json.dumps(page(number)._asdict(), ensure_ascii=False) + "\n")


WRITERS: Final = (
    ("warc", ".warc.gz", write_warc),
    ("parquet", ".parquet", write_parquet),
    ("jsonl", ".jsonl", write_jsonl),
)


def write(folder: pathlib.Path, pages: int, files: int, kind: str) -> Iterator[pathlib.Path]:
    """Write pages into a number of files; those that are there already stay."""
    folder.mkdir(parents=True, exist_ok=True)
    _, ending, writer = next(each for each in WRITERS if each[0] == kind)
    for i in range(files):
        path = folder / f"{pages}-{i:03}{ending}"
        if not path.exists():
            draft = path.with_suffix(".tmp")
            writer(draft, range(pages * i // files, pages * (i + 1) // files))
            draft.replace(path)
        yield path


def main() -> None:
    """Write what is asked for."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder", type=pathlib.Path)
    ap.add_argument("--pages", type=int, default=20_000)
    ap.add_argument("--files", type=int, default=4)
    ap.add_argument("--kind", choices=[name for name, _, _ in WRITERS], default="warc")
    args = ap.parse_args()
    for path in write(args.folder, args.pages, args.files, args.kind):
        print(path)


if __name__ == "__main__":
    main()
