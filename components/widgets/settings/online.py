"""What may go out to the internet: nothing, unless it is switched on here."""

from __future__ import annotations

import streamlit as st

from components import preferences as preferring
from components.widgets import library
from components.widgets.profile_parts import heading

_SWITCHES = {
    preferring.READ_ADDRESSES: (
        "Read articles from their web addresses",
        "Add articles then has a field for an address. Only the page at that address is fetched.",
    ),
    preferring.ONLINE_GEOCODING: (
        "Ask OpenStreetMap for places that no table knows",
        "The name of the place is sent to nominatim.openstreetmap.org, at most one a second, and the "
        "answer is kept, so that no place is asked for twice.",
    ),
}


def show() -> None:
    """Draw the switches; each is kept as soon as it is changed."""
    held = library.preferences()
    on = {
        preferring.READ_ADDRESSES: held.read_addresses,
        preferring.ONLINE_GEOCODING: held.online_geocoding,
    }
    heading("Internet")
    st.html('<p class="mc-note">Motorcade works without it. Both are off until you switch them on.</p>')
    for name, (label, told) in _SWITCHES.items():
        st.toggle(label, value=on[name], key=name, on_change=_keep, args=(name,))
        st.html(f'<p class="mc-note mc-under">{told}</p>')


def _keep(name: str) -> None:
    preferring.set_switch(library.store(), name, on=bool(st.session_state[name]))
