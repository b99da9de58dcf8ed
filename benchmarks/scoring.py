"""Visits and meetings that were read, against those that a careful reader found.

- A visit is found where the traveller and the country agree; a meeting where two participants do, so that
  one of three people counts as three pairs.
- Labels marked ``implied`` or ``optional`` count neither way, and so does what was read for them or for a
  companion whom the label names in ``ignore_travellers``.
- City, date and status are judged on what was found. A date is right when it agrees as far as the label
  goes, or with another value that the label accepts; where the label only bounds the stay, within the bounds.
- A whole record is right when all three are. *Core* leaves labels about the past out of recall.

Records have the form that ``motorcade extract`` prints.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.same_names import same_city, same_person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one label, one record that was read, or both where they were matched.

    ``city`` is None where the label names none. Only what counts is judged: no optional labels.
    """

    label: Record | None
    read: Record | None
    city: bool | None = None
    date: bool = False
    status: bool = False

    @property
    def found(self) -> bool:
        """Whether a label and a record were matched."""
        return self.label is not None and self.read is not None

    @property
    def right(self) -> bool:
        """Whether every field is right."""
        return self.found and self.city is not False and self.date and self.status


def judge_visits(label: Record, read: Record) -> list[Judged]:
    """Every visit of one article, labelled or read."""
    companions = label.get("ignore_travellers") or []
    visits = [
        visit
        for visit in read.get("visits", [])
        if not any(same_person(companion, visit["traveller"]) for companion in companions)
    ]
    return _judge(label["visits"], visits, _same_visit)


def judge_meetings(label: Record, read: Record) -> list[Judged]:
    """Every pair of people that met in one article, labelled or read."""
    return _judge([*_pairs(label["meetings"])], [*_pairs(read.get("meetings", []))], _same_pair)


def _pairs(meetings: Iterable[Record]) -> Iterator[Record]:
    for meeting in meetings:
        names = [one["name"] if isinstance(one, dict) else one for one in meeting["participants"]]
        for pair in itertools.combinations(filter(None, names), 2):
            yield meeting | {"pair": pair}


def _judge(
    labels: Sequence[Record], read: Sequence[Record], same: Callable[[Record, Record], bool]
) -> list[Judged]:
    """Match labels and records one to one, the best fits first, and judge what counts."""
    fits = [
        (-_agreement(label, record), i, j)
        for i, label in enumerate(labels)
        for j, record in enumerate(read)
        if same(label, record)
    ]
    match_of: dict[int, int] = {}
    for _, i, j in sorted(fits):
        if i not in match_of and j not in match_of.values():
            match_of[i] = j
    judged = [Judged(None, record) for j, record in enumerate(read) if j not in match_of.values()]
    for i, label in enumerate(labels):
        if label.get("implied") or label.get("optional"):
            continue
        if i in match_of:
            record = read[match_of[i]]
            city = city_right(label, record) if label.get("city") else None
            judged.append(Judged(label, record, city, date_right(label, record), status_right(label, record)))
        else:
            judged.append(Judged(label, None))
    return judged


def _agreement(label: Record, read: Record) -> float:
    """How well two records fit: fields that agree, the date counting half again."""
    return city_right(label, read) + 1.5 * date_right(label, read) + status_right(label, read)


def _is_person(label: Record, name: str, read: str) -> bool:
    other_names = (label.get("aliases") or {}).get(name, [])
    return any(same_person(one, read) for one in (name, *other_names))


def _same_visit(label: Record, read: Record) -> bool:
    countries = (label.get("country"), *(label.get("country_alt") or []))
    return read["country"] in countries and _is_person(label, label["traveller"], read["traveller"])


def _same_pair(label: Record, read: Record) -> bool:
    one, other = label["pair"]
    return any(
        _is_person(label, one, first) and _is_person(label, other, second)
        for first, second in (read["pair"], read["pair"][::-1])
    )


def city_right(label: Record, read: Record) -> bool:
    """Whether the city is one that the label names; true where it names none."""
    if not label.get("city"):
        return True
    named = (label["city"], *(label.get("city_alt") or []), *(label.get("other_cities") or []))
    return bool(read.get("city")) and any(same_city(city, read["city"]) for city in named)


def status_right(label: Record, read: Record) -> bool:
    """Whether the status is the label's or one as good."""
    return read.get("status") in (label.get("status"), *(label.get("status_alt") or []))


def date_right(label: Record, read: Record) -> bool:
    """Whether the first day agrees, as far as the label knows it.

    Where the label has no date, giving none is right, and so is whatever agrees with a value that it accepts.
    """
    known, given = _first_day(label), _first_day(read)
    if known and given and label.get("within"):
        return known <= given <= (label.get("end") or known) or known.startswith(given)
    accepted = (known, *(label.get("accept") or []))
    if given is None:
        return None in accepted
    return any(
        given.startswith(date) or (known is None and date.startswith(given)) for date in accepted if date
    )


def _first_day(record: Record) -> str | None:
    """A visit starts, a labelled meeting has a date."""
    return record.get("start") or record.get("date")


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares of one kind of record over many articles; None where there is nothing to take a share of."""

    labels: int
    read: int
    precision: float | None
    recall: float | None
    f1: float | None
    core_f1: float | None
    city: float | None
    date: float | None
    status: float | None
    record_f1: float | None


def figures(judged: Iterable[Judged]) -> Figures:
    """Count what was judged. Nothing is rounded."""
    n: Counter[str] = Counter()
    for one in judged:
        n["labels"] += one.label is not None
        n["read"] += one.read is not None
        n["found"] += one.found
        n["right"] += one.right
        n["cities"] += one.city is not None
        n["city"] += one.city is True
        n["date"] += one.date
        n["status"] += one.status
        if one.label is not None and not one.label.get("background"):
            n["core"] += 1
            n["core found"] += one.found
    precision, recall = share(n["found"], n["read"]), share(n["found"], n["labels"])
    return Figures(
        labels=n["labels"],
        read=n["read"],
        precision=precision,
        recall=recall,
        f1=mean(precision, recall),
        core_f1=mean(precision, share(n["core found"], n["core"])),
        city=share(n["city"], n["cities"]),
        date=share(n["date"], n["found"]),
        status=share(n["status"], n["found"]),
        record_f1=mean(share(n["right"], n["read"]), share(n["right"], n["labels"])),
    )


def share(part: int, whole: int) -> float | None:
    """Part of a whole, None of nothing."""
    return part / whole if whole else None


def mean(one: float | None, other: float | None) -> float | None:
    """The harmonic mean, as F1 takes it of precision and recall."""
    if one is None or other is None:
        return None
    return 2 * one * other / (one + other) if one and other else 0.0
