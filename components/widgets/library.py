"""The library as pages see it: one open store a process, and its tables as long as nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import preferences as preferring
from components import tables as tabulating
from components import uploads
from components.ingest import sample_files
from components.store import Store, StoreError, open_store
from components.widgets.kept import Kept
from components.widgets.loading import Loading

if TYPE_CHECKING:
    from components.preferences import Preferences
    from components.tables import Tables


@st.cache_resource(show_spinner=False)
def _store() -> Store:
    return open_store()


def store() -> Store:
    """The open library. Where there is none to be had, the page says why in one sentence and ends."""
    try:
        return _store()
    except StoreError as error:
        st.error(str(error), icon="⚠️")
        st.stop()


@st.cache_resource(show_spinner=False)
def _tables() -> Kept[Tables]:
    """Shared by all sessions and never changed: filtering makes new frames."""
    return Kept()


def loaded() -> Tables:
    """All tables as the library is now; also asked outside a page. Raises StoreError."""
    library = _store()
    return _tables().at(library.revision, lambda: tabulating.load(library))


def tables() -> Tables:
    """All tables as the library is now. Where they cannot be had, the page says why and ends."""
    try:
        return loaded()
    except StoreError as error:
        st.error(str(error), icon="⚠️")
        st.stop()


def keep(made: Tables) -> None:
    """Take over tables that a page has made of a revision, so that they need not be loaded."""
    _tables().put(made.revision, made)


def preferences() -> Preferences:
    """What the users of the library like."""
    return preferring.preferences(store())


def last_upload() -> str:
    """When the last upload to the library began; empty where there was only the first."""
    return uploads.last_upload(store())


@st.cache_resource(show_spinner=False)
def _sample_loading() -> list[Loading]:
    """The one loading of samples of this process, once it has begun."""
    return []


def sample_loading() -> Loading | None:
    """The loading of the sample articles, where it was begun: it may be running or over."""
    begun = _sample_loading()
    return begun[0] if begun else None


def load_samples() -> Loading:
    """Have the articles that come with Motorcade read beside the pages; a second call joins the first.

    Whoever follows the loading starts it: the first picture must not wait for the rules of English.
    """
    begun = _sample_loading()
    if not begun or begun[0].finished:
        files = [(path.name, path.read_bytes()) for path in sample_files()]
        begun[:] = [Loading(store(), files)]
    return begun[0]
