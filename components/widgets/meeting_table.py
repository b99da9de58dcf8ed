"""The list of meetings; the row picked there is the meeting that the card shows."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from components.figures.rows import rows_of
from components.figures.short_names import short_name
from components.widgets import cards
from components.widgets.visit_table import BY_HAND, MOST_ROWS, by_hand, place, short_date

CARDS = ("Meeting", "When")  # heads, in a narrow window
CHOSEN = "meeting"  # session key: id of the meeting that the user picked
_MADE = "meetings-made"
MOST_LINES = 24  # of the list before it scrolls: as high as network and matrix
WIDEST_PEOPLE = 32  # characters that the column has room for
WIDEST_OF_TWO = (19, 16, 13)  # and each of two names, more and more tightly until both fit
WIDEST_PLACE = 22  # and the column of places
WIDTHS = {
    "Who": 200,
    "In": 146,
    "When": 84,
    "Status": 76,
}  # pixels; together the room at 1280


def newest_first(meetings: pd.DataFrame) -> pd.DataFrame:
    """The order of the list: latest first, undated last."""
    return meetings.sort_values(
        ["start", "people", "meeting_id"], ascending=[False, True, True], na_position="last", kind="stable"
    )


def as_shown(meetings: pd.DataFrame) -> pd.DataFrame:
    """The columns of the list, in words."""
    return pd.DataFrame(
        {
            "Who": meetings["people"].astype("object").map(short_names),
            "In": place(meetings, WIDEST_PLACE),
            "When": short_date(meetings["when"]),
            "Status": meetings["status"].astype("object"),
            **by_hand(meetings),
        }
    )


def short_names(people: str) -> str:
    """ "L. I. Lula da Silva, Xi Jinping", "Joe Biden, Xi Jinping +3": names until the column is full."""
    if len(people) <= WIDEST_PEOPLE:
        return people
    names = people.split(", ")
    more = f" +{len(names) - 2}" if len(names) > 2 else ""
    told = people
    for widest in WIDEST_OF_TWO:
        told = ", ".join(short_name(name, widest) for name in names[:2]) + more
        if len(told) <= WIDEST_PEOPLE:
            break
    return told


def labels(meetings: pd.DataFrame) -> list[str]:
    """Each meeting on one line: "Joe Biden, Xi Jinping · Geneva, 16 Jun 2021"."""
    where = meetings["city"].astype("object").fillna(meetings["country_name"].astype("object"))
    people = meetings["people"].astype("object").map(short_names)
    told: list[str] = (people + " · " + where.fillna("?") + ", " + short_date(meetings["when"])).tolist()
    return told


def chosen(meetings: pd.DataFrame) -> Any | None:
    """The meeting to show: the one that was picked, while the filters leave it, else the first."""
    picked = meetings[meetings["meeting_id"] == st.session_state.get(CHOSEN, "")]
    return next(rows_of(picked), None) or next(rows_of(meetings.head(1)), None)


def choose(meeting_id: str) -> None:
    """Pick a meeting from outside the list; the list is made anew with its row marked."""
    st.session_state[CHOSEN] = meeting_id
    st.session_state[_MADE] = st.session_state.get(_MADE, 0) + 1


def show(meetings: pd.DataFrame, meeting_id: str) -> None:
    """Draw the list of ``meetings`` with the row of ``meeting_id`` marked."""
    listed = meetings.head(MOST_ROWS)
    if meeting_id not in set(listed["meeting_id"]):
        listed = pd.concat([meetings[meetings["meeting_id"] == meeting_id], listed])
    ids = listed["meeting_id"].tolist()
    # A selection is kept by row number: with other rows it must be another table.
    key = f"meetings-{hash(tuple(ids))}-{st.session_state.get(_MADE, 0)}"
    st.dataframe(
        cards.fitted(as_shown(listed), CARDS, 2, " · "),
        key=key,
        height=cards.height(len(listed), MOST_LINES),
        row_height=cards.row_height(),
        hide_index=True,
        on_select=lambda: _take_over(key, ids),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [ids.index(meeting_id)], "columns": []}},
        column_config={
            **{name: st.column_config.Column(width=width) for name, width in WIDTHS.items()},
            **cards.widths(CARDS),
            "By hand": BY_HAND,
        },
        alt="Meetings; choose a row to see its evidence above",
    )


def _take_over(key: str, ids: list[str]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(ids):
        st.session_state[CHOSEN] = ids[rows[0]]
