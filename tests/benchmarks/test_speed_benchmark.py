"""The speed benchmark measures what it says; the figures themselves are not judged here."""

from __future__ import annotations

import itertools
import time

import pytest

from benchmarks import memory_of_reading, speed_of_filtering, speed_of_tables
from benchmarks.labelled import GOLD, read
from benchmarks.measuring import Row, in_fresh_process, resident_mb, seconds, turn_about
from benchmarks.other_news import OtherNews
from benchmarks.other_news_sentences import SUBJECTS
from benchmarks.speed import line
from benchmarks.speed_of_reading import OTHERS, mixed_pile
from components import tables
from components.extraction import extract
from components.tables.columns import REPORTS, VISITS


def test_other_news_is_the_same_for_the_same_seed() -> None:
    lengths = [30, 80, 200]
    one, again = [*OtherNews(5).articles(lengths)], [*OtherNews(5).articles(lengths)]
    assert one == again
    assert one != [*OtherNews(6).articles(lengths)]
    longest = max(len(sentence.split()) for sentence in itertools.chain(*SUBJECTS)) + 10  # names filled in
    for article, words in zip(one, lengths, strict=True):
        assert words <= len(article.text.split()) <= words + longest
        assert "{" not in article.text


def test_nothing_is_read_out_of_other_news() -> None:
    found = [extract(article) for article in OtherNews(7).articles([120] * len(SUBJECTS))]
    assert [record for one in found for record in (*one.visits, *one.meetings)] == []


def test_the_mixed_pile_is_mostly_about_something_else() -> None:
    labelled = [one.article for one in read(GOLD)][:7]
    pile = mixed_pile(labelled)
    assert len(pile) == len(labelled) * (1 + OTHERS)
    assert all(article in pile for article in labelled)
    assert pile != sorted(pile, key=labelled.__contains__, reverse=True)


def test_both_sides_get_every_item_in_turn() -> None:
    calls: list[tuple[str, int]] = []
    turn_about([1, 2], lambda i: calls.append(("ours", i)), lambda i: calls.append(("theirs", i)), rounds=2)
    one = [("ours", 1), ("theirs", 1), ("theirs", 1), ("ours", 1)]
    assert calls == [*one, *((side, 2) for side, _ in one)]


def test_the_slower_side_takes_longer() -> None:
    ours, theirs = turn_about([20_000] * 3, lambda n: sum(range(n)), lambda n: sum(range(n * 50)), rounds=3)
    assert ours < theirs


def test_waiting_is_no_processor_time() -> None:
    assert seconds(lambda: time.sleep(0.05)) < 0.03


def test_memory_is_seen_to_grow() -> None:
    before = resident_mb()
    held = bytearray(b"x") * 40_000_000
    assert 30 < resident_mb() - before < 60
    assert len(held) == 40_000_000


def test_a_bar_is_met_or_missed_in_words() -> None:
    assert line(Row("load", "0.2 s", "< 0.3 s", True)) == "| load | 0.2 s | < 0.3 s | met |"
    assert line(Row("load", "0.4 s", "< 0.3 s", False)) == "| load | 0.4 s | < 0.3 s | **missed** |"
    assert line(Row("words", "7")) == "| words | 7 |  |  |"


@pytest.mark.parametrize("table", ["countries", "summits"])
def test_a_table_is_measured_from_a_clean_start(table: str) -> None:
    load, memory, lookup = in_fresh_process("benchmarks.speed_of_tables", table)
    assert 0 < load < 5
    assert 0 < memory < 200
    assert 0 < lookup < 1000


def test_every_reference_table_can_be_asked() -> None:
    assert [len(speed_of_tables.measure(table)) for table in ("places", "leaders")] == [3, 3]


def test_memory_is_taken_ten_times() -> None:
    taken = memory_of_reading.measure(20)
    assert len(taken) == 10
    assert min(taken) > 20


def test_the_invented_library_can_be_filtered() -> None:
    library = speed_of_filtering.invented(2_000)
    assert library.visits.dtypes.astype(str).to_dict() == VISITS
    assert [*library.reports.columns] == [*REPORTS]
    filters = speed_of_filtering.FILTERS["ten countries, completed"]
    left = tables.filter(library, filters)
    assert 0 < len(left.visits) == len(left.reports) < 2_000
    assert {*left.visits["status"]} == {"completed"}
    assert {*left.visits["country"]} <= filters.countries
    assert {*speed_of_filtering.measure(2_000)} >= {
        f"filter by {name}" for name in speed_of_filtering.FILTERS
    }
