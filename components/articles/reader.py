"""What a reader of one format is, what it gives, and how it refuses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.records import Article


class UnreadableArticle(Exception):  # noqa: N818 - the name says what it is about
    """A file that cannot be read: its name, and one plain sentence on why and what to do."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = name
        self.reason = reason


@dataclass(slots=True)
class Reading:
    """The articles of one file, and a sentence for each part that was left out."""

    articles: list[Article] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Reader(NamedTuple):
    """One format. ``takes`` says by name and content whether a file is of it; ``read`` reads such a file."""

    takes: Callable[[str, bytes], bool]
    read: Callable[[str, bytes], Reading]
