"""Event data rows: who did what to whom, when and where, with CAMEO codes and PLOVER names.

CAMEO: Codebook 1.1b3 (Schrodt and others, 2012), with the Goldstein scores that GDELT gives its codes.
PLOVER: the project's own table CAMEO2PLOVER-2021; planned cooperation is AGREE, a visit or meeting CONSULT.

A visit that took place is told twice, as in the field: the traveller makes it (042), the host country hosts
it (043). People of different countries who meet do so at a third place (044) unless one of them is at home
there; where the country is not told, they just consult (040). What is planned is an intent to meet (036).
Cancelled and denied events are no events. People of one country are one actor, and do not meet themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Any

from components.exports.cameo_actors import GOVERNMENT, actor_code, country_code, role_code
from components.exports.columns import Column
from components.exports.contents import Content, content
from components.reference.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from components.exports.contents import Row
    from components.exports.offer import What
    from components.tables import Tables


@dataclass(frozen=True, slots=True)
class _Code:
    """One kind of event in both ontologies."""

    cameo: str
    name: str
    goldstein: float
    plover: str
    mode: str | None
    context: str | None


_INTEND = _Code("036", "Express intent to meet or negotiate", 4.0, "AGREE", None, "diplomatic")
_CONSULT = _Code("040", "Consult", 1.0, "CONSULT", None, None)
_VISIT = _Code("042", "Make a visit", 1.9, "CONSULT", "visit", None)
_HOST = _Code("043", "Host a visit", 2.8, "CONSULT", "host", None)
_THIRD_PLACE = _Code("044", "Meet at a 'third' location", 2.5, "CONSULT", "third-party", None)
_VERBAL_COOPERATION = 1  # the quad class of all codes above
_HAPPENED = ("completed", "ongoing")


def _text(name: str, meaning: str) -> Column:
    return Column(name, "text", meaning)


COLUMNS = (
    _text("event_id", "id of the visit or meeting, as in the other tables"),
    _text("record", "visit or meeting: which of the two the row was made from"),
    _text("date", "first day, as finely as it is known: 2022-06-28, 2022-06 or 2022"),
    _text("end_date", "last day, as finely as it is known; empty where not told"),
    _text("date_precision", "day, month, year or unknown"),
    _text("source_actor", "CAMEO code of who acts: country or organisation, and role"),
    _text("source_country", "CAMEO country code; empty for organisations"),
    _text("source_role", "CAMEO role code: GOV, GOVMIL, OPP…"),
    _text("source_name", "name"),
    _text("source_id", "Wikidata id, where known"),
    _text("target_actor", "CAMEO code of who is acted upon"),
    _text("target_country", "CAMEO country code; empty for organisations"),
    _text("target_role", "CAMEO role code"),
    _text("target_name", "name of the person, or of the country that is visited"),
    _text("target_id", "Wikidata id, where known"),
    _text("cameo_code", "CAMEO event code, with its leading zero"),
    _text("cameo_root", "its first two digits"),
    _text("cameo_name", "what it means"),
    _text("plover_event", "PLOVER event"),
    _text("plover_mode", "PLOVER mode"),
    _text("plover_context", "PLOVER context"),
    Column("quad_class", "integer", "1: verbal cooperation"),
    Column("goldstein", "number", "Goldstein score of the CAMEO code, -10 to 10"),
    _text("location_country", "where: ISO 3166 alpha-3"),
    _text("location_name", "where: city, else country"),
    Column("latitude", "number", "degrees north (WGS 84)"),
    Column("longitude", "number", "degrees east (WGS 84)"),
    _text("status", "planned, ongoing or completed, as last reported"),
    Column("confidence", "number", "how sure the reading is, 0 to 1"),
    Column("sources", "integer", "how many articles tell it"),
    _text("article_id", "the article that tells it best"),
    _text("article_source", "who published it"),
    _text("article_url", "its address"),
    _text("article_published", "when it was published"),
)


def events(tables: Tables, what: What) -> Content:
    """The event rows of "visits", "meetings" or both ("all").

    With both, a meeting at somebody's home adds no visit that a visit's own rows tell already.
    """
    rows: list[Row] = []
    if what in ("visits", "all"):
        rows += [row for visit in content(tables, "visits").rows for row in _of_visit(visit)]
    told = {_gist(row) for row in rows}
    if what in ("meetings", "all"):
        for meeting in content(tables, "meetings").rows:
            rows += [row for row in _of_meeting(meeting) if _gist(row) not in told]
    return Content("events", COLUMNS, tuple(sorted(rows, key=lambda row: row["date"] or "9999")))


def _gist(row: Row) -> tuple[Any, ...]:
    """What makes a visit told by a meeting the same as one told by a visit: traveller, host, day and code."""
    hosting = row["cameo_code"] == _HOST.cameo
    traveller = row["target_name" if hosting else "source_name"]
    host = row["source_country" if hosting else "target_country"]
    return row["cameo_code"], traveller, host, row["date"]


def _of_visit(visit: Row) -> Iterator[Row]:
    country = countries().by_code.get(visit["country"] or "")
    if country is None or visit["country"] == visit["traveller_country"]:
        return  # nobody that could be named, or nobody else, is visited
    guest = _actor(visit["traveller"], visit["traveller_id"], visit["traveller_country"], visit["office"])
    state = country.kind != "organisation"
    host = _actor(country.name, None, country.code, None, role=GOVERNMENT if state else None)
    if visit["status"] == "planned":
        yield _row(visit, "visit", _INTEND, guest, host)
    elif visit["status"] in _HAPPENED:
        yield _row(visit, "visit", _VISIT, guest, host)
        yield _row(visit, "visit", _HOST, host, guest)


def _of_meeting(meeting: Row) -> Iterator[Row]:
    if meeting["status"] not in ("planned", *_HAPPENED):
        return
    for source, target in permutations(meeting["participants"], 2):
        if source["country"] == target["country"] and source["country"] is not None:
            continue
        code = _meeting_code(meeting, source, target)
        actors = [_actor(who["name"], who["id"], who["country"], who["office"]) for who in (source, target)]
        yield _row(meeting, "meeting", code, *actors)


def _meeting_code(meeting: Row, source: Row, target: Row) -> _Code:
    place = meeting["country"]
    if meeting["status"] == "planned":
        return _INTEND
    if place is None or source["country"] is None or target["country"] is None:
        return _CONSULT
    if source["country"] == place:
        return _HOST
    return _VISIT if target["country"] == place else _THIRD_PLACE


def _actor(
    name: str, identity: str | None, country: str | None, office: str | None, role: str | None = None
) -> Row:
    role = role or role_code(office)
    if country_code(country) is None:
        role = None  # an organisation's code says it all
    return {
        "actor": actor_code(country, role),
        "country": country_code(country),
        "role": role,
        "name": name,
        "id": identity,
    }


def _row(event: Row, record: str, code: _Code, source: Row, target: Row) -> Row:
    country = countries().by_code.get(event["country"] or "")
    row = {
        **event,
        **{f"source_{name}": value for name, value in source.items()},
        **{f"target_{name}": value for name, value in target.items()},
        "event_id": event[f"{record}_id"],
        "record": record,
        "date": event["start"],
        "end_date": event["end"],
        "date_precision": event["precision"],
        "cameo_code": code.cameo,
        "cameo_root": code.cameo[:2],
        "cameo_name": code.name,
        "plover_event": code.plover,
        "plover_mode": code.mode,
        "plover_context": code.context,
        "quad_class": _VERBAL_COOPERATION,
        "goldstein": code.goldstein,
        "location_country": event["country"],
        "location_name": event["city"] or (country.name if country else None),
    }
    return {column.name: row[column.name] for column in COLUMNS}
