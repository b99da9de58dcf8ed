"""The published date of one article, in order: given, dateline, worked out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.ages import age_clues
from components.extraction.dating.clues import Clue, Dating, Leaning
from components.extraction.dating.days import Days, each_year
from components.extraction.dating.event_clues import event_clues
from components.extraction.dating.leanings import leanings
from components.extraction.dating.officeholders import end_of, office_clues
from components.extraction.dating.solving import answer, contradicting, fitting
from components.extraction.dating.story import lines_of
from components.extraction.dating.summit_days import summit_clues
from components.extraction.dating.titles import mentions
from components.extraction.dating.told_dates import stretch, told_date_clues
from components.extraction.dating.weekdays import weekday_clues
from components.reference.dates import PARTIAL, first_day

if TYPE_CHECKING:
    from components.extraction.dating.story import Line
    from components.records import Article, PublishedBasis
    from components.reference.leaders import Leaders
    from components.reference.summits import Summits

# Open terms of office run on to here: a table's last row is no reason to think that time ends with it.
LATEST = "2100-01-01"
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}")
_PRECISION = {4: "year", 7: "month", 10: "day"}


def date_article(article: Article, leaders: Leaders, summits: Summits, latest: str = LATEST) -> Dating:
    """The publication date of an article and how it came to be known.

    What was given or stands in the file is kept and a dateline is believed; clues that fit neither are told as
    contradictions. ``latest`` is the last day (ISO) that can come out. Never raises for any text.
    """
    lines = lines_of(article)
    hard = tuple(_hard_clues(lines, leaders, summits))
    soft = tuple(leanings(lines))
    horizon = Days.between(None, date.fromisoformat(latest))
    if article.published:
        basis = article.published_basis if article.published_basis != "unknown" else "given"
        return _known(article.published, basis, None, hard)
    line = dates.dateline(article.text)
    if line is not None and isinstance(line.fields, CalendarDate):
        return _by_dateline(line, line.fields, hard, soft, horizon)
    return _worked_out(hard, soft, horizon, "inferred")


def _hard_clues(lines: tuple[Line, ...], leaders: Leaders, summits: Summits) -> list[Clue]:
    found = [mention for line in lines for mention in mentions(line, leaders)]
    return [
        *weekday_clues(lines),
        *event_clues(lines),
        *office_clues(found),
        *age_clues(lines, found),
        *summit_clues(lines, summits),
        *told_date_clues(lines),
    ]


def _known(published: str, basis: PublishedBasis, reason: str | None, hard: tuple[Clue, ...]) -> Dating:
    """A date that somebody told; the clues only say whether they agree with it."""
    days = _days_of(published)
    against = contradicting(hard, days) if days else []
    confidence = 1.0 if basis == "given" else 0.98
    return Dating(published, basis, reason, hard, _told(against), confidence - min(0.05 * len(against), 0.3))


def _days_of(published: str) -> Days | None:
    if not PARTIAL.fullmatch(published[:10]):
        return None
    try:
        return Days.between(date.fromisoformat(first_day(published[:10])), end_of(published[:10]))
    except ValueError:
        return None


def _by_dateline(
    line: dates.DateExpression,
    fields: CalendarDate,
    hard: tuple[Clue, ...],
    soft: tuple[Leaning, ...],
    horizon: Days,
) -> Dating:
    """A full dateline is the date; one without its year is the strongest clue among the others."""
    others = tuple(clue for clue in hard if clue.in_title or not _overlap(clue, line))
    if fields.year is not None:
        published = stretch(fields)[0].isoformat()
        return _known(published, "dateline", f"The dateline says “{line.text}”.", others)
    allowed = Days.on(each_year(fields.month or 1, fields.day or 1))
    clue = Clue("dateline", line.text, line.start, line.end, "the day of writing, without its year", allowed, weight=9)
    dating = _worked_out((clue, *others), soft, horizon, "dateline")
    if dating.published is None:
        return replace(dating, basis="unknown", reason=f"The dateline says “{line.text}”, and nothing tells the year.")
    return dating


def _overlap(clue: Clue, line: dates.DateExpression) -> bool:
    return clue.start < line.end and line.start < clue.end


def _worked_out(
    hard: tuple[Clue, ...], soft: tuple[Leaning, ...], horizon: Days, basis: PublishedBasis
) -> Dating:
    days = fitting(hard, horizon)
    against = contradicting(hard, days)
    used = (*hard, *(leaning.clue for leaning in soft))
    if not hard and not soft:
        return Dating(None, "unknown", "Nothing in the text tells when it was written.")
    published, sure = answer(days, soft)
    if published is None:
        reason = "The clues in the text do not settle the year."
        return Dating(None, "unknown", reason, used, _told(against))
    confidence = max(sure - 0.1 * len(against), 0.2)
    return Dating(published, basis, _reason(published, hard, against), used, _told(against), round(confidence, 3))


def _reason(published: str, hard: tuple[Clue, ...], against: list[Clue]) -> str:
    """One sentence with the clues that narrow most."""
    fitting_clues = sorted((clue for clue in hard if clue not in against), key=lambda clue: len(clue.allowed))
    told = list(dict.fromkeys(f"“{clue.text}” ({clue.says})" for clue in fitting_clues[:4]))
    unit = _PRECISION[len(published)]
    return f"Worked out from the text, to the {unit}: {'; '.join(told) or 'the dates that it tells'}."


def _told(against: list[Clue]) -> tuple[str, ...]:
    return tuple(f"“{clue.text}” does not fit: {clue.says}." for clue in against)
