"""The engine of a cluster: each shard is a task, which Ray may run again without harm."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import load
from arabic_article.bulk._errors import BulkError, RefusedError
from arabic_article.bulk._shard import Result, Setup, run_shard
from arabic_article.bulk._worker import Failure, failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article.bulk._local import Event
    from arabic_article.bulk._plan import Shard

_RETRIES: Final = 5
"""How often a task is run again whose node or process has died."""
_WAIT: Final = 1.0
_AHEAD: Final = 2
"""Tasks that wait for each that runs, so that a node that joins finds work."""
_VARIABLES: Final = ("ARABIC_ARTICLE_PLUGINS",)
"""Of the environment here, what tasks must find in theirs."""


def run_ray(shards: Sequence[Shard], setup: Setup, workers: int | None, address: str | None) -> Iterator[Event]:
    """
    Run shards on a Ray cluster.

    Args:
        shards: The shards, begun in this order.
        setup: What is wanted.
        workers: How many run at a time at most; None for as many as the cluster has CPUs.
        address: Of the cluster; None for `RAY_ADDRESS`, or else a cluster of this machine alone.

    Yields:
        What became of each shard.

    Raises:
        RefusedError: Ray is not installed, or the cluster cannot be reached.
    """
    ray = load("ray", "ray")
    ours = not ray.is_initialized()
    if ours:
        _connect(ray, address, workers)
    try:
        yield from _run(ray, shards, setup, workers)
    finally:
        if ours:
            ray.shutdown()


def _connect(ray: Any, address: str | None, workers: int | None) -> None:
    variables = {name: os.environ[name] for name in _VARIABLES if name in os.environ}
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR", "runtime_env": {"env_vars": variables}}
    if address is None and "RAY_ADDRESS" not in os.environ:
        options |= {"num_cpus": workers, "include_dashboard": False, "address": "local"}
    elif address is not None:
        options["address"] = address
    try:
        ray.init(**options)
    except Exception as error:
        reason = " ".join(str(error).split())[:200].rstrip(".")
        raise RefusedError(
            f"the cluster cannot be reached ({reason})",
            address or "ray",
            "",
            "Start it with `ray start --head`, and name it.",
        ) from error


def _run(ray: Any, shards: Sequence[Shard], setup: Setup, workers: int | None) -> Iterator[Event]:
    # A node that is lost takes its tasks with it: they start again elsewhere. A task that raises is not run again.
    task = ray.remote(num_cpus=1, max_retries=_RETRIES, retry_exceptions=False)(run_task)
    waiting = list(reversed(shards))
    running: dict[Any, Shard] = {}
    try:
        while waiting or running:
            cpus = int(ray.cluster_resources().get("CPU", 1))
            room = workers if workers is not None else max(1, cpus * _AHEAD)
            while waiting and len(running) < room:
                shard = waiting.pop()
                running[task.remote(shard, setup)] = shard
            done, _ = ray.wait(list(running), timeout=_WAIT)
            for reference in done:
                shard = running.pop(reference)
                yield _outcome(ray, reference, shard)
    finally:
        for reference in running:
            ray.cancel(reference, force=True)


def _outcome(ray: Any, reference: Any, shard: Shard) -> Result | Failure:
    try:
        outcome: Result | Failure = ray.get(reference)
    except Exception as error:
        reason = " ".join(str(error).split())[:200]
        message = f"{shard.label}: shard {shard.id} was lost with its node ({reason}). The same command tries it again."
        return Failure(shard.id, message)
    return outcome


def run_task(shard: Shard, setup: Setup) -> Result | Failure:
    """
    Run a shard on some node.

    Args:
        shard: The shard.
        setup: What is wanted.

    Returns:
        What became of it.
    """
    from importlib.metadata import version

    try:
        if (here := version("arabic-article")) != setup.version:
            raise BulkError(
                f"a node has arabic-article {here}, not {setup.version}", os.uname().nodename, "", "Install the same."
            )
        if not Path(setup.out).is_dir():
            raise BulkError("a node does not see the folder", setup.out, "", "Put it on storage that all nodes share.")
        return run_shard(shard, setup)
    except Exception as error:
        return failure(shard, setup, error)
