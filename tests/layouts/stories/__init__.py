"""Tests of what stands between the paragraphs of a flattened story, and of where it begins and ends."""
