"""Every rendering of a date reads back; no text breaks the reader; time grows with the text and no faster."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extraction.dates import Tense, dateline, durations, extend, find, resolve
from components.extraction.dates.vocabulary import MONTHS, WEEKDAYS

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
SHORT = ("Jan.", "Feb.", "March", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
ORDINAL = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def forms(day: date) -> dict[str, str]:
    """The pieces that the renderings below are made of."""
    return {
        "d": str(day.day), "dd": f"{day.day:02}", "th": f"{day.day}{ORDINAL.get(day.day, 'th')}",
        "month": MONTHS[day.month - 1], "mon": SHORT[day.month - 1], "m": f"{day.month:02}",
        "y": str(day.year), "weekday": WEEKDAYS[day.weekday()], "MONTH": MONTHS[day.month - 1].upper(),
    }  # fmt: skip


FULL = (
    "{d} {month} {y}", "{dd} {month} {y}", "{month} {d}, {y}", "{mon} {d}, {y}", "{d} {mon} {y}",
    "{th} {month} {y}", "the {th} of {month}, {y}", "{month} {th}, {y}", "{weekday}, {month} {d}, {y}",
    "{weekday} {d} {month} {y}", "{y}-{m}-{dd}", "{MONTH} {d}, {y}", "{weekday}, {th} {month} {y}",
    "{month} {d} {y}", "{d}-{month}-{y}",
)  # fmt: skip
WITHOUT_YEAR = (
    "{d} {month}", "{month} {d}", "{mon} {d}", "the {th} of {month}", "{weekday}, {month} {d}",
    "{weekday} {d} {month}",
)  # fmt: skip


@given(
    DAYS,
    st.sampled_from(FULL),
    st.sampled_from(["He came on {}.", "On {} he left", "{}", "({})", "the {} visit"]),
)
def test_a_full_date_reads_back(day: date, form: str, frame: str) -> None:
    (one,) = find(frame.format(form.format(**forms(day))))
    when = resolve(one, anchor=None, tense="unknown")
    assert (when.start, when.end, when.precision, when.within) == (
        day.isoformat(),
        day.isoformat(),
        "day",
        False,
    )


@given(DAYS, st.sampled_from(WITHOUT_YEAR), st.integers(0, 350))
def test_a_date_without_a_year_reads_back(day: date, form: str, days: int) -> None:
    text = f"It was on {form.format(**forms(day))}."
    (one,) = find(text)
    if (day.month, day.day) == (2, 29):
        return
    assert resolve(one, anchor=day + timedelta(days), tense="past").start == day.isoformat()
    assert resolve(one, anchor=day - timedelta(days), tense="future").start == day.isoformat()


@given(DAYS, st.integers(0, 6))
def test_a_weekday_reads_back(day: date, days: int) -> None:
    (one,) = find(f"He came on {WEEKDAYS[day.weekday()]}.")
    assert resolve(one, anchor=day + timedelta(days), tense="past").start == day.isoformat()
    assert resolve(one, anchor=day - timedelta(days), tense="future").start == day.isoformat()


RANGES = (
    "from {a[d]} {a[month]} {a[y]} to {b[d]} {b[month]} {b[y]}",
    "{a[month]} {a[d]} to {b[month]} {b[d]}, {b[y]}",
    "{a[d]} {a[mon]}-{b[d]} {b[mon]} {b[y]}",
    "{a[mon]} {a[d]} – {b[mon]} {b[d]}, {b[y]}",
    "from {a[weekday]}, {a[month]} {a[d]}, until {b[weekday]}, {b[month]} {b[d]}, {b[y]}",
)
OF_ONE_MONTH = (
    "{a[month]} {a[d]}-{b[d]}, {a[y]}",
    "{a[d]}–{b[d]} {a[month]} {a[y]}",
    "{a[d]} to {b[d]} {a[month]} {a[y]}",
)
MONTHLY = (
    "{month} {y}",
    "late {month} {y}",
    "mid-{month} {y}",
    "the end of {month} {y}",
    "early {month} {y}",
)


@given(DAYS, st.integers(1, 300), st.sampled_from(RANGES))
def test_a_range_reads_back(first: date, length: int, form: str) -> None:
    last = first + timedelta(length)
    (one,) = find(f"He was away {form.format(a=forms(first), b=forms(last))}.")
    when = resolve(one, anchor=None, tense="past")
    assert (when.start, when.end, when.precision) == (first.isoformat(), last.isoformat(), "day")


@given(DAYS, st.integers(1, 27), st.sampled_from(OF_ONE_MONTH))
def test_days_of_one_month_read_back(first: date, length: int, form: str) -> None:
    last = first + timedelta(length)
    if last.month != first.month:
        return
    (one,) = find(f"He was away {form.format(a=forms(first), b=forms(last))}.")
    when = resolve(one, anchor=None, tense="past")
    assert (when.start, when.end) == (first.isoformat(), last.isoformat())


@given(DAYS, st.sampled_from(MONTHLY))
def test_a_month_reads_back(day: date, form: str) -> None:
    (one,) = find(f"It was in {form.format(**forms(day))}.")
    when = resolve(one, anchor=None, tense="past")
    assert (when.start, when.end, when.precision) == (f"{day:%Y-%m}", f"{day:%Y-%m}", "month")


WORDS = [
    "from",
    "to",
    "and",
    "between",
    "the",
    "last",
    "next",
    "this",
    "of",
    "first",
    "before",
    "after",
    "since",
    "until",
    "week",
    "year",
    "month",
    "day",
    "early",
    "late",
    "end",
    "half",
    "by",
    "in",
    "on",
    "three",
    "a",
    "days",
    "weeks",
    "today",
    "tomorrow",
    "weekend",
    "14th",
    "4",
    "31",
    "29",
    "2019",
    "1900",
    "2100",
    "04/02/2022",
    "ago",
    "later",
    "(10)",
    "spring",
    "fall",
    "-",
    "–",
    ",",
    ".",
    "’s",
    "'",
    "Theresa",
    "visit",
    "three-day",
]
PIECES = st.sampled_from([*MONTHS, *WEEKDAYS, *SHORT, *WORDS, "\n", "\n\n", "the 1990s", "Easter Monday"])
TEXTS = st.text(max_size=60) | st.lists(PIECES | st.text(max_size=3), max_size=14).map(" ".join)
TENSES: st.SearchStrategy[Tense] = st.sampled_from(["past", "present", "future", "unknown"])


@settings(max_examples=400)
@given(TEXTS, TENSES, st.none() | st.dates())
def test_no_text_breaks_the_reader(text: str, tense: Tense, anchor: date | None) -> None:
    previous = None
    taken = 0
    for one in find(text):
        assert taken <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        taken = one.end
        hash(one)
        when = resolve(one, anchor=anchor, tense=tense, previous=previous)
        length = {"day": 10, "month": 7, "year": 4, "unknown": 0}[when.precision]
        told = [end for end in (when.start, when.end) if end is not None]
        assert all(len(end) == length for end in told)
        assert bool(told) == (when.precision != "unknown")
        assert told == sorted(told)
        assert when == resolve(one, anchor=anchor, tense=tense, previous=previous)
        extend(when, 3)
        previous = when
    dateline(text)
    durations(text)


SEEDS = (
    "the ", "1 ", "June 5, ", "May ", "2019-", "between 2019 and ", "a couple of ", " ", "\n", "three-day x ",
    "for a ", "A, ",
)  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_time_grows_with_the_text_and_no_faster(seed: str) -> None:
    def cost(length: int) -> float:
        text = seed * (length // len(seed))
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            find(text)
            durations(text)
            dateline(text)
            best = min(best, time.process_time() - begin)
        return best

    # Eight times the text: a quadratic reader takes 64 times as long.
    assert cost(32_000) < 24 * cost(4_000) + 0.05
