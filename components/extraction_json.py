"""What was read from one article as the JSON object that ``motorcade extract`` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from components.records import Article, Claim, Evidence, Extraction, Meeting, Person, Place, Visit, When


def as_json(article: Article, extraction: Extraction) -> dict[str, Any]:
    """One article's records: ``id`` is the file's own id where it gave one, else the content's.

    ``span`` is into the article's text, or into its title where ``"in": "title"`` stands beside it;
    ``within`` and ``implied`` are there only where true.
    """
    return {
        "id": article.external_id or article.id,
        "published": extraction.published,
        "published_basis": extraction.published_basis,
        "published_reason": extraction.published_reason,
        "visits": [_visit(visit) for visit in extraction.visits],
        "meetings": [_meeting(meeting) for meeting in extraction.meetings],
        "claims": [_claim(claim) for claim in extraction.claims],
    }


def _visit(visit: Visit) -> dict[str, Any]:
    traveller = visit.traveller
    return {
        "traveller": _name(traveller),
        "traveller_id": traveller.id,
        "office": traveller.office,
        "traveller_country": traveller.country,
        **_place(visit.place),
        "latitude": visit.place.latitude,
        "longitude": visit.place.longitude,
        **_when(visit.when),
        "status": visit.status,
        "occasion": visit.occasion,
        "background": visit.background,
        **({"implied": True} if visit.implied else {}),
        "confidence": round(visit.confidence, 3),
        **_evidence(visit.evidence),
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "participants": [_person(person) for person in meeting.participants],
        **_place(meeting.place),
        **_when(meeting.when),
        "status": meeting.status,
        "form": meeting.form,
        "background": meeting.background,
        "confidence": round(meeting.confidence, 3),
        **_evidence(meeting.evidence),
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "kind": claim.kind,
        "text": claim.evidence.text,
        **_span(claim.evidence),
        "traveller": claim.traveller,
        "value": claim.value,
        "from": claim.start,
        "to": claim.end,
    }


def _person(person: Person) -> dict[str, Any]:
    return {"name": _name(person), "id": person.id, "country": person.country, "office": person.office}


def _name(person: Person) -> str:
    """ "Droupadi Murmu"; "President of India (Droupadi Murmu)" where the text has the office alone."""
    return f"{person.told} ({person.name})" if person.told else person.name


def _place(place: Place) -> dict[str, Any]:
    return {"country": place.country, "city": place.city}


def _when(when: When) -> dict[str, Any]:
    return {
        "start": when.start,
        "end": when.end,
        "precision": when.precision,
        "basis": when.basis,
        **({"within": True} if when.within else {}),
    }


def _evidence(quotes: tuple[Evidence, ...]) -> dict[str, Any]:
    if not quotes:
        return {"evidence": None, "span": None}
    return {"evidence": quotes[0].text, **_span(quotes[0])}


def _span(quote: Evidence) -> dict[str, Any]:
    return {"span": [quote.start, quote.end], **({"in": "title"} if quote.in_title else {})}
