"""The lines below a story."""
