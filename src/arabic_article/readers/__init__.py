"""Readers: text of one kind becomes a Page."""
