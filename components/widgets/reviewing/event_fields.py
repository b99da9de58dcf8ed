"""The fields of a visit or a meeting as a form, and what of them the user has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import streamlit as st

from components.corrections.values import as_json, same, value_from
from components.records import STATUSES, Form, Meeting, Place, Visit, When
from components.widgets.reviewing.people_known import people_field, person_field
from components.widgets.reviewing.places_known import place_field

if TYPE_CHECKING:
    from components.merging.reports import Record
    from components.records import Evidence

_FORMS = {"bilateral": "two sides", "multilateral": "several sides"}
_DATE = "2022-06-28"
_HOW = "A day (2022-06-28), a month (2022-06) or a year (2022). Empty: not known."


def fields_of(record: Record, key: str) -> dict[str, Any]:
    """Draw the form filled with ``record``; the values that it holds now, by field.

    Raises ValueError with a sentence where they make no sense. A visit without traveller has none yet.
    """
    values: dict[str, Any] = {}
    if isinstance(record, Visit):
        known = record.traveller if record.traveller.name else None
        who, where = st.columns([1, 2])
        with who:
            values["traveller"] = person_field("Traveller", known, key, record.when.start)
    else:
        values["participants"] = people_field(record.participants, key, record.when.start)
        where = st.container()
    with where:
        values["place"] = place_field(record.place, key)
    first, last, status, what_for = st.columns(4)
    values["status"] = status.selectbox(
        "Status", STATUSES, STATUSES.index(record.status), key=f"{key}-status"
    )
    with what_for:
        values |= _what_for(record, key)
    days = [first.text_input("From", _first(record.when), key=f"{key}-start", placeholder=_DATE, help=_HOW)]
    days += [last.text_input("To", _last(record.when), key=f"{key}-end", placeholder="the same day")]
    marks = _marks(record, key, span=bool(days[1].strip()))
    values["when"] = _when(record.when, *(day.strip() for day in days), within=marks.pop("within", False))
    return values | marks


def _what_for(record: Record, key: str) -> dict[str, Any]:
    if isinstance(record, Visit):
        written = st.text_input(
            "Occasion", record.occasion or "", key=f"{key}-occasion", placeholder="state visit, summit…"
        )
        return {"occasion": value_from("occasion", written)}
    forms = get_args(Form)
    return {
        "form": st.selectbox(
            "Kind of meeting", forms, forms.index(record.form), _FORMS.__getitem__, key=f"{key}-form"
        )
    }


def _marks(record: Record, key: str, *, span: bool) -> dict[str, bool]:
    """What is ticked; ``span`` says that there is a last day."""
    with st.container(horizontal=True, gap="medium"):
        marks = {}
        if span or record.when.within:
            marks["within"] = st.checkbox(
                "Some time between these days", record.when.within, key=f"{key}-within"
            )
        marks["background"] = st.checkbox("Told as background", record.background, key=f"{key}-background")
        if isinstance(record, Visit):
            marks["implied"] = st.checkbox(
                "Follows from a meeting there", record.implied, key=f"{key}-implied"
            )
    return marks


def _first(when: When) -> str:
    return when.start or ""


def _last(when: When) -> str:
    """The last day where it is another than the first."""
    return when.end if when.end and when.end != when.start else ""


def _when(when: When, start: str, end: str, *, within: bool) -> When:
    """The date as written; as it was while nothing is changed."""
    if (start, end, within) == (_first(when), _last(when), when.within):
        return when
    found: When = value_from("when", {"start": start, "end": end or None, "within": within})
    return found


def changed(record: Record, values: dict[str, Any]) -> dict[str, Any]:
    """Those of ``values`` that are not what the record says."""
    return {
        name: value
        for name, value in values.items()
        if not same(name, as_json(value), as_json(getattr(record, name)))
        or (isinstance(value, Place) and _moved(record.place, value))
    }


def _moved(before: Place, after: Place) -> bool:
    """Coordinates were given by hand for the same place."""
    return after.latitude is not None and (after.latitude, after.longitude) != (
        before.latitude,
        before.longitude,
    )


def made_by_hand(kind: str, values: dict[str, Any], told: tuple[Evidence, ...]) -> Record:
    """A visit or meeting of these values. Raises ValueError where somebody is missing."""
    if kind == "visit":
        if values["traveller"] is None:
            raise ValueError("Say who travels.")
        return Visit(**values, evidence=told, rule="by hand", confidence=1.0)
    if len(values["participants"]) < 2:
        raise ValueError("A meeting needs two people or more.")
    return Meeting(**values, evidence=told, rule="by hand", confidence=1.0)
