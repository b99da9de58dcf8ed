"""The sentence that a row stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.store.listing import ReportRow

Row = dict[str, object]


def evidence(report: ReportRow) -> Row:
    """The columns of evidence: the article, the sentence, where it stands and by what rule it was read."""
    return {
        "article_id": report.article_id,
        "evidence": report.evidence.text,
        "evidence_start": report.evidence.start,
        "evidence_end": report.evidence.end,
        "in_title": report.evidence.in_title,
        "rule": report.record.rule,
    }
