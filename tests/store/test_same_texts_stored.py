"""Articles that print one text are one source in the library, on both databases."""

from __future__ import annotations

from components.store import open_store
from tests.building import article, extraction, visit

AGENCY = "The president flew to Dushanbe on Tuesday and talked for two hours with his host about the border."


def test_the_same_text_in_two_papers_is_one_source(library_url: str) -> None:
    prints = [article(AGENCY, title) for title in ("Off to Dushanbe", "President on his way", "Tuesday")]
    with open_store(library_url) as store:
        for item in prints:
            store.add(item, extraction(visit("2022-06-28"), published="2022-06-28"), "1")
        store.add(article("Another text on it."), extraction(visit("2022-06-28")), "1")
        snapshot = store.snapshot()
    (event,) = snapshot.events
    assert (event.sources, event.articles) == (2, 4)
    names = {row.id: row.text_id for row in snapshot.articles}
    assert {names[item.id] for item in prints} == {min(item.id for item in prints)}


def test_sources_are_counted_anew_when_a_text_ties_two_others_together(library_url: str) -> None:
    words = [f"word{n}" for n in range(100)]
    start, end, whole = (" ".join(part) for part in (words[:55], words[45:], words))
    told = extraction(visit("2022-06-28"))
    with open_store(library_url) as store:
        store.add(article(start), told, "1")
        store.add(article(end), told, "1")
        assert store.snapshot().events[0].sources == 2
        store.add(article(whole), extraction(), "1")  # tells nothing itself
        (event,) = store.snapshot().events
    assert (event.sources, event.articles) == (1, 2)
