"""Arrow rows give the whole article back, in memory and from Parquet."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import Article, ArticleFormatError
from arabic_article.exporters import arrow
from arabic_article.testing.strategies import articles

pa: Any = pytest.importorskip("pyarrow", reason="Arrow is not tested: pip install 'arabic-article[bulk]'")


@given(st.lists(articles(), max_size=3))
def test_rows_give_the_articles_back(given_articles: list[Article]) -> None:
    assert list(arrow.from_record_batch(arrow.to_record_batch(given_articles))) == given_articles


@given(articles())
def test_parquet_gives_the_article_back(article: Article) -> None:
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_batches([arrow.to_record_batch([article])]), sink)

    assert list(arrow.from_record_batch(pq.read_table(pa.BufferReader(sink.getvalue())))) == [article]


def test_columns_are_the_keys_of_the_dictionary_form() -> None:
    keys = list(Article(kind="empty").to_dict())

    assert arrow.schema().names == keys
    assert [field.name for field in arrow.schema().field("read_also").type.value_type] == keys


def test_stories_deeper_inside_are_kept() -> None:
    deepest = Article(kind="article", title="كلمة")
    deep = Article(kind="article", read_also=(Article(kind="article", read_also=(deepest,)),))

    assert list(arrow.from_record_batch(arrow.to_record_batch([deep]))) == [deep]


def test_stories_inside_can_be_asked_by_column() -> None:
    batch = arrow.to_record_batch([Article(kind="article", read_also=(Article(kind="link", title="كلمة"),))])

    assert batch.column("read_also").to_pylist()[0][0]["title"] == "كلمة"


def test_rows_of_another_table_are_refused() -> None:
    with pytest.raises(ArticleFormatError):
        list(arrow.from_record_batch(pa.RecordBatch.from_pylist([{"title": "كلمة"}])))


def test_no_articles_make_no_rows() -> None:
    assert arrow.to_record_batch([]).num_rows == 0
