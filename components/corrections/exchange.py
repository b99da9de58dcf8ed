"""A ledger as JSON Lines, one correction a line, for a colleague's library."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from components.corrections.checking import check
from components.store.ledger_json import as_object, from_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.store.ledger import Correction


class UnreadableLedger(Exception):  # noqa: N818 - named for what it tells, like UnreadableArticle
    """A file is no ledger. The message is one sentence for the user."""


def as_lines(ledger: Iterable[Correction]) -> str:
    """The corrections as JSON Lines, in their order."""
    return "".join(json.dumps(as_object(row), ensure_ascii=False) + "\n" for row in ledger)


def from_lines(data: bytes) -> list[Correction]:
    """The corrections of a JSON Lines file, all or none. Raises UnreadableLedger with a sentence."""
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise UnreadableLedger(
            "This is no file of corrections, for it is not text: choose one that Motorcade has exported."
        ) from None
    return [_correction(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _correction(number: int, line: str) -> Correction:
    try:
        return check(from_object(json.loads(line)))
    except (json.JSONDecodeError, RecursionError):
        why = "it is not JSON"
    except ValueError as error:
        why = str(error).rstrip(".")
        why = why[:1].lower() + why[1:]
    raise UnreadableLedger(
        f"Line {number} is no correction: {why}. Nothing was taken over; export the file again and retry."
    )
