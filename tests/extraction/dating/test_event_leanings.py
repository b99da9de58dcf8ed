"""How long ago the latest event is that an article names."""

from __future__ import annotations

from datetime import date

from components.extraction.dating.event_leanings import latest_event
from components.extraction.dating.events import events
from components.extraction.dating.story import lines_of
from components.records import Article


def test_the_latest_event_weighs_less_the_longer_it_is_ago() -> None:
    leaning = latest_event(lines_of(Article("Since the Louvre accord and the Plaza accord the dollar fell.")))
    assert leaning is not None
    days = [date(1987, 3, 1), date(1988, 3, 1), date(1990, 3, 1)]
    weights = [leaning.likelihood(day) for day in days]
    assert weights == sorted(weights, reverse=True)
    assert leaning.likelihood(date(1986, 3, 1)) < weights[-1]


def test_no_event_no_leaning() -> None:
    assert latest_event(lines_of(Article("The minister flew home."))) is None


def test_a_phrase_in_small_letters_is_no_proper_name() -> None:
    assert [named.events[0].name for named in events().named_in("They spoke of New START.")]
    assert not [*events().named_in("They spoke of a new start.")]


def test_a_name_of_several_events_means_them_all() -> None:
    (named,) = events().named_in("the Venice summit")
    assert [event.start.year for event in named.events] == [1980, 1987]


def test_the_longest_phrase_at_its_place() -> None:
    text = "after the Iran-Iraq war, the Lockerbie bombing"
    assert [text[named.start : named.end] for named in events().named_in(text)] == [
        "Iran-Iraq war",
        "Lockerbie bombing",
    ]


def test_of_a_phrase_of_two_events_either_may_be_meant() -> None:
    leaning = latest_event(lines_of(Article("He gave his bread to tsunami victims.")))
    assert leaning is not None
    after = [leaning.likelihood(day) for day in (date(2005, 1, 5), date(2011, 3, 20))]
    assert min(after) > 10 * leaning.likelihood(date(2004, 12, 1))
