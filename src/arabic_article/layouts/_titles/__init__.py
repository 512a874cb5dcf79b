"""The headline of a story, and the lines that look like one and are none."""
