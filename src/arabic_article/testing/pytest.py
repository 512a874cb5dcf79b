"""
The kit as a plugin of pytest; `pytest_plugins = ["arabic_article.testing.pytest"]` in a `conftest.py` switches it on.

Each field of a sample becomes a test, and so does each promise of `conformance` on it; the promises of the plugin as a whole
are tests of its `pyproject.toml`. Nothing else is needed beside the `samples` folder.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from functools import partial
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any

import pytest

from arabic_article.errors import ArabicArticleError
from arabic_article.testing._compare import compare, fields
from arabic_article.testing.conformance import PLUGIN_PROMISES, SAMPLE_PROMISES
from arabic_article.testing.folder import DECLARATION, PluginFolder, entry_points, find_plugin, folder_of
from arabic_article.testing.samples import article_of, read_sample, update

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable, Iterable, Iterator

    from arabic_article._parser import Parser
    from arabic_article.testing.samples import Sample

_OPTION = "--update-samples"
_LIMIT = "--promise-time-limit"
_WRITTEN = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """
    Add the option that writes samples anew.

    Args:
        parser: Of pytest's own command line.
    """
    words = (
        "Write article.json of every sample that differs from what is read now; read what changed before you keep it."
    )
    group = parser.getgroup("arabic-article")
    group.addoption(_OPTION, action="store_true", help=words)
    words = "What one promise may take on one sample, where the system can interrupt it; 60 unless told."
    group.addoption(_LIMIT, type=float, default=60.0, metavar="SECONDS", help=words)


def pytest_configure(config: pytest.Config) -> None:
    """
    Prepare for what may be written.

    Args:
        config: Of this run.
    """
    config.stash[_WRITTEN] = []


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """
    Name the samples that were written.

    Args:
        terminalreporter: Where to.
        config: Of this run.
    """
    for name in config.stash[_WRITTEN]:
        terminalreporter.write_line(f"{name}: written anew. Read it before you keep it.")


def pytest_collect_file(file_path: pathlib.Path, parent: pytest.Collector) -> pytest.File | None:
    """
    Make tests of a sample page, and of the declaration of a plugin.

    Args:
        file_path: A file.
        parent: Its folder.

    Returns:
        The tests, or None for any other file.
    """
    if file_path.stem == "source" and len(file_path.parents) > 2 and file_path.parents[2].name == "samples":
        return SampleFile.from_parent(parent, path=file_path)
    if file_path.name == DECLARATION and entry_points(file_path.parent):
        return PluginFile.from_parent(parent, path=file_path)
    return None


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Interrupt what takes too long: patterns of `re` look for signals now and then, while they search."""
    if not hasattr(signal, "setitimer") or current_thread() is not main_thread():
        yield
        return

    def stop(*_: object) -> None:
        message = f"it did not end within {seconds:g} seconds; `arabic-article check` says where"
        raise AssertionError(message)

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class PromiseItem(pytest.Item):
    """One promise, kept or broken."""

    def __init__(self, *, keep: Callable[[], None], **more: Any) -> None:
        """
        Keep what is to be done.

        Args:
            keep: Fails where the promise is broken.
            more: As for every item of pytest.
        """
        super().__init__(**more)
        self.keep = keep

    def runtest(self) -> None:
        """
        Try it.

        Raises:
            AssertionError: It is broken, or did not end.
        """
        with _limited(self.config.getoption(_LIMIT)):
            self.keep()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """
        Say in one line what is broken, where that is known.

        Args:
            excinfo: What was raised.
            style: As for every item of pytest.

        Returns:
            The line, or a traceback of what nobody raised on purpose.
        """
        if isinstance(excinfo.value, (AssertionError, ArabicArticleError)):
            return f"{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[pathlib.Path, None, str]:
        """
        Name the test in reports.

        Returns:
            File, no line, and name.
        """
        return self.path, None, self.nodeid


class SampleFile(pytest.File):
    """A sample: a test a field, and a test a promise."""

    def collect(self) -> Iterable[pytest.Item]:
        """
        Make the tests.

        Yields:
            Fields first; only one that says what is wrong, where the sample cannot be read.
        """
        try:
            self.sample()
        except ArabicArticleError:
            yield _item(self, "sample", self._read)
            return
        for name in fields():
            yield _item(self, name, partial(self.field, name))
        for name, promise in SAMPLE_PROMISES.items():
            yield _item(self, name, partial(self.promise, promise))

    def promise(self, promise: Callable[[Parser, Sample], None]) -> None:
        """
        Try a promise on the sample.

        Args:
            promise: It.
        """
        promise(find_plugin(folder_of(self.path.parent)).parser, self.sample())

    def _read(self) -> None:
        self.sample()

    def sample(self) -> Sample:
        """
        Read the sample.

        Returns:
            It, as it stands in its folder now.
        """
        return read_sample(self.path.parent)

    def field(self, name: str) -> None:
        """
        Compare a field with what the sample says.

        Args:
            name: Name of the field.

        Raises:
            AssertionError: They differ.
        """
        faults = self._faults()
        if name in faults:
            # Said by hand: pytest would add how it looked for it.
            raise AssertionError(faults[name])

    def _faults(self) -> dict[str, str]:
        known: dict[str, str] | None = getattr(self, "_known", None)
        if known is None:
            sample = self.sample()
            article = article_of(find_plugin(folder_of(sample.folder)).parser, sample)
            known = compare(sample, article)
            # What another layout reads is nothing to keep.
            if known and "layout" not in known and self.config.getoption(_OPTION):
                update(sample, article)
                self.config.stash[_WRITTEN].append(f"{sample.folder / 'article.json'}")
                known = {}
            self._known = known
        return known


class PluginFile(pytest.File):
    """A plugin: a test a promise."""

    def collect(self) -> Iterable[pytest.Item]:
        """
        Make the tests.

        Yields:
            One a promise.
        """
        for name, promise in PLUGIN_PROMISES.items():
            yield _item(self, name, partial(self.promise, promise))

    def promise(self, promise: Callable[[PluginFolder], None]) -> None:
        """
        Try a promise on the plugin.

        Args:
            promise: It.
        """
        promise(find_plugin(self.path.parent))


def _item(parent: pytest.File, name: str, keep: Callable[[], None]) -> pytest.Item:
    return PromiseItem.from_parent(parent, name=name, keep=keep)
