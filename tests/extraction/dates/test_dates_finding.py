"""What is a date expression in a text, what is none, and what belongs together."""

from __future__ import annotations

import pytest

from components.extraction.dates import find


def words(text: str) -> list[str]:
    return [one.text for one in find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The envoy flew in on Tuesday and left on Friday night.", ["Tuesday", "Friday night"]),
        ("He met Monday's guest late on Sunday.", ["Monday", "late on Sunday"]),
        ("On Tues. he went; on Sept. 4 he came back.", ["Tues.", "Sept. 4"]),
        ("MOSCOW, MARCH 5 - FOR MEDIA TUESDAY, 18 JANUARY 1983", ["MARCH 5", "TUESDAY, 18 JANUARY 1983"]),
        ("the 4th of July, July the 4th, July 4th", ["4th of July", "July the 4th", "July 4th"]),
        ("2022-06-27T12:30:00Z and 26/07/2022", ["2022-06-27T12:30:00Z", "26/07/2022"]),
        ("on Monday, 4 May 2020, and Tuesday (5 May)", ["Monday, 4 May 2020", "Tuesday (5 May)"]),
        ("from 28 June to 1 July", ["from 28 June to 1 July"]),
        ("June 30-July 2, 2022", ["June 30-July 2, 2022"]),
        ("SEPT. 10 ,2016 and June 3 , 2022", ["SEPT. 10 ,2016", "June 3 , 2022"]),  # pages glued together
        ("Monday through Thursday", ["Monday through Thursday"]),
        ("on Tuesday and Wednesday, not Friday", ["Tuesday and Wednesday", "Friday"]),
        ("on Tuesday and Friday", ["Tuesday", "Friday"]),
        ("between February 2020 and February 2022", ["between February 2020 and February 2022"]),
        ("between June 6 and 11", ["between June 6 and 11"]),
        ("on 4 and 20 October", ["20 October"]),
        ("in 2018-2019", ["2018-2019"]),
        ("in 2018, 2019, and 2020", ["2018", "2019", "2020"]),
        (
            "since 2019, until Friday, by the end of June",
            ["since 2019", "until Friday", "by the end of June"],
        ),
        ("after Friday's talks", ["Friday"]),
        ("three days before 5 January", ["before 5 January"]),
        ("postponed from June 30 to July 5", ["June 30", "July 5"]),
        ("prices are up from last year", ["last year"]),
        ("a little over two weeks later", ["a little over two weeks later"]),
        ("the winter of 2021-22", ["the winter of 2021-22"]),
        ("on June 5\n\n2019 was", ["June 5"]),
        ("on Tuesday,\nJune 5,\n2018", ["Tuesday,\nJune 5,\n2018"]),
        ("in June\u00a02021", ["June\u00a02021"]),
    ],
)
def test_found(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "He may march a second time under the sun.",
        "Theresa May said May would stay; Mrs May left. Since May took office she has travelled.",
        "Confidence in May fell.",
        "April Ryan met June Smith, Julian August and Jan Peters.",
        "in 200 people, in 2000 cities, Flight 2020, 2,019 seats, 20.19 points",
        "Call 555-2019, +1 202 555 1999 or 0-2019-44.",
        "The 14th president won 5-4 in the 21st century on the 14th floor.",
        "A 19-year-old, aged 45, on Wednesdays and every Sunday.",
        "Black Friday, The Sunday Times, Del Mar 5, Article 5 May apply",
        "the first trip in two weeks; over the last year; the last week of talks",
        "half a year ago; more than two weeks ago",
        "Born on the Fourth of July, a film",
        "version 10.12.2019.5, 1/2/3, 31/31/2020, 2022-13-45",
        "In June 2200 he",
        "Born in Riga (1993-2003), of 2006-2010 fame",
        "COVID-2019, a747-2000b, x2019, 2019x",
    ],
)
def test_not_found(text: str) -> None:
    assert [one for one in words(text) if one not in ("June",)] == []


def test_what_counts_from_an_event_is_of_a_kind_of_its_own() -> None:
    found = find("two days after the summit; the day before the vote; hours after he came")
    assert [(one.text, one.kind) for one in found] == [
        ("two days after", "apart"),
        ("the day before", "apart"),
        ("hours after", "apart"),
    ]


def test_no_day_where_a_count_follows_the_month() -> None:
    assert words("In June 20 people were hurt; on June 20 he left.") == ["June", "June 20"]


def test_offsets_and_kinds() -> None:
    text = "He left on 28 June 2022 for three days, two weeks later than in the spring of 2021."
    found = find(text)
    assert [(one.kind, text[one.start : one.end]) for one in found] == [
        ("day_month", "28 June 2022"),
        ("later", "two weeks later"),
        ("season", "the spring of 2021"),
    ]
    assert all(one.text == text[one.start : one.end] for one in found)
    assert len({one.fields for one in found}) == 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("on Tuesday", "weekday"), ("tomorrow", "today"), ("on 3 May", "day_month"), ("in June", "month"),
        ("in 2019", "year"), ("last week", "relative"), ("from 3 to 5 May", "range"),
        ("late May", "part_of_month"), ("in the spring", "season"), ("the first half of 2023", "half"),
        ("the same day", "same_day"), ("three days ago", "ago"), ("the following day", "later"),
        ("since 2019", "since"), ("until Friday", "until"), ("on the 14th.", "day"), ("from 3 May", "from"),
        ("on Christmas Day", "holiday"),
    ],
)  # fmt: skip
def test_kind(text: str, kind: str) -> None:
    assert [one.kind for one in find(text)] == [kind]
