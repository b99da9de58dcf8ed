"""What a form is: a pattern, the words that it can begin with, and how a match becomes a meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.extraction.dates.expressions import Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

# A kind and its meaning, or None where the match is no date after all.
Reading = tuple[str, Meaning] | None
Groups = dict[str, str]  # the named groups that took part in a match, in lower case


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. ``leads`` are lower-case first words ("#" for any number)."""

    name: str
    leads: frozenset[str]
    pattern: re.Pattern[str]
    build: Callable[[Groups], Reading]

    def read(self, found: re.Match[str]) -> Reading:
        """The meaning of a match; groups that end in a digit are spellings of one group ("year2")."""
        groups = {name.rstrip("0123456789"): text.lower() for name, text in found.groupdict().items() if text}
        return self.build(groups)


def form(name: str, leads: frozenset[str], pattern: str, build: Callable[[Groups], Reading]) -> Form:
    """Compile a form; patterns ignore case, and guards.py looks at it where it matters."""
    return Form(name, leads, re.compile(pattern, re.IGNORECASE), build)
