"""Filters from what a user types, with a sentence for what cannot be meant; and filters told in words."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from components.exports.offer import ExportError
from components.periods import first_day, in_words, last_day
from components.records import STATUSES, When
from components.reference.countries import countries
from components.reference.names import fold
from components.tables import Filters

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from components.tables import Tables


def read_filters(
    tables: Tables,
    *,
    start: str | None = None,
    end: str | None = None,
    travellers: Sequence[str] = (),
    countries: Sequence[str] = (),
    statuses: Sequence[str] = (),
) -> Filters:
    """Filters from ISO dates of any precision, names of people, names or codes of countries, and statuses.

    Names count whatever their case and accents; a surname will do where it means one person. Raises
    ExportError where a date ends before it begins, or a name or country is not known.
    """
    first = first_day(start) if start else None
    last = last_day(end) if end else None
    if first and last and last < first:
        raise ExportError(f"Nothing can be between {start} and {end}: the end lies before the beginning.")
    known = sorted({*tables.visits["traveller"], *tables.participants["name"]})
    return Filters(
        start=first,
        end=last,
        travellers=frozenset(_person(name, known) for name in travellers),
        countries=frozenset(_country(name) for name in countries),
        statuses=frozenset(statuses),
    )


def _person(asked: str, known: Sequence[str]) -> str:
    words = fold(asked).split()
    same = [name for name in known if fold(name).split() == words]
    found = same or [name for name in known if words and set(words) <= set(fold(name).split())]
    if len(found) == 1:
        return found[0]
    if found:
        raise ExportError(f"“{asked}” can mean {_listed(found[:5])}. Write the full name.")
    folded = {fold(name): name for name in known}
    close = [folded[name] for name in difflib.get_close_matches(fold(asked), folded, n=3)]
    hint = f"Did you mean {_listed(close)}?" if close else "Write the name as the dashboard shows it."
    raise ExportError(f"Nobody in your library is called “{asked}”. {hint}")


def _country(asked: str) -> str:
    table = countries()
    text = asked.strip()
    if text.upper() in table.by_code:
        return text.upper()
    meant = {word.code for word in table.words(text) or table.words(text.title())}
    if len(meant) == 1:
        return meant.pop()
    if meant:
        codes = [f"{table.by_code[code].name} ({code})" for code in sorted(meant)]
        raise ExportError(f"“{asked}” can mean {_listed(codes)}. Write the three-letter code.")
    names = {country.name: code for code, country in table.by_code.items()}
    close = [f"{name} ({names[name]})" for name in difflib.get_close_matches(text.title(), names, n=3)]
    hint = f"Did you mean {_listed(close)}?" if close else "Write its English name or its ISO code (FRA)."
    raise ExportError(f"There is no country “{asked}”. {hint}")


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def in_sentence(filters: Filters) -> str:
    """ "Only: 1 June 2022 or later; travellers: Vladimir Putin; status: planned.", or that all is there."""
    parts = [
        _days(filters.start, filters.end),
        _part("travellers", filters.travellers),
        _part("travellers from", map(_country_name, filters.homes)),
        _part("destinations", map(_country_name, filters.countries)),
        _part("status", (status for status in STATUSES if status in filters.statuses), in_order=True),
        _part("occasion", filters.occasions),
        _part("told by", filters.sources),
        f"confidence: {filters.sureness:g} or more" if filters.sureness else "",
        f"loaded at {filters.loaded_since} or later" if filters.loaded_since else "",
        f"words: {filters.text.strip()}" if filters.text.strip() else "",
    ]
    told = "; ".join(part for part in parts if part)
    return f"Only: {told}." if told else "Everything: no filter."


def _part(label: str, names: Iterable[str], *, in_order: bool = False) -> str:
    listed = list(names) if in_order else sorted(names)
    return f"{label}: {', '.join(listed)}" if listed else ""


def _days(start: dt.date | None, end: dt.date | None) -> str:
    if start and end:
        return in_words(When(start.isoformat(), end.isoformat(), "day", "stated"))
    if start:
        return f"{in_words(When(start.isoformat()))} or later"
    return f"{in_words(When(end.isoformat()))} or earlier" if end else ""


def _country_name(code: str) -> str:
    country = countries().by_code.get(code)
    return country.name if country else code
