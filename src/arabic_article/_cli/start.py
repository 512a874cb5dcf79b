"""Start the command line, and end it well: a missing extra, a closed pipe and Ctrl-C are no tracebacks."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from io import TextIOWrapper

EXTRA: Final = ("click", "rich")
"""Packages of the extra `cli`."""

FAILED: Final = 1
"""Exit code: a part of what was given could not be read, or is at fault; the rest was done."""
UNUSABLE: Final = 2
"""Exit code: nothing came of it. Nothing could be read, or written, or the command cannot be carried out as given."""
INTERRUPTED: Final = 130
"""Exit code after Ctrl-C: 128 and the number of the signal, as shells count."""
PIPE_CLOSED: Final = 141
"""Exit code where the reader of the output has gone: 128 and the number of the signal that other programs die of."""

EPILOG: Final = "Exit codes: 0 all went well; 1 {}; 2 {}."
"""What the help of a command ends with."""
INPUTS_EPILOG: Final = EPILOG.format(
    "some inputs could not be read, the others were",
    "nothing was read: no input could be, or the command or an installed plugin is at fault",
)
"""What that of a command that reads several pages ends with."""


def main() -> NoReturn:
    """
    Run the program on the arguments of the process, and leave with its exit code.

    Raises:
        SystemExit: Always.
    """
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)  # type: ignore[arg-type]  # of a process they always are
    try:
        code = _run()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in EXTRA:
            raise
        sys.stderr.write(
            f"arabic-article: the command line needs {' and '.join(EXTRA)}. "
            "Install them: pip install 'arabic-article[cli]'\n"
        )
        code = UNUSABLE
    sys.exit(code)


def _run() -> int:
    import click

    from arabic_article._cli.program import program

    try:
        code: int = program.main(prog_name="arabic-article", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
    return code


def ending(done: bool, failed: bool) -> int:
    """
    Choose the exit code of a command that read several inputs.

    Args:
        done: One at least was read.
        failed: One at least was not.

    Returns:
        The code.
    """
    return 0 if not failed else FAILED if done else UNUSABLE


def output_lost(error: OSError) -> NoReturn:
    """
    Leave because the output cannot be written.

    Args:
        error: Why.

    Raises:
        SystemExit: Always.
    """
    from arabic_article._cli.view import complain

    complain(f"standard output: it cannot be written ({error.strerror or error}). Is there room on the disk?")
    _discard()
    sys.exit(UNUSABLE)


def pipe_closed() -> NoReturn:
    """
    Leave because the reader of the output has gone.

    Raises:
        SystemExit: Always.
    """
    _discard()
    sys.exit(PIPE_CLOSED)


def _discard() -> None:
    """Send nowhere what is still buffered, or the interpreter would complain of it while it shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8(stream: TextIOWrapper) -> None:
    """Articles are Arabic whatever the locale; a file name that is no text is shown escaped."""
    stream.reconfigure(encoding="utf-8", errors="backslashreplace")
