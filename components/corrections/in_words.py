"""Values of corrections as a reader would write them."""

from __future__ import annotations

from typing import Any

from components.periods import in_words as date_in_words
from components.records import When
from components.reference.countries import countries


def in_words(field: str, value: Any) -> str:
    """A field's value, given as JSON, in words: “Dushanbe, Tajikistan”, “28–29 June 2022”, “unknown”."""
    if field == "participants":
        names = [str(one["name"]) for one in value or () if isinstance(one, dict) and "name" in one]
        return f"“{', '.join(names)}”"
    if isinstance(value, bool):
        return "“yes”" if value else "“no”"
    if not isinstance(value, dict):
        return f"“{value}”" if value else "unknown"
    if field == "traveller":
        return f"“{value.get('name')}”"
    if field == "place":
        country = countries().by_code.get(str(value.get("country")))
        words = [str(word) for word in (value.get("city"), country.name if country else None) if word]
        return f"“{', '.join(words)}”" if words else "unknown"
    return _date(value)


def _date(value: dict[str, Any]) -> str:
    start, end = (str(value[name]) if value.get(name) else None for name in ("start", "end"))
    try:
        return (
            f"“{date_in_words(When(start, end, within=bool(value.get('within'))))}”" if start else "unknown"
        )
    except ValueError:  # a date from another library that is none
        return f"“{start}”"
