"""Whether confidence means what it says: of the records given 0.9, about nine in ten should be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.scoring import Judged

# Lower edges; a record belongs to the highest that it reaches.
EDGES = (0.95, 0.9, 0.8, 0.7, 0.5, 0.0)
SURE = 0.9


def bins(judged: Sequence[Judged]) -> list[tuple[str, list[Judged]]]:
    """The records that were read by confidence, the surest first; then all of 0.9 and more."""
    read = [(one.read["confidence"], one) for one in judged if one.read]
    found = []
    upper = float("inf")
    for edge in EDGES:
        title = f"{edge:.2f} and more" if upper > 1 else f"{edge:.2f} to {upper:.2f}"
        found.append((title, [one for confidence, one in read if edge <= confidence < upper]))
        upper = edge
    found.append((f"**all from {SURE:.2f}**", [one for confidence, one in read if confidence >= SURE]))
    return found


def table(kinds: Mapping[str, Sequence[Judged]]) -> str:
    """A Markdown table: for each kind of record and each bin the number, and the shares that are right."""
    heads = [f"{kind} | who and where right | all right" for kind in kinds]
    lines = [f"| confidence | {' | '.join(heads)} |", "|---" * (1 + 3 * len(kinds)) + "|"]
    for rows in zip(*map(bins, kinds.values()), strict=True):
        cells = [rows[0][0]]
        for _, judged in rows:
            cells += [str(len(judged)), _share(judged, "found"), _share(judged, "right")]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _share(judged: Sequence[Judged], what: str) -> str:
    return f"{sum(getattr(one, what) for one in judged) / len(judged):.2f}" if judged else "–"
