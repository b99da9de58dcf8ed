"""Add articles: files or pasted text in; for each, what was found or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.articles.formats import FORMATS
from components.preferences import preferences
from components.records import Article
from components.widgets import article_list, column_choice, frame, library, loading_view
from components.widgets.loading import Loading
from components.widgets.upload_results import results, summary

if TYPE_CHECKING:
    import datetime as dt

LOADING = "loading"  # session key: the reading that this user began last
ROUND = "upload-round"  # raised after each reading, so that the fields come back empty
LARGEST_FILE = 50  # megabytes
_OFFLINE = (
    "Reading from the web is switched off: Motorcade asks no other computer for anything. "
    "Switch it on in Settings, or save the page in your browser and add the file."
)


def _begin(loading: Loading) -> None:
    st.session_state[LOADING] = loading.start()
    st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1
    st.rerun()


def _read() -> str:
    """The kinds of file that are read, as a sentence."""
    kinds = ", ".join(FORMATS)
    return kinds[:1].upper() + kinds[1:]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _day(key: str, help_text: str) -> dt.date | None:
    return st.date_input(
        "Date of publication, where the article gives none",
        value=None,
        key=f"{key}-{st.session_state.get(ROUND, 0)}",
        min_value="1900-01-01",
        max_value="2100-12-31",
        format="YYYY-MM-DD",
        help=help_text,
    )


def files_form(*, busy: bool) -> None:
    """Several files at once."""
    st.html('<h2 class="mc-heading">Files</h2>')
    uploads = st.file_uploader(
        _read(),
        accept_multiple_files=True,
        max_upload_size=LARGEST_FILE,
        key=f"files-{st.session_state.get(ROUND, 0)}",
    )
    day = _day(
        "files-day", "“On Tuesday” can only be turned into a date when it is known when that was written."
    )
    mappings = column_choice.choose(uploads)
    label = f"Read {len(uploads)} files" if len(uploads) > 1 else "Read the file" if uploads else "Read files"
    if st.button(label, type="primary", disabled=busy or not uploads, key="read-files"):
        files = [(upload.name, upload.getvalue()) for upload in uploads]
        _begin(Loading(library.store(), files, published=_iso(day), mappings=mappings))


def paste_form(*, busy: bool) -> None:
    """One article as text."""
    made = st.session_state.get(ROUND, 0)
    st.html('<h2 class="mc-heading">Pasted text</h2>')
    text = st.text_area("Text of the article", key=f"text-{made}", height=136)
    left, right = st.columns(2)
    title = left.text_input("Title", key=f"title-{made}")
    source = right.text_input("Source", key=f"source-{made}", placeholder="Name of the newspaper or agency")
    day = _day("paste-day", "Leave it empty if you do not know: the text itself often tells.")
    if st.button("Read the text", type="primary", disabled=busy, key="read-text"):
        if not text.strip():
            st.warning("There is no text yet: paste the article into the field above.")
            return
        article = Article(
            text=text,
            title=title.strip() or None,
            source=source.strip() or None,
            published=_iso(day),
            published_basis="given" if day else "unknown",
        )
        _begin(Loading(library.store(), pasted=article))


def address_form(*, busy: bool) -> None:
    """A page of the web, where the users have switched that on."""
    st.html('<h2 class="mc-heading">Web address</h2>')
    if not preferences(library.store()).read_addresses:
        st.html(f'<p class="mc-note">{_OFFLINE}</p>')
        with st.container(key="open-settings"):
            st.page_link("pages/settings.py", label="Open Settings")
        return
    address = st.text_input(
        "Address of one article", key=f"address-{st.session_state.get(ROUND, 0)}", placeholder="https://"
    )
    if st.button("Read the page", type="primary", disabled=busy, key="read-address"):
        if not address.strip():
            st.warning("There is no address yet: copy it from your browser into the field above.")
            return
        _begin(Loading(library.store(), address=address.strip()))


def report(loading: Loading) -> None:
    """The progress of a reading, then its outcome."""
    if not loading.finished:
        loading_view.follow(loading, "upload")
        return
    if loading.failure:
        st.error(loading.failure)
    with st.container(border=True, key="outcome"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.markdown(f"**{summary(loading.outcomes)}**" + (" Stopped by you." if loading.stopped else ""))
            if any(outcome.visits for outcome in loading.outcomes) and st.button("See them on the map"):
                st.switch_page("pages/explore.py")
        st.html(results(loading.outcomes, library.tables()))


def main() -> None:
    """The page."""
    frame.demand()
    loading: Loading | None = st.session_state.get(LOADING)
    busy = loading is not None and not loading.finished
    if loading is not None:
        report(loading)
    left, right = st.columns(2, gap="large")
    with left:
        files_form(busy=busy)
        address_form(busy=busy)
    with right:
        paste_form(busy=busy)
    article_list.show(library.tables())


main()
