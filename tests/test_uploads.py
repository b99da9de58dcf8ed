"""When the last upload began: kept once it has added an article to a library that had some."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.store import open_store
from components.uploads import Upload, last_upload
from tests.building import article, extraction

if TYPE_CHECKING:
    from pathlib import Path


def test_the_first_articles_are_no_news_and_later_ones_are(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'library.sqlite'}") as store:
        first = Upload(store)
        store.add(article("One."), extraction(), "1")
        first.added()
        assert last_upload(store) == ""
        second = Upload(store)
        assert last_upload(store) == ""  # nothing was added yet
        store.add(article("Two."), extraction(), "1")
        second.added()
        moment = last_upload(store)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", moment)
        second.added()
        assert last_upload(store) == moment
        loaded = {row.title: row.loaded_at for row in store.snapshot().articles}
        assert all(at >= moment[:10] for at in loaded.values())
