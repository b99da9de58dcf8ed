"""What was recognised and which rule fired, sentence by sentence."""

from __future__ import annotations

from components.extraction import explain, reading
from components.extraction.refusals import Refusals
from components.records import Article
from components.reference.leaders import leaders
from tests.extraction.telling import PUBLISHED

TEXT = (
    "President Macron visited Egypt on Monday. Rain fell. He met President Sisi in Cairo. "
    "President Macron spoke about Jordan."
)


def lines(text: str) -> list[str]:
    found = Refusals()
    return list(explain.explain(reading.read(text, leaders(), PUBLISHED, None, refusals=found), found))


def of_sentence(text: str, number: int) -> list[str]:
    found = lines(text)
    first = next(i for i, line in enumerate(found) if line.startswith(f"[{number}]"))
    rest = found[first + 1 :]
    stop = next((i for i, line in enumerate(rest) if line.startswith("[")), len(rest))
    return [line.strip() for line in rest[:stop]]


def test_a_sentence_with_a_visit_tells_who_where_when_and_by_which_rule() -> None:
    assert of_sentence(TEXT, 0) == [
        "people: President Macron = Emmanuel Macron",
        "places: Egypt = EGY",
        "dates: Monday",
        "visit by rule “visit”: Emmanuel Macron; completed, EGY; Monday; visit 1",
    ]


def test_a_sentence_with_a_meeting_names_both_and_the_town() -> None:
    found = of_sentence(TEXT, 2)
    assert "people: President Sisi = Abdel Fattah el-Sisi" in found
    assert "places: Cairo = EGY, Cairo" in found
    assert (
        "meeting by rule “meet”: Emmanuel Macron and Abdel Fattah el-Sisi; completed, Cairo; meeting 1"
        in found
    )


def test_a_sentence_without_any_of_it_is_left_out() -> None:
    assert not any("Rain" in line for line in lines(TEXT))
    assert lines("") == []
    assert lines("Rain fell. The harvest was poor.") == []


def test_a_sentence_in_which_nothing_happened_says_so() -> None:
    assert of_sentence(TEXT, 3)[-1] == "no rule fired"


def test_each_line_can_be_printed_as_it_is() -> None:
    text = "President Macron\nwill visit\tEgypt “soon”.\n\nHe met\nPresident Sisi."
    for line in lines(text):
        assert line == line.rstrip()
        assert line.startswith(("[", "    "))


def test_a_whole_article_begins_with_its_day() -> None:
    found = list(explain.explain_article(Article(TEXT, published=PUBLISHED, published_basis="given")))
    assert found[0].startswith("published: 2024-06-12")
    assert [line for line in found if line.startswith("[")] == [
        line for line in lines(TEXT) if line.startswith("[")
    ]
