"""Places that fit a column, and the mark of what the last upload told."""

from __future__ import annotations

import pandas as pd

from components.widgets.visit_table import as_shown, labels, place


def test_a_country_has_its_short_name_where_the_column_ends() -> None:
    events = pd.DataFrame(
        {
            "city": ["Washington", "Santo Domingo", "Los Angeles, California", None],
            "country_name": ["United States", "Dominican Republic", "United States", "Papua New Guinea"],
        }
    )
    assert place(events).tolist() == [
        "Washington, United States",
        "Santo Domingo, Dominican Rep.",
        "Los Angeles, California, US",
        "Papua New Guinea",
    ]


VISITS = pd.DataFrame(
    {
        "visit_id": ["a", "b"],
        "traveller": ["Emomali Rahmon", "Xi Jinping"],
        "city": ["Moscow", None],
        "country_name": ["Russia", "France"],
        "when": ["29 September 2022", "unknown"],
        "status": ["planned", "completed"],
        "by_hand": [None, None],
    }
)


def test_a_column_says_what_is_new_where_anything_is() -> None:
    assert list(as_shown(VISITS).columns) == ["Traveller", "To", "When", "Status"]
    assert list(as_shown(VISITS, {"c": "new"}).columns) == ["Traveller", "To", "When", "Status"]
    assert as_shown(VISITS, {"b": "again"}).values.tolist() == [
        ["Emomali Rahmon", "Moscow, Russia", "29 Sep 2022", "planned", ""],
        ["Xi Jinping", "France", "unknown", "completed", "again"],
    ]


def test_a_visit_on_one_line() -> None:
    assert labels(VISITS) == ["Emomali Rahmon → Moscow, 29 Sep 2022", "Xi Jinping → France, unknown"]
