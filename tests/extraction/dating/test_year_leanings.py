"""Years told without a day: what they make likelier."""

from __future__ import annotations

from datetime import date

from components.extraction.dating.story import lines_of
from components.extraction.dating.year_leanings import bare_years, figures_of_a_year, named_year
from components.records import Article


def test_figures_are_of_the_last_full_year() -> None:
    leaning = figures_of_a_year(lines_of(Article("Trade was worth $23 billion in 2002, he said.")))
    assert leaning is not None
    shares = {year: leaning.likelihood(date(year, 5, 1)) for year in (2001, 2002, 2003, 2004, 2009)}
    assert max(shares, key=shares.__getitem__) == 2003
    assert shares[2002] < shares[2004] < shares[2003]
    assert shares[2009] == shares[2001]
    assert leaning.clue.text == "was worth $23 billion in 2002"


def test_a_year_without_figures_or_of_a_stretch_is_none() -> None:
    assert figures_of_a_year(lines_of(Article("He was there in 2002."))) is None
    assert figures_of_a_year(lines_of(Article("It gave $2 billion since 2002."))) is None
    assert figures_of_a_year(lines_of(Article("It will give $2 billion in 2002."))) is None


def test_a_year_told_as_past_is_seldom_the_own_and_recedes() -> None:
    leaning = bare_years(lines_of(Article("He was there in 1990 and went back in 1995.")))
    assert leaning is not None
    own, next_year, later = (leaning.likelihood(date(year, 5, 1)) for year in (1995, 1996, 2010))
    assert own < later < next_year
    assert bare_years(lines_of(Article("He will go in 2030."))) is None


def test_a_year_in_a_name_of_the_lead() -> None:
    leaning = named_year(lines_of(Article("He will attend the 2025 World Government Summit in Dubai.")))
    assert leaning is not None
    assert leaning.likelihood(date(2025, 2, 1)) > 10 * leaning.likelihood(date(2024, 12, 1))
    assert named_year(lines_of(Article("He attended the 2025 World Government Summit."))) is None
