"""Records and stories of events as the JSON that the store keeps, and back.

Evidence has a table of its own and is left out.
"""

from __future__ import annotations

import json
from dataclasses import fields as fields_of
from typing import Any

from components.merging import Conflict, Said, Step
from components.records import Claim, Evidence, Meeting, Person, Place, Visit, When


def dump(record: Visit | Meeting | Claim) -> str:
    """A record as compact JSON without its evidence."""
    fields = _fields(record)
    del fields["evidence"]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), default=_fields)


def _fields(part: Any) -> dict[str, Any]:
    """The fields of a record or of a part of one; dataclasses.asdict copies deeply, at ten times the cost."""
    return {field.name: getattr(part, field.name) for field in fields_of(part)}


def load_visit(payload: str, evidence: tuple[Evidence, ...] = ()) -> Visit:
    """A visit from ``dump``'s JSON."""
    fields = _with_parts(payload)
    fields["traveller"] = Person(**fields["traveller"])
    return Visit(evidence=evidence, **fields)


def load_meeting(payload: str, evidence: tuple[Evidence, ...] = ()) -> Meeting:
    """A meeting from ``dump``'s JSON."""
    fields = _with_parts(payload)
    fields["participants"] = tuple(Person(**person) for person in fields["participants"])
    return Meeting(evidence=evidence, **fields)


def load_claim(payload: str, evidence: Evidence) -> Claim:
    """A claim from ``dump``'s JSON."""
    return Claim(evidence=evidence, **json.loads(payload))


def dump_story(history: tuple[Step, ...], conflicts: tuple[Conflict, ...]) -> str:
    """An event's history and conflicts as compact JSON."""
    story = {"history": history, "conflicts": conflicts}
    return json.dumps(story, ensure_ascii=False, separators=(",", ":"), default=_fields)


def load_story(payload: str) -> tuple[tuple[Step, ...], tuple[Conflict, ...]]:
    """History and conflicts from ``dump_story``'s JSON."""
    story: dict[str, Any] = json.loads(payload)
    history = (Step(**step | {"reports": tuple(step["reports"])}) for step in story["history"])
    conflicts = (
        Conflict(
            conflict["about"],
            tuple(Said(**said | {"reports": tuple(said["reports"])}) for said in conflict["values"]),
        )
        for conflict in story["conflicts"]
    )
    return tuple(history), tuple(conflicts)


def _with_parts(payload: str) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(payload)
    fields["place"] = Place(**fields["place"])
    fields["when"] = When(**fields["when"])
    return fields
