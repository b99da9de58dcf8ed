"""Values of corrections as a reader would write them."""

from __future__ import annotations

from typing import Any

from components.periods import in_words as date_in_words
from components.records import When
from components.reference.countries import countries


def in_words(field: str, value: Any) -> str:
    """A field's value, given as JSON, in words: “Dushanbe, Tajikistan”, “28–29 June 2022”, “unknown”."""
    if field == "participants":
        return "“" + ", ".join(str(person.get("name")) for person in value or ()) + "”"
    if isinstance(value, bool):
        return "“yes”" if value else "“no”"
    if not isinstance(value, dict):
        return f"“{value}”" if value else "unknown"
    if field == "traveller":
        return f"“{value.get('name')}”"
    if field == "place":
        country = countries().by_code.get(value.get("country") or "")
        words = [value.get("city"), country.name if country else value.get("country")]
        return f"“{', '.join(filter(None, words))}”" if any(words) else "unknown"
    return _date(value)


def _date(value: dict[str, Any]) -> str:
    if not value.get("start"):
        return "unknown"
    when = When(value["start"], value.get("end"), within=bool(value.get("within")))
    return f"“{date_in_words(when)}”"
