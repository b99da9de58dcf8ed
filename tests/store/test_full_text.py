"""Articles found by their words: the same on both databases, in libraries old and new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.records import Article, Extraction
from components.store import open_store
from components.store.search import LONGEST_WORD, wanted_words, words_in
from tests.store.test_migrations import back_to_version_2
from tests.store.test_upgrading import engine_for

if TYPE_CHECKING:
    from components.store import Store

SEA = Article("A summit of the states around the Caspian Sea, in Ashgabat.", "Two stops", "Evening Wire")
LAKE = Article("They met by Lake Geneva; Côte d'Ivoire's envoy came from Nur-Sultan.", "By the lake", "Post")
LONG = Article(" ".join(f"word{number}" for number in range(100_000)), "Long")


def fill(store: Store) -> None:
    for article in (SEA, LAKE):
        store.add(article, Extraction(None, "unknown"), "1")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("caspian", {SEA.id}),
        ("SEA caspian", {SEA.id}),
        ("casp ash", {SEA.id}),  # a beginning is enough
        ("spian", set()),
        ("stops evening", {SEA.id}),  # title and source count
        ("the", {SEA.id, LAKE.id}),
        ("caspian geneva", set()),
        ("cote divoire", {LAKE.id}),
        ("Côte d’Ivoire", {LAKE.id}),
        ("nur-sultan", {LAKE.id}),
        ("sultan", {LAKE.id}),
        ("  ", set()),
        ("?!", set()),
        ("caspian' OR \"1", set()),  # no word of a query language
        ("caspian*", {SEA.id}),
    ],
)
def test_words_find_articles(library_url: str, words: str, found: set[str]) -> None:
    with open_store(library_url) as store:
        fill(store)
        assert set(store.search(words)) == found


def test_the_longest_article_can_be_found(library_url: str) -> None:
    with open_store(library_url) as store:
        assert store.add(LONG, Extraction(None, "unknown"), "1")
        assert store.search("word1000 long") == [LONG.id]
        huge = Article(" ".join(f"{number:09}" for number in range(99_000)))
        assert store.add(huge, Extraction(None, "unknown"), "1")
        assert store.search("000000042") == [huge.id]


def test_an_older_library_gets_its_index(library_url: str) -> None:
    with open_store(library_url) as store:
        fill(store)
    engine = engine_for(library_url)
    back_to_version_2(engine)
    engine.dispose()
    with open_store(library_url) as store:
        assert store.search("caspian") == [SEA.id]
        added = Article("The Caspian again.")
        assert store.add(added, Extraction(None, "unknown"), "1")
        assert set(store.search("caspian")) == {SEA.id, added.id}


def test_reading_an_article_anew_keeps_it_findable_once(library_url: str) -> None:
    with open_store(library_url) as store:
        fill(store)
        store.replace(SEA, Extraction("2022-06-27", "given"), "2")
        assert store.search("caspian") == [SEA.id]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=30))
def test_any_text_can_be_stored_and_any_words_asked(body: str, asked: str) -> None:
    assume_storable = body.replace("\0", "").encode("utf-8", "ignore").decode()
    with open_store("sqlite://") as store:
        article = Article(f"{assume_storable} caspian")
        store.add(article, Extraction(None, "unknown"), "1")
        assert store.search("caspian") == [article.id]
        store.search(asked)
        for word in words_in(assume_storable):
            if word.isascii():
                assert store.search(word) == [article.id]


def test_words_of_a_search() -> None:
    assert wanted_words("Nur-Sultan, NUR  x" + "y" * 300) == ("nur", "sultan", "x" + "y" * (LONGEST_WORD - 1))
