"""Names that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Joined:
    """Disjoint sets of names; a set is called by its least name, so that no order of joining shows."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parent = {name: name for name in names}

    def find(self, name: str) -> str:
        """What the set that ``name`` stands in is called. KeyError where there is no such name."""
        root = name
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[name] != root:
            self._parent[name], name = root, self._parent[name]
        return root

    def join(self, one: str, other: str) -> None:
        """Make one set of the sets of two names."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low
