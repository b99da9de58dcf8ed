"""Whole articles: given, datelined, worked out, contradicting themselves, or silent."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extraction.dating import Dating, date_article
from components.records import Article, PublishedBasis
from components.reference.leaders import leaders
from components.reference.summits import summits

# The day can be worked out: a Monday before the Wednesday on which he turned 65.
BIRTHDAY = """Russian President Vladimir Putin will on Tuesday visit Tajikistan, his spokesman said on Monday.

“President Putin will be in Tajikistan tomorrow,” he told reporters.

From there he goes to Turkmenistan to see Gurbanguly Berdymukhamedov, who will celebrate his 65th birthday
on Wednesday, and Iranian President Ebrahim Raisi.
"""
SAMPLE = Path(__file__).resolve().parents[4] / "shared/samples/putin-tajikistan.txt"


def dated(text: str, published: str | None = None, basis: PublishedBasis = "unknown") -> Dating:
    article = Article(text, published=published, published_basis=basis)
    return date_article(article, leaders(), summits())


def test_worked_out_to_the_day() -> None:
    dating = dated(BIRTHDAY)
    assert (dating.published, dating.basis) == ("2022-06-27", "inferred")
    assert dating.contradictions == ()
    assert dating.confidence > 0.9
    assert dating.reason is not None
    assert "turns 65 on Wednesday 29 June 2022" in dating.reason
    rules = {clue.rule for clue in dating.clues}
    assert {"tomorrow by name", "birthday", "office held", "weekday of the news"} <= rules


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample article is not part of the product")
def test_the_article_that_started_it() -> None:
    dating = dated(SAMPLE.read_text(encoding="utf-8"))
    assert (dating.published, dating.basis, dating.contradictions) == ("2022-06-27", "inferred", ())
    told = {clue.rule: clue.text for clue in dating.clues}
    assert told["weekday of the news"] == "the Kremlin said on Monday"
    assert told["event without its year"] == "offensive against Ukraine launched in late February"
    assert "65th birthday on Wednesday" in told["birthday"]


def test_a_given_date_stands_and_what_does_not_fit_is_told() -> None:
    dating = dated(BIRTHDAY, "2023-06-27", "given")
    assert (dating.published, dating.basis, dating.reason) == ("2023-06-27", "given", None)
    assert any("65th birthday" in sentence for sentence in dating.contradictions)
    assert dating.confidence < 1
    fitting = dated(BIRTHDAY, "2022-06-27", "file")
    assert (fitting.basis, fitting.contradictions) == ("file", ())


def test_a_given_month_fits_where_one_of_its_days_does() -> None:
    assert dated(BIRTHDAY, "2022-06").contradictions == ()
    assert dated(BIRTHDAY, "2022-06").basis == "given"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("OSLO, June 3, 2014 – The king spoke.", "2014-06-03"),
        ("He went on 1 July.\n\n5 July 2015\n", "2015-07-05"),
        # The leader table and the weekday tell the year of a dateline.
        ("TOKYO, Sept 17 – Prime Minister Junichiro Koizumi flew home on Tuesday.", "2002-09-17"),
        ("TOKYO, Tuesday, September 17 – Prime Minister Junichiro Koizumi flew home.", "2002-09-17"),
        ("ROME, Feb 17 – Pope Francis and the outgoing president Joko Widodo met on Saturday.", "2024-02-17"),
    ],
)
def test_dateline(text: str, published: str) -> None:
    dating = dated(text)
    assert (dating.published, dating.basis) == (published, "dateline")


def test_a_dateline_whose_year_the_weekday_tells() -> None:
    # 22 November was a Tuesday in 2022 and a Wednesday in 2023: the later of two weekdays is the news.
    text = (
        "BERLIN, Nov 22 – Chancellor Olaf Scholz and Finance Minister Christian Lindner met on Tuesday night "
        "and again on Wednesday morning."
    )
    dating = dated(text)
    assert (dating.published, dating.basis) == ("2023-11-22", "dateline")
    tuesday = dated(text.replace(" and again on Wednesday morning", ""))
    assert tuesday.published == "2022-11-22"


def test_the_words_behind_a_dateline_with_a_hyphen_count() -> None:
    # 27 April was a Friday in 1984 alone of the years in which all three held office.
    text = "PEKING, April 27 - President Reagan told Premier Zhao Ziyang on Friday that trade would help."
    assert dated(text).published == "1984-04-27"


def test_a_visit_of_before_is_not_of_the_year_of_writing() -> None:
    # Writers name a year because it is not their own.
    text = (
        "Antony Blinken met Xi Jinping in Beijing on Friday. The US secretary of state complained about parts. "
        "He was last in Beijing in June 2023."
    )
    assert dated(text).published != "2023"


def test_a_dateline_whose_year_nothing_tells() -> None:
    dating = dated("HANOI, April 15 – The baker sold ninety loaves.")
    assert (dating.published, dating.basis) == (None, "unknown")
    assert dating.reason == "The dateline says “April 15”, and nothing settles the year."


@pytest.mark.parametrize(
    ("text", "published"),
    [
        # All days lie in one year.
        ("Malcolm Turnbull, prime minister of Australia, will go to the G20 summit in Antalya.", "2015"),
        # Plans are mostly told some weeks ahead.
        ("The president will host the sultan at a dinner on 22 June 2023.", "2023"),
        # The summit is on today.
        ("The two met today on the sidelines of the G20 summit in Rio de Janeiro.", "2024-11"),
        # A president in office for years says little, and a year told as past is mostly not this one.
        ("President Vladimir Putin spoke of the harvest.", None),
        ("In 2015 the harvest was poor.", None),
        ("The baker said on Monday that the bread was good.", None),
        ("", None),
    ],
)
def test_as_fine_as_the_text_allows(text: str, published: str | None) -> None:
    dating = dated(text)
    assert dating.published == published
    assert dating.basis == ("inferred" if published else "unknown")
    assert dating.reason


def test_the_odd_clue_out_is_told_and_costs_confidence() -> None:
    text = (
        "British Prime Minister Gordon Brown met US President George W. Bush. "
        "French President François Hollande was not there."
    )
    dating = dated(text)
    assert len(dating.contradictions) == 1
    assert dating.contradictions[0].startswith("“French President François Hollande” does not fit: ")


def test_nothing_comes_out_after_the_latest_day() -> None:
    article = Article("The two met today on the sidelines of the G20 summit in Rio de Janeiro.")
    dating = date_article(article, leaders(), summits(), latest="2024-11-17")
    assert dating.published == "2024-11"  # a day that is left by chance is told as its month


FRAGMENTS = st.sampled_from(
    [
        "President ", "Putin ", "Prime Minister ", "of France ", "former ", "will ", "said on Monday ",
        "on 31 ", "February ", "2022 ", "tomorrow ", "(10) ", "aged 65, ", "65th birthday on ", "Wednesday, ",
        "the G20 ", "summit ", "in Rio ", "two years into ", "the invasion of Ukraine ", ". ", "\n",
        "99th anniversary of 9/11 ", "MOSCOW, March 5 – ", "’s ", "9999 ", "0001 ", "Pope Francis, ",
        "999 years after ", "İ", "\0",
        "Indonesia’s upcoming G20 presidency ", "who took office last month ", "arrived in Prague ", "third visit ",
        "999 years of diplomatic relations ", "China and Japan ", "West German ", "Nur-Sultan ", "in November ",
        "next year’s presidential election ", "worth $2 billion in 2002 ", "next month ", "MOSCOW, March 31 - ",
        "Margaret Thatcher ", "Donald Trump ", "first trip since taking office ", "Aug. 7 ", "embassy blasts ",
        "after the NATO summit in Washington ", "State Department spokesman ",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=5)), max_size=25).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    dating = date_article(Article(text, title=text[:40]), leaders(), summits())
    assert dating == date_article(Article(text, title=text[:40]), leaders(), summits())
    assert 0 <= dating.confidence <= 1
    assert (dating.published is None) == (dating.basis == "unknown")
    for clue in dating.clues:
        within = text[:40] if clue.in_title else text
        assert 0 <= clue.start < clue.end <= len(within)
