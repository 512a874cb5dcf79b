"""The boxes of an HTML page: what weighs for a story, what is set between its paragraphs, how far labels reach."""
