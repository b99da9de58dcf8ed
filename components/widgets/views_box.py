"""Views behind one button: ready-made ones, and filters that were given a name; kept in the library."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from components.store.preferred import View
from components.widgets import filter_query, library
from components.widgets import filter_state as state
from components.widgets.plain_markdown import literal

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = Path(__file__).resolve().parents[2] / "pages"
BOX = "views"  # key of the box; a number follows
NAME = "name-of-view"
LONGEST = 60
_OPENED = "view-opened"  # session key: the view to go to in this run
_ROUND = "views-round"  # session key: number of choices so far; after each the box is a new one, closed
_CHOSEN = "view-chosen"  # session key: something was chosen in this run of the box


def show(page: str) -> None:
    """Draw the button and what it opens; a view that was chosen in it is opened."""
    opened: View | None = st.session_state.pop(_OPENED, None)
    if opened and (PAGES / f"{opened.page}.py").is_file():
        st.switch_page(f"pages/{opened.page}.py", query_params=filter_query.of_page(opened.query))
    _box(page)


@st.fragment
def _box(page: str) -> None:
    """Opens and closes without the page; what is chosen in it closes it and redraws the page."""
    if st.session_state.pop(_CHOSEN, False):
        st.rerun()
    with (
        st.container(key=BOX, width="content"),
        st.popover("Views", key=f"{BOX}-{st.session_state.get(_ROUND, 0)}", on_change="rerun"),
    ):
        st.html('<p class="mc-note">Narrow to</p>')
        with st.container(key="presets", horizontal=True, gap="small"):
            for label, act in _presets().items():
                st.button(label, key=f"preset-{label}", on_click=_choose, args=(act,))
        _saved()
        _save(page)


def _choose(act: Callable[[], None]) -> None:
    """Narrow the filters by ``act`` and close the box."""
    act()
    st.session_state[_CHOSEN] = True
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def _presets() -> dict[str, Callable[[], None]]:
    """What is asked for often; each sets its own filter and leaves the others."""
    today = dt.date.today()
    found: dict[str, Callable[[], None]] = {
        "This year": lambda: state.choose_dates(
            today.replace(month=1, day=1), today.replace(month=12, day=31)
        ),
        "Last 30 days": lambda: state.choose_dates(today - dt.timedelta(days=30), today),
        "Planned only": lambda: _set(state.STATUS, ["planned"]),
    }
    if watched := library.preferences().watched:
        found["People I watch"] = lambda: _set(state.TRAVELLER, list(watched))
    if library.last_upload():
        found["In the last upload"] = state.only_new
    return found


def _set(key: str, value: object) -> None:
    st.session_state[key] = value


def _saved() -> None:
    """The named views: a click opens one, another takes it away."""
    views = library.store().views()
    if views:
        st.html('<p class="mc-note">Saved views</p>')
    for number, view in enumerate(views):
        with st.container(key=f"view-{number}", horizontal=True, vertical_alignment="center", gap="small"):
            st.button(
                literal(view.name),
                key=f"open-view-{number}",
                type="tertiary",
                on_click=_choose,
                args=(partial(_open, view),),
            )
            st.button(
                "✕",
                key=f"delete-view-{number}",
                type="tertiary",
                help=f"Delete the view “{literal(view.name)}”",
                on_click=_delete,
                args=(view.name,),
            )


def _save(page: str) -> None:
    """A name for what is on show."""
    with (
        st.form("save-view", border=False, clear_on_submit=True),
        st.container(key="save-row", horizontal=True, vertical_alignment="bottom", gap="small"),
    ):
        st.text_input("Save what is on show", key=NAME, max_chars=LONGEST, placeholder="A name for this view")
        st.form_submit_button("Save", on_click=_keep, args=(page,))


def _keep(page: str) -> None:
    if name := " ".join(str(st.session_state.get(NAME, "")).split()):
        library.store().save_view(View(name, page, filter_query.told(st.query_params.to_dict())))


def _delete(name: str) -> None:
    library.store().delete_view(name)


def _open(view: View) -> None:
    """Set the filters as the view holds them; the page is changed in the run that follows."""
    filter_query.restore(view.query)
    st.session_state[_OPENED] = view
