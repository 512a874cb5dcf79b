"""The page seen: an HTML report of a page's roles, fields, evidence and layouts, in one file that loads nothing."""

from arabic_article.report._explain import explain, explain_all
from arabic_article.report._look import View, look
from arabic_article.report._render import render

__all__ = ["View", "explain", "explain_all", "look", "render"]
