"""The article that the project began with, row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from components.extraction import extract
from components.records import Article, Extraction

SAMPLE = Path(__file__).resolve().parents[3] / "shared/samples/putin-tajikistan.txt"
pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample article is not part of the product")

PUTIN, LUKASHENKO = "Vladimir Putin", "Alexander Lukashenko"
# traveller, country, city, start, end, precision, status, background
VISITS = {
    (PUTIN, "TJK", "Dushanbe", "2022-06-28", "2022-06-28", "day", "planned", False),
    (PUTIN, "TKM", "Ashgabat", "2022-06-29", "2022-06-29", "day", "planned", False),
    (PUTIN, "CHN", "Beijing", "2022-02-04", "2022-02-05", "day", "completed", True),
    (LUKASHENKO, "RUS", None, None, None, "unknown", "completed", True),
    (PUTIN, "CHE", "Geneva", "2021-06", "2021-06", "month", "completed", True),
    (PUTIN, "IND", "New Delhi", "2021-12", "2021-12", "month", "completed", True),
    ("Joe Biden", "CHE", "Geneva", "2021-06", "2021-06", "month", "completed", True),
    ("Ilham Aliyev", "TKM", "Ashgabat", "2022-06-29", "2022-06-29", "day", "planned", False),
    ("Ebrahim Raisi", "TKM", "Ashgabat", "2022-06-29", "2022-06-29", "day", "planned", False),
}
# whom Putin meets, country, city, start, status, background
MEETINGS = {
    ("Emomali Rahmon", "TJK", "Dushanbe", "2022-06-28", "planned", False),
    ("Gurbanguly Berdymukhamedov", "TKM", "Ashgabat", "2022-06-29", "planned", False),
    ("Serdar Berdymukhamedov", "TKM", "Ashgabat", "2022-06-29", "planned", False),
    ("Ilham Aliyev", "TKM", "Ashgabat", "2022-06-29", "planned", False),
    ("Ebrahim Raisi", "TKM", "Ashgabat", "2022-06-29", "planned", False),
    ("Xi Jinping", "CHN", "Beijing", "2022-02", "completed", True),
    ("Joe Biden", "CHE", "Geneva", "2021-06", "completed", True),
    ("Narendra Modi", "IND", "New Delhi", "2021-12", "completed", True),
}


def article(published: str | None) -> Article:
    title, _, text = SAMPLE.read_text(encoding="utf-8").partition("\n")
    basis = "given" if published else "unknown"
    return Article(text.strip(), title, published=published, published_basis=basis)


def visited(extraction: Extraction) -> list[tuple[object, ...]]:
    return [
        (
            v.traveller.name,
            v.place.country,
            v.place.city,
            v.when.start,
            v.when.end,
            v.when.precision,
            v.status,
            v.background,
        )
        for v in extraction.visits
    ]


def met(extraction: Extraction) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for m in extraction.meetings:
        names = {p.name for p in m.participants}
        assert PUTIN in names
        rows += [
            (name, m.place.country, m.place.city, m.when.start, m.status, m.background)
            for name in names - {PUTIN}
        ]
    return rows


@pytest.mark.parametrize("published", ["2022-06-27", None])
def test_visits(published: str | None) -> None:
    found = visited(extract(article(published)))
    assert len(found) == len(set(found))
    assert set(found) == VISITS


@pytest.mark.parametrize("published", ["2022-06-27", None])
def test_meetings(published: str | None) -> None:
    found = met(extract(article(published)))
    assert len(found) == len(set(found))
    assert set(found) == MEETINGS


def test_the_day_of_publication_is_worked_out() -> None:
    extraction = extract(article(None))
    assert (extraction.published, extraction.published_basis) == ("2022-06-27", "inferred")
    assert extraction.published_reason
    given = extract(article("2022-06-27"))
    assert (given.published, given.published_basis, given.published_reason) == ("2022-06-27", "given", None)


def test_rows_are_the_same_with_and_without_the_day() -> None:
    assert extract(article(None)).visits == extract(article("2022-06-27")).visits
    assert extract(article(None)).meetings == extract(article("2022-06-27")).meetings


def test_every_row_points_at_words_of_the_article() -> None:
    told = article(None)
    extraction = extract(told)
    for record in (*extraction.visits, *extraction.meetings):
        assert record.evidence
        for evidence in record.evidence:
            text = told.title if evidence.in_title else told.text
            assert text is not None
            assert text[evidence.start : evidence.end] == evidence.text
            assert evidence.text.strip()


def test_what_did_not_happen_is_no_row() -> None:
    extraction = extract(article(None))
    assert "BLR" not in {v.place.country for v in extraction.visits}
    assert "AFG" not in {v.place.country for v in extraction.visits}
    assert all("Comment" not in e.text for v in extraction.visits for e in v.evidence)


def test_father_and_son_are_two() -> None:
    extraction = extract(article(None))
    people = {p.name: p for m in extraction.meetings for p in m.participants}
    father, son = people["Gurbanguly Berdymukhamedov"], people["Serdar Berdymukhamedov"]
    assert (father.country, son.country) == ("TKM", "TKM")
    assert (father.office == "president", son.office == "president") == (False, True)


def test_people_whom_the_table_knows_carry_their_ids() -> None:
    extraction = extract(article(None))
    ids = {p.name: p.id for m in extraction.meetings for p in m.participants}
    assert (ids[PUTIN], ids["Joe Biden"], ids["Xi Jinping"]) == ("Q7747", "Q6279", "Q15031")
    assert {v.traveller.id for v in extraction.visits if v.traveller.name == PUTIN} == {"Q7747"}
