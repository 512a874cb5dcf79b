"""The working sheet: a page's lines, with what their shape, their marks and their place among the elements say."""
