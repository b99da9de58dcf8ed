"""How well articles date themselves: the date is taken away, the text left as it is.

A date may be worked out to the day, the month or the year. *Right* is one that agrees as far as it goes.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.labelled import Labelled

_PRECISIONS = {10: "day", 7: "month", 4: "year"}


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """The true date of an article, and the one that its text gave (None: no date, or none to compare)."""

    true: str | None
    date: str | None
    basis: str

    @property
    def right(self) -> bool:
        """Whether the date agrees with the true one as far as it goes."""
        return bool(self.true and self.date and self.true.startswith(self.date))


def available() -> bool:
    """Whether Motorcade has a part that works dates out."""
    part = importlib.util.find_spec("components.extraction.dating")
    return part is not None and part.origin is not None


def work_out(one: Labelled) -> WorkedOut | None:
    """Date one article by its text alone."""
    if not available():
        return None
    from components.extraction.dating import date_article  # noqa: PLC0415
    from components.reference.leaders import leaders  # noqa: PLC0415
    from components.reference.summits import summits  # noqa: PLC0415

    undated = replace(one.article, published=None, published_basis="unknown")
    dating = date_article(undated, leaders(), summits())
    return WorkedOut(one.label.get("published"), dating.published, dating.basis)


def table(sets: Mapping[str, Iterable[WorkedOut]]) -> str:
    """A Markdown table with a row for each set of articles and one for all."""
    rows = {name: [one for one in found if one.true] for name, found in sets.items()}
    rows["all"] = [one for found in rows.values() for one in found]
    lines = [
        "| | articles | day: right, of given | month | year | day or month right | year or better given |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, found in rows.items():
        given = Counter(_PRECISIONS[len(one.date)] for one in found if one.date)
        right = Counter(_PRECISIONS[len(one.date)] for one in found if one.date and one.right)
        cells = [f"{right[precision]} of {given[precision]}" for precision in _PRECISIONS.values()]
        fine = given["day"] + given["month"]
        shares = [
            f"{(right['day'] + right['month']) / fine:.2f}" if fine else "–",
            f"{given.total() / len(found):.2f}" if found else "–",
        ]
        lines.append(f"| {' | '.join([name, str(len(found)), *cells, *shares])} |")
    return "\n".join(lines)
