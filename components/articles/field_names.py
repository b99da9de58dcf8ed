"""The names that dumps and tables give to an article's fields, and which of them a table's columns have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Of each list the first field that holds something counts; case, blanks, dashes and underscores do not.
_FIELD_NAMES = {
    "text": "text body maintext articlebody fulltext articletext bodytext plaintext storytext content "
    "contentencoded articlecontent contents article story transcript",
    "title": "title headline heading webtitle articletitle header titel",
    "published": "published datepublished datepublish publisheddate publishdate publishedat publicationdate "
    "publishedon pubdate pubtime datetime date articledate webpublicationdate createdat timestamp day",
    "source": "source outlet sitename publisher publication newspaper sourcename media medium newspapername "
    "agency domain sourcedomain",
    "url": "url link weburl articleurl permalink sourceurl href uri",
    "external_id": "id externalid articleid uid guid identifier docid documentid",
}
FIELDS = {noun: tuple(names.split()) for noun, names in _FIELD_NAMES.items()}
# A column is a text for what it holds, where no name tells: this many characters in the middle cell.
TEXT_LENGTH = 200
_NOT_A_LETTER = re.compile(r"[^a-z0-9]")


def plain(name: object) -> str:
    """A field's name without case, blanks and dashes: "Pub-Date" -> "pubdate"."""
    return _NOT_A_LETTER.sub("", str(name).lower())


def known_fields(names: Iterable[object]) -> set[str]:
    """The kinds of field ("text", "title", …) that the names stand for."""
    held = {plain(name) for name in names}
    return {noun for noun, known in FIELDS.items() if held.intersection(known)}


def guess_mapping(names: Sequence[str], sample: Sequence[Sequence[object]]) -> dict[str, str | None]:
    """Which column holds which field: by name, else (the text alone) by the longest cells.

    ``sample`` are some rows, a cell a column. A field that no column has is None. No column serves twice.
    """
    taken: set[str] = set()
    mapping: dict[str, str | None] = {}
    by_plain: dict[str, str] = {}
    for name in names:
        by_plain.setdefault(plain(name), name)
    for noun, known in FIELDS.items():
        mapping[noun] = next((by_plain[key] for key in known if key in by_plain), None)
        taken.add(mapping[noun] or "")
    for noun, known in FIELDS.items():
        if mapping[noun] is None:
            mapping[noun] = next((name for name in names if name not in taken and _has(name, known)), None)
            taken.add(mapping[noun] or "")
    if mapping["text"] is None:
        mapping["text"] = _longest(names, sample, taken)
    return mapping


def _has(name: str, known: tuple[str, ...]) -> bool:
    """One word of a name of several is a known one: "News title", "pub_url"; three words at most."""
    words = [
        word for word in re.split(r"[^a-z0-9]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", name).lower()) if word
    ]
    return 1 < len(words) <= 3 and words[-1] in known


def _longest(names: Sequence[str], sample: Sequence[Sequence[object]], taken: set[str]) -> str | None:
    best: tuple[int, str | None] = (TEXT_LENGTH - 1, None)
    for at, name in enumerate(names):
        cells = sorted(len(str(row[at])) for row in sample if at < len(row) and row[at] not in (None, ""))
        middle = cells[len(cells) // 2] if cells else 0
        if name not in taken and middle > best[0]:
            best = (middle, name)
    return best[1]
