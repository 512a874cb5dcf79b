"""Outlets by host."""

from __future__ import annotations

from collections import Counter

import pytest

from arabic_article import parse
from arabic_article.arabic.dates._clock import ZONES
from arabic_article.arabic.outlets import is_foreign, outlet_at, outlet_of, outlets, sole_outlet


def test_hosts_belong_to_one_outlet_and_are_plain() -> None:
    hosts = [host for outlet in outlets() for host in outlet.hosts]

    assert max(Counter(hosts).values()) == 1
    assert all(host == host.lower() and not host.startswith("www.") and "." in host for host in hosts)


def test_there_are_many_and_all_say_where_they_are() -> None:
    assert len(outlets()) >= 120
    assert all(len(outlet.country) == 2 and outlet.name and outlet.latin for outlet in outlets())


def test_every_clock_is_known_but_those_of_countries_with_many() -> None:
    assert {outlet.country for outlet in outlets()} - set(ZONES) <= {"US", "RU"}


@pytest.mark.parametrize(
    ("host", "latin"),
    [
        ("youm7.com", "Youm7"),
        ("m.youm7.com", "Youm7"),
        ("YOUM7.COM", "Youm7"),
        ("youm7.com.", "Youm7"),
        ("gate.ahram.org.eg", "Ahram Gate"),
    ],
)
def test_a_host_or_one_below_it_is_found(host: str, latin: str) -> None:
    outlet = outlet_of(host)

    assert outlet is not None
    assert outlet.latin == latin


@pytest.mark.parametrize(
    "host", [None, "", "notyoum7.com", "com", "eg", "youm7.com.example", "https://youm7.com/", "."]
)
def test_other_hosts_are_not(host: str | None) -> None:
    assert outlet_of(host) is None


@pytest.mark.parametrize(
    ("host", "zone", "month_first"),
    [
        ("youm7.com", "Africa/Cairo", False),
        ("alarabiya.net", "Asia/Dubai", False),
        ("alhurra.com", None, True),
        ("sudaneseonline.com", None, True),
    ],
)
def test_the_country_gives_zone_and_order_of_dates(host: str, zone: str | None, month_first: bool) -> None:
    outlet = outlet_of(host)

    assert outlet is not None
    assert (outlet.zone, outlet.month_first) == (zone, month_first)


def test_hosts_of_one_outlet_name_it_and_others_do_not() -> None:
    alone = sole_outlet(("alwafd.news", "alwafd.org"))

    assert alone is not None
    assert alone.latin == "Al-Wafd"
    assert sole_outlet(("alwafd.news", "youm7.com")) is None
    assert sole_outlet(("alwafd.news", "news.example")) is None
    assert sole_outlet(()) is None


@pytest.mark.parametrize(
    ("url", "latin"),
    [
        ("https://www.bbc.com/arabic/articles/c1", "BBC Arabic"),
        ("http://news.bbc.co.uk/hi/arabic/business/1.stm", "BBC Arabic"),
        ("https://www.bbc.com/persian/articles/c1", None),
        ("https://www.bbc.com/news/world-1", None),
        ("https://www.dw.com/ar/a-1", "Deutsche Welle Arabic"),
        ("https://www.dw.com/fa-ir/a-1", None),
        ("https://www.ahram.org.eg/News/1.aspx", "Al-Ahram"),
        ("https://english.ahram.org.eg/News/1.aspx", None),
        ("https://fr.hespress.com/1.html", None),
        ("https://fra.hespress.com/1.html", "Hespress"),
        ("https://news.example/arabic/1", None),
        ("www.youm7.com/story/1", "Youm7"),
        ("//youm7.com/story/1", "Youm7"),
        ("bbc.com/persian/articles/c1", None),
        ("http://[", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_of_the_edition_in_arabic(url: str | None, latin: str | None) -> None:
    outlet = outlet_at(url)

    assert (outlet and outlet.latin) == latin
    assert is_foreign(url) == (outlet is None and url is not None and "example" not in url and "." in url)


def test_an_edition_in_another_language_has_neither_site_nor_layout_of_the_outlet() -> None:
    text = "مدينة ساحلي قطار جديد پیدا کرد\nبه گزارش خبرنگار ما قطار تازه از فردا کار می‌کند و مسافران می‌توانند بلیت بخرند.\n"
    article = parse(text, url="https://www.bbc.com/persian/articles/c1")

    assert (article.site, article.layout) == (None, "generic")


def test_an_address_without_a_scheme_names_the_site() -> None:
    assert parse("عنوان الخبر عن المصنع القديم", url="www.youm7.com/story/1", layout="generic").site == "اليوم السابع"
