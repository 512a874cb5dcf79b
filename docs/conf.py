"""Settings of the manual."""

from importlib.metadata import version as version_of
from typing import Any

project = "arabic_article"
author = "The arabic_article authors"
project_copyright = "The arabic_article authors, GPL-3.0-or-later"
release = version = version_of("arabic-article")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "arabic_article"
html_static_path = ["_static"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True


def skip_member(_app: Any, _what: str, _name: str, item: Any, skip: bool, _options: Any) -> bool:
    """Leave out what Python itself says of a named tuple's fields."""
    return skip or (getattr(item, "__doc__", None) or "").startswith("Alias for field number")


def setup(app: Any) -> None:
    """Connect the above."""
    app.connect("autodoc-skip-member", skip_member)
