"""The sentence that a row stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.store.listing import ReportRow

Row = dict[str, object]
_BY_HAND: Row = {
    "article_id": None,
    "evidence": "",
    "evidence_start": 0,
    "evidence_end": 0,
    "in_title": False,
    "rule": "by hand",
}


def evidence(report: ReportRow | None) -> Row:
    """The columns of evidence: the article, the sentence, where it stands and by what rule it was read.

    None is for what somebody added by hand, without an article.
    """
    if report is None:
        return dict(_BY_HAND)
    return {
        "article_id": report.article_id,
        "evidence": report.evidence.text,
        "evidence_start": report.evidence.start,
        "evidence_end": report.evidence.end,
        "in_title": report.evidence.in_title,
        "rule": report.record.rule,
    }
