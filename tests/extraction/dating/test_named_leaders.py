"""Leaders named without a title: likelier written while they were in office."""

from __future__ import annotations

from datetime import date

import pytest

from components.extraction.dating import date_article
from components.extraction.dating.named_leaders import named_leaders
from components.extraction.dating.story import lines_of
from components.extraction.dating.titles import mentions
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def likelihood(text: str, *days: str) -> list[float]:
    found = [mention for line in lines_of(Article(text)) for mention in mentions(line, leaders())]
    leaning = named_leaders(found)
    assert leaning is not None
    return [leaning.likelihood(date.fromisoformat(day)) for day in days]


def test_days_in_office_of_all_who_are_named() -> None:
    text = "Angela Merkel met Nicolas Sarkozy in the garden."
    both, one, neither = likelihood(text, "2010-05-01", "2015-05-01", "2024-05-01")
    assert (both, one) == (1.0, 0.12)
    assert neither == pytest.approx(0.12 * 0.12)


def test_somebody_elected_is_news_before_the_first_day() -> None:
    assert likelihood("Joe Biden spoke of the harvest.", "2020-12-01", "2019-06-01")[0] == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "German Chancellor Angela Merkel spoke.",  # the title says more, by a rule of its own
        "In 2015 Angela Merkel spoke.",  # looking back
        "The baker spoke.",
        "One. Two. Three. Four. Angela Merkel spoke.",  # not in the lead
    ],
)
def test_nobody_to_lean_on(text: str) -> None:
    found = [mention for line in lines_of(Article(text)) for mention in mentions(line, leaders())]
    assert named_leaders(found) is None


def test_articles_that_bound_no_days_are_of_the_time_of_whom_the_lead_names() -> None:
    text = "Emmanuel Macron will visit Rwanda next Thursday, his office announced on Friday."
    assert date_article(Article(text), leaders(), summits()).published == "2021"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Faisal spoke of the harvest.", []),  # there are many, and King Faisal is told with his title
        ("King Faisal spoke of the harvest.", ["King Faisal"]),
        ("Sadat spoke of the harvest.", ["Anwar Sadat"]),
        ("Francis spoke of the harvest.", ["Pope Francis"]),
    ],
)
def test_who_is_told_by_one_name(text: str, people: list[str]) -> None:
    found = [mention for line in lines_of(Article(text)) for mention in mentions(line, leaders())]
    assert [who.name for mention in found for who in mention.people] == people
