"""What the filter bar holds: kept in the session and in the URL, changed by widgets, map clicks and chips."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from components.tables import Filters
from components.widgets import library

# The keys of the filter widgets; the same words stand in the URL.
DATES, TRAVELLER, COUNTRY, STATUS, TEXT = "dates", "traveller", "country", "status", "text"
HOME, OCCASION, SOURCE, SURE, NEW = "from", "occasion", "source", "sure", "new"
LISTS = (TRAVELLER, COUNTRY, STATUS, HOME, OCCASION, SOURCE)  # filters that hold several values
SURENESS = {"fairly sure": 0.75, "sure": 0.9}  # as visit_words says it
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2100, 12, 31)  # what the date widget takes
EMPTY: dict[str, object] = {DATES: (), TEXT: "", SURE: None, NEW: False} | {key: [] for key in LISTS}


def current() -> Filters:
    """The filters as they are set now."""
    state = st.session_state
    start, end = date_bounds(state.get(DATES))
    return Filters(
        start=start,
        end=end,
        travellers=_held(TRAVELLER),
        countries=_held(COUNTRY),
        statuses=_held(STATUS),
        text=str(state.get(TEXT) or "").strip(),
        homes=_held(HOME),
        occasions=_held(OCCASION),
        sources=_held(SOURCE),
        sureness=SURENESS.get(str(state.get(SURE)), 0.0),
        loaded_since=library.last_upload() if state.get(NEW) else "",
    )


def _held(key: str) -> frozenset[str]:
    return frozenset(st.session_state.get(key) or ())


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
    if told := dates_told(st.session_state.get(DATES)):
        st.query_params[DATES] = told
    else:
        st.query_params.pop(DATES, None)


def dates_told(value: object) -> str:
    """What the date widget holds, as the URL says it; empty for no dates."""
    start, end = date_bounds(value)
    return f"{start.isoformat()}..{end.isoformat() if end else ''}" if start else ""


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


def choose_dates(start: dt.date, end: dt.date) -> None:
    """Show what may have been from ``start`` to ``end``, both included."""
    first, last = sorted((start, end))
    st.session_state[DATES] = (max(first, FIRST_DAY), min(last, LAST_DAY))


def only_new() -> None:
    """Show what the last upload told."""
    st.session_state[NEW] = True


def undo(key: str, value: str) -> None:
    """Take one value out of a filter, or empty it where it holds only one thing."""
    held = st.session_state.get(key)
    if key in LISTS and isinstance(held, list):
        st.session_state[key] = [item for item in held if item != value]
    else:
        st.session_state[key] = EMPTY[key]


def clear() -> None:
    """Empty every filter."""
    for key, empty in EMPTY.items():
        st.session_state[key] = empty
