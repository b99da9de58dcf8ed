"""Mentions handed out sentence by sentence, in one pass through the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from components.extraction.sentences import Sentence


class Spanned(Protocol):
    """Whatever stands at characters start..end of the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=Spanned)


class Window(Generic[_T]):
    """Mentions in order, handed out sentence by sentence in one pass."""

    def __init__(self, items: list[_T]) -> None:
        self._items, self._at = items, 0

    def within(self, sentence: Sentence) -> list[_T]:
        """Those that stand wholly in a sentence; sentences are asked for in order, each once."""
        found = []
        while self._at < len(self._items) and self._items[self._at].start < sentence.end:
            item = self._items[self._at]
            if item.start >= sentence.start and item.end <= sentence.end:
                found.append(item)
            self._at += 1
        return found
