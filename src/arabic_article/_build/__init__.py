"""How roles become fields: the one place where segments of a page are turned into an Article, see `article`."""
