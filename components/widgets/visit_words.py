"""A visit said in words: how sure, where its date comes from, whom the traveller met there."""

from __future__ import annotations

import calendar
from typing import Any

import pandas as pd

from components.figures.plain_text import count

_SURE = ((0.9, "sure"), (0.75, "fairly sure"), (0.5, "not quite sure"), (0.0, "doubtful"))
_BASIS = {
    "stated": "the article states the date",
    "weekday": "date worked out from the weekday",
    "relative": "date counted from what the article says",
    "event": "date taken from the event that it belongs to",
    "inferred": "date worked out from the rest of the article",
    "given": "date given by hand",
    "unknown": "the article does not say when",
}
_PUBLISHED = {
    "given": "",
    "file": "",
    "dateline": ", by its dateline",
    "inferred": ", worked out from the text",
    "unknown": "",
}


def known(value: Any) -> str:
    """``value`` as text, empty where a frame holds nothing."""
    return "" if value is None or pd.isna(value) else str(value)


def sureness(confidence: float) -> str:
    """ "fairly sure (82 %)"."""
    word = next(word for least, word in _SURE if confidence >= least)
    return f"{word} ({confidence:.0%})".replace("%", " %")


def date_source(basis: str, expression: str, within: bool) -> str:
    """Where the date of a visit comes from, with the article's own words for it."""
    said = _BASIS.get(basis, _BASIS["unknown"])
    if expression and basis != "unknown":
        said += f", “{expression}”"
    return f"{said}; somewhere in that span" if within else said


def published(date: str, basis: str) -> str:
    """ "27 June 2022, worked out from the text", from an ISO date of any precision."""
    if not date:
        return "date unknown"
    parts = [int(part) for part in date.split("-")]
    words = [
        str(parts[0]),
        *[calendar.month_name[month] for month in parts[1:2]],
        *[str(day) for day in parts[2:3]],
    ]
    return " ".join(reversed(words)) + _PUBLISHED.get(basis, "")


def facts(visit: Any) -> list[str]:
    """What a card's second line lists after the country: date, status in words, occasion, doubts."""
    occasion = known(visit.occasion)
    if not occasion and visit.implied:
        occasion = "follows from a meeting there"
    return [part for part in (occasion, "told as background" if visit.background else "") if part]


def met(visit: Any, meetings: pd.DataFrame, participants: pd.DataFrame) -> list[str]:
    """Names of those whom the visit's traveller met in that country in that time, each once, in order."""
    mine = participants.loc[participants["name"] == visit.traveller, "meeting_id"]
    there = meetings[meetings["meeting_id"].isin(mine) & (meetings["country"] == visit.country)]
    if pd.notna(visit.start):
        end = visit.end if pd.notna(visit.end) else visit.start
        last = there["end"].fillna(there["start"])
        there = there[(there["start"] <= end) & (last >= visit.start)]
    else:
        there = there[there["start"].isna()]
    others = participants[participants["meeting_id"].isin(there["meeting_id"])]
    names = others["name"].astype(str)
    return list(dict.fromkeys(name for name in names if name != visit.traveller))


def sources(number: int) -> str:
    """ "3 sources"."""
    return count(number, "source")
