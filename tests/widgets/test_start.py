"""The options of the command that starts the dashboard."""

from __future__ import annotations

import pytest

from components.widgets.start import options


@pytest.mark.parametrize(
    "arguments",
    [
        ["--server.port", "8501", "--server.headless", "true"],
        ["--server.port=8501", "--server.headless=true"],
    ],
)
def test_options_are_given_as_to_streamlit(arguments: list[str]) -> None:
    assert options(arguments) == {"server.port": 8501, "server.headless": True}


def test_words_stay_words() -> None:
    assert options(["--server.fileWatcherType=none", "--server.baseUrlPath", "a=b"]) == {
        "server.fileWatcherType": "none",
        "server.baseUrlPath": "a=b",
    }
