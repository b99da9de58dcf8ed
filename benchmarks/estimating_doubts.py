"""How sure each rule is and what each doubt costs, estimated on the labelled articles; printed, not written.

python -m benchmarks.estimating_doubts

A record is right where every field is. Its confidence is its rule's precision times the factors of its doubts
(components/extraction/certainty.py); this finds the numbers under which the labels are likeliest, starting
from a sober guess that counts as some records more. The articles held back take no part; at the end their
curve stands beside that of the others, each article of which was judged by numbers found without it.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.labelled import article_sets
from benchmarks.scoring import judge_meetings, judge_visits
from components.extraction import assemble, assembling, certainty
from components.extraction.article_story import read_article, stays_of
from components.extraction_json import as_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.labelled import Labelled

_RULES = [n / 100 for n in range(50, 99)]
_FACTORS = [n / 20 for n in range(6, 20)]
# What is believed before the labels speak: so many records right and wrong.
_RULE_BEFORE, _DOUBT_BEFORE = (18.4, 1.6), (4.0, 1.0)
_PARTS, _ROUNDS = 8, 6

Numbers = dict[str, float]


@dataclass(frozen=True, slots=True)
class Sample:
    """One record: its rule and its doubts by name, and whether a reader of the article agrees."""

    article: str
    kind: str
    parts: tuple[str, ...]  # the rule first
    found: bool
    right: bool


def samples(one: Labelled) -> list[Sample]:
    """The records of one article that the labels judge."""
    dating, story = read_article(one.article)
    told = as_json(one.article, assemble(dating, story))
    for stay, row in zip(stays_of(story), told["visits"], strict=True):
        record = assembling.visit(stay, story)
        row["why"] = record.rule, certainty.doubts_of_visit(stay, record, dating.published)
    for encounter, row in zip(story.encounters.all, told["meetings"], strict=True):
        met = assembling.meeting(encounter, story)
        row["why"] = met.rule, certainty.doubts_of_meeting(encounter, met, dating.published)
    found = []
    for kind, judge in (("visit", judge_visits), ("meeting", judge_meetings)):
        for judged in judge(one.label, told):
            if judged.read is not None:
                rule, doubts = judged.read["why"]
                parts = f"{kind} by “{rule}”", *(doubt.name for doubt in doubts)
                found.append(Sample(str(one.label["id"]), kind, parts, judged.found, judged.right))
    return found


def likeliest(told: Sequence[Sample]) -> Numbers:
    """A number for each rule and each doubt, one after the other moved to where it fits best."""
    of: dict[str, list[Sample]] = {}
    for sample in told:
        for part in sample.parts:
            of.setdefault(part, []).append(sample)
    rules = {sample.parts[0] for sample in told}
    numbers = dict.fromkeys(of, 0.9)
    for _ in range(_ROUNDS):
        for part, where in of.items():
            right, wrong = _RULE_BEFORE if part in rules else _DOUBT_BEFORE
            scores = {}
            for value in _RULES if part in rules else _FACTORS:
                numbers[part] = value
                scores[value] = _fit(where, numbers) + right * math.log(value) + wrong * math.log(1 - value)
            numbers[part] = max(scores, key=lambda value: scores[value])
    return numbers


def _fit(told: Iterable[Sample], numbers: Mapping[str, float]) -> float:
    chances = ((_chance(sample, numbers), sample.right) for sample in told)
    return sum(math.log(chance if right else 1 - chance) for chance, right in chances)


def _chance(sample: Sample, numbers: Mapping[str, float]) -> float:
    return min(certainty.MOST, math.prod(numbers.get(part, 0.9) for part in sample.parts))


def crossed(told: Sequence[Sample]) -> list[tuple[float, Sample]]:
    """Each record with its chance by numbers found without its article."""
    ids = sorted({sample.article for sample in told})
    random.Random(1).shuffle(ids)
    part_of = {name: number % _PARTS for number, name in enumerate(ids)}
    found = []
    for part in range(_PARTS):
        numbers = likeliest([sample for sample in told if part_of[sample.article] != part])
        found += [(_chance(s, numbers), s) for s in told if part_of[s.article] == part]
    return found


def curve(title: str, judged: Sequence[tuple[float, Sample]]) -> Iterable[str]:
    """Two lines: how many records have 0.9 or more, and how many of these are right."""
    for kind in ("visit", "meeting"):
        of_kind = [(round(chance, 2), sample) for chance, sample in judged if sample.kind == kind]
        sure = [sample for chance, sample in of_kind if chance >= 0.9]
        right, found = (
            sum(getattr(s, what) for s in sure) / len(sure) if sure else math.nan
            for what in ("right", "found")
        )
        share = f"{len(sure)} of {len(of_kind)} from 0.90"
        yield f"{title}, {kind}s: {share}; all right {right:.2f}, who and where {found:.2f}"


def main() -> None:
    """Print the numbers and the curves."""
    sets = {name: [s for one in read for s in samples(one)] for name, read in article_sets().items()}
    held = sets.pop("held back", [])
    told = [sample for read in sets.values() for sample in read]
    numbers = likeliest(told)
    counts = Counter(part for sample in told for part in sample.parts)
    for part in sorted(numbers):
        print(f"{numbers[part]:.2f}  {part} ({counts[part]})")
    judged = {
        "fitted": [(_chance(sample, numbers), sample) for sample in told],
        "crossed": crossed(told),
        "held back": [(_chance(sample, numbers), sample) for sample in held],
    }
    for title, rows in judged.items():
        for line in curve(title, rows):
            print(line)


if __name__ == "__main__":
    main()
