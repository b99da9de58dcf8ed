"""Work beside the page: in a thread, so that a click elsewhere does not break it off half-way."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from typing import Self

from components.store import StoreError


class StopPressedError(Exception):
    """The user has pressed Stop; what is done stays."""


class Background(ABC):
    """One piece of work. Every attribute may be read at any time, from any thread."""

    def __init__(self, name: str) -> None:
        self.failure: str | None = None  # one sentence, where the library itself gave up
        self.stopped = False
        self._stop = threading.Event()
        self._starting = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> Self:
        """Begin, where it has not begun; returns at once."""
        with self._starting:
            if self._thread.ident is None:
                self._thread.start()
        return self

    def stop(self) -> None:
        """End after the article in hand. What is done stays; the rest can be done another time."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        self._thread.join(seconds)
        return self.finished

    @property
    def finished(self) -> bool:
        return self._thread.ident is not None and not self._thread.is_alive()

    @property
    @abstractmethod
    def share(self) -> float:
        """How much is done, from 0 to 1."""

    @property
    @abstractmethod
    def sentence(self) -> str:
        """What is going on, in words."""

    @abstractmethod
    def work(self) -> None:
        """What is done in the thread: raises StopPressedError where ``stop`` was asked for half-way."""

    def _run(self) -> None:
        try:
            self.work()
        except StopPressedError:
            self.stopped = True
        except StoreError as error:
            self.failure = str(error)
