"""Layouts that ship with the library, and the bases for those of a plugin."""
