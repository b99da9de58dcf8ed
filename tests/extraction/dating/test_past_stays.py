"""What stays say together, and those of late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from components.extraction.dating.past_stays import past_stay_leaning
from components.extraction.dating.stays_together import together_leaning
from components.extraction.dating.story import lines_of
from components.extraction.dating.titles import mentions
from components.extraction.dating.told_stays import known_stays
from components.records import Article
from components.reference.leaders import leaders

if TYPE_CHECKING:
    from components.extraction.dating.clues import Leaning


def read(text: str, rule: str) -> Leaning | None:
    lines = lines_of(Article(text))
    found = [mention for line in lines for mention in mentions(line, leaders())]
    rules = {"together": together_leaning, "late": past_stay_leaning, "stay": known_stays}
    return rules[rule](lines, found)


@pytest.mark.parametrize(
    ("rule", "text", "inside", "outside"),
    [
        # Kenya, Uganda and Zimbabwe in one month.
        (
            "together",
            "Ebrahim Raisi is back. He was in Nairobi on Wednesday, in Kampala and in Harare on Thursday.",
            date(2023, 7, 14),
            date(2022, 7, 14),
        ),
        # By looser words than those of going, also for one stay.
        (
            "together",
            "“Peace,” Pope Francis told a very large and patient crowd in Erbil on Sunday.",
            date(2021, 3, 7),
            date(2020, 3, 7),
        ),
        (
            "together",
            "On the Ghanaian leg Prince Harry and King Charles III bake.",
            date(2018, 11, 5),
            date(2015, 11, 5),
        ),
        # Kerry in Tokyo, Xi in Indonesia and then in Malaysia: one month has them all.
        (
            "together",
            "John Kerry met nobody in Tokyo. Xi Jinping spoke in Jakarta on Thursday and will go to Malaysia.",
            date(2013, 10, 4),
            date(2015, 11, 4),
        ),
        ("late", "Kim Jong-un visited Russia last September.", date(2024, 6, 19), date(2022, 6, 19)),
        (
            "late",
            "Mark Carney said that it was all agreed on during his May 6 visit to Washington.",
            date(2025, 5, 8),
            date(2026, 6, 1),
        ),
        # Of three stays there the first since the invasion.
        (
            "stay",
            "Jens Stoltenberg arrived in Kyiv, for the first time since Russia's invasion.",
            date(2023, 4, 20),
            date(2024, 4, 29),
        ),
    ],
)
def test_days_are_likelier(rule: str, text: str, inside: date, outside: date) -> None:
    leaning = read(text, rule)
    assert leaning is not None
    assert leaning.likelihood(inside) == 1.0
    assert leaning.likelihood(outside) < 0.3


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("together", "Ebrahim Raisi cancelled a tour. He was to be in Nairobi, in Kampala and in Harare."),
        ("together", "Ebrahim Raisi is back. He was in Rome in May."),  # a month told is not now
        ("together", "A singer is back. She was in Nairobi on Wednesday, in Kampala and in Harare."),
        ("late", "Kim Jong-un visited Russia last week."),
        ("late", "Kim Jong-un visited Russia last January."),  # not so: nothing to learn
    ],
)
def test_nothing_is_told(rule: str, text: str) -> None:
    assert read(text, rule) is None
