"""What the filter bar holds: kept in the session and in the URL, changed by widgets, map clicks and chips."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import streamlit as st

from components.tables import Filters

# The keys of the filter widgets; the same words stand in the URL.
DATES, TRAVELLER, COUNTRY, STATUS, TEXT = "dates", "traveller", "country", "status", "text"
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2100, 12, 31)  # what the date widget takes
_EMPTY: dict[str, object] = {DATES: (), TRAVELLER: [], COUNTRY: [], STATUS: [], TEXT: ""}


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter as a button: its widget's key, the value that it undoes, the words on it."""

    key: str
    value: str
    label: str


def current() -> Filters:
    """The filters as they are set now."""
    state = st.session_state
    start, end = date_bounds(state.get(DATES))
    return Filters(
        start=start,
        end=end,
        travellers=frozenset(state.get(TRAVELLER) or ()),
        countries=frozenset(state.get(COUNTRY) or ()),
        statuses=frozenset(state.get(STATUS) or ()),
        text=str(state.get(TEXT) or "").strip(),
    )


def date_bounds(value: object) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of what the date widget holds: nothing, one day so far, or two."""
    days = [day for day in value if isinstance(day, dt.date)] if isinstance(value, list | tuple) else []
    return (days[0] if days else None), (days[1] if len(days) > 1 else None)


def dates_from_url() -> None:
    """Set the dates that the URL names, where this session has none yet: to be called before the widget.

    Streamlit's own binding drops the second of two equal days, so that one day would come back as "since".
    """
    if DATES not in st.session_state:
        days = days_of(st.query_params.get_all(DATES))
        if days:
            st.session_state[DATES] = days


def dates_to_url() -> None:
    """Keep the URL in step with the dates: "dates=2022-06-01..2022-06-30", the end left out while open."""
    start, end = date_bounds(st.session_state.get(DATES))
    if start is None:
        st.query_params.pop(DATES, None)
    else:
        st.query_params[DATES] = f"{start.isoformat()}..{end.isoformat() if end else ''}"


def days_of(values: list[str]) -> tuple[dt.date, ...]:
    """The days that a link's "dates" name, one or two, in order; none where it makes no sense."""
    texts = [part for value in values for part in value.split("..") if part][:2]
    try:
        days = sorted(map(dt.date.fromisoformat, texts))
    except ValueError:
        return ()
    return tuple(days) if all(FIRST_DAY <= day <= LAST_DAY for day in days) else ()


def choose_country(code: str) -> None:
    """Show this destination alone; what else was chosen before gives way."""
    st.session_state[COUNTRY] = [code]


def undo(key: str, value: str) -> None:
    """Take one value out of a filter, or empty it where it holds only one thing."""
    held = st.session_state.get(key)
    if key in (TRAVELLER, COUNTRY, STATUS) and isinstance(held, list):
        st.session_state[key] = [item for item in held if item != value]
    else:
        st.session_state[key] = _EMPTY[key]


def clear() -> None:
    """Empty every filter."""
    for key, empty in _EMPTY.items():
        st.session_state[key] = empty


def chips(filters: Filters, country_names: dict[str, str]) -> list[Chip]:
    """A chip for each active filter, in the order of the bar."""
    found: list[Chip] = []
    if filters.start or filters.end:
        found.append(Chip(DATES, "", _period(filters.start, filters.end)))
    found += [Chip(TRAVELLER, name, name) for name in sorted(filters.travellers)]
    found += [
        Chip(COUNTRY, code, f"to {country_names.get(code, code)}") for code in sorted(filters.countries)
    ]
    found += [Chip(STATUS, status, status) for status in sorted(filters.statuses)]
    if filters.text:
        found.append(Chip(TEXT, "", f"“{filters.text}”"))
    return found


def _period(start: dt.date | None, end: dt.date | None) -> str:
    if start and end:
        return day_in_words(start) if start == end else f"{day_in_words(start)} – {day_in_words(end)}"
    return f"since {day_in_words(start)}" if start else f"until {day_in_words(end)}" if end else ""


def day_in_words(day: dt.date) -> str:
    """ "28 Jun 2022"."""
    return f"{day.day} {day:%b %Y}"
