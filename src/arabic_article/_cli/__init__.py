"""The command line `arabic-article`, for people at a terminal and for pipes."""

from arabic_article._cli.start import main

__all__ = ["main"]
