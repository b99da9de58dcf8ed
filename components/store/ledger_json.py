"""Corrections as plain JSON objects, and back: what the store keeps and what libraries exchange."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import Any

from components.store.ledger import EVENT_KINDS, KINDS, Anchor, Correction, Mention


def as_object(row: Correction) -> dict[str, Any]:
    """A correction as a JSON object, its id first."""
    return {
        "id": row.id,
        "kind": row.kind,
        "by": row.by,
        "at": row.at,
        "why": row.why,
        "anchors": [asdict(anchor) for anchor in row.anchors],
        "target": row.target,
        "field": row.field,
        "before": row.before,
        "after": row.after,
    }


def from_object(given: Any) -> Correction:
    """A correction from ``as_object``'s form. Raises ValueError with half a sentence on what is wrong."""
    if not isinstance(given, dict):
        raise ValueError("it is no JSON object")
    kind = given.get("kind")
    if kind not in KINDS:
        raise ValueError(f"its kind is none of {', '.join(KINDS)}")
    row = Correction(
        kind,
        _text(given, "by"),
        _moment(_text(given, "at")),
        _text(given, "why"),
        tuple(_anchor(anchor) for anchor in _list(given, "anchors")),
        _text_or_none(given, "target"),
        _text_or_none(given, "field"),
        given.get("before"),
        given.get("after"),
    )
    if given.get("id") not in (None, row.id):
        raise ValueError("its id does not fit its content, so it was changed after it was made")
    return row


def _anchor(given: Any) -> Anchor:
    if not isinstance(given, dict) or given.get("kind") not in EVENT_KINDS:
        raise ValueError("one of its anchors names neither a visit nor a meeting")
    mentions = tuple(mention_from(mention) for mention in _list(given, "mentions"))
    return Anchor(given["kind"], _text(given, "event_id"), mentions)


def mention_from(given: Any) -> Mention:
    """A mention from its JSON. Raises ValueError with half a sentence."""
    if not isinstance(given, dict):
        raise ValueError("one of its mentions is no JSON object")
    start, end = given.get("start"), given.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError("one of its mentions has no start and end")
    people = _list(given, "people")
    if not all(isinstance(person, str) for person in people):
        raise ValueError("one of its mentions has people that are no text")
    return Mention(
        _text(given, "article_id"),
        start,
        end,
        given.get("in_title") is True,
        tuple(people),
        _text_or_none(given, "country"),
        _text_or_none(given, "date"),
    )


def _text(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise ValueError(f"“{name}” is missing or no text")
    return storable(value)


def storable(text: str) -> str:
    """``text``, where every database takes it. Raises ValueError otherwise."""
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("it holds characters that are no letters")
    return text


def _text_or_none(given: dict[str, Any], name: str) -> str | None:
    return None if given.get(name) is None else _text(given, name)


def _list(given: dict[str, Any], name: str) -> list[Any]:
    value = given.get(name, [])
    if not isinstance(value, list):
        raise ValueError(f"“{name}” is no list")
    return value


def _moment(text: str) -> str:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("“at” is no moment in time (2026-11-24T09:30:00+00:00)") from None
    return utc(moment)


def utc(moment: dt.datetime) -> str:
    """A moment as the ledger writes it, so that moments sort as text. ValueError without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("“at” has no time zone")
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")
