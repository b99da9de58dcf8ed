"""Any text at all: no exception, and nothing invented."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extraction import extract
from components.records import STATUSES, Article
from components.reference.countries import countries

if TYPE_CHECKING:
    from components.records import Extraction

MOVES = [
    "visited",
    "will visit",
    "flew to",
    "met",
    "held talks with",
    "is in",
    "arrived in",
    "left for",
    "has not seen",
]
PLACES = [
    "Egypt",
    "Cairo",
    "the Tajik capital",
    "Georgia",
    "Davos",
    "Dar es Salaam, Tanzania",
    "there",
    "the Kremlin",
]
PEOPLE = [
    "President Macron",
    "Emmanuel Macron",
    "he",
    "the two leaders",
    "his Egyptian counterpart",
    "King Charles",
    "Kim Jong Un",
    "the prime ministers of Poland and Estonia",
    "Zambia's Foreign Minister Mulambo Haimbe",
    "Xi",
]
TIMES = [
    "on Monday",
    "in July",
    "from 3 to 5 June",
    "last week",
    "in 2019",
    "on February 30",
    "two days later",
]
GLUE = [
    " ",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "",
    " and ",
    " (",
    ") ",
    "“",
    "” ",
    " - ",
    ".",
    "'s ",
    "’s ",
    "…",
    "\t",
    " of the ",
]
NO_LEADERS = [
    "Rain fell over Egypt in July.",
    "Farmers from Kenya visited a market in Nairobi.",
    "Shares in Tokyo fell on Monday.",
    "Two ferries arrived in Genoa from Tunis.",
    "The orchestra flew to Lima and played there for a week.",
    "Doctors met in Geneva to talk about malaria.",
    "Nobody left for Oslo on Friday.",
    "A train from Berlin to Warsaw was late.",
    "Schools in Poland and Estonia will open in September.",
    "They held talks with the bank about the bridge.",
]
SCRIPTS = st.characters(exclude_categories=["Cs"])
NEWS = st.lists(st.sampled_from([*MOVES, *PLACES, *PEOPLE, *TIMES, *GLUE, *GLUE]), max_size=60).map("".join)
WORDS = st.lists(st.sampled_from([*MOVES, *PLACES, *PEOPLE, *TIMES]), max_size=40)


def read(text: str, title: str | None = None, published: str | None = "2024-06-12") -> Extraction:
    extraction = extract(
        Article(text, title, published=published, published_basis="given" if published else "unknown")
    )
    _sound(extraction, text, title or "")
    return extraction


def _sound(extraction: Extraction, text: str, title: str) -> None:
    """What holds of every answer, however odd the question."""
    codes = countries().by_code
    for record in (*extraction.visits, *extraction.meetings):
        assert record.evidence
        for evidence in record.evidence:
            source = title if evidence.in_title else text
            assert source[evidence.start : evidence.end] == evidence.text
        assert 0 < record.confidence < 1
        assert record.status in STATUSES
        start, end = record.when.start, record.when.end
        assert start is None or end is None or start[:4] <= end[:4]
    for visit in extraction.visits:
        assert visit.place.country in codes
        assert visit.traveller.name.strip()
        assert visit.traveller.country != visit.place.country
    for met in extraction.meetings:
        assert len(met.participants) > 1


@settings(max_examples=60)
@given(st.text(SCRIPTS, max_size=2000))
def test_any_text_in_any_script_invents_nothing(text: str) -> None:
    extraction = read(text)
    assert (extraction.visits, extraction.meetings) == ((), ())


@settings(max_examples=60)
@given(NEWS, st.none() | NEWS)
def test_news_in_pieces(text: str, title: str | None) -> None:
    read(text, title)


@settings(max_examples=25)
@given(WORDS)
def test_glued_words(words: list[str]) -> None:
    read("".join(words))
    read(" ".join(words).replace(" ", ""))
    read(".".join(words))


@settings(max_examples=25)
@given(NEWS)
def test_all_capitals_and_no_capitals(text: str) -> None:
    read(text.upper())
    read(text.lower())
    read(text.title())
    read(text.swapcase())


@settings(max_examples=25)
@given(
    NEWS,
    st.sampled_from(["", "2024", "2024-06", "2024-06-12", "soon", "2024-13-45", "0001-01-01", "9999-12-31"]),
)
def test_any_day_of_publication(text: str, published: str) -> None:
    extract(Article(text, published=published or None, published_basis="given"))


@settings(max_examples=30)
@given(st.lists(st.sampled_from(NO_LEADERS), max_size=12), st.sampled_from([" ", "\n", "\n\n"]))
def test_nothing_is_invented_where_no_leader_is_told(sentences: list[str], joint: str) -> None:
    extraction = read(joint.join(sentences))
    assert (extraction.visits, extraction.meetings) == ((), ())


def test_a_thousand_names() -> None:
    syllables = ["ba", "ko", "li", "mur", "ne", "ros", "ta", "vel", "zan", "dor"]
    names = [
        f"{a}{b}".capitalize() + f" {c}{a}son".title()
        for a in syllables
        for b in syllables
        for c in syllables
    ]
    assert len(set(names)) == 1000
    listed = ", ".join(names)
    assert read(f"{listed} went home.").visits == ()
    text = f"Foreign ministers {listed} met in Geneva. President Macron visited Egypt on Monday."
    assert [(v.traveller.name, v.place.country) for v in read(text).visits if v.place.country == "EGY"] == [
        ("Emmanuel Macron", "EGY")
    ]
    each = " ".join(f"Minister {name} spoke." for name in names)
    assert (
        read(f"{each} President Macron visited Egypt on Monday.").visits[0].traveller.name
        == "Emmanuel Macron"
    )


@pytest.mark.parametrize(
    "text",
    [
        "President " * 3000,
        "Macron" * 3000,
        "of the " * 3000 + "Egypt",
        "President Macron met " + "President Sisi, " * 800 + "and left.",
        "(" * 5000,
        "“" * 5000 + "President Macron visited Egypt.",
        "." * 20000,
        "\n" * 20000,
        " " * 20000,
        "A." * 5000,
        "2024-06-12 " * 2000,
        "-" * 20000,
        "'s" * 8000,
        "a" * 100_000,
        "﷽" * 3000,
        "\u202eMacron visited Egypt\u202c" * 200,
        "e\u0301" * 8000,
        "\x00President Macron\x00 visited\x00 Egypt.\x00",
        "\ud800 President Macron visited Egypt.",
        "." * 100_000 + "a",
        "Paris" + " " * 100_000 + "x",
        "The minister of " + "and " * 5000 + "President Macron.",
    ],
    ids=range(22),
)
def test_odd_texts_are_read_in_time(text: str) -> None:
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 20
