"""The reference tables: how long each takes to load, what it holds in memory, how fast it answers.

    python -m benchmarks.speed_of_tables TABLE

prints one table's figures as JSON, measured in a process that has loaded nothing else.
"""

from __future__ import annotations

import gc
import importlib
import json
import random
import statistics
import sys
import time
from typing import TYPE_CHECKING, Any

from benchmarks.measuring import Row, in_fresh_process, one_core, resident_mb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOKUPS, ROUNDS = 20_000, 5
# Seconds, MB and microseconds that are promised.
BARS = (0.3, 60.0, 20.0)
_ABOUT = {"places": "gazetteer", "leaders": "leaders", "countries": "countries", "summits": "summits"}


def rows() -> Iterator[Row]:
    """Measure each table in a process of its own; load times are the median of three."""
    for table, name in _ABOUT.items():
        found = [in_fresh_process("benchmarks.speed_of_tables", table) for _ in range(3)]
        load, memory, lookup = (statistics.median(one[i] for one in found) for i in range(3))
        yield _row(f"{name}: load", load, BARS[0], "s", 3)
        yield _row(f"{name}: memory", memory, BARS[1], "MB", 1)
        yield _row(f"{name}: one look-up", lookup, BARS[2], "µs", 2)


def _row(what: str, value: float, bar: float, unit: str, places: int) -> Row:
    return Row(what, f"{value:.{places}f} {unit}", f"< {bar:g} {unit}", value < bar)


def measure(table: str) -> tuple[float, float, float]:
    """Seconds to load, MB more in memory, and microseconds for a look-up of a known or unknown name."""
    module = importlib.import_module(f"components.reference.{table}")
    load: Callable[[], Any] = getattr(module, {"places": "gazetteer"}.get(table, table))
    gc.collect()
    before = resident_mb()
    start = time.process_time()
    held = load()
    taken = time.process_time() - start
    gc.collect()
    memory = resident_mb() - before
    names = _names(table, held)
    ask = _question(table, held)
    return taken, memory, statistics.median(_microseconds(ask, names) for _ in range(ROUNDS))


def _question(table: str, held: Any) -> Callable[[str], object]:
    if table == "countries":
        return held.words  # type: ignore[no-any-return]
    if table == "summits":
        return held.named  # type: ignore[no-any-return]
    return held.lookup  # type: ignore[no-any-return]


def _names(table: str, held: Any) -> list[str]:
    """Names of the table in any order, every third of them one that it does not hold."""
    items = {
        "countries": lambda: (country.name for country in held.by_code.values()),
        "places": lambda: (place.name for place in held),
        "leaders": lambda: (leader.name for leader in held.people),
        "summits": lambda: (summit.name for summit in held.table),
    }[table]()
    known = [*items]
    chance = random.Random(3)
    picked = chance.choices(known, k=LOOKUPS)
    return [name[::-1] if number % 3 == 2 else name for number, name in enumerate(picked)]


def _microseconds(ask: Callable[[str], object], names: list[str]) -> float:
    start = time.process_time()
    for name in names:
        ask(name)
    return (time.process_time() - start) / len(names) * 1e6


if __name__ == "__main__":
    one_core()
    print(json.dumps(measure(sys.argv[1])))
