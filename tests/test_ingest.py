"""Loading files with the real rules: what is stored, what is said, and that one bad file stops no other."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from components import extraction, ingest, tables
from components.corrections import Maker, replay
from components.records import Article
from components.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

BERLIN = b"Macron in Berlin\n\nFrench President Emmanuel Macron arrived in Berlin on Monday for talks.\n"
NOTHING = b"The cat sat on the mat. It rained."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        yield store


def test_files_become_rows(store: Store) -> None:
    (outcome,) = ingest.load([("berlin.txt", BERLIN)], store, published="2024-05-27")
    assert (outcome.ok, outcome.added, outcome.known, outcome.visits) == (True, 1, 0, 1)
    assert outcome.sentence.startswith("1 visit and ")
    (visit,) = tables.load(store).visits.to_dict("records")
    assert (visit["traveller"], visit["country"], visit["city"]) == ("Emmanuel Macron", "DEU", "Berlin")
    assert (visit["start_iso"], visit["located"]) == ("2024-05-27", "city")
    text = tables.article_text(store, visit["article_id"])
    assert text[visit["evidence_start"] : visit["evidence_end"]] == visit["evidence"]


def test_the_same_again_changes_nothing_and_says_so(store: Store) -> None:
    (first,) = ingest.load([("berlin.txt", BERLIN)], store)
    revision = store.revision
    crlf = BERLIN.replace(b"\n", b"\r\n")
    (again, other_name) = ingest.load(
        [("berlin.txt", BERLIN), ("copy.txt", crlf)], store, published="2024-05-27"
    )
    assert store.revision == revision
    assert again.already_known
    assert again.article_ids == other_name.article_ids == first.article_ids
    assert again.sentence == "Already known: this article is in your library, and nothing was changed."


def test_the_columns_of_a_table_can_be_chosen(store: Store) -> None:
    data = b"a,b\nMacron in Berlin,French President Emmanuel Macron arrived in Berlin on Monday.\n"
    (refused,) = ingest.load([("a.csv", data)], store)
    assert str(refused.error).startswith("No column of this table holds the texts of articles")
    (read,) = ingest.load([("a.csv", data)], store, mappings={"a.csv": {"text": "b", "title": "a"}})
    assert (read.added, read.visits) == (1, 1)
    assert tables.load(store).articles["title"].tolist() == ["Macron in Berlin"]


def test_one_bad_file_never_stops_the_others(store: Store) -> None:
    files = [
        ("empty.txt", b""),
        ("berlin.txt", BERLIN),
        ("noise.txt", bytes(range(256))),
        ("cat.txt", NOTHING),
    ]
    empty, berlin, noise, cat = ingest.load(files, store, published="2024-05-27")
    assert empty.error == empty.sentence == "The file is empty. Check that it was saved, and load it again."
    assert berlin.ok
    assert noise.sentence.startswith("The file is not text but binary data.")
    assert cat.sentence == "no visits and no meetings found."
    assert len(tables.load(store).articles) == 2


def test_a_dump_is_counted_by_its_articles(store: Store) -> None:
    ingest.load([("cat.txt", NOTHING)], store)
    rows = [
        {"text": NOTHING.decode()},
        {"text": BERLIN.decode(), "published": "2024-05-27"},
        {"title": "None"},
    ]
    data = "\n".join(map(json.dumps, [*rows, rows[1]])).encode()
    steps: list[ingest.Progress] = []
    (outcome,) = ingest.load([("dump.jsonl", data)], store, progress=steps.append)
    assert (outcome.added, outcome.known, len(outcome.article_ids)) == (1, 1, 2)
    assert outcome.sentence.endswith("found; 1 already known. Line 3 was left out: it has no text.")
    assert [(step.files, step.articles, step.of_articles) for step in steps] == [
        (0, 0, 3),
        (0, 1, 3),
        (0, 2, 3),
        (1, 0, 0),
    ]


def test_a_rule_that_fails_is_said_and_the_others_go_on(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real = extraction.extract

    def failing(article: Article, people: object) -> object:
        if "cat" in article.text:
            raise RuntimeError("a rule stumbled")
        return real(article, people)

    monkeypatch.setattr(extraction, "extract", failing)
    cat, berlin = ingest.load([("cat.txt", NOTHING), ("berlin.txt", BERLIN)], store)
    assert cat.error == "An article could not be read because of an error in Motorcade: please report it."
    assert berlin.ok
    assert len(tables.load(store).articles) == 1
    assert "a rule stumbled" in caplog.text


def test_a_date_given_later_is_read_anew(store: Store) -> None:
    (outcome,) = ingest.load([("berlin.txt", BERLIN)], store)
    (article_id,) = outcome.article_ids
    assert tables.load(store).visits["when"].tolist() == ["unknown"]
    maker = Maker(replay(store.snapshot()), "Ana", dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC))
    dated = maker.date(article_id, "2024-05-27", "It says so on the page.")
    assert ingest.correct(store, [dated]) == 1
    frames = tables.load(store)
    assert frames.visits["when"].tolist() == ["27 May 2024"]
    assert frames.articles[["published", "published_basis"]].values.tolist() == [["2024-05-27", "given"]]
    maker = replace(maker, shown=replay(store.snapshot()))
    assert ingest.correct(store, [maker.undo(dated.id)]) == 1
    assert tables.load(store).visits["when"].tolist() == ["unknown"]
    with pytest.raises(ValueError, match="There is no such article"):
        maker.date("none", "2024-05-27", "")
    with pytest.raises(ValueError, match="is not a date"):
        maker.date(article_id, "soon", "")


def test_pasted_text(store: Store) -> None:
    pasted = Article(BERLIN.decode(), "A title", "Le Soir", published="2024-05-27", published_basis="given")
    outcome = ingest.load_article(pasted, store)
    assert (outcome.name, outcome.visits) == ("pasted text", 1)
    assert tables.load(store).articles["source"].tolist() == ["Le Soir"]
    assert ingest.load_article(Article("  "), store).error == (
        "There is no text in it. Check that it is the article itself."
    )


def test_articles_read_by_other_rules_are_read_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest.load([("berlin.txt", BERLIN), ("cat.txt", NOTHING)], store)
    assert ingest.refresh(store) == 0
    monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", "later")
    steps: list[tuple[int, int]] = []
    assert ingest.refresh(store, lambda done, of: steps.append((done, of))) == 2
    assert steps == [(1, 2), (2, 2)]
    assert ingest.refresh(store) == 0


def test_the_samples_load(store: Store) -> None:
    outcomes = ingest.load_samples(store)
    assert outcomes
    assert [outcome.sentence for outcome in outcomes if not outcome.ok] == []
    assert len(tables.load(store).visits) > 10
