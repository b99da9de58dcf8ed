"""The network of meetings: a dot a person or country, a line between two who met."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from components.figures.labels import Mark, Side, sides_at
from components.figures.palette import FONT, Palette, translucent
from components.figures.plain_text import count, plain
from components.figures.rows import rows_of
from components.figures.short_names import short_name
from components.figures.spring import positions

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

# What a click brings back as custom data.
WHO_PICK = "who:"
PAIR_PICK = "pair:"
BETWEEN = "\t"  # stands in no name
MOST = 60  # dots: more are a ball of wool
WIDTH, HEIGHT = 720, 440  # pixels for which names are set apart; the figure itself stretches
NARROW_WIDTH, NARROW_HEIGHT = 360, 260  # on a phone only these names are shown
NAME = 19  # characters of a name beside its dot
AIR = 0.1  # share of the figure left free on each side, for names
_SMALLEST, _LARGEST = 9.0, 34.0
_WIDTHS = ((1, 1.4), (2, 2.8), (3, 4.2), (5, 6.5))  # meetings and pixels


def network(
    pairs: pd.DataFrame, meetings: dict[str, int], palette: Palette, chosen: Sequence[str] = ()
) -> go.Figure:
    """Draw ``pairs`` (encounters.pairs) among the ``MOST`` with most ``meetings``; ``chosen`` stand out."""
    names = sorted(meetings, key=lambda who: (-meetings[who], who))[:MOST]
    names += [who for who in chosen if who in meetings and who not in names]
    drawn = pairs[pairs["a"].isin(names) & pairs["b"].isin(names)]
    index = {name: number for number, name in enumerate(names)}
    ties = [(index[row.a], index[row.b], float(row.meetings)) for row in rows_of(drawn)]
    spots = positions(len(names), ties, WIDTH / HEIGHT)
    place = {name: (float(x), float(y)) for name, (x, y) in zip(names, spots, strict=True)}
    figure = go.Figure()
    _add_lines(figure, drawn, place, palette, set(chosen))
    _add_dots(figure, names, place, meetings, palette, set(chosen))
    _lay_out(figure, palette)
    return figure


def dot_size(meetings: int) -> float:
    """Diameter in pixels: the area grows with the number of meetings."""
    return float(min(_LARGEST, _SMALLEST + 4.2 * (meetings - 1) ** 0.5))


def _add_lines(
    figure: go.Figure,
    drawn: pd.DataFrame,
    place: dict[str, tuple[float, float]],
    palette: Palette,
    chosen: set[str],
) -> None:
    """A trace a thickness, and unseen dots in the middle of each line that can be pointed at."""
    rows = list(rows_of(drawn))
    quiet, loud = translucent(palette.secondary, 0.55), palette.accent
    for least, width in _WIDTHS:
        most = min((next_least for next_least, _ in _WIDTHS if next_least > least), default=math.inf)
        same = [row for row in rows if least <= row.meetings < most]
        for colour in (quiet, loud):
            lines = [row for row in same if _stands_out(row, chosen) is (colour == loud)]
            if lines:
                figure.add_scatter(
                    name="lines",
                    mode="lines",
                    x=[x for row in lines for x in (place[row.a][0], place[row.b][0], None)],
                    y=[y for row in lines for y in (place[row.a][1], place[row.b][1], None)],
                    line={"color": colour, "width": width},
                    hoverinfo="skip",
                )
    figure.add_scatter(
        name="pairs",
        mode="markers",
        x=[(place[row.a][0] + place[row.b][0]) / 2 for row in rows],
        y=[(place[row.a][1] + place[row.b][1]) / 2 for row in rows],
        customdata=[f"{PAIR_PICK}{row.a}{BETWEEN}{row.b}" for row in rows],
        text=[
            f"<b>{plain(row.a, 40)}</b> and <b>{plain(row.b, 40)}</b><br>{count(row.meetings, 'meeting')}"
            for row in rows
        ],
        hoverinfo="text",
        marker={"size": 16, "opacity": 0},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def _stands_out(row: Any, chosen: set[str]) -> bool:
    """Whether a line is of all that are chosen."""
    return bool(chosen) and chosen <= {row.a, row.b}


def _add_dots(
    figure: go.Figure,
    names: list[str],
    place: dict[str, tuple[float, float]],
    meetings: dict[str, int],
    palette: Palette,
    chosen: set[str],
) -> None:
    figure.add_scatter(
        name="people",
        mode="markers",
        x=[place[name][0] for name in names],
        y=[place[name][1] for name in names],
        customdata=[WHO_PICK + name for name in names],
        hovertext=[f"<b>{plain(name, 60)}</b><br>{count(meetings[name], 'meeting')}" for name in names],
        hoverinfo="text",
        marker={
            "size": [dot_size(meetings[name]) for name in names],
            "color": [palette.accent if name in chosen else palette.ground for name in names],
            "opacity": 1,
            "line": {"color": palette.accent, "width": 2.4},
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )
    marks = [Mark(plain(short_name(name, NAME), NAME), 0, 0, dot_size(meetings[name]) / 2) for name in names]
    spots = [place[name] for name in names]
    narrow = _sides(spots, marks, NARROW_WIDTH, NARROW_HEIGHT)
    sides = _sides(spots, marks, WIDTH, HEIGHT, narrow)
    for trace, shown in (("names", True), ("names wide", False)):
        kept = [
            side if (small is not None) is shown else None for side, small in zip(sides, narrow, strict=True)
        ]
        _add_names(figure, trace, spots, marks, kept, palette)


def _sides(
    spots: list[tuple[float, float]],
    marks: list[Mark],
    width: float,
    height: float,
    kept: list[Side | None] | None = None,
) -> list[Side | None]:
    """Where names have room when the figure is ``width`` by ``height`` pixels."""
    across, down = width / (1 + 2 * AIR) / (WIDTH / HEIGHT), height / (1 + 2 * AIR)
    points = [(x * across - width / 2 / (1 + 2 * AIR), -y * down) for x, y in spots]
    return sides_at(points, marks, width / 2, kept)


def _add_names(
    figure: go.Figure,
    name: str,
    spots: list[tuple[float, float]],
    marks: list[Mark],
    sides: list[Side | None],
    palette: Palette,
) -> None:
    """The names that have a side. Those that also fit a phone are a trace of their own: see look.css."""
    shown = [(spot, mark, side) for spot, mark, side in zip(spots, marks, sides, strict=True) if side]
    figure.add_scatter(
        name=name,
        mode="markers+text",  # the unseen markers keep each name clear of its dot
        x=[spot[0] for spot, _, _ in shown],
        y=[spot[1] for spot, _, _ in shown],
        text=[mark.name for _, mark, _ in shown],
        textposition=[side for _, _, side in shown],
        textfont={"size": 11.5, "color": palette.text, "family": FONT},
        marker={"size": [2 * mark.radius for _, mark, _ in shown], "opacity": 0},
        unselected={"textfont": {"color": palette.text}, "marker": {"opacity": 0}},
        hoverinfo="skip",
    )


def _lay_out(figure: go.Figure, palette: Palette) -> None:
    hidden = {"visible": False, "fixedrange": True}
    shape = WIDTH / HEIGHT
    figure.update_xaxes(**hidden, range=[-AIR * shape, (1 + AIR) * shape])
    figure.update_yaxes(**hidden, range=[-AIR, 1 + AIR])
    figure.update_layout(
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        dragmode=False,
        hovermode="closest",
        font={"family": FONT, "color": palette.text, "size": 12},
        hoverlabel={
            "bgcolor": palette.hover,
            "bordercolor": palette.border,
            "font": {"family": FONT, "color": palette.text, "size": 13},
            "align": "left",
        },
    )
