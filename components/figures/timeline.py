"""The timeline: a row a traveller, a bar a visit, as long as the visit or as wide as the doubt about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import plotly.graph_objects as go

from components.figures.palette import FONT, Palette, translucent
from components.figures.plain_text import count, plain
from components.figures.rows import rows_of
from components.figures.short_names import short_name
from components.records import STATUSES

if TYPE_CHECKING:
    from datetime import date

ROW_HEIGHT = 24
HEAD_HEIGHT = 30
FOOT_HEIGHT = 8
EDGE = 6  # pixels: with the air, room for a ring
NAME = 22  # characters of a name beside its row
_READ = ("traveller", "city", "country_name", "when", "status", "sources")
ONE_DAY = pd.Timedelta(days=1)
CLOSE = pd.Timedelta(days=120)  # a shorter time on show than this is seen day by day
NARROW = 0.03  # share of the timeline below which a bar is too slim to be outlined
AIR = 0.03  # share left free at each end: half a ring around a bar at the edge
# Left outside at first: at most this share of the visits, where less than this share of the time is left.
FEW, MOST = 0.1, 0.5
VISIT_PICK = "visit:"


def dated(visits: pd.DataFrame) -> pd.DataFrame:
    """The visits that a timeline can draw: those with a first possible day."""
    return visits[visits["start"].notna()]


def travellers_by_visits(visits: pd.DataFrame) -> list[str]:
    """Travellers with a dated visit, most visits first, then by name."""
    counts = dated(visits)["traveller"].astype(str).value_counts()
    return sorted(counts.index, key=lambda name: (-int(counts[name]), name))


def timeline_height(rows: int) -> int:
    """Pixels that a timeline of so many travellers needs."""
    return HEAD_HEIGHT + FOOT_HEIGHT + ROW_HEIGHT * max(rows, 1)


def timeline(
    visits: pd.DataFrame,
    palette: Palette,
    rows: list[str],
    today: date,
    chosen: str | None = None,
    *,
    selecting: bool = False,
) -> go.Figure:
    """Draw the dated ``visits`` of the travellers ``rows`` (top to bottom).

    A date known to the month or year is a pale bar over all of it; planned visits are hatched; the visit
    whose id is ``chosen`` is outlined. Bars carry ``visit:ID`` as custom data. Dragging moves the timeline
    or, where ``selecting``, marks a span of time; then bars take no clicks.
    """
    drawn = dated(visits)
    drawn = drawn[drawn["traveller"].astype(str).isin(rows)]
    figure = go.Figure()
    first, last = span(drawn) if len(drawn) else (pd.Timestamp(today), pd.Timestamp(today))
    close = last - first < CLOSE
    for exact in (False, True):  # pale bars first, so that certain ones lie on top
        for status in STATUSES:
            exactly = drawn["precision"].astype(str) == "day"
            part = drawn[(drawn["status"].astype(str) == status) & (exactly if exact else ~exactly)]
            if len(part):
                _add_bars(figure, part, palette, status, exact=exact, close=close)
    _mark_chosen(figure, drawn, palette, rows, chosen)
    _lay_out(figure, drawn, palette, rows, today)
    if selecting:
        figure.update_layout(dragmode="select", selectdirection="h")
    return figure


def _ends(part: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The moment after each visit's last possible day."""
    return part["end"].fillna(part["start"]) + ONE_DAY


def _add_bars(
    figure: go.Figure, part: pd.DataFrame, palette: Palette, status: Any, *, exact: bool, close: bool
) -> None:
    look = palette.status[status]
    lengths = (_ends(part) - part["start"]).dt.total_seconds() * 1000
    fill = look.colour if exact else translucent(look.colour, 0.28)
    figure.add_bar(
        name=f"{status} {'exact' if exact else 'wide'}",
        orientation="h",
        y=part["traveller"].astype(str).tolist(),
        base=part["start"].dt.strftime("%Y-%m-%d").tolist(),
        x=lengths.tolist(),
        width=0.62 if exact else 0.46,
        customdata=[VISIT_PICK + str(number) for number in part["visit_id"]],
        hovertext=[_hover(row) for row in rows_of(part, *_READ)],
        hoverinfo="text",
        marker={
            "color": fill,
            # An outline keeps a day visible when years are on show; in weeks it parts visits from each other.
            "line": {
                "color": palette.ground if close else look.colour,
                "width": 0 if not exact else 1.5 if close else 3,
            },
            "opacity": look.opacity,
            "pattern": {
                "shape": look.pattern,
                "fgcolor": palette.ground if exact else look.colour,
                "bgcolor": fill,
                "size": 6,
                "solidity": 0.35,
                "fillmode": "overlay",
            },
        },
        selected={"marker": {"opacity": look.opacity}},
        unselected={"marker": {"opacity": look.opacity}},
    )


def _hover(row: Any) -> str:
    city = row.city if isinstance(row.city, str) and row.city else None
    place = f"{plain(city)}, {plain(row.country_name)}" if city else plain(row.country_name)
    return (
        f"<b>{plain(row.traveller)}</b><br>{place}<br>"
        f"{plain(row.when)} · {row.status} · {count(int(row.sources), 'source')}"
    )


