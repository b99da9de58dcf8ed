"""Figures that a report shows, handed in by who may draw them: nothing here knows how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Figure(Protocol):
    """What a plotly figure can do, as far as a report needs it."""

    def to_html(
        self,
        config: Mapping[str, Any] | None = ...,
        *,
        include_plotlyjs: bool = ...,
        full_html: bool = ...,
        div_id: str | None = ...,
        default_height: str = ...,
    ) -> str:
        """The figure as part of a page, with plotly.js in it where asked."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure with its heading and what it shows in words, for who cannot see it."""

    title: str
    words: str
    figure: Figure
    height: str  # as CSS has it: "400px", "min(520px, 52vw)"


@dataclass(frozen=True, slots=True)
class Pictures:
    """All figures of a report, and the map geometry (topojson, as JSON text, by plotly's name) they need."""

    figures: tuple[Picture, ...] = ()
    geometry: Mapping[str, str] | None = None
