"""Tests of the kit for plugins."""