def _mark_chosen(
    figure: go.Figure, drawn: pd.DataFrame, palette: Palette, rows: list[str], chosen: str | None
) -> None:
    """Shade the row of the chosen visit and outline its bar."""
    part = drawn[drawn["visit_id"].astype(str) == chosen] if chosen else drawn.iloc[:0]
    for row in rows_of(part, "traveller", "start", "end"):
        place = rows.index(str(row.traveller))
        figure.add_hrect(
            y0=place - 0.5,
            y1=place + 0.5,
            fillcolor=translucent(palette.accent, 0.12),
            line_width=0,
            layer="below",
        )
        end = (row.end if pd.notna(row.end) else row.start) + ONE_DAY
        first, last = span(drawn)
        if (end - row.start) / (last - first) < NARROW:  # an outline would hide the bar
            _ring(figure, str(row.traveller), row.start + (end - row.start) / 2, palette)
        else:
            _outline(figure, str(row.traveller), row.start, end, palette)


def _ring(figure: go.Figure, traveller: str, middle: pd.Timestamp, palette: Palette) -> None:
    figure.add_scatter(
        name="chosen",
        mode="markers",
        x=[middle],
        y=[traveller],
        marker={
            "symbol": "circle-open",
            "size": ROW_HEIGHT - 2,
            "color": palette.text,
            "line": {"color": palette.text, "width": 1.6},
        },
        hoverinfo="skip",
        cliponaxis=False,  # whole also at the edge of a narrow timeline
    )


def _outline(
    figure: go.Figure, traveller: str, start: pd.Timestamp, end: pd.Timestamp, palette: Palette
) -> None:
    figure.add_bar(
        name="chosen",
        orientation="h",
        y=[traveller],
        base=[f"{start:%Y-%m-%d}"],
        x=[(end - start).total_seconds() * 1000],
        width=0.8,
        marker={"color": "rgba(0,0,0,0)", "line": {"color": palette.text, "width": 2}},
        hoverinfo="skip",
    )


def span(visits: pd.DataFrame) -> tuple[pd.Timestamp, pd.Timestamp]:
    """First and last moment to show of ``visits`` with dates, with a little air at both ends.

    A few visits told as history, decades before all others, would press the rest into one line: they are
    left outside, where the user can drag the timeline to.
    """
    days = _without_history(dated(visits).sort_values("start", ignore_index=True))
    first, last = pd.Timestamp(days["start"].min()), pd.Timestamp(_ends(days).max())
    air = max((last - first) * AIR, 2 * ONE_DAY)
    return first - air, last + air


def _without_history(days: pd.DataFrame) -> pd.DataFrame:
    """From the widest of the gaps that have few visits before, and less than ``MOST`` of the time after."""
    starts = days["start"]
    few = int(len(days) * FEW)
    after = (starts.iloc[-1] - starts) < (starts.iloc[-1] - starts.iloc[0]) * MOST
    gaps = starts.diff()[after & (starts.index > 0) & (starts.index <= few)]
    return days[int(gaps.idxmax()) :] if len(gaps) else days


def outside(visits: pd.DataFrame) -> int:
    """How many dated visits lie before what the timeline shows at first."""
    days = dated(visits)
    return int((_ends(days) < span(days)[0]).sum()) if len(days) else 0


def _mark_today(figure: go.Figure, now: pd.Timestamp, palette: Palette) -> None:
    figure.add_vline(x=now, line={"color": palette.secondary, "width": 1, "dash": "dash"})
    figure.add_annotation(
        x=now,
        y=0,
        yref="paper",
        text="today",
        showarrow=False,
        xanchor="right",
        yanchor="bottom",
        xshift=-3,
        font={"color": palette.secondary, "size": 11},
    )


def _lay_out(figure: go.Figure, drawn: pd.DataFrame, palette: Palette, rows: list[str], today: date) -> None:
    now = pd.Timestamp(today)
    first, last = span(drawn) if len(drawn) else (now - 30 * ONE_DAY, now + ONE_DAY)
    axis = {"showgrid": True, "gridcolor": palette.grid, "zeroline": False, "color": palette.secondary}
    figure.update_xaxes(**axis, type="date", side="top", range=[first, last], ticks="", fixedrange=False)
    figure.update_yaxes(
        **axis,
        type="category",
        categoryorder="array",
        categoryarray=rows,
        range=[len(rows) - 0.5, -0.5],
        fixedrange=True,
        tickvals=rows,
        ticktext=[plain(short_name(name, NAME), NAME) for name in rows],
        tickfont={"color": palette.text, "size": 12},
        ticklabelstandoff=6,
        automargin=True,
    )
    if first <= now <= last:
        _mark_today(figure, now, palette)
    figure.update_layout(
        barmode="overlay",
        height=timeline_height(len(rows)),
        margin={"l": 0, "r": EDGE, "t": HEAD_HEIGHT, "b": FOOT_HEIGHT},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        dragmode="pan",
        font={"family": FONT, "color": palette.text, "size": 12},
        hoverlabel={
            "bgcolor": palette.hover,
            "bordercolor": palette.border,
            "font": {"family": FONT, "color": palette.text, "size": 13},
            "align": "left",
        },
    )
