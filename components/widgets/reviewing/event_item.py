"""One visit or meeting under review: its card with all sentences, its doubts, its form, its history."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.corrections import title_of
from components.corrections.in_words import in_words
from components.corrections.telling import FIELD_NAMES
from components.corrections.values import as_json
from components.figures.rows import rows_of
from components.records import Visit
from components.widgets import meeting_card, visit_card
from components.widgets.article_records import disagreements
from components.widgets.evidence import quote
from components.widgets.plain_markdown import literal
from components.widgets.reviewing import disagreement, event_actions, event_fields, history_list
from components.widgets.reviewing.making import make
from components.widgets.visit_words import known

if TYPE_CHECKING:
    from components.store.listing import EventRow
    from components.widgets.reviewing.desk import Desk

MOST_SENTENCES = 8  # besides the card's own


def show(desk: Desk, event_id: str, reasons: tuple[str, ...]) -> None:
    """Draw it, with the ``reasons`` for which it is in the queue."""
    event, row = desk.events.get(event_id), desk.row(event_id)
    if event is None or row is None:
        st.info("This one is not there any more: it was merged with another, split or deleted.")
        history_list.show(desk, desk.history.of_event(event_id), "gone")
        return
    with st.container(border=True, key="card"):
        st.html(_card(row, desk))
        doubts(_why_here(desk, event_id, reasons))
        disagreement.show(desk, event)
        _sentences(desk, event_id)
        event_actions.show(desk, event)
    _form(event, desk)
    history_list.show(desk, desk.history.of_event(event_id), event_id)


def _card(row: Any, desk: Desk) -> str:
    card = meeting_card.card if hasattr(row, "meeting_id") else visit_card.card
    return card(row, desk.tables, visit_card.text_of(row.article_id))


def _why_here(desk: Desk, event_id: str, reasons: tuple[str, ...]) -> list[str]:
    """The reasons, those about sources that disagree with what each says."""
    others = [reason for reason in reasons if not reason.startswith("Sources disagree")]
    return [*disagreements(event_id, desk.tables), *others]


def doubts(sentences: list[str]) -> None:
    """Why something needs a look, where there is a reason."""
    lines = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in dict.fromkeys(sentences))
    if lines:
        st.html(f'<ul class="mc-doubts" aria-label="Why it needs a look">{lines}</ul>')


def _sentences(desk: Desk, event_id: str) -> None:
    """What the other articles say, each with its title and date."""
    others = desk.tables.reports[desk.tables.reports["event_id"] == event_id].iloc[1:]
    told = [sentence(desk, report) for report in rows_of(others.head(MOST_SENTENCES))]
    more = len(others) - len(told)
    rest = [f'<p class="mc-small">and {more:,} more</p>'] if more > 0 else []
    if told:
        st.html(f'<div class="mc-card">{"".join([*told, *rest])}</div>')


def sentence(desk: Desk, report: Any) -> str:
    """What one article says of an event, as HTML; ``report`` is a row of ``tables.reports``."""
    article = visit_card.article_of(desk.tables, report.article_id)
    title = known(article.title) if article is not None else ""
    text = title if report.in_title else visit_card.text_of(report.article_id)
    words = quote(text, report.evidence_start, report.evidence_end) if text else ""
    says = f"says: {html.escape(report.when)}, {html.escape(report.status)}"
    told = visit_card.told_by(article, title) if article is not None else ""
    return f'{words}<p class="mc-small">{told} · {says}</p>'


def _form(event: EventRow, desk: Desk) -> None:
    """Every field, to be changed in place."""
    record, key = event.record, f"{event.id}-{desk.tables.revision}"
    kind = "visit" if isinstance(record, Visit) else "meeting"
    with st.container(border=True, key="review-form"):
        st.html(f'<h3 class="mc-heading">Change this {kind}</h3>')
        try:
            wanted = event_fields.changed(record, event_fields.fields_of(record, key))
        except ValueError as error:
            st.error(str(error))
            wanted = {}
        why = st.text_input(
            "Why", key=f"{key}-why", placeholder="What tells you so; others will read it in the history"
        )
        lines = [
            f"{FIELD_NAMES[name]}: {in_words(name, as_json(getattr(record, name)))} → "
            f"{in_words(name, as_json(value))}"
            for name, value in wanted.items()
        ]
        if lines:
            st.markdown("  \n".join(literal(line[:1].upper() + line[1:]) for line in lines))
        if st.button("Save the change", type="primary", disabled=not wanted, key="save-change"):
            make(
                lambda maker: [
                    maker.change(event.id, name, value, why.strip()) for name, value in wanted.items()
                ],
                f"Changed: {title_of(record)}.",
            )
