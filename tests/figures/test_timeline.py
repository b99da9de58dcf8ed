"""The timeline: a bar where and as long as the visit was, pale where only the month is known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from components.figures.palette import LIGHT
from components.figures.timeline import dated, outside, span, timeline, timeline_height, travellers_by_visits
from tests.figures.some_visits import visit

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

TODAY = dt.date(2022, 3, 1)
DAY = 24 * 60 * 60 * 1000.0


def bars(visits: pd.DataFrame, **options: object) -> dict[str, object]:
    rows = travellers_by_visits(visits)
    figure = timeline(visits, LIGHT, rows, TODAY, **options)
    return {drawn.name: drawn for drawn in figure.data}


def test_travellers_come_by_number_of_dated_visits(visits: pd.DataFrame) -> None:
    assert travellers_by_visits(visits) == ["Vladimir Putin", "Ebrahim Raisi", "Joe Biden"]


def test_a_bar_lasts_as_long_as_the_visit(visits: pd.DataFrame) -> None:
    completed = bars(visits)["completed exact"]
    assert list(completed.y) == ["Vladimir Putin"]
    assert list(completed.base) == ["2022-02-04"]
    assert list(completed.x) == [2 * DAY]
    assert list(completed.customdata) == ["visit:vladimir-putin-beijing-2022-02-04"]


def test_a_month_is_a_pale_bar_over_the_month(visits: pd.DataFrame) -> None:
    june = bars(visits)["completed wide"]
    assert list(june.base) == ["2021-06-01"]
    assert list(june.x) == [30 * DAY]
    assert june.marker.color.startswith("rgba(")


def test_planned_visits_are_hatched(visits: pd.DataFrame) -> None:
    drawn = bars(visits)
    assert drawn["planned exact"].marker.pattern.shape == "/"
    assert drawn["completed exact"].marker.pattern.shape == ""


def test_undated_visits_are_not_drawn(visits: pd.DataFrame) -> None:
    assert len(visits) - len(dated(visits)) == 1
    drawn = [point for bar in bars(visits).values() for point in bar.customdata]
    assert len(drawn) == 5


def test_a_visit_without_an_end_lasts_a_day(
    frame: Callable[[list[dict[str, object]]], pd.DataFrame],
) -> None:
    rows = frame([visit("Joe Biden", "USA", "Geneva", "2021-06-16", None)])
    assert list(bars(rows)["completed exact"].x) == [DAY]


def test_the_chosen_visit_is_marked(visits: pd.DataFrame) -> None:
    slim = bars(visits, chosen="vladimir-putin-beijing-2022-02-04")["chosen"]
    assert (slim.type, list(slim.y)) == ("scatter", ["Vladimir Putin"])
    wide = bars(visits, chosen="joe-biden-geneva-2021-06-01")["chosen"]
    assert (wide.type, list(wide.x)) == ("bar", [30 * DAY])


def test_only_the_asked_travellers_are_drawn(visits: pd.DataFrame) -> None:
    figure = timeline(visits, LIGHT, ["Joe Biden"], TODAY, "vladimir-putin-beijing-2022-02-04")
    assert {name for drawn in figure.data for name in drawn.y} == {"Joe Biden"}


def test_dragging_moves_the_timeline_or_marks_a_span(visits: pd.DataFrame) -> None:
    rows = travellers_by_visits(visits)
    moved = timeline(visits, LIGHT, rows, dt.date(2022, 6, 1))
    marked = timeline(visits, LIGHT, rows, dt.date(2022, 6, 1), selecting=True)
    assert (moved.layout.dragmode, marked.layout.dragmode) == ("pan", "select")
    assert marked.layout.selectdirection == "h"


def test_todays_line_stands_where_today_is_in_sight(visits: pd.DataFrame) -> None:
    rows = travellers_by_visits(visits)
    assert len(timeline(visits, LIGHT, rows, TODAY).layout.shapes) == 1
    assert len(timeline(visits, LIGHT, rows, dt.date(2030, 1, 1)).layout.shapes) == 0


def test_no_visits_no_bars(visits: pd.DataFrame) -> None:
    assert len(timeline(visits.head(0), LIGHT, [], TODAY).data) == 0
    assert timeline_height(0) == timeline_height(1)


def test_a_few_visits_decades_before_are_left_outside(
    frame: Callable[[list[dict[str, object]]], pd.DataFrame],
) -> None:
    recent = [visit("Joe Biden", "USA", "Geneva", f"2021-06-{day:02}", None) for day in range(1, 20)]
    rows = frame([visit("Joe Biden", "USA", "Geneva", "1985-06-16", None), *recent])
    first, last = span(rows)
    assert (f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}") == ("2021-05-30", "2021-06-22")
    assert outside(rows) == 1
    assert outside(frame(recent)) == 0


def test_history_of_several_decades_is_left_outside_together(
    frame: Callable[[list[dict[str, object]]], pd.DataFrame],
) -> None:
    recent = [visit("Joe Biden", "USA", "Geneva", f"2021-06-{day:02}", None) for day in range(1, 29)]
    old = [visit("Joe Biden", "USA", "Geneva", day, None) for day in ("1991-06-16", "2004-06-16")]
    assert outside(frame([*old, *recent])) == 2
    assert outside(frame([*old, *recent[:10]])) == 0  # two of twelve are not few


def test_two_visits_far_apart_are_both_shown(
    frame: Callable[[list[dict[str, object]]], pd.DataFrame],
) -> None:
    rows = frame([visit("Joe Biden", "USA", "Geneva", day, None) for day in ("1985-06-16", "2021-06-16")])
    assert outside(rows) == 0


def test_in_weeks_a_gap_parts_visits_and_in_years_an_outline_keeps_a_day_visible(
    visits: pd.DataFrame,
) -> None:
    weeks = visits[visits["start"] >= "2022-06-01"]
    assert bars(weeks)["planned exact"].marker.line.color == LIGHT.ground
    planned = bars(visits)["planned exact"].marker.line
    assert (planned.color, planned.width) == (LIGHT.status["planned"].colour, 3)
