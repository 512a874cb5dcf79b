"""Find and read the dates that Arabic news pages print: every calendar, month name, digit and clock of theirs."""

from arabic_article.arabic.dates._find import find_dates, has_date, parse_date
from arabic_article.arabic.dates._timestamp import DateKind, FoundDate, Timestamp
from arabic_article.arabic.dates._url import date_in_url

__all__ = ["DateKind", "FoundDate", "Timestamp", "date_in_url", "find_dates", "has_date", "parse_date"]
