"""The program: a command is loaded when it is called, because some need much that the others do not."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Final

import click

from arabic_article._cli.start import EPILOG, output_lost, pipe_closed

_COMMANDS: Final = (
    ("bulk", "bulk"),
    ("check", "check"),
    ("explain", "explain"),
    ("layouts", "commands"),
    ("new-plugin", "new_plugin"),
    ("parse", "commands"),
    ("plugins", "commands"),
)
"""Names, and the modules that they stand in."""


_EPILOG: Final = (
    EPILOG.format("a part could not be read or is at fault, the rest was done", "nothing came of it")
    + " The help of each command says more."
)


class Program(click.Group):
    """The group of all commands; it leaves quietly where nobody reads any more."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """
        Name the commands.

        Args:
            ctx: What click read from the command line.

        Returns:
            Their names, sorted.
        """
        return [name for name, _ in _COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """
        Load a command.

        Args:
            ctx: What click read from the command line.
            cmd_name: Its name.

        Returns:
            The command, or None where there is none of that name.
        """
        module = dict(_COMMANDS).get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(f"arabic_article._cli.{module}"), cmd_name.replace("-", "_"))
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """
        Find the command that is called.

        Args:
            ctx: What click read from the command line.
            args: The command and what follows it.

        Returns:
            Its name, the command, and what follows it.

        Raises:
            click.UsageError: There is none of that name.
        """
        names = [name for name, _ in _COMMANDS]
        if args and args[0] not in names and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0].replace("_", "-"), names, 1)
            advice = f"Did you mean {close[0]!r}?" if close else f"There are: {', '.join(names)}."
            raise click.UsageError(f"There is no command {args[0]!r}. {advice}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """
        Run the command.

        Args:
            ctx: What click read from the command line.

        Returns:
            What the command gives.
        """
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except BrokenPipeError:
            pipe_closed()
        except OSError as error:
            if error.filename is not None:  # of a file, which somebody forgot to handle
                raise
            output_lost(error)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]}, epilog=_EPILOG)
@click.version_option(package_name="arabic-article", message="arabic-article %(version)s")
def program() -> None:
    """Read Arabic news pages, HTML or flattened text, as articles."""
