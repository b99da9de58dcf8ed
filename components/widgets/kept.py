"""What was made of one revision of a library, kept for all sessions until there is a newer one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Kept(Generic[T]):
    """One value and the revision that it is of. May be asked from any thread; it is made only once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: tuple[int, T] | None = None

    def at(self, revision: int, make: Callable[[], T]) -> T:
        """The value for a revision, made where it is not there yet."""
        with self._lock:
            if self._held is None or self._held[0] != revision:
                self._held = revision, make()
            return self._held[1]

    def put(self, revision: int, value: T) -> None:
        """Keep a value that was made elsewhere."""
        with self._lock:
            self._held = revision, value
