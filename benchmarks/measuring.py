"""Fair measuring: one core, processor time, turn about, medians, and memory as the system counts it."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, the figure in words, and the bar that it should meet."""

    what: str
    figure: str
    bar: str = ""
    met: bool | None = None


def one_core() -> None:
    """Keep this process, and the threads of its libraries, on one core (where the system allows it)."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def seconds(job: Callable[[], object]) -> float:
    """Processor time of one run: what other programs do meanwhile does not count."""
    start = time.process_time()
    job()
    return time.process_time() - start


def median_seconds(job: Callable[[], object], rounds: int = 5) -> float:
    """The middle of several runs."""
    return statistics.median(seconds(job) for _ in range(rounds))


def turn_about(
    items: Sequence[_T], ours: Callable[[_T], object], theirs: Callable[[_T], object], rounds: int
) -> tuple[float, float]:
    """Seconds that each needs for all items: each item by both in turn, its median over the rounds."""
    totals = [0.0, 0.0]
    for item in items:
        taken: tuple[list[float], list[float]] = ([], [])
        for turn in range(rounds):
            # Whoever comes second finds the text in the cache: change places.
            for which in (0, 1) if turn % 2 == 0 else (1, 0):
                taken[which].append(seconds(partial((ours, theirs)[which], item)))
        for which in (0, 1):
            totals[which] += statistics.median(taken[which])
    return totals[0], totals[1]


def resident_mb() -> float:
    """Memory of this process in MB: now on Linux, elsewhere the most that it ever had."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        import resource  # noqa: PLC0415  # not on Windows

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / (1e6 if sys.platform == "darwin" else 1e3)
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def in_fresh_process(module: str, *arguments: str) -> Any:
    """What ``python -m module`` prints, as JSON: a clean start for load times and memory."""
    command = [sys.executable, "-m", module, *arguments]
    root = Path(__file__).parent.parent
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=root).stdout)
