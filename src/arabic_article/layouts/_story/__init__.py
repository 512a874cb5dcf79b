"""The run of lines that is the story: where it begins and ends, what is set into it, which others are announced."""
