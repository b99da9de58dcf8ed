"""Whether it happened: tense, modals, the verbs above, and what is said of a journey as a noun."""

from __future__ import annotations

import pytest

from components.extraction import modality
from tests.extraction.telling import told, visits, word

FRIDAY, MONDAY, TUESDAY, TODAY = "2024-06-14", "2024-06-10", "2024-06-11", "2024-06-12"

PLANNED = [
    ("President Macron will visit Egypt on Friday.", FRIDAY),
    ("President Macron is to visit Egypt on Friday.", FRIDAY),
    ("President Macron is expected to visit Egypt on Friday.", FRIDAY),
    ("President Macron is due to visit Egypt on Friday.", FRIDAY),
    ("President Macron is scheduled to visit Egypt on Friday.", FRIDAY),
    ("President Macron is going to visit Egypt on Friday.", FRIDAY),
    ("President Macron visits Egypt on Friday.", FRIDAY),
    ("President Macron prepares to travel to Egypt on Friday.", FRIDAY),
    ("President Macron will be in Egypt on Friday.", FRIDAY),
    ("President Macron's visit to Egypt will begin on Friday.", FRIDAY),
    ("President Macron plans to visit Egypt in July.", "2024-07"),
    ("President Macron has agreed to visit Egypt in July.", "2024-07"),
    ("President Macron said he would visit Egypt in July.", "2024-07"),
    ("President Macron hopes to visit Egypt in July.", "2024-07"),
    ("President Macron may visit Egypt in July.", "2024-07"),
    ("President Macron could visit Egypt in July.", "2024-07"),
    ("A visit by President Macron to Egypt is scheduled for July.", "2024-07"),
    ("President Macron is planning a visit to Egypt.", None),
    ("President Macron wants to visit Egypt.", None),
    ("President Macron announced a visit to Egypt for July.", "2024-07"),
]
ONGOING = [
    ("President Macron is visiting Egypt.", TODAY),
    ("President Macron is currently touring Egypt.", TODAY),
    ("President Macron is in Egypt for talks.", TODAY),
    ("President Macron arrived in Egypt on Tuesday.", TUESDAY),
    ("President Macron arrived in Egypt on Tuesday without notice.", TUESDAY),
    ("President Macron has arrived in Egypt.", TODAY),
    ("President Macron left for Egypt on Wednesday.", TODAY),
    ("President Macron began a three-day visit to Egypt on Tuesday.", TUESDAY),
]
COMPLETED = [
    ("President Macron visited Egypt on Monday.", MONDAY),
    ("President Macron travelled to Egypt on Monday.", MONDAY),
    ("President Macron was in Egypt on Monday.", MONDAY),
    ("President Macron made a trip to Egypt on Monday.", MONDAY),
    ("After visiting Egypt on Monday, President Macron spoke to reporters.", MONDAY),
    ("President Macron attended a summit in Egypt on Monday.", MONDAY),
    ("President Macron was welcomed in Egypt by President Sisi on Monday.", MONDAY),
    ("President Macron paid a visit to Egypt last month.", "2024-05"),
    ("President Macron had visited Egypt in May.", "2024-05"),
    ("President Macron went to Egypt in 2019.", "2019"),
    ("President Macron has visited Egypt several times.", None),
    ("President Macron ended a visit to Egypt on Monday.", None),
    ("President Macron returned from Egypt on Monday.", None),
]
CANCELLED = [
    ("President Macron cancelled his visit to Egypt.", None),
    ("President Macron has cancelled a trip to Egypt planned for July.", "2024-07"),
    ("President Macron postponed his visit to Egypt.", None),
    ("President Macron's visit to Egypt has been postponed.", None),
    ("President Macron's trip to Egypt was called off.", None),
    ("President Macron called off his trip to Egypt.", None),
    ("President Macron scrapped a planned trip to Egypt.", None),
    ("The visit of President Macron to Egypt was cancelled.", None),
    ("President Macron will not visit Egypt in July as planned.", "2024-07"),
]
MISREAD = [
    ("Officials are preparing for President Macron's visit to Egypt next month.", "planned", "2024-07"),
    ("President Macron cancelled plans to visit Egypt.", "cancelled", None),
    ("President Macron is likely to travel to Egypt in July.", "planned", "2024-07"),
    ("President Macron is on a state visit to Egypt.", "ongoing", TODAY),
    ("President Macron is due in Cairo on Friday.", "planned", FRIDAY),
    ("Egypt was visited by President Macron in May.", "completed", "2024-05"),
    ("President Macron was due to visit Egypt on Friday but fell ill.", "cancelled", FRIDAY),
    ("President Macron was to have visited Egypt in July but postponed the trip.", "cancelled", "2024-07"),
]


