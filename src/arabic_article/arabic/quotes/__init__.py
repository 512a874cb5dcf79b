"""Direct speech: what is said, by whom, and the verb that announces it.

A pair of marks alone proves nothing: newspapers, parties, nicknames and irony stand between marks more often than
speech. So a quote needs an announcement before it, an attribution after it, or a quote that it goes on from.
"""

from arabic_article.arabic.quotes._find import FoundQuote, find_quotes

__all__ = ["FoundQuote", "find_quotes"]
