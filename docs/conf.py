"""Settings of the manual."""

from importlib.metadata import version as version_of
from typing import Any

from sphinx.ext.napoleon import Config, GoogleDocstring

project = "arabic_article"
author = "The arabic_article authors"
project_copyright = "The arabic_article authors, GPL-3.0-or-later"
release = version = version_of("arabic-article")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "arabic_article"
html_static_path = ["_static"]
html_css_files = ["manual.css"]
myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]
# In docstrings single backticks mark code.
default_role = "code"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"


def skip_member(_app: Any, _what: str, _name: str, item: Any, skip: bool, _options: Any) -> bool:
    """Leave out what Python itself says of a named tuple's fields."""
    return skip or (getattr(item, "__doc__", None) or "").startswith("Alias for field number")


def read_sections(  # noqa: PLR0917  # Sphinx calls it with these
    app: Any, what: str, name: str, item: Any, options: Any, lines: list[str]
) -> None:
    """Turn Args, Returns and Raises into fields, but leave attributes alone: there a colon is only a colon."""
    if what not in ("attribute", "data", "module"):
        lines[:] = GoogleDocstring(lines, Config(), app, what, name, item, options).lines()


def setup(app: Any) -> None:
    """Connect the above."""
    app.connect("autodoc-skip-member", skip_member)
    app.connect("autodoc-process-docstring", read_sections)
