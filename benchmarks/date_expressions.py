"""Date expressions in context: ours beside dateparser, parsedatetime and timefhuman, on one list.

    python -m benchmarks.date_expressions [--misses]

Each row of data/gold/date_expressions.jsonl names an expression inside a sentence, the publication date,
the tense of the sentence and, where the words ask for one, the last date told. *Right* is the whole answer:
start, end, precision. *Wrong* is a date that differs: the worst case, for nobody sees it. Ours must also find
the expression in its sentence; the others are handed the words alone, with the publication date (an invented
one where there is none) as their reference and the tense as their preference. What they cannot say, "some
day of that month", is not held against them: their day is cut to the precision asked for. The rows were
written beside the rules, so they show what is covered, not how often a new article holds something else.
Packages that are not installed are named and left out.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components.extraction import dates
from components.records import When

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS = Path(__file__).parent.parent / "data" / "gold" / "date_expressions.jsonl"
Row = dict[str, Any]
Answer = tuple[str | None, str | None] | None  # first and last day, cut to the precision; None for no date
LENGTHS = {"day": 10, "month": 7, "year": 4, "unknown": 10}


def rows() -> list[Row]:
    """The labelled expressions."""
    return [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]


def expected(row: Row) -> Answer:
    """First and last day of the label."""
    return (row["start"], row["end"]) if row["start"] or row["end"] else None


def ours(row: Row) -> Answer:
    """Find in the sentence, then resolve; a date told to another precision or bound is no right answer."""
    when = resolved(row)
    if when is None or not (when.start or when.end):
        return None
    if when.precision != row["precision"] or when.within != row.get("within", False):
        return f"{when.start} {when.precision}", f"{when.end} within={when.within}"
    return when.start, when.end


def resolved(row: Row) -> When | None:
    """Our reading of the row's expression; where none is expected, of the first thing found."""
    found = dates.find(row["text"])
    if row["expression"] is not None:
        start = row["text"].index(row["expression"])
        end = start + len(row["expression"])
        found = tuple(one for one in found if one.start < end and start < one.end)
    if not found:
        return None
    anchor = date.fromisoformat(row["published"]) if row["published"] else None
    told = row.get("previous")
    previous = When(told["start"], told["end"], told["precision"], "stated") if told else None
    best = max(found, key=lambda one: one.end - one.start)
    return dates.resolve(best, anchor=anchor, tense=row["tense"], previous=previous)


def _reference(row: Row) -> datetime:
    """The day that a package counts from: the last date told where the row has one, else the article's."""
    told = row.get("previous", {}).get("start") or row["published"] or "2000-01-01"
    return datetime.combine(date.fromisoformat(f"{told}-01-01"[:10]), time(12))


def _cut(first: datetime | date, last: datetime | date, row: Row) -> Answer:
    length = LENGTHS[row["precision"]]
    start, end = first.isoformat()[:length], last.isoformat()[:length]
    if row["precision"] != "unknown":  # one open end is not something that they can say: give it to them
        start, end = (start if row["start"] else None), (end if row["end"] else None)
    return start, end


def with_dateparser(row: Row) -> Answer:
    """dateparser, with its own preference for past or future."""
    import dateparser  # noqa: PLC0415
    from dateparser.search import search_dates  # noqa: PLC0415

    prefer = row["tense"] if row["tense"] in ("past", "future") else "current_period"
    settings: Any = {"RELATIVE_BASE": _reference(row), "PREFER_DATES_FROM": prefer}
    if row["expression"] is None:
        found = search_dates(row["text"], languages=["en"], settings=settings)
        return _cut(found[0][1], found[0][1], row) if found else None
    day = dateparser.parse(row["expression"], languages=["en"], settings=settings)
    return _cut(day, day, row) if day else None


def with_parsedatetime(row: Row) -> Answer:
    """parsedatetime; a flag of zero says that it read nothing."""
    import parsedatetime  # noqa: PLC0415

    calendar = parsedatetime.Calendar()
    if row["expression"] is None:
        found = calendar.nlp(row["text"], sourceTime=_reference(row))
        return _cut(found[0][0], found[0][0], row) if found else None
    first, last, flag = calendar.evalRanges(row["expression"], _reference(row).timetuple())
    if flag:
        return _cut(date(*first[:3]), date(*last[:3]), row)
    day, context = calendar.parseDT(row["expression"], sourceTime=_reference(row))
    return _cut(day, day, row) if context else None


def with_timefhuman(row: Row) -> Answer:
    """timefhuman; ranges come as pairs, lists as their first and last."""
    from timefhuman import Direction, tfhConfig, timefhuman  # noqa: PLC0415

    direction = Direction.previous if row["tense"] == "past" else Direction.next
    found: Any = timefhuman(
        row["expression"] or row["text"], tfhConfig(now=_reference(row), direction=direction)
    )
    while isinstance(found, list) and len(found) == 1:
        found = found[0]
    if not isinstance(found, list | tuple):
        found = (found, found)
    days = [one for one in found if isinstance(one, date)]
    return _cut(days[0], days[-1], row) if days else None


PACKAGES: dict[str, Callable[[Row], Answer]] = {
    "dateparser": with_dateparser,
    "parsedatetime": with_parsedatetime,
    "timefhuman": with_timefhuman,
}


def score(read: Callable[[Row], Answer], table: list[Row]) -> tuple[Counter[str], list[tuple[Row, Answer]]]:
    """Counts of right, wrong and nothing, and the rows that are not right."""
    counts: Counter[str] = Counter()
    misses = []
    for row in table:
        try:
            answer = read(row)
        except Exception as error:  # a package that crashes has read nothing
            print(f"  {read.__name__}: {type(error).__name__} on {row['expression']!r}", file=sys.stderr)
            answer = None
        verdict = "right" if answer == expected(row) else "wrong" if answer else "nothing"
        counts[verdict] += 1
        if verdict != "right":
            misses.append((row, answer))
    return counts, misses


def table() -> str:
    """The comparison as a Markdown table, for ACCURACY.md."""
    all_rows = rows()
    readers: dict[str, Callable[[Row], Answer]] = {"Motorcade": ours}
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    readers |= {name: read for name, read in PACKAGES.items() if name not in missing}
    lines = [f"| {len(all_rows)} expressions | right | wrong date | no date |", "|---|---|---|---|"]
    for name, read in readers.items():
        counts, misses = score(read, all_rows)
        share = counts["right"] / len(all_rows)
        lines.append(
            f"| {name} | {counts['right']} ({share:.2f}) | {counts['wrong']} | {counts['nothing']} |"
        )
        if "--misses" in sys.argv and (name == "Motorcade" or "--all" in sys.argv):
            for row, answer in misses:
                print(f"  {name}: {row['expression']!r} in {row['text']!r}: {answer}, not {expected(row)}")
    if missing:
        lines.append(f"\nNot installed here, so not measured: {', '.join(missing)}.")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
