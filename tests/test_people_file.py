"""people.csv beside the library: taken, told line by line, and found in articles on every way in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from components import cli, ingest, people_file, review, tables
from components.corrections import replay
from components.store import data_folder, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from components.store import Store

HEADER = "wikidata_id,name,aliases,country,office,start,end,birth_date,gender,source\n"
PEOPLE = HEADER + ",Zorka Quillfeather,Zorka Q.,NOR,envoy,2024-01-01,,,f,our desk\n"
BROKEN = PEOPLE + ",Bea Gil,,Nowhere,minister,2024,,,f,\n"
ARTICLE = (
    b"Talks in Lima\n\nZorka Quillfeather arrived in Lima on Tuesday for talks with Peruvian President Dina "
    b"Boluarte.\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'data' / 'library.sqlite'}") as store:
        yield store


def travellers(store: Store) -> list[tuple[str, str, str]]:
    rows = tables.load(store).visits.to_dict("records")
    return [(row["traveller"], row["traveller_country"], row["country"]) for row in rows]


def test_the_file_stands_beside_the_library(tmp_path: Path) -> None:
    assert data_folder(f"sqlite:///{tmp_path}/a/library.sqlite") == tmp_path / "a"
    assert data_folder("postgresql://me@server/library") == data_folder("sqlite://")


def test_a_person_of_ones_own_is_found_once_the_file_is_there(store: Store) -> None:
    ingest.load([("lima.txt", ARTICLE)], store, published="2024-06-04")
    assert travellers(store) == []
    assert people_file.save(store.folder, PEOPLE.encode()).problems == ()
    assert ingest.unrefreshed(store) == 1
    assert ingest.refresh(store) == 1
    assert travellers(store) == [("Zorka Quillfeather", "NOR", "PER")]
    assert ingest.unrefreshed(store) == 0
    people_file.remove(store.folder)
    assert ingest.unrefreshed(store) == 1


def test_new_articles_are_read_with_them_and_a_bad_row_stops_nobody(store: Store) -> None:
    found = people_file.save(store.folder, BROKEN.encode())
    assert found.problems == (
        "people.csv, line 3: the country Nowhere is not known; write its name, three letters (FRA) or an "
        "organisation (UN).",
    )
    assert people_file.people_in(store.folder) == found
    ingest.load([("lima.txt", ARTICLE)], store, published="2024-06-04")
    assert travellers(store) == [("Zorka Quillfeather", "NOR", "PER")]


def test_the_queue_no_longer_asks_who_that_is(store: Store) -> None:
    people_file.save(store.folder, PEOPLE.encode())
    ingest.load([("lima.txt", ARTICLE)], store, published="2024-06-04")
    shown = replay(store.snapshot())
    people = people_file.with_own(people_file.people_in(store.folder))
    assert [item.subject for item in review.queue(shown) if item.about == "person"] == ["Zorka Quillfeather"]
    assert [item for item in review.queue(shown, people=people) if item.about == "person"] == []


def test_an_upload_without_one_good_row_changes_nothing(tmp_path: Path) -> None:
    people_file.save(tmp_path, PEOPLE.encode())
    with pytest.raises(
        ValueError, match=r"No person of this file can be used\. people\.csv, line 2: the name"
    ):
        people_file.save(tmp_path, (HEADER + ",,,NOR,envoy,2024,,,f,\n").encode())
    with pytest.raises(ValueError, match="It has no rows"):
        people_file.save(tmp_path, HEADER.encode())
    assert (tmp_path / "people.csv").read_text(encoding="utf-8") == PEOPLE
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"people\.csv cannot be written: No such file or directory\."):
        people_file.save(tmp_path / "gone", PEOPLE.encode())
    (tmp_path / "people.csv").mkdir()
    assert people_file.people_in(tmp_path).problems == ("people.csv cannot be read: Is a directory.",)


def test_the_template_is_a_table_that_can_be_read() -> None:
    (row,) = people_file.check(people_file.template()).rows
    assert (row.name, row.country, row.office) == ("Ana Example", "FRA", "envoy")


@pytest.mark.parametrize("mine", [True, False])
def test_the_command_line_reads_them_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mine: bool
) -> None:
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", f"sqlite:///{tmp_path / 'library.sqlite'}")
    article = tmp_path / "lima.txt"
    article.write_bytes(ARTICLE)
    if mine:
        people_file.save(tmp_path, BROKEN.encode())
    assert cli.main(["extract", "--published", "2024-06-04", str(article)]) == 0
    printed = capsys.readouterr()
    told = [(v["traveller"], v["traveller_country"]) for v in json.loads(printed.out)["visits"]]
    assert told == ([("Zorka Quillfeather", "NOR")] if mine else [])
    assert printed.err.startswith("motorcade: people.csv, line 3: the country Nowhere is not known;") is mine
