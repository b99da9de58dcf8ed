"""What became of a correction when it was replayed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.store.ledger import Correction
    from components.store.listing import Snapshot


@dataclass(frozen=True, slots=True)
class Outcome:
    """A correction in force: whether it could be applied, and to which events.

    ``look`` is one sentence where the ground shifted under it, so that a human should look; else None.
    """

    correction: Correction
    applied: bool
    event_ids: tuple[str, ...] = ()
    look: str | None = None


@dataclass(frozen=True, slots=True)
class Corrected:
    """A snapshot with its ledger replayed over it; an outcome for each correction in force."""

    snapshot: Snapshot
    outcomes: tuple[Outcome, ...] = ()

    @property
    def needing_a_look(self) -> tuple[Outcome, ...]:
        """The corrections under which the ground shifted, in the order in which they were made."""
        return tuple(outcome for outcome in self.outcomes if outcome.look)
