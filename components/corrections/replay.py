"""The ledger replayed over what was extracted: always from the start, so that a new reading loses nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.corrections import fields, structure
from components.corrections.naming import name_and_set_aside
from components.corrections.outcomes import Corrected, Outcome
from components.corrections.working import Working
from components.store.ledger import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from components.store.ledger import Correction, Kind
    from components.store.listing import Snapshot

    Step = Callable[[Working, Correction], Outcome]


def replay(snapshot: Snapshot) -> Corrected:
    """The snapshot as its ledger corrects it. Pure; what cannot be applied is said in the outcomes.

    People and sources first, since they decide what is merged; then which events there are; then their
    values; each in the order in which the corrections were made.
    """
    corrections = in_force(snapshot.ledger)
    if not corrections:
        return Corrected(snapshot)
    working = Working(snapshot)
    merging = [row for row in corrections if row.kind in ("person", "source")]
    outcomes = list(name_and_set_aside(working, merging))
    for steps in (_STRUCTURE, _VALUES):
        outcomes += [steps[row.kind](working, row) for row in corrections if row.kind in steps]
    outcomes += [_dated(working, row) for row in _last_of_each(corrections)]
    outcomes += [Outcome(row, applied=True) for row in corrections if row.kind == "looked"]
    order = {row.id: position for position, row in enumerate(corrections)}
    outcomes.sort(key=lambda outcome: order[outcome.correction.id])
    return Corrected(working.snapshot(), tuple(_looked_at(_superseded(outcomes))))


def corrected_since(snapshot: Snapshot, rows: Iterable[Correction], revision: int) -> Snapshot:
    """The snapshot at a later revision, at which these new corrections are all that has changed."""
    ledger = sorted((*snapshot.ledger, *rows), key=lambda row: row.at)  # stable: as the library orders them
    return replace(snapshot, revision=revision, ledger=tuple(ledger))


_STRUCTURE: dict[Kind, Step] = {
    "add": structure.add,
    "merge": structure.merge,
    "split": structure.split,
}
_VALUES: dict[Kind, Step] = {
    "change": fields.change,
    "confirm": fields.confirm,
    "delete": fields.delete,
}


def _last_of_each(corrections: Sequence[Correction]) -> list[Correction]:
    """The date that holds for each article."""
    return list({row.target: row for row in corrections if row.kind == "date"}.values())


def _dated(working: Working, row: Correction) -> Outcome:
    """A date takes effect when the article is read anew with it (ingest.correct)."""
    article = working.articles.get(row.target or "")
    if article is None:
        return Outcome(row, False, look="The article that it dates is not in this library.")
    read = article.published if article.published_basis in ("given", "file") else None
    return Outcome(row, applied=read == row.after)


def _superseded(outcomes: list[Outcome]) -> list[Outcome]:
    """What was changed again needs no look for the earlier change."""
    last: dict[tuple[str, str | None], str] = {}
    for outcome in outcomes:
        if outcome.correction.kind == "change" and outcome.event_ids:
            last[outcome.event_ids[0], outcome.correction.field] = outcome.correction.id
    latest = set(last.values())
    return [
        replace(outcome, look=None)
        if outcome.correction.kind == "change" and outcome.event_ids and outcome.correction.id not in latest
        else outcome
        for outcome in outcomes
    ]


def _looked_at(outcomes: list[Outcome]) -> list[Outcome]:
    """What somebody has looked at needs no further look, until the ground shifts again."""
    seen = {(o.correction.target, o.correction.before) for o in outcomes if o.correction.kind == "looked"}
    return [
        replace(outcome, look=None) if (outcome.correction.id, outcome.look) in seen else outcome
        for outcome in outcomes
    ]
