"""Starts the dashboard as `make run` does: `python -m components.widgets.start`, with Streamlit's options.

`streamlit run dashboard.py` does the same, but begins to load only once a browser has come, and brings no
scripts early.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from components.widgets.early_scripts import EarlyScripts

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard.py"


def options(arguments: list[str]) -> dict[str, object]:
    """Streamlit's options out of "--server.port 8501" or "--server.port=8501"."""
    parted = [argument.split("=", 1) if argument.startswith("--") else [argument] for argument in arguments]
    words = [part for parts in parted for part in parts]
    pairs = zip(words[::2], words[1::2], strict=True)
    return {name.removeprefix("--"): _value(word) for name, word in pairs}


def _value(word: str) -> object:
    if word in ("true", "false"):
        return word == "true"
    return int(word) if word.isdecimal() else word


def _make_ready() -> None:
    from components.widgets import warming  # noqa: PLC0415 - beside the server, that it need not wait

    warming.make_ready()


if __name__ == "__main__":
    threading.Thread(target=_make_ready, name="motorcade-warming", daemon=True).start()
    given = options(sys.argv[1:])
    sys.argv = [str(DASHBOARD)]  # beside it Streamlit looks for its settings and for static/
    st.App(DASHBOARD, middleware=[Middleware(EarlyScripts)]).run(config=given)
