"""The calendar, read by icalendar and, apart from it, by the lines that RFC 5545 asks for."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from components import tables
from components.exports import write
from components.records import Article
from components.store import open_store
from tests.building import extraction, visit
from tests.exports.conftest import ARTICLE, MADE, QUOTE

if TYPE_CHECKING:
    from icalendar import Event

    from components.exports.offer import What
    from components.tables import Tables


def read(library: Tables, what: What) -> list[Event]:
    calendar: Any = Calendar.from_ical(write(library, what, "ics", made=MADE))
    assert (calendar["version"], calendar["calscale"]) == ("2.0", "GREGORIAN")
    found: list[Event] = calendar.walk("VEVENT")
    assert not any(event.errors for event in found)
    return found


def by_title(events: list[Event]) -> dict[str, Event]:
    return {str(event["summary"]): event for event in events}


def test_visits(library: Tables) -> None:
    events = by_title(read(library, "visits"))
    assert {name: str(event["status"]) for name, event in events.items()} == {
        "Emomali Rahmon in Switzerland (some time in June 2021)": "CONFIRMED",
        "Ana Núñez in Ukraine": "CANCELLED",
        "Vladimir Putin in Dushanbe, Tajikistan": "CONFIRMED",
        "Vladimir Putin in Ashgabat, Turkmenistan": "TENTATIVE",
        "Fumio Kishida in Washington, United States": "CONFIRMED",
    }
    event = events["Vladimir Putin in Dushanbe, Tajikistan"]
    assert (event["dtstart"].dt, event["dtend"].dt) == (dt.date(2022, 6, 28), dt.date(2022, 6, 30))
    assert event["dtstamp"].dt == dt.datetime(2024, 5, 27, tzinfo=dt.UTC)
    assert f"“{QUOTE}”" in event["description"]
    assert "Agency · Title, with a comma; <i>and</i> a tag · 2022-07-01" in event["description"]
    assert (str(event["url"]), str(event["location"])) == (ARTICLE.url, "Dushanbe, Tajikistan")
    assert (event["geo"].latitude, event["geo"].longitude) == (38.54, 68.78)
    assert event["categories"].cats == ["visit", "completed"]
    month = events["Emomali Rahmon in Switzerland (some time in June 2021)"]
    assert (month["dtstart"].dt, month["dtend"].dt) == (dt.date(2021, 6, 1), dt.date(2021, 7, 1))


def test_meetings_and_trips(library: Tables) -> None:
    assert list(by_title(read(library, "meetings"))) == [
        "Meeting: Vladimir Putin, Emomali Rahmon",
        "Meeting: Emomali Rahmon, Xi Jinping",
        "Meeting: Fumio Kishida, Xi Jinping",
    ]
    trips = by_title(read(library, "trips"))
    tour = trips["Vladimir Putin: Moscow – Dushanbe – Ashgabat – Moscow"]
    assert (tour["dtstart"].dt, tour["dtend"].dt) == (dt.date(2022, 6, 28), dt.date(2022, 7, 1))
    assert "6,424 km" in tour["description"]


def test_all_holds_visits_and_meetings_and_says_what_is_missing(library: Tables) -> None:
    events = read(library, "all")
    assert len(events) == 5 + 3
    assert len({str(event["uid"]) for event in events}) == 8
    calendar: Any = Calendar.from_ical(write(library, "all", "ics", made=MADE))
    assert calendar["x-wr-caldesc"] == (
        "Everything: no filter. 1 without a known date is not in this calendar."
    )


def test_lines_as_the_standard_wants_them(library: Tables) -> None:
    data = write(library, "all", "ics", made=MADE)
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert (lines[0], lines[-2], lines[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"")
    assert max(map(len, lines)) <= 75
    assert data.count(b"DTSTART;VALUE=DATE:") == data.count(b"DTEND;VALUE=DATE:") == 8


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://news.example/ä?b=1", True),
        ("javascript:alert(1)", False),
        ("https://x.example/a\r\nATTACH:file:///etc", False),
        ("https://", False),
        ("//[bad", False),
    ],
)
def test_only_web_addresses_become_links(url: str, kept: bool) -> None:
    with open_store("sqlite://") as store:
        told = visit("2022-06-28", quote="He \x07went.\r\nBEGIN:VEVENT")
        store.add(Article("He went.", "Title", "Agency", url), extraction(told), "1")
        library = tables.load(store)
    (event,) = read(library, "visits")
    assert ("url" in event, "attach" in event) == (kept, False)
    assert "He \ufffdwent.\nBEGIN:VEVENT" in event["description"]
