"""Pages of a library that holds nothing yet: one sentence, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

SAID = {
    "explore": "**Your library has no visits yet.**",
    "meetings": "**Your library has no meetings yet.**",
    "people": "**Nobody has travelled yet.**",
    "review": "**There is nothing to review yet.**",
    "article": "**There is no article to read yet.**",
}


@pytest.mark.parametrize("page", SAID)
def test_every_page_says_what_to_do_first(
    library: str, run: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: str
) -> None:
    monkeypatch.setattr("components.ingest.SAMPLES", tmp_path)  # no samples: nothing is read by itself
    app = run(f"pages/{page}.py")
    assert not app.exception
    (told,) = [text.value for text in app.markdown if text.value.startswith(SAID[page])]
    assert told != SAID[page]  # a hint follows
    assert [button.label for button in app.button][-2:] == ["Add articles", "Load the sample articles"]


@pytest.mark.parametrize("page", SAID)
def test_while_the_samples_are_read_every_page_says_so(
    library: str, run: Callable[..., AppTest], page: str
) -> None:
    app = run(f"pages/{page}.py")
    assert not app.exception
    assert any("The sample articles are being read." in text.value for text in app.markdown)
    assert app.button(key="stop-sample").label == "Stop"
