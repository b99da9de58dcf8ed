"""How well Motorcade reads, on articles that a careful reader labelled: prints it and remakes ACCURACY.md.

python -m benchmarks.accuracy [--output FILE]
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import calibration, date_expressions, merging, published_dates, readings, web_pages
from benchmarks.labelled import ROOT, article_sets, dated_sets
from benchmarks.scoring import Figures, figures, judge_meetings, judge_visits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from benchmarks.readings import Reading
    from benchmarks.scoring import Judged

    Sets = Mapping[str, Sequence[Reading]]
    Judge = Callable[..., list[Judged]]

_NAMES = {"f1": "F1", "core_f1": "core F1", "record_f1": "whole record F1"}
_ABOUT = {
    "gold": "written for this project (data/gold)",
    "fresh": "written for this project later and harder, by authors who did not know the rules (data/gold)",
    "dev": "real news, which the rules were written on",
    "held back": "real news, which nobody looked at while the rules were written",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--output", type=Path, default=ROOT / "ACCURACY.md", help="where to write the figures"
    )
    output: Path = parser.parse_args(arguments).output
    sets = article_sets()
    flat = readings.read_all(one for articles in sets.values() for one in articles)
    rest = iter(flat)
    page = report({name: [next(rest) for _ in articles] for name, articles in sets.items()}, date.today())
    print(page)
    output.write_text(page, encoding="utf-8", newline="\n")
    if "dev" not in sets:
        print("The real articles are not here, so the page has figures on data/gold alone.", file=sys.stderr)
    return 0


def report(sets: Sets, day: date) -> str:
    """The page, in Markdown."""
    parts = [
        f"# How well Motorcade reads\n\nMade by `make accuracy` on {day:%d %B %Y}.",
        _articles(sets),
        "## Visits\n\n" + comparison(sets, judge_visits),
        "## Meetings\n\nCounted by pairs of people: one meeting of three is three pairs.\n\n"
        + comparison(sets, judge_meetings),
        _WORDS,
        "## How sure it is\n\n" + _calibration(sets),
        "## Articles without a date\n\n" + _published(sets),
        "## Date expressions\n\nA list written beside the rules (data/gold/date_expressions.jsonl): it shows "
        "what is covered, not how often a new article holds something else.\n\n" + date_expressions.table(),
        "## One event from many reports\n\n" + merging.table(),
        "## The body of web pages\n\n" + web_pages.table(web_pages.read_pages()),
    ]
    return "\n\n".join(parts) + "\n"


_WORDS = (
    "A *visit* is found where traveller and country are right. *Precision* is the share of what was read "
    "that is right, *recall* the share of the labels that was read, *F1* their mean. *Core* leaves events of "
    "the past, told in passing, out of recall. City, date and status are shares of what was found. A *whole "
    "record* is right when all of them are."
)


_SURENESS = (
    "Confidence is the chance that a record is right in all its fields: who, where, when, which town, and "
    "whether it took place. Of the records given 0.9 or more, at least nine in ten should be. It is the "
    "precision of the rule that read the record, less for each thing in doubt: no date told, a date worked "
    "out, no town, a guess from “may” (components/extraction/certainty.py). The numbers were estimated on "
    "gold, fresh and dev (`python -m benchmarks.estimating_doubts`); the articles held back had no part in "
    "that.\n\n"
)


def _articles(sets: Sets) -> str:
    lines = [
        f"- **{name}**: {len(read)} articles, {_ABOUT[name]}; "
        f"{sum(not one.label['visits'] for one in read)} of them tell of no visit."
        for name, read in sets.items()
    ]
    why = (
        "Real news belongs to its publishers and is not part of this project. "
        "The *recipe* is what ready-made packages suggest: names by spaCy, a list of words and dateparser, "
        "joined a sentence at a time (benchmarks/simple_recipe.py), in the same run."
    )
    return "\n".join(lines) + f"\n\n{why}"


def comparison(sets: Sets, judge: Judge) -> str:
    """A Markdown table: a row for each figure, two columns for each set of articles."""
    columns: list[Figures] = []
    heads = []
    for name, read in sets.items():
        columns.append(figures(judged for one in read for judged in judge(one.label, one.ours)))
        columns.append(figures(judged for one in read for judged in judge(one.label, one.recipe)))
        heads += [name, "recipe"]
    lines = [f"| | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for field in fields(Figures):
        cells = [_cell(getattr(column, field.name)) for column in columns]
        lines.append(f"| {_NAMES.get(field.name, field.name)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _calibration(sets: Sets) -> str:
    parts = {"gold and dev": [one for name in ("gold", "dev") for one in sets.get(name, ())]}
    parts |= {name: [*sets[name]] for name in ("fresh", "held back") if name in sets}
    return _SURENESS + "\n\n".join(
        f"### {title[0].upper()}{title[1:]}\n\n{_curve(read)}" for title, read in parts.items()
    )


def _curve(read: Sequence[Reading]) -> str:
    kinds: dict[str, Judge] = {"visits": judge_visits, "pairs that met": judge_meetings}
    return calibration.table(
        {
            kind: [judged for one in read for judged in judge(one.label, one.ours)]
            for kind, judge in kinds.items()
        }
    )


def _published(sets: Sets) -> str:
    worked_out = {name: _found(read) for name, read in sets.items()}
    if not any(worked_out.values()):
        return "Not measured: this version does not work dates out."
    for name, labelled in dated_sets().items():
        worked_out[name] = [found for one in labelled if (found := published_dates.work_out(one))]
    return (
        "The date is withheld and must come out of the text, a dateline included. "
        "Where the text does not settle it, saying nothing is right. *agencies* is news written for this "
        "project in the style of agencies, of 1979 to 2025 (data/gold/undated_articles.jsonl); *groups* are "
        "the articles of ours that measure merging.\n\n" + published_dates.table(worked_out)
    )


def _found(read: Iterable[Reading]) -> list[published_dates.WorkedOut]:
    return [one.worked_out for one in read if one.worked_out]


if __name__ == "__main__":
    sys.exit(main())
