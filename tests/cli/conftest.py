"""The command line as on a machine where the library is installed and no plugin is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from click.testing import CliRunner, Result

from arabic_article import default_parser
from arabic_article._cli.program import program

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable, Iterator

    Run = Callable[..., Result]

STORY: Final = (
    "بلدية المرج تفتتح مكتبة جديدة في الحي الشرقي\n"
    "الأحد 5 مايو 2024\n"
    "كتب: نادر الياقوت\n"
    "افتتحت بلدية المرج اليوم مكتبة جديدة في الحي الشرقي بعد عامين من العمل، وتضم قاعات للقراءة.\n"
    "وأضافت مديرة المكتبة أن الإعارة مجانية لسكان الحي، وأن القاعات مفتوحة حتى المساء.\n"
)


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No plugins."""
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "")
    default_parser.cache_clear()
    yield
    default_parser.cache_clear()


@pytest.fixture
def run() -> Run:
    """Run the program in this process: `run("parse", path, stdin=b"…")`."""

    def invoke(*arguments: object, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(program, [str(argument) for argument in arguments], input=stdin)

    return invoke


@pytest.fixture
def page(tmp_path: pathlib.Path) -> pathlib.Path:
    """A file with one story."""
    path = tmp_path / "page.txt"
    path.write_text(STORY, "utf-8")
    return path
