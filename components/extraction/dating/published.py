"""The published date of one article, in order: given, dateline, worked out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from components.extraction import dates
from components.extraction.dates.expressions import CalendarDate
from components.extraction.dating.ages import age_clues
from components.extraction.dating.anniversaries import relation_clues
from components.extraction.dating.clues import Clue, Dating, Leaning
from components.extraction.dating.days import EVERY_DAY, NO_DAYS, Days, each_year
from components.extraction.dating.described import described_clues, offices_told, with_described
from components.extraction.dating.election_clues import election_clues
from components.extraction.dating.event_clues import event_clues
from components.extraction.dating.event_leanings import latest_event
from components.extraction.dating.known_journeys import journey_clues, journey_leaning
from components.extraction.dating.leanings import leanings, occasion_leaning
from components.extraction.dating.members import member_clues
from components.extraction.dating.named_again import with_surnames
from components.extraction.dating.named_leaders import named_leaders
from components.extraction.dating.officeholders import end_of, office_clues
from components.extraction.dating.past_stays import past_stay_leaning
from components.extraction.dating.period_words import period_clues
from components.extraction.dating.rotating import presidency_clues
from components.extraction.dating.solving import (
    answer,
    contradicting,
    fitting,
    names_a_day,
    nearly_fitting,
)
from components.extraction.dating.stays_together import together_leaning
from components.extraction.dating.story import lines_of
from components.extraction.dating.summit_days import summit_clues
from components.extraction.dating.taking_office import first_visits, taking_office_clues
from components.extraction.dating.time_in_office import time_in_office_clues
from components.extraction.dating.titles import mentions
from components.extraction.dating.told_dates import stretch, told_date_clues
from components.extraction.dating.told_stays import known_stays
from components.extraction.dating.weekdays import news_weekday, weekday_clues
from components.reference.dates import PARTIAL, first_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.extraction.dating.described import Described
    from components.extraction.dating.story import Line
    from components.extraction.dating.titles import Mention
    from components.records import Article, PublishedBasis
    from components.reference.leaders import Leaders
    from components.reference.summits import Summits

# Open terms of office run on to here: a table's last row is no reason to think that time ends with it.
LATEST = "2100-01-01"
_MISSES_ONE = 0.05  # of a day that misses one clue, where a day that fits all has 1
_MOST = 60  # clues of one kind: an article holds fewer, and a book does not tell its day by more
_BOUNDS = ("past date", "future date", "known event", "summit told as past")
_PRECISION = {4: "year", 7: "month", 10: "day"}


def date_article(article: Article, leaders: Leaders, summits: Summits, latest: str = LATEST) -> Dating:
    """The publication date of an article and how it came to be known.

    What was given or stands in the file is kept and a dateline is believed; clues that do not fit are told
    as contradictions. ``latest`` is the last day (ISO) that can come out. Never raises for any text.
    """
    lines = lines_of(article)
    found = [mention for line in lines for mention in mentions(line, leaders)]
    offices = offices_told(lines)
    told = with_surnames(lines, with_described(lines, found, offices), leaders)
    hard = _hard_clues(lines, found, told, offices, summits)
    if article.published:
        basis = article.published_basis if article.published_basis != "unknown" else "given"
        return _known(article.published, basis, None, hard)
    line = dates.dateline(article.text)
    fields = line.fields if line is not None else None
    if line is not None and isinstance(fields, CalendarDate) and fields.year is not None:
        reason = f"The dateline says “{line.text}”."
        return _known(stretch(fields)[0].isoformat(), "dateline", reason, _without(line, hard))
    table = _Table(Days.between(None, date.fromisoformat(latest)), _horizon(leaders))
    if line is not None and isinstance(fields, CalendarDate):
        soft = _soft_clues(lines, found, told, hard, dateline=True)
        return _by_dateline(line, fields, hard, soft, table)
    return _worked_out(hard, _soft_clues(lines, found, told, hard), table, "inferred")


@dataclass(frozen=True, slots=True)
class _Table:
    """The days that may come out at all, and the last day that the leader table knows of."""

    days: Days
    horizon: date


@cache
def _horizon(leaders: Leaders) -> date:
    starts = (first_day(term.start) for person in leaders.people for term in person.terms)
    return date.fromisoformat(max(starts, default=LATEST))


def _hard_clues(
    lines: Sequence[Line],
    found: Sequence[Mention],
    told: Sequence[Mention],
    offices: Sequence[Described],
    summits: Summits,
) -> tuple[Clue, ...]:
    kinds = (
        weekday_clues(lines),
        event_clues(lines),
        office_clues(found),
        described_clues(offices, found),
        age_clues(lines, found),
        summit_clues(lines, summits),
        presidency_clues(lines, found),
        taking_office_clues(found),
        time_in_office_clues(found),
        journey_clues(lines, told),
        relation_clues(lines),
        period_clues(lines),
        member_clues(lines),
        election_clues(lines),
        told_date_clues(lines),
    )
    # The same days told again say nothing new.
    unique = {
        (clue.rule, clue.allowed): clue for kind in kinds for clue in reversed(list(islice(kind, _MOST)))
    }
    return tuple(sorted(unique.values(), key=lambda clue: (not clue.in_title, clue.start)))


def _soft_clues(
    lines: Sequence[Line],
    found: Sequence[Mention],
    told: Sequence[Mention],
    hard: Sequence[Clue],
    *,
    dateline: bool = False,
) -> list[Leaning]:
    others = (
        occasion_leaning(hard),
        first_visits(lines, found),
        named_leaders(found),
        latest_event(lines),
        known_stays(lines, told),
        journey_leaning(lines, told),
        together_leaning(lines, told),
        past_stay_leaning(lines, told),
        news_weekday(lines, dateline=dateline),
    )
    return [*leanings(lines), *(one for one in others if one is not None)]


def _known(published: str, basis: PublishedBasis, reason: str | None, hard: tuple[Clue, ...]) -> Dating:
    """A date that somebody told; the clues only say whether they agree with it."""
    days = _days_of(published)
    against = contradicting(hard, days) if days else []
    confidence = 1.0 if basis == "given" else 0.98
    confidence = round(confidence - min(0.05 * len(against), 0.3), 3)
    return Dating(published, basis, reason, _telling_most(hard), _told(against), confidence)


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
    told: list[Leaning],
    table: _Table,
) -> Dating:
    """A dateline without its year: the strongest clue among the others, which must tell the year."""
    days = each_year(fields.month or 1, fields.day or 1)
    allowed = Days.on(day for day in days if fields.weekday in (None, day.weekday()))
    says = "the day of writing, without its year"
    clue = Clue("dateline", line.text, line.start, line.end, says, allowed, weight=9)
    soft = [one for one in told if one.clue.in_title or not _overlap(one.clue, line)]
    dating = _worked_out((clue, *_without(line, hard)), soft, table, "dateline")
    if dating.published is None:
        reason = f"The dateline says “{line.text}”, and nothing settles the year."
        return replace(dating, reason=reason)
    return dating


def _without(line: dates.DateExpression, hard: tuple[Clue, ...]) -> tuple[Clue, ...]:
    """The clues but those read from the dateline itself."""
    return tuple(clue for clue in hard if clue.in_title or not _overlap(clue, line))


def _overlap(clue: Clue, line: dates.DateExpression) -> bool:
    return clue.start < line.end and line.start < clue.end


def _worked_out(hard: tuple[Clue, ...], soft: list[Leaning], table: _Table, basis: PublishedBasis) -> Dating:
    if not hard and not soft:
        return Dating(None, "unknown", "Nothing in the text tells when it was written.")
    days = fitting(hard, table.days)
    against = contradicting(hard, days)
    used = (*_telling_most(hard), *(leaning.clue for leaning in soft))
    exact = names_a_day(hard, days)
    if not exact and (more := nearly_fitting(hard, days, table.days)) is not None:
        soft = [*soft, _by_chance(days)]
        days = more
    published, sure = answer(days, soft, table.horizon, day_told=basis == "dateline", exact=exact)
    if published is None:
        reason = "The clues in the text do not settle the year."
        return Dating(None, "unknown", reason, used, _told(against))
    confidence = max(sure - 0.1 * len(against), 0.2)
    reason = _reason(published, hard, against, soft)
    return Dating(published, basis, reason, used, _told(against), round(confidence, 3))


def _by_chance(days: Days) -> Leaning:
    """The days that fit all clues before those that miss one."""
    clue = Clue("all clues", "", 0, 0, "fits every clue", EVERY_DAY, weight=0)
    return Leaning(clue, lambda day: 1.0 if day in days else _MISSES_ONE, None)


def _telling_most(hard: tuple[Clue, ...]) -> tuple[Clue, ...]:
    """The clues without those that a narrower one of the same rule makes idle: one past date is enough."""
    return tuple(
        clue
        for clue in hard
        if not any(
            other is not clue
            and other.rule == clue.rule in _BOUNDS
            and other.allowed.bits != clue.allowed.bits
            and other.allowed & clue.allowed == other.allowed
            for other in hard
        )
    )


def _reason(published: str, hard: tuple[Clue, ...], against: list[Clue], soft: list[Leaning]) -> str:
    """One sentence with the clues that narrow most, and those that only lean where these do not settle it."""
    agreeing = [clue for clue in _telling_most(hard) if clue not in against]
    narrow = sorted(agreeing, key=lambda clue: len(clue.allowed))
    shown = narrow[:4]
    if fitting(shown, EVERY_DAY) & _outside(published):
        shown = [*narrow[:3], *(leaning.clue for leaning in soft[:2])]
    told = list(dict.fromkeys(f"“{clue.text}” ({clue.says})" for clue in shown))
    unit = _PRECISION[len(published)]
    return f"Worked out from the text, to the {unit}: {'; '.join(told) or 'the dates that it tells'}."


def _outside(published: str) -> Days:
    """Every day that a published date does not mean."""
    inside = _days_of(published) or NO_DAYS
    return Days(EVERY_DAY.bits & ~inside.bits)


def _told(against: list[Clue]) -> tuple[str, ...]:
    return tuple(f"“{clue.text}” does not fit: {clue.says}." for clue in against)
