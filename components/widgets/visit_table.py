"""The table of visits; the row picked there is the visit that the card shows."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from components.figures.rows import rows_of
from components.figures.short_names import COUNTRIES, short_name
from components.widgets import cards

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_LINES = 17  # of the table before it scrolls: as high as map and timeline
MOST_ROWS = 50_000  # beyond that a browser's table neither searches nor lets a row be picked
BY_HAND = st.column_config.Column(width=76, help="What somebody did; the card says who and when")
CARDS = ("Visit", "When")  # heads, in a narrow window
CHOSEN = "visit"  # session key: id of the visit that the user picked
WIDTHS = {"Traveller": 150, "To": 156, "When": 102, "Status": 82}  # pixels; together the room at 1280
TIGHT = {"Traveller": 142, "To": 138, "When": 100, "Status": 78}  # beside the column "New"
# "29 September 2022" is too wide for a column beside the map: "29 Sep 2022".
_LONG_MONTH = re.compile(rf"\b({'|'.join(calendar.month_abbr[1:])})[a-z]+\b")

WIDEST_PLACE = 25  # characters that a column has room for beside the map


def newest_first(visits: pd.DataFrame) -> pd.DataFrame:
    """The order of the table: latest first, undated last."""
    return visits.sort_values(
        ["start", "traveller", "country_name"],
        ascending=[False, True, True],
        na_position="last",
        kind="stable",
    )


def as_shown(visits: pd.DataFrame, news: Mapping[str, str] | None = None) -> pd.DataFrame:
    """The columns of the table, in words; ``news`` says of which visits the last upload told, if of any."""
    columns = {
        "Traveller": visits["traveller"].astype("object").map(short_name),
        "To": place(visits, WIDEST_PLACE - 3 if news else WIDEST_PLACE),
        "When": short_date(visits["when"]),
        "Status": visits["status"].astype("object"),
    }
    told = [news.get(visit_id, "") for visit_id in visits["visit_id"]] if news else []
    return pd.DataFrame(columns | ({"New": told} if any(told) else {}) | by_hand(visits))


def by_hand(events: pd.DataFrame) -> dict[str, pd.Series[str]]:
    """A column that says which rows somebody has corrected, added or found right, where there are any."""
    marks = events["by_hand"].astype("object").fillna("")
    words = marks.str.replace(r"^(corrected|added) by hand .*", r"\1", regex=True)
    words = words.str.replace(r"^looked at .*", "checked", regex=True)
    return {"By hand": words} if (words != "").any() else {}


def place(events: pd.DataFrame, widest: int = WIDEST_PLACE) -> pd.Series[str]:
    """City and country of visits or meetings; the country's usual short name after a city."""
    country, city = events["country_name"].astype("object").fillna(""), events["city"].astype("object")
    both = city + ", " + country
    short = city + ", " + country.replace(COUNTRIES)
    return both.where(both.str.len() <= widest, short).where(city.notna(), country)


def short_date(when: pd.Series[str]) -> pd.Series[str]:
    """Dates in words with short names of months."""
    return when.str.replace(_LONG_MONTH, r"\1", regex=True)


def chosen(visits: pd.DataFrame) -> Any | None:
    """The visit to show: the one that was picked, while the filters leave it, else the first."""
    picked = visits[visits["visit_id"] == st.session_state.get(CHOSEN, "")]
    return next(rows_of(picked), None) or next(rows_of(visits.head(1)), None)


def choose(visit_id: str) -> None:
    """Pick a visit from outside the table; the table is made anew with its row marked."""
    st.session_state[CHOSEN] = visit_id
    st.session_state["table-made"] = st.session_state.get("table-made", 0) + 1


def labels(visits: pd.DataFrame) -> list[str]:
    """Each visit on one line: "Vladimir Putin → Dushanbe, 28 Jun 2022"."""
    where = visits["city"].astype("object").fillna(visits["country_name"].astype("object"))
    told = (
        visits["traveller"].astype("object") + " → " + where.fillna("?") + ", " + short_date(visits["when"])
    )
    return told.tolist()


def show(visits: pd.DataFrame, visit_id: str, news: Mapping[str, str] | None = None) -> None:
    """Draw the table of ``visits`` with the row of ``visit_id`` marked."""
    listed = visits.head(MOST_ROWS)
    if visit_id not in set(listed["visit_id"]):
        listed = pd.concat([visits[visits["visit_id"] == visit_id], listed])
    ids = listed["visit_id"].tolist()
    # A selection is kept by row number: with other rows it must be another table.
    sizes = TIGHT if news else WIDTHS
    key = f"visits-{hash(tuple(ids))}-{st.session_state.get('table-made', 0)}"
    st.dataframe(
        cards.fitted(as_shown(listed, news), CARDS, 2),
        key=key,
        height=cards.height(len(listed), MOST_LINES),
        row_height=cards.row_height(),
        hide_index=True,
        on_select=lambda: _take_over(key, ids),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [ids.index(visit_id)], "columns": []}},
        column_config={
            **{name: st.column_config.Column(width=width) for name, width in sizes.items()},
            **cards.widths(CARDS),
            "By hand": BY_HAND,
            "New": st.column_config.Column(width=48, help="What the last upload told"),
        },
        alt="Visits; choose a row to see its evidence above",
    )
    if len(visits) > len(listed):
        told = f"The table lists the latest {MOST_ROWS:,} of {len(visits):,} visits: filter to see others."
        st.html(f'<p class="mc-note">{told}</p>')


def _take_over(key: str, ids: list[str]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(ids):
        st.session_state[CHOSEN] = ids[rows[0]]
