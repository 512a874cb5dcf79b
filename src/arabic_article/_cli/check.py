"""The command that tries every promise of a plugin on every sample of its folder."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arabic_article._cli.inputs import is_folder
from arabic_article._cli.start import EPILOG, FAILED, UNUSABLE
from arabic_article._cli.view import complain, one_line
from arabic_article.errors import PluginError
from arabic_article.testing.sweep import TIME_LIMIT

if TYPE_CHECKING:
    from arabic_article.testing.sweep import Sweep, Trial


@click.command(
    epilog=EPILOG.format("a promise is broken", "a plugin could not be tried"),
    short_help="Try what a plugin promises.",
)
@click.argument("plugins", nargs=-1, required=True, metavar="FOLDER|NAME...")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=TIME_LIMIT,
    show_default=True,
    metavar="SECONDS",
    help="What one promise may take on one sample.",
)
def check(plugins: tuple[str, ...], time_limit: float) -> None:
    """
    Try every promise of a plugin on every sample that its folder holds.

    A plugin is named by its folder or, where it is installed from there with pip install -e, by its name.
    """
    from arabic_article.testing.folder import folder_of_plugin
    from arabic_article.testing.sweep import sweep

    code = 0
    for plugin in plugins:
        try:
            folder = Path(plugin) if is_folder(plugin) else folder_of_plugin(plugin)
            done = sweep(folder, seconds=time_limit)
        except PluginError as error:
            complain(str(error))
            code = UNUSABLE
            continue
        _show(done)
        code = max(code, 0 if done.kept else FAILED)
    sys.exit(code)


def _show(done: Sweep) -> None:
    samples = Counter(
        subject.partition("/")[0] for subject in {trial.subject for trial in done.trials if trial.subject}
    )
    broken = Counter(trial.subject.partition("/")[0] for trial in done.trials if trial.subject and trial.problems)
    click.echo(done.distribution)
    for layout in done.layouts:
        count, faults = samples[layout], broken[layout]
        word = f"{faults} broken" if faults else "all kept" if count else "refused"
        click.echo(f"  {layout:<20}  {count} {'sample' if count == 1 else 'samples'}  {word}")
    faulty = [trial for trial in done.trials if trial.problems]
    for trial in faulty:
        for problem in trial.problems:
            complain(_line(done.distribution, trial, problem))
    tried = f"{len({trial.promise for trial in done.trials})} promises, tried {len(done.trials)} times"
    click.echo(f"{tried}: {f'{len(faulty)} broken' if faulty else 'all kept'}.")


def _line(distribution: str, trial: Trial, problem: str) -> str:
    from arabic_article.testing.conformance import PLUGIN_PROMISES, SAMPLE_PROMISES

    promise = SAMPLE_PROMISES.get(trial.promise) or PLUGIN_PROMISES.get(trial.promise)
    # What is promised says what to do.
    summary = (promise.__doc__ or "").strip().partition("\n\n")[0] if promise else "Mend the layout, or article.json."
    place = f"{distribution}, {trial.subject}" if trial.subject else distribution
    return one_line(f"{place}: {problem.rstrip('.')}. [{trial.promise}] {summary}")
