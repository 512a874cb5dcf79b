"""What a short line is by its own words: a day, a byline, a section, a caption, a label."""
