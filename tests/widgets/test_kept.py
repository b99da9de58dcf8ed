"""A value is made once a revision, and taken over where somebody has it already."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from components.widgets.kept import Kept


def test_made_once_a_revision_by_whoever_asks_first() -> None:
    kept: Kept[str] = Kept()
    made: list[int] = []

    def make(revision: int) -> str:
        made.append(revision)
        return f"of {revision}"

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: kept.at(1, lambda: make(1)), range(40)))
    assert (set(found), made) == ({"of 1"}, [1])
    assert kept.at(2, lambda: make(2)) == "of 2"
    kept.put(3, "given")
    assert kept.at(3, lambda: make(3)) == "given"
    assert made == [1, 2]
