"""PDF files made with pypdf and Pillow, read by the PDF reader."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.errors import DependencyError

from components.articles import UnreadableArticle, read, read_all
from components.articles.page_lines import address_of_pages, text_of_pages
from components.articles.paragraphs import joined
from components.articles.pdf import letter_by_letter
from tests.articles.making_pdfs import pdf, scan, written
from tests.articles.opening import only, refusal

LINES = [
    "Macron in Berlin",
    "",
    "French President Emmanuel Macron arrived in Berlin on Monday for talks",
    "with Chancellor Olaf Scholz – his “first” visit this year, the presi-",
    "dency said.",
    "",
    "He is to travel on to Warsaw on Tuesday.",
]
TEXT = (
    "Macron in Berlin\n\nFrench President Emmanuel Macron arrived in Berlin on Monday for talks with "
    "Chancellor Olaf Scholz – his “first” visit this year, the presidency said.\n\n"
    "He is to travel on to Warsaw on Tuesday."
)


@pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a"])
def test_lines_become_paragraphs(name: str) -> None:
    article = only(name, written(pdf([LINES])), "2024-05-27")
    assert (article.title, article.text) == ("Macron in Berlin", TEXT)
    assert (article.published, article.published_basis) == ("2024-05-27", "given")


def test_ligatures_are_letters_again() -> None:
    assert letter_by_letter("his oﬃce, his ﬁfth ﬂight") == "his office, his fifth flight"


def test_the_dates_of_the_file_are_not_the_article_s() -> None:
    data = written(pdf([LINES], title="Macron in Berlin"))
    assert PdfReader(io.BytesIO(data)).metadata.creation_date.year == 2030
    assert only("a.pdf", data).published is None


@pytest.mark.parametrize(
    ("given_title", "title"),
    [("Macron in  Berlin", "Macron in Berlin"), ("Microsoft Word - final2.doc", "Macron in Berlin")],
)
def test_the_file_s_title_counts_where_the_text_repeats_it(given_title: str, title: str) -> None:
    assert only("a.pdf", written(pdf([LINES], given_title))).title == title


def test_headers_and_page_numbers_go_and_a_paragraph_runs_over_the_page() -> None:
    head = "THE DAILY, Monday"
    first = [head, "President Macron arrived in Berlin on Monday for talks with", "1"]
    second = [head, "Chancellor Scholz, his office said on Sunday in the evening", "2"]
    third = [head, "after a call.", "3"]
    article = only("a.pdf", written(pdf([first, second, third])))
    assert article.text == (
        "President Macron arrived in Berlin on Monday for talks with Chancellor Scholz, his office said on "
        "Sunday in the evening after a call."
    )


def test_a_page_printed_by_a_browser_tells_its_address_and_not_the_day_of_printing() -> None:
    foot = "https://daily.example/berlin {}/2"
    pages = [
        [
            "11/24/26, 3:51 AM Macron in Berlin",
            "Macron arrived in Berlin on Monday for long talks",
            foot.format(1),
        ],
        ["11/24/26, 3:51 AM Macron in Berlin", "with Scholz.", foot.format(2)],
    ]
    article = only("a.pdf", written(pdf(pages)))
    assert article.text == "Macron arrived in Berlin on Monday for long talks with Scholz."
    assert article.url == "https://daily.example/berlin"
    assert address_of_pages(["a\nhttps://x.org/a", "b\nhttps://x.org/b"]) is None


def test_a_scan_says_that_it_has_no_text() -> None:
    assert refusal("a.pdf", scan()).startswith("The PDF holds pictures of pages and no text.")


def test_scanned_pages_among_others_are_told() -> None:
    writer = pdf([LINES])
    writer.append(io.BytesIO(scan()))
    reading = read_all("a.pdf", written(writer))
    assert (reading.articles[0].text, reading.notes) == (TEXT, ["Page 2 has no text."])


def test_a_password_is_told_and_a_mere_ban_on_printing_is_none() -> None:
    locked = pdf([LINES])
    locked.encrypt("secret", algorithm="RC4-128")
    assert refusal("a.pdf", written(locked)).startswith("The PDF is locked with a password.")
    restricted = pdf([LINES])
    restricted.encrypt("", "owner", algorithm="RC4-128")
    assert only("a.pdf", written(restricted)).text == TEXT


def test_newer_encryption_is_read_where_it_can_be_and_told_where_not() -> None:
    writer = pdf([LINES])
    try:
        writer.encrypt("", "owner", algorithm="AES-128")
        data = written(writer)
    except DependencyError:  # without the package “cryptography”: the same file, made to say that it is AES
        writer = pdf([LINES])
        writer.encrypt("", "owner", algorithm="RC4-128")
        filters = b"/V 4 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF"
        data = written(writer)
        assert b"/V 2" in data
        assert refusal("a.pdf", data.replace(b"/V 2", filters)).startswith(
            "The PDF is locked with a password"
        )
    else:
        assert only("a.pdf", data).text == TEXT


def test_too_many_pages() -> None:
    assert refusal("a.pdf", written(pdf([["x"]] * 1001))).startswith(
        "The PDF has 1,001 pages, and 1,000 is the limit"
    )


def test_a_file_cut_short() -> None:
    data = written(pdf([LINES]))
    assert refusal("a.pdf", data[: len(data) // 8]).startswith("The PDF is damaged or was cut short.")


@given(st.data())
def test_damaged_pdfs_are_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(written(pdf([LINES])))
    for at in data.draw(st.lists(st.integers(9, len(whole) - 1), min_size=1, max_size=8)):
        whole[at] = data.draw(st.integers(0, 255))
    try:
        outcome = read("a.pdf", bytes(whole))[0].text.strip()[-1:]
    except UnreadableArticle as error:
        outcome = error.reason[-1]
    assert outcome


@given(st.lists(st.text(st.characters(codec="cp1252")), max_size=6))
def test_no_word_is_lost_between_pages(pages: list[str]) -> None:
    assert isinstance(text_of_pages(pages), str)
    words = " ".join(pages[0].split()) if pages else ""
    lines = [words] if words else []
    assert "".join(joined(lines).split()) == "".join(words.split())


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["One line."], "One line."),
        (["- an item of a list", "- another item of it"], "- an item of a list\n\n- another item of it"),
        (
            ["It said that the president would travel to the", "United States on Friday."],
            "It said that the president would travel to the United States on Friday.",
        ),
        (
            [
                "He arrived in the capital of the country on Monday.",
                "The visit ends on Friday, the office has said so.",
            ],
            "He arrived in the capital of the country on Monday. "
            "The visit ends on Friday, the office has said so.",
        ),
        (["x" * 300, "Y" * 300], "x" * 300 + "\n\n" + "Y" * 300),
        ([], ""),
    ],
)
def test_which_lines_are_one_paragraph(lines: list[str], text: str) -> None:
    assert joined(lines) == text
