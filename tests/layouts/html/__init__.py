"""Tests of the generic layout on HTML pages."""
