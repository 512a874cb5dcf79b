"""Facts about Arabic text, each topic a module that can be used on its own."""
