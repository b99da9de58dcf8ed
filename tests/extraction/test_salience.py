"""Whom "he", "the president" and "the two leaders" mean at each point of an article."""

from __future__ import annotations

import pytest

from components.extraction.cast import Cast, Character
from components.extraction.salience import Salience
from components.reference.leaders import leaders
from tests.extraction.telling import PUBLISHED, meetings, who_went_where


def cast_of(*characters: Character) -> Cast:
    cast = Cast(leaders(), PUBLISHED, frozenset())
    cast.characters.extend(characters)
    return cast


def president(name: str, country: str, gender: str | None = "m") -> Character:
    return Character(name, country=country, office="president", gender=gender)


RUTO, MELONI, SISI = president("Ruto", "KEN"), president("Meloni", "ITA", "f"), president("Sisi", "EGY")


def salience(protagonist: Character | None = None, home: str | None = None) -> Salience:
    return Salience(cast_of(RUTO, MELONI, SISI), home, protagonist)


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    mind = salience()
    mind.begin_sentence()
    mind.tell(RUTO)
    mind.tell(SISI)
    mind.subject(RUTO)
    mind.begin_sentence()
    assert mind.pronoun("he") == (RUTO,)
    assert mind.pronoun("him", other_than=(RUTO,)) == (SISI,)


def test_a_pronoun_goes_by_gender() -> None:
    mind = salience()
    mind.begin_sentence()
    mind.tell(MELONI)
    mind.tell(RUTO)
    mind.begin_sentence()
    assert mind.pronoun("she") == (MELONI,)
    assert mind.pronoun("his") == (RUTO,)
    assert mind.pronoun("it") == ()


def test_nobody_told_means_nobody() -> None:
    mind = salience()
    mind.begin_sentence()
    assert mind.pronoun("he") == ()
    assert mind.pronoun("they") == ()
    assert mind.group() == ()


def test_the_two_leaders_are_the_last_of_two_countries() -> None:
    mind = salience()
    mind.begin_sentence()
    mind.tell(RUTO)
    mind.tell(SISI)
    mind.begin_sentence()
    mind.begin_sentence()
    assert set(mind.group()) == {RUTO, SISI}
    assert set(mind.pronoun("they")) == {RUTO, SISI}


def test_the_president_is_the_last_told_or_the_sources_own() -> None:
    mind = salience()
    mind.begin_sentence()
    mind.tell(RUTO)
    mind.tell(SISI)
    assert mind.office("president") is SISI
    assert mind.office("king") is None
    at_home = salience(home="KEN")
    at_home.begin_sentence()
    at_home.tell(RUTO)
    at_home.tell(SISI)
    assert at_home.office("president") is RUTO


def test_an_itinerary_goes_on_about_the_one_who_travels() -> None:
    mind = salience(RUTO)
    mind.begin_sentence()
    mind.tell(RUTO)
    mind.travellers.add(RUTO)
    mind.begin_sentence()
    mind.tell(SISI)
    mind.subject(SISI)
    mind.hosts.add(SISI)
    mind.begin_sentence()
    assert mind.pronoun("he") == (RUTO,)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "German Chancellor Olaf Scholz visited Beijing. The chancellor then went to Tokyo.",
            [("Olaf Scholz", "CHN", "Beijing"), ("Olaf Scholz", "JPN", "Tokyo")],
        ),
        (
            "Italian Prime Minister Giorgia Meloni flew to Tunis on Monday. She will go to Tripoli then.",
            [("Giorgia Meloni", "TUN", "Tunis"), ("Giorgia Meloni", "LBY", "Tripoli")],
        ),
        (
            "President Duda visited Kyiv in May. His visit to Washington in March was short.",
            [("Andrzej Duda", "UKR", "Kyiv"), ("Andrzej Duda", "USA", "Washington")],
        ),
        (
            "President Macron visited Brazil. Lula embraced him. He then flew to Chile.",
            [("Emmanuel Macron", "BRA", None), ("Emmanuel Macron", "CHL", None)],
        ),
        (
            "Chancellor Scholz received Prime Minister Meloni in Berlin. She then flew to Oslo.",
            [("Giorgia Meloni", "DEU", "Berlin"), ("Giorgia Meloni", "NOR", "Oslo")],
        ),
        (
            "Antony Blinken will visit Israel on Friday. The secretary of state will also go to Jordan.",
            [("Antony Blinken", "ISR", None), ("Antony Blinken", "JOR", None)],
        ),
        (
            "During his visit to Egypt, President Macron spoke to students.",
            [("Emmanuel Macron", "EGY", None)],
        ),
    ],
)
def test_who_travels_on(text: str, rows: list[tuple[str, str, str | None]]) -> None:
    assert who_went_where(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "President Erdogan flew to Berlin on Monday. Chancellor Scholz received him there.",
        "President Erdogan flew to Berlin to see Chancellor Scholz. The two leaders met on Monday.",
        "President Erdogan flew to Berlin on Monday. He met Chancellor Scholz.",
        "President Erdogan flew to Berlin on Monday. There he met his German counterpart, Olaf Scholz.",
        "President Erdogan flew to Berlin on Monday, where he met Chancellor Scholz.",
    ],
)
def test_whom_they_met(text: str) -> None:
    (met,) = meetings(text)
    people, *rest = met
    assert set(people) == {"Recep Tayyip Erdoğan", "Olaf Scholz"}
    assert rest == ["DEU", "Berlin", "2024-06-10", "completed"]
