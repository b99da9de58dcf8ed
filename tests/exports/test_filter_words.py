"""What a user types as filters, and how filters are told back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from components.exports import ExportError
from components.exports.filter_words import in_sentence, read_filters
from components.tables import Filters

if TYPE_CHECKING:
    from components.tables import Tables


def people(*names: str) -> Filters:
    return Filters(travellers=frozenset(names))


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ({}, Filters()),
        ({"start": "2022", "end": "2022"}, Filters(dt.date(2022, 1, 1), dt.date(2022, 12, 31))),
        ({"start": "2022-06", "end": "2022-06-28"}, Filters(dt.date(2022, 6, 1), dt.date(2022, 6, 28))),
        (
            {"travellers": ["putin", "ANA NUNEZ"]},
            Filters(travellers=frozenset({"Vladimir Putin", "Ana Núñez"})),
        ),
        (
            {"travellers": ["Xi Jinping"]},
            Filters(travellers=frozenset({"Xi Jinping"})),
        ),  # met, never travelled
        (
            {"countries": ["tjk", "Turkmenistan", "china"]},
            Filters(countries=frozenset({"TJK", "TKM", "CHN"})),
        ),
        ({"statuses": ["planned"]}, Filters(statuses=frozenset({"planned"}))),
    ],
)
def test_what_is_meant(library: Tables, asked: dict[str, Any], meant: Filters) -> None:
    assert read_filters(library, **asked) == meant


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (
            {"start": "2022-07", "end": "2022-06"},
            "Nothing can be between 2022-07 and 2022-06: the end lies before the beginning.",
        ),
        (
            {"travellers": ["Vladimir Poutine"]},
            "Nobody in your library is called “Vladimir Poutine”. Did you mean Vladimir Putin?",
        ),
        (
            {"travellers": ["Zzz"]},
            "Nobody in your library is called “Zzz”. Write the name as the dashboard shows it.",
        ),
        (
            {"travellers": [""]},
            "Nobody in your library is called “”. Write the name as the dashboard shows it.",
        ),
        ({"countries": ["Tajikstann"]}, "There is no country “Tajikstann”. Did you mean Tajikistan (TJK)"),
        ({"countries": ["Zzz"]}, "There is no country “Zzz”. Write its English name or its ISO code (FRA)."),
    ],
)
def test_what_cannot_be_meant_is_said(library: Tables, asked: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ExportError) as refusal:
        read_filters(library, **asked)
    assert str(refusal.value).startswith(sentence)


@pytest.mark.parametrize(
    ("filters", "sentence"),
    [
        (Filters(), "Everything: no filter."),
        (Filters(start=dt.date(2022, 6, 1)), "Only: 1 June 2022 or later."),
        (Filters(end=dt.date(2022, 6, 1)), "Only: 1 June 2022 or earlier."),
        (Filters(dt.date(2022, 6, 1), dt.date(2022, 6, 28)), "Only: 1–28 June 2022."),
        (
            Filters(
                travellers=frozenset({"Vladimir Putin", "Ana Núñez"}),
                countries=frozenset({"TKM", "TJK", "?"}),
                statuses=frozenset({"completed", "planned"}),
                text=" gas  deal ",
            ),
            "Only: travellers: Ana Núñez, Vladimir Putin; destinations: ?, Tajikistan, Turkmenistan; "
            "status: planned, completed; words: gas  deal.",
        ),
        (
            Filters(
                homes=frozenset({"RUS", "IRN"}),
                occasions=frozenset({"summit"}),
                sources=frozenset({"Evening Wire"}),
                sureness=0.75,
                loaded_since="2026-11-24T07:00:00+00:00",
            ),
            "Only: travellers from: Iran, Russia; occasion: summit; told by: Evening Wire; "
            "confidence: 0.75 or more; loaded at 2026-11-24T07:00:00+00:00 or later.",
        ),
    ],
)
def test_filters_in_a_sentence(filters: Filters, sentence: str) -> None:
    assert in_sentence(filters) == sentence
