"""The kit of arabic-article tests this plugin."""

pytest_plugins = ["arabic_article.testing.pytest"]
