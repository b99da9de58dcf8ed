"""What a clause leaves out, from the dateline and from the rest of the article: who, where, when."""

from __future__ import annotations

import pytest

from components.extraction import extract
from components.records import Article

Row = tuple[str | None, str | None, str | None]


def told(text: str) -> tuple[list[Row], list[Row]]:
    """(country, city, first day) of every visit and of every meeting."""
    found = extract(Article(text, published="2011-03-08"))
    visits = [(v.place.country, v.place.city, v.when.start) for v in found.visits]
    return visits, [(m.place.country, m.place.city, m.when.start) for m in found.meetings]


@pytest.mark.parametrize(
    ("text", "visits", "meetings"),
    [
        (
            "HANOI, March 8 (Xinhua) -- Cambodian Prime Minister Hun Sen arrived in Vietnam on Monday. "
            "Vietnamese Prime Minister Nguyen Tan Dung held talks with Hun Sen on Tuesday.",
            [("VNM", "Hanoi", "2011-03-07")],
            [("VNM", "Hanoi", "2011-03-08")],
        ),
        (
            "HANOI, March 8 (Xinhua) -- Cambodian Prime Minister Hun Sen will visit Vietnam in May.",
            [("VNM", None, "2011-05")],
            [],
        ),
        (
            "Vice President Joe Biden arrived in Moscow on Tuesday. "
            "He will meet President Dmitry Medvedev on Thursday.",
            [("RUS", "Moscow", "2011-03-08")],
            [("RUS", "Moscow", "2011-03-10")],
        ),
        (
            "President Barack Obama met President Dmitry Medvedev on Monday. "
            "They talked for two hours. Mr Obama landed in Moscow on Monday.",
            [("RUS", "Moscow", "2011-03-07")],
            [("RUS", "Moscow", "2011-03-07")],
        ),
        (
            "Taipei, March 8 (CNA) President Ma Ying-jeou met with Swazi King Mswati III on Tuesday. "
            "The king arrived Sunday.",
            [("TWN", "Taipei", "2011-03-06")],
            [("TWN", "Taipei", "2011-03-08")],
        ),
        (
            "Prime Minister Raila Odinga of Kenya flew to Berlin on Monday. "
            "Raila held talks with Chancellor Angela Merkel.",
            [("DEU", "Berlin", "2011-03-07")],
            [("DEU", "Berlin", "2011-03-07")],
        ),
        (
            "Deputy Secretary James B. Steinberg will visit Tokyo on March 9. The Deputy Secretary will then "
            "travel to Seoul on March 11 for talks with Foreign Minister Kim Sung-hwan.",
            [("JPN", "Tokyo", "2011-03-09"), ("KOR", "Seoul", "2011-03-11")],
            [("KOR", "Seoul", "2011-03-11")],
        ),
        (
            "Serbian President Boris Tadic will pay a two-day visit to Egypt starting Wednesday.",
            [("EGY", None, "2011-03-09")],
            [],
        ),
        (
            "Tehran, March 8, IRNA -- Iran's Foreign Minister Ali Akbar Salehi left Tehran for Ankara on Monday.",
            [("TUR", "Ankara", "2011-03-07")],
            [],
        ),
        (
            "French President Nicolas Sarkozy flew home on Sunday after a five-day state visit to China.",
            [("CHN", None, "2011-03-02")],
            [],
        ),
        ("The Queen begins a state visit to Germany on Wednesday.", [("DEU", None, "2011-03-09")], []),
        (
            "President Mwai Kibaki received a message from Sudanese President Omar al-Bashir, delivered by "
            "Foreign Minister Ali Karti in Nairobi on Monday.",
            [("KEN", "Nairobi", "2011-03-07")],
            [],
        ),
    ],
    ids=[
        "dateline",
        "planned",
        "days after the arrival",
        "stay told later",
        "dateline with an agency",
        "first name",
        "bare deputy",
        "starting",
        "agency without brackets",
        "came home after",
        "the Queen",
        "delivered by",
    ],
)
def test_where(text: str, visits: list[Row], meetings: list[Row]) -> None:
    assert told(text) == (visits, meetings)