@pytest.mark.parametrize(
    ("text", "status", "start"),
    [
        *((text, "planned", start) for text, start in PLANNED),
        *((text, "ongoing", start) for text, start in ONGOING),
        *((text, "completed", start) for text, start in COMPLETED),
        *((text, "cancelled", start) for text, start in CANCELLED),
        *MISREAD,
    ],
)
def test_status_and_first_day(text: str, status: str, start: str | None) -> None:
    ((name, country, _, begun, _, told_status),) = visits(text)
    assert (name, country) == ("Emmanuel Macron", "EGY")
    assert (told_status, begun) == (status, start)


@pytest.mark.parametrize(
    "text",
    [
        "President Macron will not travel to Egypt.",
        "President Macron did not visit Egypt.",
        "President Macron has never visited Egypt.",
        "President Macron refused to visit Egypt.",
        "President Macron was invited to visit Egypt.",
        "President Macron was barred from visiting Egypt.",
        "If President Macron visits Egypt, he will see the pyramids.",
        "Unless President Macron visits Egypt, the treaty will lapse.",
        "Ministers asked whether President Macron would visit Egypt.",
        "President Macron thanked Egypt for an invitation to visit.",
    ],
)
def test_what_is_no_visit_has_no_status(text: str) -> None:
    assert visits(text) == []


def test_a_doubtful_plan_is_less_sure_than_a_firm_one() -> None:
    firm, doubtful = (
        told(f"President Macron {modal} visit Egypt in July.").visits[0].confidence
        for modal in ("will", "may")
    )
    assert doubtful < firm - 0.1


@pytest.mark.parametrize(
    ("sentence", "verb", "status", "general"),
    [
        ("Ann visited Egypt.", "visited", "completed", False),
        ("Ann has visited Egypt.", "visited", "completed", True),
        ("Ann will visit Egypt.", "visit", "planned", False),
        ("Ann is visiting Egypt.", "visiting", "ongoing", False),
        ("Ann plans to visit Egypt.", "visit", "planned", False),
        ("Ann postponed visiting Egypt.", "visiting", "cancelled", False),
    ],
)
def test_the_reading_of_a_verb(sentence: str, verb: str, status: str, general: bool) -> None:
    reading = modality.of_verb(word(sentence, verb))
    assert reading is not None
    assert (reading.status, reading.general) == (status, general)
    assert 0 < reading.sure <= 1


@pytest.mark.parametrize(
    ("sentence", "noun", "status"),
    [
        ("Ann began a visit to Egypt.", "visit", "ongoing"),
        ("Ann made a visit to Egypt.", "visit", "completed"),
        ("Ann announced a visit to Egypt.", "visit", "planned"),
        ("Ann spoke ahead of a visit to Egypt.", "visit", "planned"),
        ("Ann spoke after a visit to Egypt.", "visit", "completed"),
        ("Ann scrapped a visit to Egypt.", "visit", "cancelled"),
        ("Her cancelled visit to Egypt cost much.", "visit", "cancelled"),
        ("Her forthcoming visit to Egypt is the talk of the town.", "visit", "planned"),
    ],
)
def test_the_reading_of_a_noun(sentence: str, noun: str, status: str) -> None:
    reading = modality.of_noun(word(sentence, noun))
    assert reading is not None
    assert reading.status == status


def test_what_a_text_denies_has_no_reading() -> None:
    assert modality.of_verb(word("Ann did not visit Egypt.", "visit")) is None
    assert modality.of_verb(word("If Ann visits Egypt, Ben will go.", "visits")) is None
    assert modality.of_verb(word("Ann refused to visit Egypt.", "visit")) is None
    assert modality.of_noun(word("Ann made no visit to Egypt.", "visit")) is None
