"""The tags of a story, with a label or without, on flattened pages and in HTML."""
