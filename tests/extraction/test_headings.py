"""Dates at the head of paragraphs: fact boxes, looks ahead, logs, programmes; told on Wednesday 2024-06-12."""

from __future__ import annotations

from components.extraction import dates, headings
from components.extraction.sentences import split
from tests.extraction.telling import meetings, visits

FACT_BOX = (
    "British prime ministers in Kenya since independence.\n\n"
    "MARCH 1988 - Margaret Thatcher spends three days in Nairobi.\n\n"
    "JUNE 2018 – Theresa May meets President Uhuru Kenyatta in Mombasa. She had last been there in 2014."
)
WEEK_AHEAD = (
    "What to watch in the coming days.\n\n"
    "THURSDAY: President William Ruto flies to Paris. He meets Emmanuel Macron at the palace.\n\n"
    "FRIDAY: In Ottawa, nothing is planned.\n\n"
    "SATURDAY: Chancellor Olaf Scholz arrives in Oslo. He was last in Oslo in May 2023."
)
LOG = (
    "18:40 President Kais Saied has left Berlin for Tunis.\n\n"
    "12:05 Olaf Scholz receives President Kais Saied in Berlin.\n\n"
    "9:30 Good morning."
)
PROGRAMME = (
    "The president's programme\n\n"
    "Monday, 17 June\n\nPresident Alexander Stubb arrives in Riga.\n\n"
    "Tuesday, 18 June\n\nPresident Alexander Stubb meets President Alar Karis in Tallinn."
)


def _parts(text: str) -> list[str]:
    found = headings.find(text, split(text), dates.find(text))
    return [
        f"{found.of[s.paragraph].text}|{text[s.start : s.end]}"
        for s in found.sentences
        if s.paragraph in found.of
    ]


def test_a_fact_box_dates_what_it_heads_and_no_more() -> None:
    assert [row[1:] for row in visits(FACT_BOX)] == [
        ("KEN", "Nairobi", "1988-03", "1988-03", "completed"),
        ("KEN", "Mombasa", "2018-06", "2018-06", "completed"),
    ]
    assert [row[3:] for row in meetings(FACT_BOX)] == [("2018-06", "completed")]


def test_a_look_ahead_is_of_days_to_come() -> None:
    assert visits(WEEK_AHEAD) == [
        ("William Ruto", "FRA", "Paris", "2024-06-13", "2024-06-13", "planned"),
        ("Olaf Scholz", "NOR", "Oslo", "2024-06-15", "2024-06-15", "planned"),
        ("Olaf Scholz", "NOR", "Oslo", "2023-05", "2023-05", "completed"),
    ]
    assert [row[3:] for row in meetings(WEEK_AHEAD)] == [("2024-06-13", "planned")]


def test_the_hours_of_a_log_are_of_its_day() -> None:
    assert meetings(LOG) == [(("Olaf Scholz", "Kais Saied"), "DEU", "Berlin", "2024-06-12", "completed")]


def test_a_day_on_a_line_alone_heads_what_follows() -> None:
    assert visits(PROGRAMME) == [
        ("Alexander Stubb", "LVA", "Riga", "2024-06-17", "2024-06-17", "planned"),
        ("Alexander Stubb", "EST", "Tallinn", "2024-06-18", "2024-06-18", "planned"),
    ]


def test_headings_are_no_part_of_a_sentence() -> None:
    assert _parts(LOG)[-1] == "9:30|Good morning."
    assert _parts(FACT_BOX)[0] == "MARCH 1988|Margaret Thatcher spends three days in Nairobi."


def test_one_date_at_the_head_is_the_articles_own() -> None:
    assert _parts("June 12, 2024 - President Macron visited Egypt.\n\nHe met nobody.") == []
    assert _parts("Tuesday was quiet.\n\nMay 2016 was not.") == []
