"""Parse a folder of pages on every core: a line of JSON for each, with the file's name.

python examples/folder.py FOLDER > articles.jsonl
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from arabic_article import ArabicArticleError, parse


def read(path: Path) -> dict[str, object]:
    """Give a row for a page: its article, or why there is none."""
    try:
        return {"file": path.name, "article": parse(path).to_dict()}
    except ArabicArticleError as error:
        return {"file": path.name, "problem": str(error)}


def main(folder: str) -> None:
    """Write the rows in the order of the files."""
    pages = sorted(path for path in Path(folder).rglob("*") if path.suffix in (".txt", ".html"))
    with ProcessPoolExecutor() as pool:
        for row in pool.map(read, pages, chunksize=16):
            print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
