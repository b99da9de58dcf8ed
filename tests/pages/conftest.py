"""The dashboard without a browser (Streamlit's AppTest), on a library of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import streamlit as st
from streamlit.runtime.pages_manager import PagesManager
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


@pytest.fixture(autouse=True)
def _a_server_that_has_run_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """AppTest takes each run for the first of a new server, where pages stand alone: see widgets/frame.py."""
    begin = PagesManager.__init__

    def begin_as_later(self: PagesManager, *arguments: object, **options: object) -> None:
        begin(self, *arguments, **options)  # type: ignore[arg-type]
        PagesManager.uses_pages_directory = False

    monkeypatch.setattr(PagesManager, "__init__", begin_as_later)


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
