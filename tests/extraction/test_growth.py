"""Reading takes time by the length of the text, and no more, whatever the text is about."""

from __future__ import annotations

import cProfile
import pstats
import random
import time
from typing import TYPE_CHECKING

import pytest

from components.extraction import extract
from components.extraction.explain import explain_article
from components.records import Article, Extraction
from tests.extraction.telling import PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Callable

OTHER_NEWS = [
    "Rain fell over Egypt in July.",
    "Shares in Tokyo fell on Monday.",
    "Two ferries arrived in Genoa from Tunis.",
    "Doctors met in Geneva to talk about malaria.",
    "They held talks with the bank about the bridge.",
]


def read(text: str) -> Extraction:
    return extract(Article(text, published=PUBLISHED, published_basis="given"))


def news(size: int, dense: int) -> str:
    """About ``size`` characters of news, one sentence in ``dense`` about a journey or a meeting."""
    chance, sentences, length = random.Random(size), [], 0
    leaders = [
        "President Macron",
        "President Erdogan",
        "President Duda",
        "Prime Minister Modi",
        "Chancellor Scholz",
    ]
    places = [
        "Egypt",
        "Japan",
        "Kenya",
        "Chile",
        "Norway",
        "Vietnam",
        "Ghana",
        "Qatar",
        "Peru",
        "Fiji",
        "Oman",
        "Nepal",
    ]
    while length < size:
        one, other = chance.sample(leaders, 2)
        day = f"{chance.randint(1, 28)} May {chance.randint(2000, 2023)}"
        telling = [
            f"{one} visited {chance.choice(places)} on {day}.",
            f"{one} met {other} in {chance.choice(places)} on {day}.",
        ]
        sentence = chance.choice(telling if len(sentences) % dense == 0 else OTHER_NEWS)
        sentences.append(sentence)
        length += len(sentence) + 1
    return " ".join(sentences)


def test_time_grows_with_the_length_and_no_faster() -> None:
    read(news(2_000, 4))  # the model is loaded, the tables are read
    spent = {}
    for size in (50_000, 200_000):
        text = news(size, 4)
        begun = time.process_time()
        found = read(text)
        spent[size] = time.process_time() - begun
        assert len(found.visits) > size / 500
    assert spent[200_000] < 4 * spent[50_000] * 2.5, spent


def explained(text: str) -> list[str]:
    return [*explain_article(Article(text, published=PUBLISHED, published_basis="given"))]


def calls(text: str, work: Callable[[str], object] = read) -> int:
    """How many functions are called to read a text: the same on a busy machine and on an idle one."""
    profile = cProfile.Profile()
    profile.runcall(work, text)
    return pstats.Stats(profile).total_calls  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(
    ("one", "times"),
    [
        pytest.param("The harvest was poor in the north of Kenya this year. ", 100, id="nobody travels"),
        pytest.param("On 3 May it rained. On Monday it snowed. ", 100, id="dates"),
        pytest.param("President Macron spoke of Egypt. He was tired. ", 100, id="people"),
        pytest.param("It will rain tomorrow. On Monday it will snow. ", 100, id="plans for tomorrow"),
        pytest.param("President Macron visited Egypt on Monday. ", 150, id="one stay told again and again"),
        pytest.param(
            "President Macron met President Sisi in Cairo on Monday. ",
            100,
            id="one meeting told again and again",
        ),
    ],
)
def test_work_grows_with_the_length_and_no_faster(one: str, times: int) -> None:
    read(one)
    assert calls(one * times * 4) < calls(one * times) * 5.2


def test_explaining_grows_with_the_length_and_no_faster() -> None:
    one = "President Macron visited Egypt on Monday. He met President Sisi in Cairo. President Macron flew off. "
    assert len(explained(one * 3)) > 2 * len(explained(one))
    assert calls(one * 200, explained) < calls(one * 50, explained) * 5.2


def test_a_long_list_of_places_costs_by_its_length() -> None:
    def listed(count: int) -> str:
        return "President Macron visited " + "Egypt, " * count + "Kenya."

    read(listed(1))
    assert calls(listed(32)) < calls(listed(8)) * 5.2
