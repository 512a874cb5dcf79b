"""Exporters: an Article becomes text of one format, a module each."""
