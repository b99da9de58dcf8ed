"""About Motorcade: its version, its licence, and whose work it stands on."""

from __future__ import annotations

import html

import streamlit as st

from components.credits import DATA, LICENCE, OWN_TABLES, libraries, motorcade_version
from components.widgets.profile_parts import heading


def show() -> None:
    """Draw the version, the licence and the credits."""
    heading("About")
    st.html(
        f'<p class="mc-about">Motorcade {html.escape(motorcade_version())}</p>'
        '<p class="mc-note">It reads news articles about leaders\' travel and shows who went where, when, '
        f"and whom they met. Everything stays on this computer. {html.escape(LICENCE)}</p>"
    )
    credits = "".join(f"<li>{html.escape(credit.text)}</li>" for credit in DATA)
    st.html(f'<ul class="mc-list mc-credits">{credits}<li>{html.escape(OWN_TABLES)}</li></ul>')
    with st.expander("Programs that Motorcade is built on"):
        st.html(_programs())


@st.cache_data(show_spinner=False)
def _programs() -> str:
    rows = "".join(
        f"<tr><td>{html.escape(one.name)}</td><td>{html.escape(one.version)}</td>"
        f"<td>{html.escape(one.licence)}</td></tr>"
        for one in libraries()
    )
    head = "<tr><th>Name</th><th>Version</th><th>Licence</th></tr>"
    return f'<table class="mc-programs">{head}{rows}</table>'
