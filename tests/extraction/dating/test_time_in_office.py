"""How long ago, or how soon, somebody takes office."""

from __future__ import annotations

import pytest

from components.extraction.dating import Clue, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def clues(text: str) -> list[Clue]:
    found = date_article(Article(text), leaders(), summits()).clues
    return [clue for clue in found if clue.rule == "time in office"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Three days after he took office, President Juan Manuel Santos smiled.", "2010-08-09", "2010-08-12"),
        ("Prime Minister Keir Starmer, two months into his term, flew home.", "2024-08-12", "2024-10-05"),
        ("The feast was for the 40 years of Muammar Gaddafi in power.", "2009-03-02", "2010-09-01"),
        ("Evo Morales, who becomes president on January 22, saw the sea.", "2005-05-17", "2006-01-23"),
        ("Javier Milei takes office on December 10.", "2023-04-04", "2023-12-11"),
        ("Two weeks before he leaves office, Mahmoud Ahmadinejad bakes.", "2013-07-13", "2013-08-04"),
    ],
)
def test_days_that_fit(text: str, first: str, last: str) -> None:
    (clue,) = clues(text)
    assert (str(clue.allowed.first), str(clue.allowed.last)) == (first, last)
    assert clue.text in text


def test_an_election_just_won() -> None:
    (clue,) = clues("Javier Milei has been elected president of Argentina.")
    held = [day for day in clue.allowed if day.year in (2022, 2023, 2024)]
    assert (str(held[0]), str(held[-1])) == ("2023-09-01", "2024-01-03")


@pytest.mark.parametrize(
    "text",
    [
        "Three days after he took office, the mayor smiled.",
        "In 2010, three days after he took office, President Juan Manuel Santos smiled.",
        "Javier Milei takes office on the second floor.",
        "Javier Milei takes office in May.",  # not so: nothing to learn
    ],
)
def test_no_clue(text: str) -> None:
    assert clues(text) == []
