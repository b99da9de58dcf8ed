"""Parquet tables, by pyarrow: only the columns that articles need, a thousand rows at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from components.articles.reader import UnreadableArticle
from components.articles.table import MAX_ROWS, SAMPLE_ROWS, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARK, _LOCKED_MARK = b"PAR1", b"PARE"
_AT_ONCE = 1_000
MAX_UNPACKED_BYTES = 1_000_000_000
_DAMAGED = "The Parquet table is damaged or was cut short. Copy or export it again, and load that."
_LOCKED = "The Parquet table is encrypted. Export it without encryption, and load that."


def takes(_name: str, data: bytes) -> bool:
    return data.startswith((_MARK, _LOCKED_MARK))


def tables(name: str, data: bytes) -> list[Table]:
    """The one table; raises UnreadableArticle where it is damaged, encrypted, empty or too large."""
    if data.startswith(_LOCKED_MARK):
        raise UnreadableArticle(name, _LOCKED)
    file = _open(name, data)
    columns = tuple(each for each in file.schema_arrow.names if not each.startswith("__index_level_"))
    if not file.metadata.num_rows or not columns:
        raise UnreadableArticle(name, "The Parquet table is empty: it has no rows.")
    if file.metadata.num_rows > MAX_ROWS:
        rows = f"{file.metadata.num_rows:,} rows, and {MAX_ROWS:,} is the limit for one file"
        raise UnreadableArticle(name, f"The table has {rows}. Split it.")
    groups = (file.metadata.row_group(at) for at in range(file.metadata.num_row_groups))
    if sum(group.total_byte_size for group in groups) > MAX_UNPACKED_BYTES:
        raise UnreadableArticle(
            name, "The table unpacks to more than 1 GB, the limit for one file. Split it."
        )

    def read(wanted: Sequence[str]) -> Iterator[Row]:
        return (Row(f"Row {number}", cells) for number, cells in enumerate(_cells(name, file, wanted), 1))

    sample = tuple(cells for cells, _ in zip(_cells(name, file, columns), range(SAMPLE_ROWS), strict=False))
    return [Table(columns, sample, read)]


def _open(name: str, data: bytes) -> Any:
    import pyarrow as pa  # noqa: PLC0415 - slow to import, and only Parquet needs it
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        return pq.ParquetFile(pa.BufferReader(data))
    except (pa.ArrowException, OSError, ValueError):
        raise UnreadableArticle(name, _DAMAGED) from None


def _cells(name: str, file: Any, columns: Sequence[str]) -> Iterator[list[object]]:
    import pyarrow as pa  # noqa: PLC0415

    try:
        for batch in file.iter_batches(batch_size=_AT_ONCE, columns=list(dict.fromkeys(columns))):
            values = {each: batch.column(each).to_pylist() for each in dict.fromkeys(columns)}
            for at in range(batch.num_rows):
                yield [values[each][at] for each in columns]
    except (pa.ArrowException, OSError, ValueError, KeyError, OverflowError, NotImplementedError):
        raise UnreadableArticle(name, _DAMAGED) from None
