"""JSON Lines and JSON: an object a row, people and lists in full, days as ISO text."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from components.exports.contents import Content


def as_json_lines(content: Content) -> bytes:
    """One JSON object a line."""
    return "".join(f"{line}\n" for line in _lines(content)).encode()


def as_json(content: Content) -> bytes:
    """A JSON list, a row a line."""
    return ("[\n" + ",\n".join(_lines(content)) + "\n]\n" if content.rows else "[]\n").encode()


def dump(value: object) -> str:
    """``value`` as JSON on one line, with readable letters and ISO days; never NaN."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, default=_iso)


def _lines(content: Content) -> list[str]:
    return [dump(row) for row in content.rows]


def _iso(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
