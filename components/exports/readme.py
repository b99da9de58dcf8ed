"""The README of an archive: when it was made, of what, which files are in it, what every column means."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from components.exports import cameo
from components.exports.columns import COLUMNS, Column

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from components.tables import Filters

_HEAD = """# Visits and meetings of leaders

Made on {made} with Motorcade, which reads news articles and notes who went where, when, and whom they met.

**Filters.** {filters}

**How far to trust it.** Each row is what articles say, as a program has read it. `confidence` tells how
probable it is that all of it is right, `evidence` holds the words themselves, and `sources` says how many
articles agree. A date is never finer than it is known: `2022-06` means some day of June. An empty cell means
that it is not known.

Cities and coordinates: © GeoNames (https://www.geonames.org/), CC BY 4.0.

## Files

| file | what |
|---|---|
{files}

Tables are there as CSV (UTF-8; lists joined by "; "; an apostrophe before a text that a spreadsheet would
take for a formula), as Parquet (typed) and as JSON Lines (complete, one object a line). The texts of the
articles are not in this archive.
"""


def readme(made: dt.date, filters: str, files: Mapping[str, str]) -> bytes:
    """Markdown for the reader of the archive; ``files`` says what each file is, by name."""
    listed = "\n".join(f"| {name} | {what} |" for name, what in files.items())
    parts = [_HEAD.format(made=made.isoformat(), filters=filters, files=listed)]
    for name, columns in (*COLUMNS.items(), ("events (CAMEO and PLOVER)", cameo.COLUMNS)):
        parts.append(
            f"\n## Columns of {name}\n\n| column | kind | meaning |\n|---|---|---|\n{_rows(columns)}\n"
        )
    return "".join(parts).encode()


def _rows(columns: Iterable[Column]) -> str:
    return "\n".join(f"| {column.name} | {column.kind} | {column.meaning} |" for column in columns)


def filters_as_json(filters: Filters) -> bytes:
    """The filters for a program: ISO days, and sorted lists."""
    values = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name, value in asdict(filters).items()
    }
    return (json.dumps(values, ensure_ascii=False, indent=2, default=str) + "\n").encode()
