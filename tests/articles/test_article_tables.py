"""CSV, XLSX and Parquet tables, written with csv, openpyxl, pandas and pyarrow, read by the table readers."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.articles import UnreadableArticle, article_tables, columns_of, read, read_all
from components.articles.field_names import FIELDS
from components.articles.table import MAX_ROWS
from tests.articles.opening import only, refusal

HEAD = ["Headline", "Full Text", "Publication Date", "Newspaper", "Link", "Notes"]
ROWS = [
    [
        "Macron in Berlin",
        'Macron arrived,\n“quoted”, at "noon"; he left.',
        "2024-05-27",
        "Le Défi",
        "https://x.org/1",
        "a",
    ],
    ["Scholz in Paris", "Scholz met Macron.", "2024-06-03", "AFP", "https://x.org/2", "b"],
]
EXPECTED = [
    ("Macron in Berlin", ROWS[0][1], "2024-05-27", "Le Défi", "https://x.org/1"),
    ("Scholz in Paris", "Scholz met Macron.", "2024-06-03", "AFP", "https://x.org/2"),
]


def delimited(rows: list[list[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue().encode(encoding)


def workbook(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parquet(rows: list[list[object]], head: list[str]) -> bytes:
    file = io.BytesIO()
    pd.DataFrame(rows, columns=head).to_parquet(file)
    return file.getvalue()


def rows_of(name: str, data: bytes) -> list[tuple[str | None, ...]]:
    return [(a.title, a.text, a.published, a.source, a.url) for a in read(name, data)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_and_encodings(separator: str, encoding: str) -> None:
    data = delimited([HEAD, *ROWS], separator, encoding)
    assert rows_of("a.csv", data) == EXPECTED
    assert rows_of("a.tsv", b"sep=;\r\n" + delimited([HEAD, *ROWS], ";")) == EXPECTED


def test_a_workbook() -> None:
    rows = [[*row[:2], dt.date.fromisoformat(row[2]), *row[3:]] for row in ROWS]
    for name in ("a.xlsx", "a.csv", "a"):
        assert rows_of(name, workbook(News=[HEAD, *rows])) == EXPECTED


def test_a_parquet_table() -> None:
    assert rows_of("a.parquet", parquet(ROWS, HEAD)) == EXPECTED
    rows = [[*row[:2], pd.Timestamp(row[2]), *row[3:]] for row in ROWS]
    assert rows_of("a", parquet(rows, HEAD)) == EXPECTED


def test_a_csv_by_another_name() -> None:
    data = b"title,text,date\nA,He went.,2024-05-27\n"
    assert only("a.txt", data).text == "He went."
    prose = b"The text, the title and the date\nof the visit are not known."
    assert only("a.txt", prose).text.startswith("The text, the title")


@pytest.mark.parametrize(
    ("names", "mapping"),
    [
        (
            ["id", "title", "text", "url"],
            {"external_id": "id", "title": "title", "text": "text", "url": "url"},
        ),
        (
            ["news_title", "articleBody", "DatePublished"],
            {"title": "news_title", "text": "articleBody", "published": "DatePublished"},
        ),
        (["content", "Publish Date", "text"], {"text": "text", "published": "Publish Date"}),
        (
            ["article", "Domain", "article_link"],
            {"text": "article", "source": "Domain", "url": "article_link"},
        ),
        (["Titel", "maintext", "outlet name"], {"title": "Titel", "text": "maintext"}),
    ],
)
def test_columns_are_guessed_by_name(names: list[str], mapping: dict[str, str]) -> None:
    columns = columns_of("a.csv", delimited([names, ["x"] * len(names)]))
    assert columns is not None
    assert columns.names == tuple(names)
    assert columns.mapping == dict.fromkeys(FIELDS) | mapping


def test_a_column_of_long_cells_is_the_text_where_no_name_tells() -> None:
    rows = [["nr", "foo", "bar"], ["1", "short", "He went. " * 40], ["2", "short", "They met. " * 40]]
    data = delimited(rows)
    assert columns_of("a.csv", data).mapping == dict.fromkeys(FIELDS) | {"text": "bar"}
    assert [article.text for article in read("a.csv", data)] == [rows[1][2], rows[2][2]]
    assert columns_of("a.csv", delimited(rows[1:])).names == ("Column 1", "Column 2", "Column 3")
    assert [article.text for article in read("a.csv", delimited(rows[1:]))] == [rows[1][2], rows[2][2]]


def test_the_guess_can_be_changed() -> None:
    data = delimited([["a", "b", "c"], ["Macron in Berlin", "He went.", "27.05.2024"]])
    columns = columns_of("a.csv", data)
    assert (columns.mapping["text"], columns.sample) == (
        None,
        (("Macron in Berlin", "He went.", "27.05.2024"),),
    )
    reading = read_all("a.csv", data, mapping={"text": "b", "title": "a", "published": "c", "url": None})
    assert [(a.title, a.text, a.published) for a in reading.articles] == [
        ("Macron in Berlin", "He went.", "2024-05-27")
    ]
    with pytest.raises(UnreadableArticle, match="There is no column “z” in this table"):
        read_all("a.csv", data, mapping={"text": "z"})
    with pytest.raises(UnreadableArticle, match="The file is not a table"):
        read_all("a.txt", b"He went.", mapping={"text": "a"})


def test_other_files_have_no_columns() -> None:
    assert columns_of("a.txt", b"He went, and she went.") is None
    assert columns_of("a.csv", b"<!doctype html><html><body>x</body></html>") is None


def test_a_title_above_the_names_and_names_that_repeat() -> None:
    sheet = [
        ["Export of 3 June"],
        [],
        ["Title", "Text", "Text", None, "Date"],
        ["A", "He went.", "x", "y", "2024"],
    ]
    data = workbook(News=sheet)
    assert columns_of("a.xlsx", data).names == ("Title", "Text", "Text (3)", "Column 4", "Date")
    assert rows_of("a.xlsx", data) == [("A", "He went.", "2024", None, None)]


def test_sheets_without_texts_are_told() -> None:
    data = workbook(Empty=[], Codes=[["code", "country"], ["FRA", "France"]], News=[["text"], ["He went."]])
    reading = read_all("a.xlsx", data)
    assert [article.text for article in reading.articles] == ["He went."]
    assert reading.notes == ["Sheet “Codes” was left out: it has no column of texts."]
    assert columns_of("a.xlsx", data).sheet == "News"


def test_one_clear_date_tells_how_the_others_are_written() -> None:
    rows = [["text", "date"], ["a", "03/04/2022"], ["b", "27/06/2022"], ["c", "31/02/2022"], ["d", ""]]
    reading = read_all("a.csv", delimited(rows))
    assert [article.published for article in reading.articles] == ["2022-04-03", "2022-06-27", None, None]
    assert reading.notes == ["Line 4 was read without a date: “31/02/2022” cannot be made out."]
    american = delimited([["text", "date"], ["a", "03/04/2022 10:00"], ["b", "6/27/2022 9:05 PM"]])
    assert [article.published for article in read("a.csv", american)] == ["2022-03-04", "2022-06-27"]
    doubtful = read_all("a.csv", delimited(rows[:2]))
    assert doubtful.articles[0].published is None


def test_rows_that_are_broken_or_without_text_are_told() -> None:
    data = b'title,text\nA,He went.\nB,\n\nC,one,two\nD,"They met.\nAnd left."\nE,"never closed'
    reading = read_all("a.csv", data)
    assert [(a.title, a.text) for a in reading.articles] == [
        ("A", "He went."),
        ("D", "They met.\nAnd left."),
        ("E", "never closed"),
    ]
    assert reading.notes == [
        "Line 5 was left out: it has 3 cells, not 2; a quotation mark may be missing.",
        "Line 3 was left out: it has no text.",
    ]


def test_html_in_cells() -> None:
    data = delimited(
        [["title", "text"], ["Macron &amp; Scholz&#8217;s", "<p>He <b>went</b>.</p><p>They met.</p>"]]
    )
    article = only("a.csv", data)
    assert (article.title, article.text) == ("Macron & Scholz’s", "He went.\n\nThey met.")


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.csv", b"\n\n,,\n", "The table is empty"),
        ("a.csv", b"text\n", "There is no article in this table."),
        (
            "a.csv",
            b"title,text\nA,\n",
            "There is no article in this table. Line 2 was left out: it has no text.",
        ),
        (
            "a.csv",
            b"code,country\nFRA,France\n",
            "No column of this table holds the texts of articles (“code”, “country”)",
        ),
        ("a.xlsx", workbook(A=[], B=[["text"]]), "The workbook is empty"),
        (
            "a.xlsx",
            workbook(A=[["code"], ["x"]]),
            "No column of this table holds the texts of articles (“code”)",
        ),
        ("a.parquet", parquet([], ["text"]), "The Parquet table is empty"),
        ("a.parquet", parquet([["x"]], ["code"]), "No column of this table holds"),
        ("a.csv", (b"x," * 1001) + b"x\n1\n", "The table has more than 1,000 columns"),
        ("a.csv", b'"' + b"word " * 300_000, "The table breaks in its first line"),
        (
            "a.csv",
            b'text\n"' + b"word " * 300_000,
            "There is no article in this table. The table was read up to line 2",
        ),
        ("a.parquet", parquet([["x"]] * (MAX_ROWS + 1), ["text"]), "The table has 200,001 rows"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_tables_that_hold_no_articles(name: str, data: bytes, sentence: str) -> None:
    assert refusal(name, data).startswith(sentence)


def test_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_tables, "MAX_ROWS", 10)
    assert len(read("a.csv", b"text\n" + b"x\n" * 10)) == 10
    assert refusal("a.csv", b"text\n" + b"x\n" * 11).startswith("The table has more than 10 rows")
    two = [["text"], *([["x"]] * 6)]
    assert refusal("a.xlsx", workbook(A=two, B=two)).startswith("The table has more than 10 rows")


def test_a_row_far_down_does_not_keep_the_reader_for_ever() -> None:
    book = openpyxl.Workbook()
    book.active.append(["text"])
    book.active.cell(1_000_000, 1, "He went.")
    file = io.BytesIO()
    book.save(file)
    assert refusal("a.xlsx", file.getvalue()).startswith("The workbook has more than 200,000 rows")


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n", exclude_characters="<&"),
    max_size=20,
)


@given(
    st.lists(st.tuples(words, words.filter(str.strip), words), min_size=1, max_size=5),
    st.sampled_from(",;\t|"),
)
def test_what_csv_writes_comes_back(rows: list[tuple[str, str, str]], separator: str) -> None:
    data = delimited([["title", "text", "notes"], *([*row] for row in rows)], separator)
    assert [article.text for article in read("a.csv", data)] == [text for _, text, _ in rows]


JSON = [
    {
        "kop": "Macron in Berlin",
        "inhoud": ["Macron arrived.", "He left."],
        "dag": "27/05/2024",
        "krant": {"name": "AFP"},
    },
    {"kop": "Scholz in Paris", "inhoud": "Scholz met Macron.", "dag": "03/06/2024", "krant": None},
]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", json.dumps(JSON).encode()),
        ("a.json", json.dumps({"articles": JSON}).encode()),
        ("a.jsonl", "\n".join(map(json.dumps, JSON)).encode()),
    ],
)
def test_fields_of_json_are_columns_that_can_be_chosen(name: str, data: bytes) -> None:
    with pytest.raises(UnreadableArticle, match="There is no article in this JSON file"):
        read(name, data)
    columns = columns_of(name, data)
    assert columns is not None
    assert columns.names == ("kop", "inhoud", "dag", "krant")
    assert columns.sample[0] == ("Macron in Berlin", "Macron arrived. He left.", "27/05/2024", "AFP")
    assert set(columns.mapping.values()) == {None}
    mapping = {"title": "kop", "text": "inhoud", "published": "dag", "source": "krant"}
    assert [
        (a.title, a.text, a.published, a.source) for a in read_all(name, data, mapping=mapping).articles
    ] == [
        ("Macron in Berlin", "Macron arrived.\n\nHe left.", "2024-05-27", "AFP"),
        ("Scholz in Paris", "Scholz met Macron.", "2024-06-03", None),
    ]


def test_json_that_holds_no_objects_has_no_columns() -> None:
    with pytest.raises(UnreadableArticle, match="There is no article in this JSON file"):
        columns_of("a.json", b"[1, 2]")
