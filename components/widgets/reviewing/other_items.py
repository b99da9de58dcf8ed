"""Items of the queue that are no single event: an unknown person or place, a doubtful date, a correction."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import streamlit as st

from components.corrections import title_of
from components.figures.plain_text import count
from components.figures.rows import rows_of
from components.records import Person, Place, Visit
from components.reference.names import fold
from components.widgets.article_link import read_link
from components.widgets.plain_markdown import literal
from components.widgets.reviewing import history_list
from components.widgets.reviewing.event_item import doubts, sentence
from components.widgets.reviewing.making import make
from components.widgets.reviewing.opening import open_item
from components.widgets.reviewing.people_known import in_words, person_field
from components.widgets.reviewing.places_known import place_field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.store.listing import EventRow
    from components.widgets.reviewing.desk import Desk

MOST_EVENTS = 12
MOST_QUOTED = 3


def heading(title: str, reasons: Iterable[str]) -> None:
    """The name of an item and why it is here."""
    st.html(f'<div class="mc-card"><h2>{html.escape(title)}</h2></div>')
    doubts(list(reasons))


def events(desk: Desk, event_ids: Iterable[str], key: str) -> None:
    """The visits and meetings concerned, the first of them with their sentences; each opens."""
    there = [desk.events[name] for name in event_ids if name in desk.events]
    reports = desk.tables.reports
    for number, event in enumerate(there[:MOST_EVENTS]):
        label = literal(title_of(event.record))
        st.button(
            label, key=f"{key}-{event.id}", type="tertiary", on_click=open_item, args=("event", event.id)
        )
        if number < MOST_QUOTED:
            told = "".join(
                sentence(desk, row) for row in rows_of(reports[reports["event_id"] == event.id].head(1))
            )
            if told:
                st.html(f'<div class="mc-card">{told}</div>')
    if len(there) > MOST_EVENTS:
        st.html(f'<p class="mc-note">and {len(there) - MOST_EVENTS:,} more</p>')


def person(desk: Desk, name: str, reasons: tuple[str, ...], event_ids: tuple[str, ...]) -> None:
    """Somebody whom no table knows: say who it is, once for all articles."""
    told = _told(desk, name, event_ids)
    key = f"person-{name}-{desk.tables.revision}"
    with st.container(border=True, key="card"):
        heading(name, reasons)
        events(desk, event_ids, "of")
        who = person_field("Who is it?", told, key, _day(desk, event_ids))
        why = st.text_input("How do you know?", key=f"{key}-why")
        label = f"This is “{who.name}”" if who else "Name this person"
        if st.button(literal(label), type="primary", disabled=who is None, key="name-person"):
            assert who is not None
            make(
                lambda maker: [maker.person(name, who, why.strip())],
                f"“{name}” is {in_words(who)}.",
                stay=False,
            )


def _told(desk: Desk, name: str, event_ids: Iterable[str]) -> Person:
    """The person as articles tell of them."""
    for event in (desk.events[one] for one in event_ids if one in desk.events):
        record = event.record
        people = (record.traveller,) if isinstance(record, Visit) else record.participants
        for one in people:
            if fold(one.name) == fold(name):
                return one
    return Person(name)


def _day(desk: Desk, event_ids: Iterable[str]) -> str | None:
    days = (desk.events[one].record.when.start for one in event_ids if one in desk.events)
    return next((day for day in days if day), None)


def place(desk: Desk, city: str, reasons: tuple[str, ...], event_ids: tuple[str, ...]) -> None:
    """A place that no table knows: correct it, or put it on the map, for all events there at once."""
    there = [desk.events[name] for name in event_ids if name in desk.events]
    told = there[0].record.place if there else Place(None, city)
    key = f"place-{city}-{desk.tables.revision}"
    with st.container(border=True, key="card"):
        heading(city, reasons)
        events(desk, event_ids, "at")
        try:
            wanted = place_field(told, key, ask=True)
        except ValueError as error:
            st.error(str(error))
            wanted = told
        why = st.text_input("How do you know?", key=f"{key}-why")
        with st.container(horizontal=True):
            _put_place(there, wanted, why, city, changed=wanted != told)


def _put_place(there: list[EventRow], wanted: Place, why: str, city: str, *, changed: bool) -> None:
    if st.button("Use this place", type="primary", disabled=not changed, key="use-place"):
        make(
            lambda maker: [maker.change(event.id, "place", wanted, why.strip()) for event in there],
            f"“{city}” corrected in {count(len(there), 'row')}.",
            stay=False,
        )
    if st.button("It is right as it is", key="place-right"):
        make(
            lambda maker: [maker.confirm(event.id, why.strip()) for event in there],
            f"Found right: “{city}”.",
            stay=False,
        )


def article(desk: Desk, article_id: str, reasons: tuple[str, ...], event_ids: tuple[str, ...]) -> None:
    """An article whose date is missing or doubtful."""
    row = desk.articles.get(article_id)
    if row is None:
        st.info("This article is not in your library any more.")
        return
    key = f"date-{article_id}-{desk.tables.revision}"
    with st.container(border=True, key="card"):
        heading(row.title or "Untitled article", reasons)
        events(desk, event_ids, "told")
        date = st.text_input(
            "Published on (a day, a month or a year)",
            value=row.published or "",
            key=f"{key}-day",
            placeholder="2022-06-27, 2022-06 or 2022",
        ).strip()
        why = st.text_input("How do you know?", key=f"{key}-why").strip()
        with st.container(horizontal=True, vertical_alignment="center"):
            if st.button("Use this date", type="primary", disabled=not date, key="use-date"):
                sentence = f"Dated: “{row.title or 'Untitled article'}”."
                make(lambda maker: [maker.date(article_id, date, why)], sentence, stay=False)
            if st.button("The date is not known", key="no-date"):
                sentence = f"Left without a date: “{row.title or 'Untitled article'}”."
                make(lambda maker: [maker.date(article_id, None, why)], sentence, stay=False)
            read_link(article_id, event_ids[0] if event_ids else "")


def correction(desk: Desk, correction_id: str) -> None:
    """One correction: what it did, whether the ground has shifted under it, and the way back."""
    row = next((one for one in desk.shown.snapshot.ledger if one.id == correction_id), None)
    if row is None:
        st.info("There is no such correction in this library.")
        return
    entry = desk.history.entry(row)
    with st.container(border=True, key="card"):
        st.html(f'<div class="mc-card"><h2>{html.escape(entry.what)}</h2>{history_list.by(entry)}</div>')
        doubts([entry.look] if entry.look else [])
        events(desk, entry.event_ids, "about")
        with st.container(horizontal=True):
            if entry.look and st.button("Keep it as it is", type="primary", key="keep"):
                make(lambda maker: [maker.looked(row.id)], f"Kept: {entry.what}.", stay=False)
            history_list.way_back(entry, f"one-{row.id}")
