"""A table, whatever file it came from: columns with names, some rows to look at, all rows to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from components.articles.field_names import TEXT_LENGTH, guess_mapping, known_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
SAMPLE_ROWS = 20
# Above the names there may be a title, a date of export, an empty line.
HEAD_ROWS = 10


class Row(NamedTuple):
    """One row: where it stands ("Line 5"), and its cells; a note instead of cells where it is broken."""

    where: str
    cells: Sequence[object]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. ``rows`` gives the cells of the columns asked for, in that order, reading the file anew."""

    columns: tuple[str, ...]
    sample: tuple[Sequence[object], ...]
    rows: Callable[[Sequence[str]], Iterator[Row]]
    sheet: str | None = None

    def guess(self) -> dict[str, str | None]:
        """Which column holds which field of an article ("text", "title", "published"…)."""
        return guess_mapping(self.columns, self.sample)

    def fits(self, mapping: Mapping[str, str | None]) -> bool:
        """Whether the columns of the text stands here."""
        return mapping.get("text") in self.columns


def header_at(rows: Sequence[Sequence[object]]) -> int | None:
    """Which of the first rows names the columns; None where the first already holds an article."""
    named = [(len(known_fields(row)), -at) for at, row in enumerate(rows[:HEAD_ROWS])]
    if named and max(named)[0] > 0:
        return -max(named)[1]
    filled = next((at for at, row in enumerate(rows) if any(cell not in (None, "") for cell in row)), 0)
    if rows and any(len(str(cell)) >= TEXT_LENGTH for cell in rows[filled]):
        return None
    return filled


def column_names(header: Sequence[object]) -> tuple[str, ...]:
    """Names for all columns: an empty one gets its number, a second of one name a number behind it."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(str(cell).split())[:100] if cell not in (None, "") else ""
        name = name or f"Column {number}"
        while name in names:
            name = f"{name} ({number})"
        names.append(name)
    return tuple(names)


def picked(cells: Sequence[object], places: Sequence[int]) -> list[object]:
    """The cells at these places; None for those that a short row lacks."""
    return [cells[at] if at < len(cells) else None for at in places]
