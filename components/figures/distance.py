"""Kilometres a year as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from components.figures.palette import FONT, Palette

if TYPE_CHECKING:
    from collections.abc import Mapping

HEIGHT = 170


def distance(km: Mapping[int, float], palette: Palette) -> go.Figure:
    """Draw kilometres by year; the number stands on each bar."""
    years = [str(year) for year in km]
    figure = go.Figure()
    figure.add_bar(
        x=years,
        y=list(km.values()),
        text=[f"{value:,.0f}" if value else "" for value in km.values()],
        textposition="outside",
        textfont={"color": palette.text, "size": 12},
        cliponaxis=False,
        hovertext=[f"<b>{year}</b><br>{value:,.0f} km" for year, value in km.items()],
        hoverinfo="text",
        marker={"color": palette.accent},
        width=min(0.7, 0.12 * len(years)),
    )
    axis = {"showgrid": False, "zeroline": False, "fixedrange": True, "color": palette.secondary}
    figure.update_xaxes(
        **axis, type="category", tickfont={"color": palette.text, "size": 12}, automargin=True
    )
    figure.update_yaxes(**axis, visible=False, range=[0, max(km.values(), default=1) * 1.18])
    figure.update_layout(
        height=HEIGHT,
        margin={"l": 0, "r": 0, "t": 8, "b": 4},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        dragmode=False,
        font={"family": FONT, "color": palette.text, "size": 12},
        hoverlabel={
            "bgcolor": palette.hover,
            "bordercolor": palette.border,
            "font": {"family": FONT, "color": palette.text, "size": 13},
        },
    )
    return figure
