"""The same agency text in two papers, cut or lightly edited, is one text; another text is not."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.merging import band_keys, same_text, text_ids

if TYPE_CHECKING:
    from collections.abc import Callable

GOLD = Path(__file__).parents[2] / "data" / "gold"
TEXTS = {
    row["id"]: row["text"]
    for name in ("articles.jsonl", "groups_articles.jsonl")
    for row in map(json.loads, (GOLD / name).read_text(encoding="utf-8").splitlines())
}
LONG = {name: text for name, text in TEXTS.items() if len(text.split()) > 100}
AGENCY = LONG["g001"]


def cut(text: str) -> str:
    """The first two thirds."""
    words = text.split()
    return " ".join(words[: len(words) * 2 // 3])


def edited(text: str) -> str:
    """Every fortieth word replaced."""
    words = text.split()
    words[20::40] = ["altogether"] * len(words[20::40])
    return " ".join(words)


def framed(text: str) -> str:
    """With a paper's own lines around it, and its typography."""
    around = text.replace("—", "-").replace("ú", "u").upper()
    return f"By our correspondent\n\n{around}\n\nRead more about it on page 7"


@pytest.mark.parametrize("change", [cut, edited, framed], ids=lambda change: change.__name__)
def test_a_changed_print_is_the_same_text(change: Callable[[str], str]) -> None:
    for name, text in LONG.items():
        assert same_text(text, change(text)), name
        assert set(band_keys(text)) & set(band_keys(change(text))), name


def test_different_articles_are_different_texts_also_about_one_trip() -> None:
    assert text_ids(TEXTS) == {name: name for name in TEXTS}


def test_a_short_notice_quoted_in_full_is_not_the_article_around_it() -> None:
    assert not same_text(" ".join(AGENCY.split()[:40]), AGENCY)


def test_short_texts_are_the_same_only_word_for_word() -> None:
    assert same_text("He went.", "HE WENT")
    assert not same_text("He went.", "She went.")
    assert not same_text("Putin will go.", "Putin has gone.")
    assert same_text("", "")


def test_a_text_is_called_by_its_least_article_whatever_the_order() -> None:
    prints = {"m": AGENCY, "b": framed(AGENCY), "x": cut(AGENCY), "c": TEXTS["t01a"], "a": TEXTS["t01b"]}
    expected = {"m": "b", "b": "b", "x": "b", "c": "c", "a": "a"}
    for seed in range(6):
        names = list(prints)
        random.Random(seed).shuffle(names)
        assert text_ids({name: prints[name] for name in names}) == expected


def test_keys_do_not_change_from_one_version_to_the_next() -> None:
    """They are stored: where a new datasketch gives others, a step in store/upgrading.py must remake them."""
    assert band_keys("He went to Dushanbe and met the president.")[:2] == (
        -2786103820486823201,
        4774450853306258840,
    )


@given(st.text(max_size=200))
def test_any_text_has_keys_and_is_itself(text: str) -> None:
    assert len(band_keys(text)) == 20
    assert all(-(2**63) <= key < 2**63 for key in band_keys(text))
    assert same_text(text, text.upper()) == same_text(text.upper(), text)
