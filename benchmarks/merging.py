"""How well reports become events, on groups of articles about the same trips; and how fast.

A pair is two reports of one trip. *Precision* is the share of the pairs that merging joined which are one
trip, *recall* the share of the trips' pairs that it joined. Measured twice: on the visits as a careful reader
labelled them (merging alone), and on those that Motorcade read out of the articles (end to end), where
each slip of the reading counts as well.

python -m benchmarks.merging
"""

from __future__ import annotations

import itertools
import json
import random
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from benchmarks.labelled import GOLD
from benchmarks.same_names import same_person
from components import articles
from components.extraction import extract
from components.merging import Report, merge
from components.periods import bounds
from components.records import Evidence, Meeting, Person, Place, Visit, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from components.merging import Event
    from components.records import Article

Label = dict[str, Any]
# One article's telling of one trip; for a visit that no label knows, a trip of its own.
Telling = tuple[str, str]
REPORTS = 100_000
UNDATED = 366  # days apart, for choosing among labels, where a date is missing


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of tellings: how many there are, how many were joined, and how many of those are right."""

    true: int
    joined: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0


def table() -> str:
    """The figures as Markdown, for ACCURACY.md."""
    groups = labelled_groups()
    labels = [label for _, found in groups for label in found]
    alone, (read, whole) = merging_alone(groups), end_to_end(groups)
    seconds, events = speed(REPORTS)
    lines = [
        f"{len(groups)} articles of our own tell of {len({label['event'] for label in labels})} trips: "
        "announced, under way, done or called off, in other words each time, among them other trips of "
        "the same people and to the same countries (data/gold/groups_articles.jsonl).",
        "",
        "| pairs of reports about one trip | pairs | joined | precision | recall |",
        "|---|---|---|---|---|",
        _row("merging alone, on labelled visits", alone),
        _row("end to end, where both reports were read", read),
        _row("end to end, all", whole),
        "",
        f"{REPORTS:,} made-up reports become {events:,} events in {seconds:.1f} s on one core.",
    ]
    return "\n".join(lines)


def _row(name: str, pairs: Pairs) -> str:
    return f"| {name} | {pairs.true} | {pairs.joined} | {pairs.precision:.2f} | {pairs.recall:.2f} |"


def labelled_groups() -> list[tuple[Article, list[Label]]]:
    """The articles of data/gold/groups_articles.jsonl, each with its labelled visits."""
    lines = (GOLD / "groups_labels.jsonl").read_text(encoding="utf-8").splitlines()
    labels = {row["id"]: row["visits"] for row in map(json.loads, lines)}
    path = GOLD / "groups_articles.jsonl"
    return [(one, labels[one.external_id]) for one in articles.read(path.name, path.read_bytes())]


def merging_alone(groups: Iterable[tuple[Article, Sequence[Label]]]) -> Pairs:
    """Pairs among the labelled visits."""
    reports: list[Report] = []
    tellings: dict[str, Telling] = {}
    for article, labels in groups:
        for number, label in enumerate(labels):
            report = _report(article, number, visit_of(label))
            reports.append(report)
            tellings[report.id] = (article.id, label["event"])
    return count_pairs(tellings, merge(reports))


def end_to_end(groups: Iterable[tuple[Article, Sequence[Label]]]) -> tuple[Pairs, Pairs]:
    """Pairs among the visits that were read; and with each label that was not read as a missed pair."""
    reports: list[Report] = []
    tellings: dict[str, Telling] = {}
    labelled: set[Telling] = set()
    for article, labels in groups:
        reading = extract(article)
        labelled |= {(article.id, label["event"]) for label in labels}
        for number, visit in enumerate(reading.visits):
            report = _report(article, number, visit)
            reports.append(report)
            label = label_of(visit, labels)
            tellings[report.id] = (article.id, label["event"] if label else report.id)
    events = merge(reports)
    return count_pairs(tellings, events), count_pairs(tellings, events, labelled)


def count_pairs(
    tellings: Mapping[str, Telling], events: Iterable[Event], others: Iterable[Telling] = ()
) -> Pairs:
    """Compare the pairs of one trip with the pairs in one event; ``others`` are tellings without a report."""
    joined: set[frozenset[Telling]] = set()
    for event in events:
        joined |= _pairs(tellings[report.id] for report in event.reports)
    trips: dict[str, set[Telling]] = defaultdict(set)
    for telling in [*tellings.values(), *others]:
        trips[telling[1]].add(telling)
    true = set().union(*(_pairs(told) for told in trips.values()))
    return Pairs(len(true), len(joined), len(true & joined))


def _pairs(tellings: Iterable[Telling]) -> set[frozenset[Telling]]:
    return {frozenset(pair) for pair in itertools.combinations(sorted(set(tellings)), 2)}


def _report(article: Article, number: int, visit: Visit) -> Report:
    return Report(f"{article.id}-visit-{number:04}", article.id, article.published, visit)


def visit_of(label: Label) -> Visit:
    """A label as the record that a perfect reading would give."""
    when = When(
        label["start"],
        label["end"],
        label["precision"],
        "stated" if label["start"] else "unknown",
        label.get("within", False),
    )
    return Visit(
        Person(label["traveller"], None, label["traveller_country"]),
        Place(label["country"], label["city"]),
        when,
        label["status"],
        (Evidence(label["evidence"], 0, 0),),
        "label",
        1.0,
        background=label.get("background", False),
    )


def label_of(visit: Visit, labels: Iterable[Label]) -> Label | None:
    """The label that a visit was read for: traveller and country agree; of several, the nearest in time."""
    fitting = [
        label
        for label in labels
        if label["country"] == visit.place.country and same_person(label["traveller"], visit.traveller.name)
    ]
    return min(fitting, key=lambda label: _days_apart(visit.when, visit_of(label).when), default=None)


def _days_apart(one: When, other: When) -> int:
    ours, theirs = bounds(one), bounds(other)
    if ours is None or theirs is None:
        return 0 if ours == theirs else UNDATED
    return max(0, (theirs[0] - ours[1]).days, (ours[0] - theirs[1]).days)


def speed(reports: int) -> tuple[float, int]:
    """Processor seconds for merging made-up reports, and how many events they become."""
    made = [*itertools.islice(made_up_reports(random.Random(1)), reports)]
    began = time.process_time()
    events = merge(made)
    return time.process_time() - began, len(events)


def made_up_reports(chance: random.Random) -> Iterator[Report]:
    """Reports without end: a few leaders and countries are in most of the news, as in life."""
    people = [Person(f"Leader {number}", f"Q{number}") for number in range(200)]
    lands = [Place(f"C{number:02}", f"City {number}") for number in range(90)]
    for story in itertools.count():
        traveller = people[min(int(chance.expovariate(1 / 30)), 199)]
        place = lands[min(int(chance.expovariate(1 / 15)), 89)]
        day = f"{2000 + chance.randrange(25)}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}"
        for paper in range(chance.choice([1, 1, 2, 3, 5])):
            told = place if chance.random() < 0.7 else replace(place, city=None)
            start = day[: chance.choice([10, 10, 10, 7, 4, 0])]
            other = people[chance.randrange(200)] if chance.random() < 0.4 else None
            record = _made_up(traveller, other, told, start)
            yield Report(f"s{story:07}-{paper}", f"s{story:07}-{paper}", day, record)


def _made_up(traveller: Person, other: Person | None, place: Place, start: str) -> Visit | Meeting:
    precision = {0: "unknown", 4: "year", 7: "month", 10: "day"}[len(start)]
    when = When(start or None, None, precision, "stated" if start else "unknown")  # type: ignore[arg-type]
    quote = (Evidence("", 0, 0),)
    if other:
        return Meeting((traveller, other), place, when, "completed", quote, "made up", 0.9)
    return Visit(traveller, place, when, "completed", quote, "made up", 0.9)


if __name__ == "__main__":
    print(table())
