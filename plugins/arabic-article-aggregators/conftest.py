"""The kit of the library tests this plugin."""

pytest_plugins = ["arabic_article.testing.pytest"]
