"""
What every plugin promises, a function a promise, which fails where it is broken.

Those of `SAMPLE_PROMISES` take a parser and a sample, and are kept on every sample page; the folder of a sample names its
layout. Those of `PLUGIN_PROMISES` take a plugin, and are kept by it as a whole.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.testing._of_articles import (
    absent_is_null,
    dictionary_gives_the_article_back,
    every_format_is_written,
    evidence_points_to_the_text,
    pickles_and_copies,
    same_page_same_article,
    segments_tile_the_page,
)
from arabic_article.testing._of_layouts import (
    any_page_is_taken,
    ends_on_hostile_text,
    marks_do_not_overlap,
    own_layout_wins,
    scores_lie_within_limits,
)
from arabic_article.testing._of_plugins import (
    every_layout_has_a_sample,
    every_sample_has_its_layout,
    imports_public_names_only,
    layouts_look_at_no_other_page,
    markers_shapes_and_selectors_are_sound,
    names_hosts_and_signatures_are_sound,
    registration_order_changes_nothing,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from arabic_article._parser import Parser
    from arabic_article.testing.folder import PluginFolder
    from arabic_article.testing.samples import Sample

__all__ = [
    "PLUGIN_PROMISES",
    "SAMPLE_PROMISES",
    "absent_is_null",
    "any_page_is_taken",
    "dictionary_gives_the_article_back",
    "ends_on_hostile_text",
    "every_format_is_written",
    "every_layout_has_a_sample",
    "every_sample_has_its_layout",
    "evidence_points_to_the_text",
    "imports_public_names_only",
    "layouts_look_at_no_other_page",
    "markers_shapes_and_selectors_are_sound",
    "marks_do_not_overlap",
    "names_hosts_and_signatures_are_sound",
    "own_layout_wins",
    "pickles_and_copies",
    "registration_order_changes_nothing",
    "same_page_same_article",
    "scores_lie_within_limits",
    "segments_tile_the_page",
]

SAMPLE_PROMISES: Final[MappingProxyType[str, Callable[[Parser, Sample], None]]] = MappingProxyType(
    {
        promise.__name__: promise
        for promise in (
            own_layout_wins,
            scores_lie_within_limits,
            marks_do_not_overlap,
            segments_tile_the_page,
            evidence_points_to_the_text,
            absent_is_null,
            dictionary_gives_the_article_back,
            pickles_and_copies,
            same_page_same_article,
            any_page_is_taken,
            ends_on_hostile_text,
            every_format_is_written,
        )
    }
)
"""The promises about one sample, by name."""

PLUGIN_PROMISES: Final[MappingProxyType[str, Callable[[PluginFolder], None]]] = MappingProxyType(
    {
        promise.__name__: promise
        for promise in (
            every_layout_has_a_sample,
            every_sample_has_its_layout,
            names_hosts_and_signatures_are_sound,
            markers_shapes_and_selectors_are_sound,
            layouts_look_at_no_other_page,
            registration_order_changes_nothing,
            imports_public_names_only,
        )
    }
)
"""The promises about a plugin as a whole, by name."""
