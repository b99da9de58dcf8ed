"""The matrix of meetings: the most met against each other, a square a pair, darker the more they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from components.figures.network import BETWEEN, PAIR_PICK
from components.figures.palette import FONT, Palette
from components.figures.plain_text import count, plain
from components.figures.rows import rows_of
from components.figures.short_names import short_name

if TYPE_CHECKING:
    import pandas as pd

MOST = 20
CELL = 24  # pixels
NAME = 20  # characters of a name beside or above the squares
HEAD = 112  # room for the names above


def matrix(pairs: pd.DataFrame, names: list[str], palette: Palette) -> go.Figure:
    """Draw ``pairs`` (encounters.pairs) among ``names``, top to bottom. Squares carry ``pair:A<tab>B``."""
    drawn = pairs[pairs["a"].isin(names) & pairs["b"].isin(names)]
    cells = [(row.a, row.b, row.meetings) for row in rows_of(drawn)]
    cells += [(b, a, meetings) for a, b, meetings in cells]
    number = {name: place for place, name in enumerate(names)}
    most = max((meetings for _, _, meetings in cells), default=1)
    grid: list[list[float | None]] = [[None] * len(names) for _ in names]
    for a, b, meetings in cells:
        grid[number[a]][number[b]] = 0.3 + 0.7 * meetings / most
    figure = go.Figure()
    figure.add_heatmap(
        name="squares",
        x=list(range(len(names))),
        y=list(range(len(names))),
        z=grid,
        zmin=0,
        zmax=1,
        colorscale=[[0, palette.ground], [1, palette.accent]],
        showscale=False,
        xgap=2,
        ygap=2,
        hoverinfo="skip",
    )
    _add_numbers(figure, cells, number, palette, most)
    _lay_out(figure, names, palette)
    return figure


def matrix_height(names: int) -> int:
    """Pixels that a matrix of so many names needs."""
    return HEAD + CELL * max(names, 1) + 4


def _add_numbers(
    figure: go.Figure, cells: list[tuple[str, str, int]], number: dict[str, int], palette: Palette, most: int
) -> None:
    """The number in each square; unseen dots under them can be pointed at and clicked."""
    figure.add_scatter(
        name="numbers",
        mode="markers+text",
        x=[number[b] for _, b, _ in cells],
        y=[number[a] for a, _, _ in cells],
        text=[f"{meetings:,}" for _, _, meetings in cells],
        textfont={
            "size": 11,
            "family": FONT,
            "color": [palette.ground if meetings > most / 2 else palette.text for *_, meetings in cells],
        },
        customdata=[PAIR_PICK + BETWEEN.join(sorted((a, b))) for a, b, _ in cells],
        hovertext=[
            f"<b>{plain(a, 40)}</b> and <b>{plain(b, 40)}</b><br>{count(meetings, 'meeting')}"
            for a, b, meetings in cells
        ],
        hoverinfo="text",
        marker={"symbol": "square", "size": CELL - 4, "opacity": 0},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def _lay_out(figure: go.Figure, names: list[str], palette: Palette) -> None:
    axis = {
        "tickvals": list(range(len(names))),
        "ticktext": [plain(short_name(name, NAME), NAME) for name in names],
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "ticks": "",
    }
    font = {"size": 11, "color": palette.text}
    edges = [-0.5, len(names) - 0.5]
    figure.update_xaxes(**axis, side="top", tickangle=-90, tickfont={**font, "size": 10.5}, range=edges)
    figure.update_yaxes(**axis, tickfont=font, range=edges[::-1], automargin=True, ticklabelstandoff=6)
    figure.update_layout(
        height=matrix_height(len(names)),
        margin={"l": 0, "r": 30, "t": HEAD, "b": 4},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor=palette.land,
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
