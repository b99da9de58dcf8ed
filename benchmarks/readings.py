"""Every labelled article read three ways: by Motorcade, by the simple recipe, and for its date alone."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks import published_dates, simple_recipe
from components.extraction import extract
from components.extraction_json import as_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.labelled import Label, Labelled


@dataclass(frozen=True, slots=True)
class Reading:
    """One article's labels, and what was read. ``worked_out`` is None where nothing works dates out."""

    label: Label
    ours: Mapping[str, Any]  # as ``motorcade extract`` prints it
    recipe: Mapping[str, Any]
    worked_out: published_dates.WorkedOut | None


def read(one: Labelled) -> Reading:
    """Read one article every way."""
    return Reading(
        one.label,
        as_json(one.article, extract(one.article)),
        simple_recipe.read(one.article),
        published_dates.work_out(one),
    )


def read_all(labelled: Iterable[Labelled]) -> list[Reading]:
    """Read many articles, on every core."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return [*pool.map(read, labelled, chunksize=8)]
