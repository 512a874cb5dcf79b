"""schema.org: one table, no field forgotten, every value found again."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, get_args

import attrs
from hypothesis import given

from arabic_article import Article, Credit, CreditRole, Timestamp
from arabic_article.exporters.jsonld import CREDITS, PROPERTIES, JsonLdExporter
from arabic_article.testing.strategies import articles

_PLAIN = ("url", "language", "title", "subtitle", "section", "lead")


def exported(article: Article) -> dict[str, Any]:
    out: dict[str, Any] = json.loads(JsonLdExporter().export(article))
    return out


def test_no_field_is_forgotten() -> None:
    assert set(PROPERTIES) == {field.name for field in attrs.fields(Article)}
    assert all(term.note for term in PROPERTIES.values())


def test_no_role_of_a_credit_is_forgotten() -> None:
    assert set(CREDITS) == set(get_args(CreditRole))


def test_nothing_absent_is_written() -> None:
    assert exported(Article(kind="empty")) == {"@context": "https://schema.org", "@type": "WebPage"}
    assert exported(Article(kind="article")) == {"@context": "https://schema.org", "@type": "NewsArticle"}


@given(articles())
def test_values_are_found_again(article: Article) -> None:
    out = exported(article)

    for field in _PLAIN:
        assert out.get(PROPERTIES[field].property or "") == getattr(article, field)
    assert out.get("keywords", []) == list(article.keywords)
    assert out.get("articleBody", "") == article.text
    assert out.get("datePublished") == (article.published and article.published.value)
    assert out.get("dateModified") == (article.modified and article.modified.value)
    assert out.get("publisher", {}).get("name") == article.site
    assert out.get("mainEntityOfPage", {}).get("@id") == article.canonical_url
    assert [quote["text"] for quote in out.get("hasPart", [])] == [quote.text for quote in article.quotes]
    assert [page["url"] for page in out.get("citation", [])] == [link.url for link in article.links]
    assert len(out.get("image", [])) == len(article.images)
    mentioned = out.get("mentions", [])
    assert [page["name"] for page in mentioned if "name" in page] == [other.title for other in article.related]
    assert len(mentioned) == len(article.related) + len(article.read_also)
    assert Counter(_credits(out)) == Counter(article.credits)


def _credits(out: dict[str, Any]) -> list[Credit]:
    found = []
    alone = {"author": "author", "translator": "translator", "editor": "editor", "sourceOrganization": "outlet"}
    for property_ in {property_ for property_, _ in CREDITS.values()}:
        for who in out.get(property_, []):
            if who["@type"] == "Role":
                found.append(Credit(who["roleName"], who[property_]["name"]))
            else:
                found.append(Credit(alone[property_], who["name"]))  # type: ignore[arg-type]
    return found


@given(articles())
def test_it_may_stand_inside_a_script(article: Article) -> None:
    text = JsonLdExporter().export(article)

    assert not set(text) & set("<>&\u2028\u2029")


def test_a_date_that_is_unsure_is_not_written() -> None:
    stamp = Timestamp(None, "أمس", "gregorian", "day", "relative", 0.2)

    assert "datePublished" not in exported(Article(kind="article", published=stamp))
