"""The values that corrections put in place, as plain JSON and back, each checked."""

from __future__ import annotations

import math
from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any, cast, get_args

from components.merging import person_key
from components.periods import check_date, first_day, last_day
from components.records import STATUSES, Basis, Evidence, Form, Meeting, Person, Place, Visit, When
from components.reference.countries import countries
from components.reference.names import fold
from components.store.ledger_json import storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.merging.reports import Kind, Record

# What can be changed of each kind of event.
FIELDS: dict[Kind, tuple[str, ...]] = {
    "visit": ("traveller", "place", "when", "status", "occasion", "background", "implied"),
    "meeting": ("participants", "place", "when", "status", "form", "background"),
}
_PRECISIONS = {4: "year", 7: "month", 10: "day"}
LONGEST = 500  # characters of a name, a place or an occasion


def as_json(value: Any) -> Any:
    """A field's value as plain JSON."""
    if isinstance(value, tuple):
        return [as_json(part) for part in value]
    if isinstance(value, Person | Place | When | Evidence):
        return {field.name: getattr(value, field.name) for field in fields_of(value)}
    return value


def record_as_json(record: Record) -> dict[str, Any]:
    """The fields of a record that people can change, as plain JSON."""
    return {name: as_json(getattr(record, name)) for name in FIELDS[kind_of(record)]}


def kind_of(record: Record) -> Kind:
    return "visit" if isinstance(record, Visit) else "meeting"


def value_from(field: str, given: Any) -> Any:
    """A field's value from its JSON. Raises ValueError with a sentence where it cannot be one."""
    return _READERS[field](given)


def record_from(kind: Kind, given: Any) -> Record:
    """A record made by hand from the JSON of its fields. Raises ValueError with a sentence."""
    if not isinstance(given, dict):
        raise ValueError(f"A {kind} has fields: {', '.join(FIELDS[kind])}.")
    values = {name: value_from(name, given.get(name)) for name in FIELDS[kind]}
    made: type[Visit | Meeting] = Visit if kind == "visit" else Meeting
    return made(**values, evidence=(), rule="by hand", confidence=1.0)


def same(field: str, one: Any, other: Any) -> bool:
    """Whether two values of a field, as JSON, say the same: how a date came to be known does not count."""
    return bool(_gist(field, one) == _gist(field, other))


def _gist(field: str, value: Any) -> Any:
    """What counts of a value; it may come from another library, in any shape."""
    if field == "participants":
        return sorted(str(_gist("traveller", one)) for one in value) if isinstance(value, list) else None
    if not isinstance(value, dict):
        return str(value) if value else None
    if field == "traveller":
        return str(value.get("id") or fold(str(value.get("name"))))
    if field == "place":
        return value.get("country"), value.get("city")
    start, end = value.get("start"), value.get("end")
    return start, None if end == start else end, bool(value.get("within"))


def person_from(given: Any) -> Person:
    """A person from JSON. Raises ValueError with a sentence."""
    name = given.get("name") if isinstance(given, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise ValueError("A person needs a name.")
    return Person(
        _words(name) or name,
        _words(given.get("id")),
        _country(given.get("country")),
        _words(given.get("office")),
    )


def _people(given: Any) -> tuple[Person, ...]:
    people = [person_from(person) for person in given] if isinstance(given, list) else []
    if len({person_key(person) for person in people}) < 2:
        raise ValueError("A meeting needs two people or more.")
    return tuple({person_key(person): person for person in people}.values())


def _place(given: Any) -> Place:
    if not isinstance(given, dict):
        raise ValueError("A place has a country, and a city where it is known.")
    latitude, longitude = given.get("latitude"), given.get("longitude")
    if not _number(latitude, 90) or not _number(longitude, 180):
        raise ValueError("Coordinates are degrees: latitude from -90 to 90, longitude from -180 to 180.")
    if latitude is None or longitude is None:
        latitude = longitude = None
    return Place(_country(given.get("country")), _words(given.get("city")), latitude, longitude)


def _number(value: Any, most: float) -> bool:
    if value is None:
        return True
    return type(value) in (int, float) and math.isfinite(value) and abs(value) <= most


def _when(given: Any) -> When:
    if not isinstance(given, dict):
        raise ValueError("A date has a start, and an end where it is known.")
    start, end = _words(given.get("start")), _words(given.get("end"))
    if start is None:
        return When()
    check_date(start)
    if end and last_day(check_date(end)) < first_day(start):
        raise ValueError(f"It cannot end on {end}, before it begins on {start}.")
    basis: Basis = given["basis"] if given.get("basis") in get_args(Basis) else "given"
    precision = _PRECISIONS[len(start)]
    return When(start, end, cast("Any", precision), basis, given.get("within") is True)


def _country(given: Any) -> str | None:
    code = _words(given)
    if code is not None and code not in countries().by_code:
        raise ValueError(f"“{code}” is no country code: write it as three letters, TJK for Tajikistan.")
    return code


def _words(given: Any) -> str | None:
    if given is None:
        return None
    if not isinstance(given, str) or len(given) > LONGEST:
        raise ValueError(f"A name, a place or an occasion is text of {LONGEST} characters at most.")
    return storable(" ".join(given.split())) or None


def _flag(given: Any) -> bool:
    if given not in (None, True, False):
        raise ValueError("This is either true or false.")
    return bool(given)


def _one_of(choices: tuple[str, ...]) -> Callable[[Any], str]:
    def read(given: Any) -> str:
        if given not in choices:
            raise ValueError(f"This is one of: {', '.join(choices)}.")
        return str(given)

    return read


_READERS: dict[str, Callable[[Any], Any]] = {
    "traveller": person_from,
    "participants": _people,
    "place": _place,
    "when": _when,
    "status": _one_of(STATUSES),
    "form": _one_of(get_args(Form)),
    "occasion": _words,
    "background": _flag,
    "implied": _flag,
}
