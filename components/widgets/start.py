"""Starts the dashboard as `make run` does: `python -m components.widgets.start`, with Streamlit's options.

`streamlit run dashboard.py` does the same, but begins to load only once a browser has come.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from streamlit.web import cli

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard.py"


def _make_ready() -> None:
    from components.widgets import warming  # noqa: PLC0415 - beside the server, that it need not wait

    warming.make_ready()


if __name__ == "__main__":
    threading.Thread(target=_make_ready, name="motorcade-warming", daemon=True).start()
    sys.exit(cli.main(["run", str(DASHBOARD), *sys.argv[1:]], prog_name="streamlit"))
