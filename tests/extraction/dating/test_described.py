"""Leaders whose office the article tells apart from their names."""

from __future__ import annotations

import pytest

from components.extraction.dating import Clue, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def clues(text: str) -> list[Clue]:
    found = date_article(Article(text), leaders(), summits()).clues
    return [clue for clue in found if clue.rule == "office told elsewhere"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Abdullah Gül watched the match. The Turkish president left early.", "2007-08-26", "2014-08-30"),
        ("Hillary Clinton flew to Yangon. The secretary of state met monks.", "2009-01-19", "2013-02-03"),
        ("Hamad bin Khalifa Al Thani laid a stone. The emir of Qatar smiled.", "1995-06-25", "2013-06-27"),
        ("Jacinda Ardern sold fruit. New Zealand's prime minister poured wine.", "2017-10-24", "2023-01-27"),
        # Of the one who bears the title something is told already; the other is the second of the two.
        (
            "Prime Minister Morgan Tsvangirai met Gordon Brown. The two prime ministers talked.",
            "2007-06-25",
            "2010-05-13",
        ),
    ],
)
def test_days_in_office(text: str, first: str, last: str) -> None:
    (clue,) = clues(text)
    assert (str(clue.allowed.first), str(clue.allowed.last)) == (first, last)
    assert clue.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Abdullah Gül watched the match. The former president left early.",
        "Abdullah Gül watched the match with President Serzh Sargsyan. The president left early.",  # whose?
        "Abdullah Gül watched the match. The president of the club left early.",
        "Abdullah Gül watched the match. The Armenian president left early.",
        "In 2008 Abdullah Gül watched a match. In that year the Turkish president was new.",
        "The Turkish president left early.",
    ],
)
def test_nobody_is_meant(text: str) -> None:
    assert clues(text) == []


def test_the_office_alone_stands_for_the_one_leader_who_held_it() -> None:
    text = "Barack Obama embraced a survivor. The US president visited Japan on Friday and laid a wreath."
    found = date_article(Article(text), leaders(), summits()).clues
    (clue,) = [clue for clue in found if clue.rule == "known journey"]
    assert clue.text.startswith("The US president visited Japan")
