"""What became of an event: its status, the steps that led there, and sources that contradict each other.

That a planned visit later takes place, or is called off, is a step and no contradiction. That one source
says it took place and another that it did not, is.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from components.merging.reports import Step
from components.merging.stay import HAPPENED
from components.merging.votes import Vote, said
from components.periods import in_words
from components.records import STATUSES, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components.merging.reports import Report, Said
    from components.records import Status

OFF = ("cancelled", "denied")


def status_of(ranked: Sequence[Report]) -> Status:
    """What the article published last says; where sources contradict, the last of the likelier side."""
    sides = _sides(ranked)
    told = sides[0].reports if len(sides) == 2 else ranked
    latest = max(told, key=lambda r: (r.published or "", STATUSES.index(r.record.status)))
    return latest.record.status


def status_disagreement(ranked: Sequence[Report]) -> list[Said]:
    """Both sides where one says that it took place and another that it did not; the used one first."""
    sides = _sides(ranked)
    if len(sides) < 2:
        return []
    return [said(status_of(side.reports), side.reports) for side in sides]


def _sides(ranked: Sequence[Report]) -> list[Vote[bool]]:
    """Reports that say "it took place" and "it did not", the likelier side first; else one side or none."""
    sides = [
        Vote(took_place, [r for r in ranked if r.record.status in statuses])
        for took_place, statuses in ((True, HAPPENED), (False, OFF))
    ]
    yes, no = ({report.source for report in side.reports} for side in sides)
    if not yes - no or not no - yes:  # a source that says both tells of two things, or of a change
        return [side for side in sides if side.reports][:1]
    return sorted(sides, key=lambda side: side.weight, reverse=True)


def history_of(ranked: Sequence[Report]) -> tuple[Step, ...]:
    """The days on which the status changed, and the last day on which a plan was confirmed.

    Articles without a date of their own cannot be put in order and are left out.
    """
    dated = [report for report in ranked if report.published]
    order = sorted(dated, key=lambda r: (r.published or "", STATUSES.index(r.record.status)))  # stable
    days = [list(told) for _, told in groupby(order, lambda r: (r.published, r.record.status))]
    steps: list[Step] = []
    for _, run in groupby(days, lambda told: told[0].record.status):
        same = list(run)
        confirmed = [same[-1]] if len(same) > 1 and _plan(same) and _another_source(same) else []
        steps += [_step(told) for told in (same[0], *confirmed)]
    return tuple(steps)


def _plan(days: list[list[Report]]) -> bool:
    return days[0][0].record.status == "planned"


def _another_source(days: list[list[Report]]) -> bool:
    """Whether the last day's articles are not all prints of the first day's text."""
    return bool({r.source for r in days[-1]} - {r.source for r in days[0]})


def _step(told: Sequence[Report]) -> Step:
    return Step(told[0].published or "", told[0].record.status, tuple(report.id for report in told))


def in_plain_words(history: Iterable[Step], when: When) -> str:
    """A history as a reader would tell it; ``when`` is the event's date. Empty for no history.

    >>> steps = (Step("2022-06-20", "planned", ()), Step("2022-06-29", "completed", ()))
    >>> in_plain_words(steps, When("2022-06-28", None, "day"))
    'announced 20 June 2022, took place 28 June 2022'
    """
    parts: list[str] = []
    before: Status | None = None
    for step in history:
        day = in_words(When(step.published))
        if step.status == "completed":
            parts.append(f"took place {in_words(when)}" if when.start else f"took place, told {day}")
        else:
            parts.append(f"{_word(step.status, before)} {day}")
        before = step.status
    return ", ".join(parts)


def _word(status: Status, before: Status | None) -> str:
    if status == "planned":
        return {None: "announced", "planned": "confirmed"}.get(before, "on again")
    return "under way" if status == "ongoing" else status
