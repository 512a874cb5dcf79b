"""Outlets by host."""

from __future__ import annotations

from collections import Counter

import pytest

from arabic_article.arabic.dates._clock import ZONES
from arabic_article.arabic.outlets import outlet_of, outlets, sole_outlet


def test_hosts_belong_to_one_outlet_and_are_plain() -> None:
    hosts = [host for outlet in outlets() for host in outlet.hosts]

    assert max(Counter(hosts).values()) == 1
    assert all(host == host.lower() and not host.startswith("www.") and "." in host for host in hosts)


def test_there_are_many_and_all_say_where_they_are() -> None:
    assert len(outlets()) >= 120
    assert all(len(outlet.country) == 2 and outlet.name and outlet.latin for outlet in outlets())


def test_every_clock_is_known_but_those_of_countries_with_many() -> None:
    assert {outlet.country for outlet in outlets()} - set(ZONES) <= {"US", "RU", "CN"}


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
    assert (outlet.zone, outlet.month_first, outlet.language) == (zone, month_first, "ar")


def test_hosts_of_one_outlet_name_it_and_others_do_not() -> None:
    alone = sole_outlet(("alwafd.news", "alwafd.org"))

    assert alone is not None
    assert alone.latin == "Al-Wafd"
    assert sole_outlet(("alwafd.news", "youm7.com")) is None
    assert sole_outlet(("alwafd.news", "news.example")) is None
    assert sole_outlet(()) is None
