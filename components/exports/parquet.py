"""Parquet: typed columns, people as nested records, the filters in the file's metadata."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from pyarrow import parquet

if TYPE_CHECKING:
    import datetime as dt

    from components.exports.columns import Kind
    from components.exports.contents import Content

_PERSON = pa.struct([(name, pa.string()) for name in ("name", "id", "country", "office")])
_TYPES: dict[Kind, Any] = {
    "text": pa.string(),
    "day": pa.date32(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "flag": pa.bool_(),
    "people": pa.list_(_PERSON),
    "texts": pa.list_(pa.string()),
}


def as_parquet(content: Content, made: dt.date, filters: str) -> bytes:
    """The table with the types of its columns, the same also where it has no row."""
    about = {"made_by": "Motorcade", "made": made.isoformat(), "filters": filters}
    schema = pa.schema(
        [
            pa.field(column.name, _TYPES[column.kind], metadata={"meaning": column.meaning})
            for column in content.columns
        ],
        metadata=about,
    )
    data = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(list(content.rows), schema=schema), data)
    return data.getvalue()
