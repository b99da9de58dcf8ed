"""Whether the user's window is as narrow as a phone: there, rows of a table become cards."""

from __future__ import annotations

import streamlit as st
from streamlit.components.v2 import component

WIDEST = 640  # pixels of what look.css calls a phone, too
_NARROW = "narrow-window"  # session key
_WATCHED = "window"

# Says it once a window is narrow, and again when it becomes wide; a wide one that stays so says nothing.
_SCRIPT = f"""
export default function({{ data, setStateValue }}) {{
  const narrow = window.matchMedia("(max-width: {WIDEST}px)");
  const tell = () => {{ if (narrow.matches !== data.narrow) setStateValue("narrow", narrow.matches); }};
  tell();
  narrow.addEventListener("change", tell);
  return () => narrow.removeEventListener("change", tell);
}}
"""
_watcher = component("motorcade-window", js=_SCRIPT)


def narrow() -> bool:
    """Whether it is, as far as the browser has said."""
    return bool(st.session_state.get(_NARROW, False))


def watch() -> None:
    """Have the browser say it. First on a page: there it stays where it is when another page comes."""
    with st.container(key="window-watch"):
        _watcher(key=_WATCHED, data={"narrow": narrow()}, on_narrow_change=_told, height=1)


def _told() -> None:
    st.session_state[_NARROW] = bool(st.session_state[_WATCHED].narrow)
