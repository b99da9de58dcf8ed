"""A session without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import streamlit as st

from components.widgets import library

if TYPE_CHECKING:
    from collections.abc import Iterator

UPLOADED = "2026-11-24T07:00:00+00:00"  # when the last upload began


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """A session's state as a plain dictionary."""
    held: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", held)
    monkeypatch.setattr(library, "last_upload", lambda: UPLOADED)
    return held
