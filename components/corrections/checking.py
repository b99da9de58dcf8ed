"""Whether a correction makes sense in itself, wherever it comes from: replaying it then cannot fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.corrections.values import FIELDS, person_from, record_from, value_from
from components.periods import check_date
from components.store.ledger import EVENT_KINDS
from components.store.ledger_json import mention_from, storable

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.store.ledger import Correction

LONGEST_REASON = 5000
_ANCHORS = {"change": (1, 1), "confirm": (1, 1), "delete": (1, 1), "split": (1, 1), "merge": (2, 100)}


def check(row: Correction) -> Correction:
    """The correction itself. Raises ValueError with a sentence for the user where it makes no sense."""
    if not row.by.strip():
        raise ValueError("A correction needs the name of the person who makes it.")
    if max(len(row.by), len(row.why), len(row.target or "")) > LONGEST_REASON:
        raise ValueError(f"A name or a reason is text of {LONGEST_REASON} characters at most.")
    least, most = _ANCHORS.get(row.kind, (0, 0))
    if not least <= len(row.anchors) <= most:
        raise ValueError(
            _NUMBERS.get(row.kind, "A correction of this kind is not about a visit or a meeting.")
        )
    _CHECKS[row.kind](row)
    return row


_NUMBERS = {
    "merge": "To merge, choose two visits or two meetings.",
    **dict.fromkeys(("change", "confirm", "delete", "split"), "Choose one visit or one meeting."),
}


def _change(row: Correction) -> None:
    kind = row.anchors[0].kind
    if row.field not in FIELDS[kind]:
        raise ValueError(f"A {kind} has no “{row.field}” to change, only: {', '.join(FIELDS[kind])}.")
    value_from(row.field, row.after)


def _confirm(row: Correction) -> None:
    if not isinstance(row.before, dict):
        raise ValueError("What was confirmed is missing.")


def _delete(row: Correction) -> None:
    """An anchor is enough."""


def _merge(row: Correction) -> None:
    if len({anchor.kind for anchor in row.anchors}) > 1:
        raise ValueError("A visit and a meeting cannot be merged.")
    if len({anchor.event_id for anchor in row.anchors}) < 2:
        raise ValueError(_NUMBERS["merge"])


def _split(row: Correction) -> None:
    mentions = row.anchors[0].mentions
    apart = [mention_from(one) for one in row.after] if isinstance(row.after, list) else []
    if not apart or len(apart) >= len(mentions) or not set(apart) <= set(mentions):
        raise ValueError("To split, choose some of the articles that tell it, but not all.")


def _add(row: Correction) -> None:
    if row.field not in EVENT_KINDS or not isinstance(row.after, dict):
        raise ValueError("What is added is a visit or a meeting.")
    record_from("visit" if row.field == "visit" else "meeting", row.after.get("record"))
    quote = row.after.get("evidence")
    if quote is None:
        return
    kinds = {"article_id": str, "text": str, "start": int, "end": int, "in_title": bool}
    if not isinstance(quote, dict) or any(type(quote.get(name)) is not kind for name, kind in kinds.items()):
        raise ValueError("Evidence is a sentence of an article: its id, the text, the start and the end.")
    storable(quote["text"])
    if not 0 <= quote["start"] <= quote["end"]:
        raise ValueError("The sentence ends before it begins.")


def _date(row: Correction) -> None:
    _target(row, "article")
    if row.after is not None:
        if not isinstance(row.after, str):
            raise ValueError("The date of an article is written as YYYY-MM-DD, YYYY-MM or YYYY.")
        check_date(row.after)


def _person(row: Correction) -> None:
    _target(row, "name")
    person_from(row.after)


def _source(row: Correction) -> None:
    _target(row, "source")


def _undo(row: Correction) -> None:
    _target(row, "correction")


def _looked(row: Correction) -> None:
    _target(row, "correction")
    if not isinstance(row.before, str):
        raise ValueError("What was looked at is missing.")


def _target(row: Correction, what: str) -> None:
    if not (row.target or "").strip():
        raise ValueError(f"The {what} that the correction is about is missing.")


_CHECKS: dict[str, Callable[[Correction], None]] = {
    "add": _add,
    "change": _change,
    "confirm": _confirm,
    "date": _date,
    "delete": _delete,
    "looked": _looked,
    "merge": _merge,
    "person": _person,
    "source": _source,
    "split": _split,
    "undo": _undo,
}
