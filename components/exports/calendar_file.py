"""iCalendar (RFC 5545): visits, meetings and trips as all-day events, planned and past."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from icalendar import Calendar, Event

from components.exports.contents import content
from components.exports.web_address import is_web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from components.exports.contents import Row
    from components.exports.offer import What
    from components.tables import Tables

ONE_DAY = dt.timedelta(days=1)
_STATUS = {
    "planned": "TENTATIVE",
    "ongoing": "CONFIRMED",
    "completed": "CONFIRMED",
    "cancelled": "CANCELLED",
    "denied": "CANCELLED",
}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def as_calendar(tables: Tables, what: What, made: dt.date, filters: str) -> bytes:
    """One calendar of "visits", "meetings", "trips", or ("all") visits and meetings.

    Events last whole days; the end that the file gives is the day after. A date known to the month or year is
    an event as long as that, and its title says so. Undated ones are left out and counted in the description.
    """
    parts = ("visits", "meetings") if what == "all" else (what,)
    makers = {"visits": _visits, "meetings": _meetings, "trips": _trips}
    entries = [entry for part in parts for entry in makers[part](tables)]
    dated = [entry for entry in entries if entry["first_day"]]
    calendar = Calendar()
    calendar.add("prodid", "-//Motorcade//Visits and meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", f"Motorcade: {' and '.join(parts)}")
    calendar.add("x-wr-caldesc", f"{filters} {_left_out(len(entries) - len(dated))}".strip())
    for entry in sorted(dated, key=lambda entry: (entry["first_day"], entry["id"])):
        calendar.add_component(_event(entry, made))
    return bytes(calendar.to_ical())


def _left_out(number: int) -> str:
    if not number:
        return ""
    return f"{number:,} without a known date {'is' if number == 1 else 'are'} not in this calendar."


def _event(entry: Row, made: dt.date) -> Event:
    event = Event()
    event.add("uid", f"{entry['id']}@motorcade")
    event.add("dtstamp", dt.datetime.combine(made, dt.time(), dt.UTC))
    event.add("dtstart", entry["first_day"])
    event.add("dtend", (entry["last_day"] or entry["first_day"]) + ONE_DAY)
    event.add("summary", _text(entry["title"]))
    event.add("description", _text("\n".join(filter(None, entry["lines"]))))
    event.add("status", _STATUS[entry["status"]])
    event.add("categories", [entry["kind"], entry["status"]])
    event.add("transp", "TRANSPARENT")  # it does not make the reader busy
    if entry.get("place"):
        event.add("location", _text(entry["place"]))
    if entry.get("latitude") is not None and entry.get("longitude") is not None:
        event.add("geo", (entry["latitude"], entry["longitude"]))
    if is_web_address(entry.get("article_url")):
        event.add("url", entry["article_url"])
    return event


def _visits(tables: Tables) -> Iterator[Row]:
    words = _words(tables.visits, "visit_id", ("country_name", "when"))
    for row in content(tables, "visits").rows:
        told = words[row["visit_id"]]
        place = _place(row["city"], told["country_name"])
        title = f"{row['traveller']} in {place or 'an unknown place'}"
        yield {**row, **_told(row, row["visit_id"], "visit", title, told["when"]), "place": place}


def _meetings(tables: Tables) -> Iterator[Row]:
    words = _words(tables.meetings, "meeting_id", ("country_name", "when"))
    for row in content(tables, "meetings").rows:
        told = words[row["meeting_id"]]
        title = f"Meeting: {', '.join(person['name'] for person in row['participants'])}"
        place = _place(row["city"], told["country_name"])
        yield {**row, **_told(row, row["meeting_id"], "meeting", title, told["when"]), "place": place}


def _trips(tables: Tables) -> Iterator[Row]:
    for row in content(tables, "trips").rows:
        length = None if row["km"] is None else f"{row['km']:,.0f} km"
        yield {
            **row,
            "id": row["trip_id"],
            "kind": "trip",
            "title": f"{row['traveller']}: {row['route']}{_doubt(row['start'], row['start'])}",
            "lines": [f"Status: {row['status']}", length],
        }


def _words(frame: pd.DataFrame, key: str, columns: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """What a reader is told in words, by id."""
    rows = frame[[key, *columns]].astype(object).where(frame[[key, *columns]].notna(), None)
    return {row[key]: {str(name): value for name, value in row.items()} for row in rows.to_dict("records")}


def _told(row: Row, identity: str, kind: str, title: str, when: str) -> Row:
    article = (row[f"article_{name}"] for name in ("source", "title", "published"))
    number = row["sources"]
    return {
        "id": identity,
        "kind": kind,
        "title": f"{title}{_doubt(row['start'], when)}",
        "lines": [
            f"Status: {row['status']}",
            f"When: {when}",
            f"Told by {number} article{'' if number == 1 else 's'}; {row['confidence']:.0%} sure",
            f"“{row['evidence']}”" if row["evidence"] else None,
            " · ".join(filter(None, article)),
        ],
    }


def _doubt(start: str | None, when: str | None) -> str:
    """What a title adds where the day is not known."""
    return f" (some time in {when})" if start and len(start) < len("2022-06-28") else ""


def _place(city: str | None, country: str | None) -> str | None:
    return ", ".join(filter(None, (city, country))) or None


def _text(text: str) -> str:
    """Without the control characters that iCalendar forbids."""
    return _CONTROL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
