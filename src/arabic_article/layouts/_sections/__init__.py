"""Where a page files a story: by its menu, the path to it, its address, its links and classes."""
