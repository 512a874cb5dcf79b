"""The lines above a story."""
