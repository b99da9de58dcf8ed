"""How fast Motorcade is, on one core, in one run: prints a table.

    python -m benchmarks.speed [--trial]

About ten minutes; ``--trial`` takes a twentieth of everything, to see that it runs. Reading is timed in
processor time, beside the bare language model on the same articles.
"""

from __future__ import annotations

import argparse
import itertools
import platform
import sys
from typing import TYPE_CHECKING

from benchmarks import memory_of_reading, speed_of_filtering, speed_of_reading, speed_of_tables
from benchmarks.measuring import one_core

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.measuring import Row


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print, a line as soon as it is known."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--trial", action="store_true", help="a twentieth of everything")
    one_core()
    print(f"One core of {platform.machine()}, {platform.system()}, Python {platform.python_version()}\n")
    print("| measured | figure | bar | |\n|---|---|---|---|", flush=True)
    for row in _rows(0.05 if parser.parse_args(arguments).trial else 1.0):
        print(line(row), flush=True)
    return 0


def line(row: Row) -> str:
    """One row of the Markdown table."""
    verdict = "" if row.met is None else "met" if row.met else "**missed**"
    return f"| {row.what} | {row.figure} | {row.bar} | {verdict} |"


def _rows(share: float) -> Iterator[Row]:
    return itertools.chain(
        speed_of_reading.rows(share),
        [memory_of_reading.row(share)],
        speed_of_tables.rows(),
        speed_of_filtering.rows(share),
    )


if __name__ == "__main__":
    sys.exit(main())
