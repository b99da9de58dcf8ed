"""About Motorcade: its version, its licence, and whose work it stands on."""

from __future__ import annotations

import html
from importlib.metadata import PackageNotFoundError, version

import streamlit as st

from components.widgets.profile_parts import heading
from components.widgets.settings.library_facts import listed

_CREDITS = (
    ("Places", "© GeoNames (geonames.org), CC BY 4.0, selected, renamed and joined with tables of our own."),
    ("Map", "geometry from plotly.js (MIT): United Nations and Natural Earth."),
    ("English", "spaCy and its small English model (MIT)."),
    ("Pages and charts", "Streamlit (Apache 2.0) and plotly (MIT)."),
    ("Leaders, countries, venues, summits", "tables written for Motorcade; data/README.md says how."),
)


def show() -> None:
    """Draw the version, the licence and the credits."""
    heading("About")
    st.html(
        f'<p class="mc-about">Motorcade {html.escape(own_version())} · MIT licence</p>'
        '<p class="mc-note">It reads news articles about leaders\' travel and shows who went where, when, '
        "and whom they met. Everything stays on this computer.</p>"
    )
    listed(dict(_CREDITS))


def own_version() -> str:
    """The installed version; empty where Motorcade runs without being installed."""
    try:
        return version("motorcade")
    except PackageNotFoundError:
        return ""
