"""What can be done with a visit or meeting as a whole: found right, merged, split, set aside, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.corrections import title_of
from components.periods import bounds
from components.records import Visit
from components.widgets.article_link import read_link
from components.widgets.plain_markdown import literal
from components.widgets.reviewing.making import make

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from components.merging.reports import Record
    from components.store.listing import EventRow
    from components.widgets.reviewing.desk import Desk

MOST_OTHERS = 300  # events that a list to merge with offers


def show(desk: Desk, event: EventRow) -> None:
    """A row of buttons; what needs a choice opens under its button."""
    kind = "visit" if isinstance(event.record, Visit) else "meeting"
    key = f"{event.id}-{desk.tables.revision}"
    reports = desk.reports(event.id)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="review-actions"):
        if st.button("Looks right", type="primary", key="looks-right", help="Take it from the list"):
            make(lambda maker: [maker.confirm(event.id)], f"Found right: {_name(event)}.", stay=False)
        with st.popover("Merge", key=f"merge-{key}"):
            _merge(desk, event, kind, key)
        if len(reports) > 1:
            with st.popover("Split", key=f"part-{key}"):
                _part(desk, event, kind, key)
        if reports:
            with st.popover("Set a source aside", key=f"aside-{key}"):
                _set_aside(desk, event, key)
        with st.popover("Delete", key=f"delete-{key}"):
            _delete(event, kind, key)
        if reports:
            read_link(reports[0].article_id, event.id)


def _name(event: EventRow) -> str:
    return title_of(event.record)


def _why(label: str, key: str) -> str:
    return st.text_input(label, key=f"why-{key}", placeholder="What tells you so").strip()


def _merge(desk: Desk, event: EventRow, kind: str, key: str) -> None:
    st.html(f'<p class="mc-note">Two {kind}s in the list are really one. Which others are this one?</p>')
    others = alike(event, desk.events.values())
    chosen = st.multiselect(
        f"The same {kind}",
        [other.id for other in others],
        format_func=lambda name: title_of(desk.events[name].record),
        key=f"others-{key}",
        placeholder="Choose",
    )
    why = _why("Why are they one?", f"merge-{key}")
    if st.button("Make them one", type="primary", disabled=not chosen, key="merge-now"):
        make(
            lambda maker: [maker.merge([event.id, *chosen], why)],
            f"Made {len(chosen) + 1} {kind}s one: {_name(event)}.",
        )


def alike(event: EventRow, events: Iterable[EventRow]) -> list[EventRow]:
    """Other events of the same kind, those first that share people, country and days."""
    same_kind = [one for one in events if type(one.record) is type(event.record) and one.id != event.id]
    return sorted(same_kind, key=lambda one: (_distance(event.record, one.record), one.id))[:MOST_OTHERS]


def _distance(one: Record, other: Record) -> tuple[int, int, int]:
    """How little two records have in common: no person, another country, how many days between them."""
    people = _people(one) & _people(other)
    first, second = _first_day(one), _first_day(other)
    days = abs((first - second).days) if first and second else 10_000
    return (not people, one.place.country != other.place.country, days)


def _people(record: Record) -> set[str]:
    people = (record.traveller,) if isinstance(record, Visit) else record.participants
    return {person.name for person in people}


def _first_day(record: Record) -> dt.date | None:
    days = bounds(record.when)
    return days[0] if days else None


def _part(desk: Desk, event: EventRow, kind: str, key: str) -> None:
    st.html(f'<p class="mc-note">Some of these reports tell another {kind}. Which?</p>')
    reports = desk.reports(event.id)
    chosen = [
        report.id
        for report in reports
        if st.checkbox(_report(desk, report.article_id, report.record), key=f"part-{report.id}-{key}")
    ]
    why = _why("Why are they two?", f"part-{key}")
    ready = 0 < len(chosen) < len(reports)
    if st.button("Make them another one", type="primary", disabled=not ready, key="part-now"):
        make(lambda maker: [maker.split(event.id, chosen, why)], f"Split: {_name(event)}.")


def _report(desk: Desk, article_id: str, record: Record) -> str:
    title = desk.articles[article_id].title or "Untitled article"
    return literal(f"{title}: {title_of(record)}")


def _set_aside(desk: Desk, event: EventRow, key: str) -> None:
    st.html('<p class="mc-note">What it tells counts for nothing any more, here and in all it tells.</p>')
    articles = {report.article_id: desk.articles[report.article_id] for report in desk.reports(event.id)}
    names = {article.source: f"All of {article.source}" for article in articles.values() if article.source}
    names |= {one.id: f"Only “{one.title or 'Untitled article'}”" for one in articles.values()}
    chosen = st.selectbox(
        "Unreliable", list(names), format_func=names.__getitem__, key=f"source-{key}", index=None
    )
    why = _why("Why is it unreliable?", f"aside-{key}")
    if st.button("Set it aside", type="primary", disabled=chosen is None, key="aside-now"):
        make(lambda maker: [maker.source(str(chosen), why)], f"Set aside: {names[str(chosen)]}.", stay=False)


def _delete(event: EventRow, kind: str, key: str) -> None:
    st.html(f'<p class="mc-note">There was no such {kind}. It can be taken back in the history.</p>')
    why = _why("Why is it wrong?", f"delete-{key}")
    if st.button(f"Delete this {kind}", type="primary", key="delete-now"):
        make(lambda maker: [maker.delete(event.id, why)], f"Deleted: {_name(event)}.", stay=False)
