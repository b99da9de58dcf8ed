"""The span that was marked on the timeline, as days."""

from __future__ import annotations

import datetime as dt

from components.widgets.timeline_chart import marked


def test_a_span_is_both_its_days_whichever_way_it_was_dragged() -> None:
    box = {"x": ["2022-06-29 13:10:05.3", "2022-06-27 23:00"], "y": [0, 3]}
    state = {"selection": {"points": [], "box": [box]}}
    assert marked(state) == (dt.date(2022, 6, 27), dt.date(2022, 6, 29))


def test_nothing_marked() -> None:
    assert marked(None) is None
    assert marked({"selection": {"points": [], "box": []}}) is None
