"""Ray as the engine gives what one machine gives."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING

import pytest

from arabic_article import bulk

from .making import rows, text, warc

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    """A cluster of this machine alone, for all tests here."""
    ray = pytest.importorskip("ray", reason="make test-engines runs it")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
        yield
        ray.shutdown()


@pytest.mark.usefixtures("cluster")
@pytest.mark.filterwarnings("ignore")
def test_both_engines_give_the_same(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text("".join(json.dumps({"text": text(i), "url": f"http://x/{i}"}) + "\n" for i in range(30)))
    archive = tmp_path / "b.warc.gz"
    archive.write_bytes(warc(text(i) for i in range(30)))
    local = bulk.run([source, archive], tmp_path / "local", workers=2, shard_size=6000)
    cluster = bulk.run([source, archive], tmp_path / "cluster", engine="ray", workers=2, shard_size=9000)

    assert local.whole
    assert cluster.whole
    assert cluster.shards > 1
    assert cluster.tally == local.tally
    assert rows(tmp_path / "cluster") == rows(tmp_path / "local")
    # One goes on where the other was.
    parts = sorted((tmp_path / "local").glob("*.parquet"))
    parts[0].unlink()
    again = bulk.run([source, archive], tmp_path / "local", engine="ray", shard_size=6000)
    assert again.before == len(parts) - 1
    assert rows(tmp_path / "cluster") == rows(tmp_path / "local")


def test_without_ray_the_engine_is_refused(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from arabic_article.bulk import _arrow

    def missing(name: str) -> object:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(_arrow, "import_module", missing)
    _arrow.load.cache_clear()
    try:
        with pytest.raises(bulk.RefusedError, match=r"needs ray.*arabic-article\[ray\]"):
            bulk.run([tmp_path], tmp_path / "out", engine="ray")
    finally:
        _arrow.load.cache_clear()
