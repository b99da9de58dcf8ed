"""Choosing a person: out of the table of leaders, or anybody by name."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

import streamlit as st

from components import people_file
from components.corrections.telling import person_in_words
from components.merging import person_key
from components.records import Person
from components.reference.countries import countries
from components.widgets import library
from components.widgets.reviewing.places_known import country_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.reference.leaders import Leader, Leaders


def _table() -> Leaders:
    """The shipped table with the user's own people."""
    return people_file.with_own(people_file.people_in(library.store().folder))


def _leaders() -> dict[str, Leader]:
    """The people by what stands in the list: the name, and the country where two share it."""
    own = people_file.people_in(library.store().folder)
    return _listed(people_file.fingerprint(own.rows), people_file.with_own(own))


@st.cache_resource(show_spinner=False, max_entries=2)
def _listed(own: str, _leaders: Leaders) -> dict[str, Leader]:
    people = _leaders.people
    names = Counter(leader.name for leader in people)
    listed: dict[str, Leader] = {}
    for leader in people:
        country = countries().by_code.get(leader.terms[-1].country) if leader.terms else None
        twice = names[leader.name] > 1
        label = f"{leader.name} ({country.name if country else leader.key})" if twice else leader.name
        listed[label if label not in listed else f"{leader.name} ({leader.key})"] = leader
    return dict(sorted(listed.items()))


def label_of(person: Person) -> str:
    """What stands for a person in the list."""
    namesakes = (label for label, leader in _leaders().items() if leader.name == person.name)
    if person.id is None:
        return next(namesakes, person.name)
    mine = (label for label, leader in _leaders().items() if leader.id == person.id)
    return next(mine, person.name)


def from_label(label: str, told: Sequence[Person], day: str | None) -> Person:
    """The person that a label or a name stands for: as told already, else with the office of that day."""
    for person in told:
        if label in (label_of(person), person.name):
            return person
    leader = _leaders().get(label)
    if leader is None:
        return Person(" ".join(label.split()))
    term = _table().term_at(leader, day or dt.date.today().isoformat())
    term = term or (leader.terms[-1] if leader.terms else None)
    return Person(leader.name, leader.id, term.country if term else None, term.office if term else None)


def person_field(label: str, person: Person | None, key: str, day: str | None) -> Person | None:
    """Choose one person; somebody whom no table knows is asked for country and office."""
    told = [person] if person else []
    chosen = st.selectbox(
        label,
        list(dict.fromkeys([*(label_of(one) for one in told), *_leaders()])),
        index=0 if person else None,
        key=f"{key}-who",
        accept_new_options=True,
        placeholder="Choose, or write a name",
    )
    if not chosen:
        return None
    found = from_label(chosen, told, day)
    if chosen in _leaders():
        return found
    left, right = st.columns(2)
    with left:
        country = country_field("Of which country", found.country, f"{key}-home", everything=True)
    office = right.text_input("Office", value=found.office or "", key=f"{key}-office").strip()
    return Person(found.name, found.id, country, office or None)


def people_field(people: Sequence[Person], key: str, day: str | None) -> tuple[Person, ...]:
    """Choose those who met; names that no table knows can be written."""
    labels = [label_of(person) for person in people]
    chosen = st.multiselect(
        "Who met",
        list(dict.fromkeys([*labels, *_leaders()])),
        default=labels,
        key=f"{key}-people",
        accept_new_options=True,
        placeholder="Choose, or write names",
    )
    found = [from_label(label, people, day) for label in chosen]
    return tuple({person_key(person): person for person in found}.values())


def in_words(person: Person) -> str:
    """ "Vladimir Putin, president, Russia"."""
    return person_in_words({"name": person.name, "office": person.office, "country": person.country})
