"""Reading one file: the article in it, or the sentence that refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.articles import UnreadableArticle, read

if TYPE_CHECKING:
    from components.records import Article


def only(name: str, data: bytes, published: str | None = None) -> Article:
    """The one article of the file."""
    (article,) = read(name, data, published)
    return article


def refusal(name: str, data: bytes) -> str:
    """Why the file is not read."""
    with pytest.raises(UnreadableArticle) as caught:
        read(name, data)
    assert (caught.value.name, str(caught.value)) == (name, caught.value.reason)
    return caught.value.reason
