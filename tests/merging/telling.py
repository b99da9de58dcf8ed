"""Reports for tests: each record told by an article of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.merging import Report

if TYPE_CHECKING:
    from components.merging import Record


def report(
    record: Record, published: str | None = None, article: str = "a", number: int = 0, text: str = ""
) -> Report:
    """One report; ``text`` where its article prints a text that others print too."""
    return Report(f"{article}-{type(record).__name__}-{number}", article, published, record, text)


def told(*records: Record | tuple[Record, str]) -> list[Report]:
    """Each record by an article of its own (a0, a1…), with its date of publication where given."""
    pairs = [record if isinstance(record, tuple) else (record, None) for record in records]
    return [report(record, published, f"a{n}") for n, (record, published) in enumerate(pairs)]
