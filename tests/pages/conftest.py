"""The dashboard without a browser (Streamlit's AppTest), on a library of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.store import open_store
from tests.browser.seeding import seed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard.py"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a library that is not there yet, and no page of an earlier test in memory."""
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    monkeypatch.setenv("MOTORCADE_DATABASE_URL", url)
    monkeypatch.chdir(DASHBOARD.parent)
    st.cache_resource.clear()
    yield url
    st.cache_resource.clear()


@pytest.fixture
def seeded(library: str) -> str:
    """The address of the library of seeding.py."""
    with open_store(library) as store:
        seed(store)
    return library


@pytest.fixture
def run() -> Callable[..., AppTest]:
    """Runs the dashboard, on one of its pages, with query parameters."""

    def start(page: str | None = None, **query: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        return app.switch_page(page).run() if page else app

    return start
