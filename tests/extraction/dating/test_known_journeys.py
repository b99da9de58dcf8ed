"""News of journeys on record."""

from __future__ import annotations

import pytest

from components.extraction.dating import Dating, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def dated(text: str, title: str | None = None) -> Dating:
    return date_article(Article(text, title), leaders(), summits())


def days(text: str) -> list[tuple[str, str]]:
    clues = [clue for clue in dated(text).clues if clue.rule == "known journey"]
    return [(str(clue.allowed.first), str(clue.allowed.last)) for clue in clues]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        # The one stay there, from the day before it to a week after.
        ("Pope Francis is on a visit to Iraq.", "2021-03-04", "2021-03-15"),
        # An arrival is news for a few days, and so is an end.
        ("Pope Francis has arrived in the Iraqi capital Baghdad.", "2021-03-04", "2021-03-08"),
        ("US President Barack Obama ended a visit to Cuba.", "2016-03-21", "2016-03-25"),
        # A town stands for its country.
        ("US President Barack Obama landed in Havana on Sunday.", "2016-03-19", "2016-03-23"),
        # The third of his stays, as the article says.
        (
            "Pope John Paul II arrived in Prague on Friday. It is his third trip to the country.",
            "1997-04-24",
            "1997-04-28",
        ),
        # A plan is told in the months before.
        ("US President Barack Obama will visit Cuba.", "2015-09-02", "2016-03-24"),
        # Two countries on one journey.
        ("US President Barack Obama left for visits to Kenya and Ethiopia.", "2015-07-23", "2015-08-04"),
        # "left" a place: the end, on that weekday.
        ("US President Barack Obama left Havana on Tuesday.", "2016-03-21", "2016-03-25"),
    ],
)
def test_the_days_of_a_journey(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "US President Barack Obama has cancelled a visit to Cuba.",
        "US President Barack Obama may visit Cuba.",
        "US President Barack Obama spoke of the harvest in Cuba.",  # no journey told
        "US President Barack Obama met Raul Castro, who visited Cuba.",  # another's
        "In 2016 US President Barack Obama visited Cuba.",  # looking back
        "US President Barack Obama praised a Cuban who arrived.",  # no place
        "The king visited Cuba.",
    ],
)
def test_no_journey(text: str) -> None:
    assert days(text) == []


def test_a_dateline_within_a_stay_tells_its_year() -> None:
    dating = dated("MOSCOW, March 31 - British Prime Minister Margaret Thatcher said the talks were long.")
    assert (dating.published, dating.basis) == ("1987-03-31", "dateline")
    other = dated("MOSCOW, May 31 - British Prime Minister Margaret Thatcher said the talks were long.")
    assert other.published is None


def test_a_traveller_still_in_office_may_have_travelled_since() -> None:
    ((first, last),) = days("US President Donald Trump arrived in Japan.")
    assert first == "2017-11-04"
    assert last == "2100-12-31"


def test_stays_on_record_are_likelier_than_those_after_the_last() -> None:
    # The president is in office on and on: his journeys after the last of the table are not known.
    dating = dated("U.S. President Donald Trump landed in Riyadh on Tuesday, and Marco Rubio came with him.")
    assert dating.published == "2025-05"
    assert "journey on record" in {clue.rule for clue in dating.clues}
