"""Sentences that tell no visit and no meeting of anybody who travels for a country."""

from __future__ import annotations

import pytest

from tests.extraction.telling import told

BY_WIRE = [
    "President Macron spoke by telephone with President Sisi on Monday.",
    "Presidents Macron and Sisi held talks by video link on Friday.",
    "Russian President Vladimir Putin held a video conference with Chinese President Xi Jinping.",
    "Chancellor Scholz phoned President Zelensky on Sunday evening.",
    "President Putin and President Xi met virtually on Tuesday.",
    "President Macron wrote a letter to President Sisi about the war in Sudan.",
    "King Charles sent a message to President Steinmeier.",
]
METONYMS = [
    "Washington and Moscow remain far apart on the treaty.",
    "Moscow said on Monday that it would answer the sanctions.",
    "Paris met Cairo halfway on the price of wheat.",
    "Beijing and Tokyo traded accusations on Thursday.",
    "London left Brussels waiting for an answer.",
    "President Putin said Kyiv had gone too far.",
]
SPORT_AND_LEISURE = [
    "The French football team arrived in Doha on Tuesday.",
    "Egypt travelled to Ghana for the second leg of the qualifier.",
    "Coach Didier Deschamps took his team to Germany.",
    "Novak Djokovic flew to Paris for the French Open.",
    "Two million tourists visited Egypt last year.",
    "A group of students from Japan toured Rome.",
    "The orchestra will tour Japan in autumn.",
    "Taylor Swift will perform in Stockholm on Friday.",
    "The painting travelled from Paris to Tokyo.",
    "Researchers from Kenya met in Geneva to discuss malaria.",
]
AT_HOME = [
    "President Macron visited Marseille on Monday.",
    "President Biden travelled to Michigan to meet workers.",
    "Indian Prime Minister Narendra Modi arrived in Mumbai on Friday.",
    "President Xi Jinping toured a factory in Shanghai.",
    "President Tshisekedi visited Goma on Monday.",
    "President Biden met his cabinet on Tuesday.",
    "President Macron met Prime Minister Attal in Paris.",
    "President Macron paid tribute at Japan's embassy in Paris.",
    "Chancellor Scholz held talks with German state premiers in Berlin.",
    "Pope Francis visited a hospital in Rome on Monday.",
]
ASKED_OR_SUPPOSED = [
    "President Sisi has invited President Macron to visit Egypt.",
    "President Erdogan invited his Greek counterpart to Ankara.",
    "President Macron was invited to visit Egypt.",
    "If President Biden visits Vietnam, the two countries will sign a treaty.",
    "If President Macron visited Egypt, he would see the pyramids.",
    "President Macron would visit Kyiv only if a ceasefire held.",
    "President Biden declined an invitation to visit Tehran.",
]
DENIED = [
    "President Lula has not visited Ukraine.",
    "President Macron returned to Paris without a visit to Jordan.",
    "President Macron did not travel to Moscow.",
    "President Biden never went to Cuba.",
    "Prime Minister Modi refused to visit Pakistan.",
    "President Biden has no plans to travel to Russia.",
    "President Macron ruled out a trip to Moscow.",
    "The Kremlin denied that President Putin would visit Turkey.",
    "Officials denied that President Macron had visited Egypt.",
    "Nobody expected President Macron to visit Egypt.",
    "President Biden will not meet President Xi in Lima.",
    "There will be no meeting between President Biden and President Xi.",
]
NAMESAKES = [
    "The aircraft carrier Ronald Reagan arrived in Busan on Monday.",
    "The destroyer John McCain visited Vietnam in May.",
    "Flights from Kennedy Airport to London were delayed on Monday.",
    "Charles de Gaulle Airport in Paris was closed on Friday.",
    "A street in Tirana is named after George Bush.",
    "The Obama Foundation opened an office in Nairobi.",
    "Madame Tussauds unveiled a figure of King Charles in Sydney.",
    "A new film about Margaret Thatcher opens in Berlin on Friday.",
    "Hurricane Maria reached Puerto Rico on Wednesday.",
]
BUSINESS = [
    "Boeing moved its headquarters to Virginia.",
    "The board of Toyota met in Tokyo on Tuesday.",
    "Apple chief executive Tim Cook met investors in Dublin.",
    "The president of the company went to Japan.",
    "French wine exports to China fell in May.",
    "Iran's oil minister said exports to China had risen.",
]
SPOKEN_OF = [
    "Russia invaded Ukraine in 2022, and President Putin spoke of a special operation.",
    "The war in Ukraine was discussed by President Macron.",
    "The pope prayed for peace in Ukraine.",
    "President Macron called for elections in Venezuela.",
    "President Macron praised a book about Egypt.",
    "Donald Trump said Russia should return to the table.",
]
MISREAD = [
    "No American president has visited Iran since 1977.",
    "No French president has visited Greenland.",
    "Will President Macron visit Egypt?",
    "Could President Macron visit Moscow?",
    "Mr Brown visited Egypt on Monday.",
    "President Biden visited Atlanta, Georgia, on Monday.",
]


@pytest.mark.parametrize(
    "sentence",
    [
        *BY_WIRE,
        *METONYMS,
        *SPORT_AND_LEISURE,
        *AT_HOME,
        *ASKED_OR_SUPPOSED,
        *DENIED,
        *NAMESAKES,
        *BUSINESS,
        *SPOKEN_OF,
        *MISREAD,
    ],
)
def test_tells_no_record(sentence: str) -> None:
    extraction = told(sentence)
    assert (extraction.visits, extraction.meetings) == ((), ())


def test_the_same_words_with_a_journey_in_them_do_tell_one() -> None:
    """What keeps the list above honest: the names in it are known, and travel once a sentence says so."""
    for sentence, country in (
        ("President Macron flew to Cairo and spoke with President Sisi on Monday.", "EGY"),
        ("President Biden went to Cuba.", "CUB"),
        ("Prime Minister Modi agreed to visit Pakistan.", "PAK"),
        ("The aircraft carrier Ronald Reagan and President Biden arrived in Busan on Monday.", "KOR"),
        ("Iran's oil minister went to China.", "CHN"),
    ):
        assert {v.place.country for v in told(sentence).visits} == {country}, sentence


def test_empty_and_blank_texts() -> None:
    for text in ("", " ", "\n\n\n", ".", "…", "?!"):
        extraction = told(text)
        assert (extraction.visits, extraction.meetings, extraction.claims) == ((), (), ())


def test_a_text_that_is_all_dateline_tells_nothing() -> None:
    assert told("Egypt“King Charles\n").visits == ()
