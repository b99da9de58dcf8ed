"""Which of several values is the likelier: more sources, then the later article, then the surer reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from components.merging.reports import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from components.merging.reports import Report

V = TypeVar("V")


@dataclass(slots=True)
class Vote(Generic[V]):
    """One value with the reports that give it."""

    value: V
    reports: list[Report] = field(default_factory=list)

    @property
    def weight(self) -> tuple[int, str, float]:
        """What makes a value likelier."""
        return (
            len({report.source for report in self.reports}),
            max(report.published or "" for report in self.reports),
            max(report.record.confidence for report in self.reports),
        )


def votes(reports: Iterable[Report], value: Callable[[Report], V | None]) -> list[Vote[V]]:
    """The values that reports give, the likeliest first; of equals the one that comes first."""
    found: dict[V, Vote[V]] = {}
    for report in reports:
        if (given := value(report)) is not None:
            found.setdefault(given, Vote(given)).reports.append(report)
    return sorted(found.values(), key=lambda vote: vote.weight, reverse=True)


def said(value: str, reports: Sequence[Report]) -> Said:
    """A value with the ids of its reports, in their order, and the number of their sources."""
    return Said(value, tuple(r.id for r in reports), len({report.source for report in reports}))
