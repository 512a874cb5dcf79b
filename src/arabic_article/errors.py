"""Everything that the library raises on purpose: one base class and its few children."""


class ArabicArticleError(Exception):
    """Base of every error here; its text says which source, where in it, what is wrong and what to do."""

    def __init__(self, problem: str, source: str = "input", where: str = "", advice: str = "") -> None:
        """
        Keep the four parts of the message.

        Args:
            problem: What is wrong, a clause without its full stop; a question may end it.
            source: Name of the page, file, plugin or layout that it is about.
            where: Place inside the source ("offset 120", "segments[3]"), or "".
            advice: One sentence on what to do, or "".
        """
        # All parts go to args, which is what pickle rebuilds an exception from.
        super().__init__(problem, source, where, advice)
        self.problem = problem
        self.source = source
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        """Join the parts into one line."""
        place = f"{self.source}, {self.where}" if self.where else self.source
        stop = "" if self.problem.endswith((".", "?", "!")) else "."
        return f"{place}: {self.problem}{stop}{' ' + self.advice if self.advice else ''}"


class SourceTypeError(ArabicArticleError, TypeError):
    """Raised when a source is not bytes, str, a path object or a Page, or what is given with it has another type."""


class SourceMissingError(ArabicArticleError, FileNotFoundError):
    """Raised when a path names no readable file."""


class DecodeError(ArabicArticleError, ValueError):
    """Raised when bytes hold no text in any encoding that is tried."""


class UnreadableError(ArabicArticleError, ValueError):
    """Raised when no reader takes a kind of source."""


class LimitError(ArabicArticleError, ValueError):
    """Raised when a source is larger than the parser was told to take."""


class LayoutError(ArabicArticleError, RuntimeError):
    """Raised when a layout fails on a page or breaks the rules for segments; names layout and distribution."""


class PluginError(ArabicArticleError, RuntimeError):
    """Raised when a plugin cannot be loaded or registered; names it, its distribution and version."""


class UnknownNameError(ArabicArticleError, LookupError):
    """Raised when no layout or export format has the name asked for."""


class ArticleFormatError(ArabicArticleError, ValueError):
    """Raised when a mapping is not the dictionary form of an Article."""
