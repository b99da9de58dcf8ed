"""The ledger's nouns: a correction is one human edit, kept for good and undone only by a further one."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from components.merging.reports import Kind as EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal[
    "add", "change", "confirm", "date", "delete", "looked", "merge", "person", "source", "split", "undo"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
EVENT_KINDS: tuple[EventKind, ...] = get_args(EventKind)


@dataclass(frozen=True, slots=True)
class Mention:
    """One article's telling of an event, in terms that a new reading of the article keeps.

    ``start`` and ``end`` are the characters of the sentence; ``people`` are person keys
    (``merging.person_key``), ``country`` and ``date`` what the article told, before any correction.
    """

    article_id: str
    start: int
    end: int
    in_title: bool
    people: tuple[str, ...]
    country: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The event that a correction is about: its id at that time, and how to find it again."""

    kind: EventKind
    event_id: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """One human edit: who (``by``), when (``at``: UTC, ISO 8601), what, before, after, and why.

    ``anchors`` are the events that it is about. ``target`` is what else it is about: an article's id
    ("date"), a name ("person"), an outlet or an article's id ("source"), a correction's id ("undo",
    "looked").
    ``before`` and ``after`` are plain JSON; which, is said in corrections/making.py.
    """

    kind: Kind
    by: str
    at: str
    why: str
    anchors: tuple[Anchor, ...] = ()
    target: str | None = None
    field: str | None = None
    before: Any = None
    after: Any = None

    @property
    def id(self) -> str:
        """Hash of the content: the same correction is the same row in every library."""
        return hashlib.sha256(_canonical(self).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def in_force(ledger: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections of a ledger, in its order, without those undone; an undone undo undoes nothing."""
    rows = list(ledger)
    undos = {row.id: row.target or "" for row in rows if row.kind == "undo"}
    undone: set[str] = set()
    for undo in sorted(undos, key=lambda name: _depth(name, undos), reverse=True):
        if undo not in undone:
            undone.add(undos[undo])
    return tuple(row for row in rows if row.kind != "undo" and row.id not in undone)


def _depth(undo: str, undos: dict[str, str]) -> int:
    """How many undos stand below this one: those that undo it must be looked at before it."""
    depth = 0
    while (undo := undos.get(undo, "")) and depth < len(undos):
        depth += 1
    return depth


def _canonical(row: Correction) -> str:
    anchors = [[a.kind, a.event_id, [astuple(mention) for mention in a.mentions]] for a in row.anchors]
    content = [row.kind, row.by, row.at, row.why, anchors, row.target, row.field, row.before, row.after]
    return json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
