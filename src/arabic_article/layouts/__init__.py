"""
Layouts that ship with the library, and the bases for those of a plugin.

The generic layout stands in folders, each of which imports itself and those before it: the sheet of lines, what furniture and
other short lines say by their words, links to people, titles, tags, boxes, the story, its sections, its head, the lines that are
cut or joined, and what stands below.
"""
