"""The colours of the charts, for a light and a dark page, and the look of each status.

Status is told by colour *and* by form (line, hatching), so that it can be read without colour. The hues
follow the Okabe-Ito set, darkened or lightened until they stand out from their ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from components.records import STATUSES, Status

FONT = '"Source Sans", "Source Sans 3", system-ui, -apple-system, "Segoe UI", sans-serif'


@dataclass(frozen=True, slots=True)
class StatusLook:
    """How one status is drawn: line colour, dash of arcs, hatching of bars, how strongly it shows."""

    colour: str
    dash: Literal["solid", "dot", "dash", "longdash"]
    pattern: Literal["", "/", "x", "."]
    opacity: float


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that a chart uses on one kind of page."""

    ground: str
    land: str
    border: str
    visited: str
    most_visited: str  # where countries are shaded by number of visits
    text: str
    secondary: str
    accent: str
    grid: str
    hover: str
    mark: str  # ground of a quoted sentence
    status: dict[Status, StatusLook]


def _statuses(
    planned: str, ongoing: str, completed: str, cancelled: str, denied: str
) -> dict[Status, StatusLook]:
    looks = (
        StatusLook(planned, "dot", "/", 1.0),
        StatusLook(ongoing, "solid", "x", 1.0),
        StatusLook(completed, "solid", "", 1.0),
        StatusLook(cancelled, "dash", ".", 0.7),
        StatusLook(denied, "longdash", ".", 0.7),
    )
    return dict(zip(STATUSES, looks, strict=True))


LIGHT = Palette(
    ground="#FFFFFF",
    land="#EEF0F3",
    border="#CDD3DB",
    visited="#D3E3F3",
    most_visited="#6FA3D3",
    text="#1B2430",
    secondary="#5F6A77",
    accent="#0B5FA5",
    grid="#E6E9ED",
    hover="#FFFFFF",
    mark="#FFF0B8",
    status=_statuses("#C97A00", "#00855A", "#0B5FA5", "#828B97", "#A8537F"),
)

DARK = Palette(
    ground="#10151C",
    land="#222A35",
    border="#3B4655",
    visited="#233F5B",
    most_visited="#4A83B8",
    text="#E7ECF2",
    secondary="#9DA9B6",
    accent="#6DB5F2",
    grid="#27303B",
    hover="#1A212B",
    mark="#4D4215",
    status=_statuses("#F2A93B", "#3CC391", "#6DB5F2", "#8995A3", "#DB93B8"),
)


def palette(theme: str | None) -> Palette:
    """The palette for a page whose theme is "dark" or "light" (anything else counts as light)."""
    return DARK if theme == "dark" else LIGHT


def translucent(colour: str, opacity: float) -> str:
    """``#RRGGBB`` as an rgba() colour of that opacity."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"
