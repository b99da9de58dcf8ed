"""A library in memory and somebody who corrects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.store import open_store
from tests.corrections.editing import Editing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Editing]:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        yield Editing(store)
