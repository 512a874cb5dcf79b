"""Parse one page and print what a reader would ask first.

python examples/first_article.py [PAGE]
"""

import sys
from pathlib import Path

from arabic_article import parse


def main(page: Path) -> None:
    """Print title, date, credits, keywords, and how many stories the page holds."""
    article = parse(page)
    print("kind     ", article.kind)
    print("title    ", article.title)
    print("published", article.published and article.published.value)
    for credit in article.credits:
        print(f"{credit.role:9} {credit.name}")
    print("keywords ", *article.keywords, sep=" | ")
    print("body     ", len(article.body), "blocks")
    for other in article.read_also:
        print("read also", other.title)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "two-stories.txt")
