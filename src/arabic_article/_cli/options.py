"""Options that several commands have."""

from __future__ import annotations

import datetime as dt

import click


def read_moment(value: str) -> dt.datetime:
    """
    Read the moment at which a page was fetched.

    Args:
        value: A day or a moment in ISO 8601.

    Returns:
        The moment.

    Raises:
        click.BadParameter: It is none.
    """
    try:
        return dt.datetime.fromisoformat(value.strip())
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no moment. Write 2024-05-12 or 2024-05-12T10:30:00+03:00.") from error


captured = click.option(
    "--captured",
    type=read_moment,
    metavar="MOMENT",
    help="When the page was fetched, for dates such as yesterday: 2024-05-12T10:30:00+03:00, or a day.",
)
