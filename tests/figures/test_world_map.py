"""The world map: what is drawn for known visits, and that nothing in a name comes alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.figures.palette import DARK, LIGHT
from components.figures.world_map import ring_size, world_map
from tests.figures.some_visits import visit

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    import plotly.graph_objects as go


def trace(figure: go.Figure, name: str) -> go.Scattergeo:
    return next(drawn for drawn in figure.data if drawn.name == name)


def test_rings_stand_on_destinations_and_carry_their_country(visits: pd.DataFrame) -> None:
    rings = trace(world_map(visits, LIGHT), "places")
    drawn = list(zip(rings.lat, rings.lon, rings.customdata, strict=True))
    assert drawn == [
        (39.91, 116.4, "country:CHN"),
        (37.95, 58.38, "country:TKM"),
        (46.2, 6.15, "country:CHE"),
        (38.54, 68.78, "country:TJK"),
    ]


def test_countries_visited_can_be_clicked(visits: pd.DataFrame) -> None:
    areas = trace(world_map(visits, LIGHT), "countries")
    assert list(areas.locations) == ["CHE", "CHN", "TJK", "TKM"]
    assert list(areas.customdata) == ["country:CHE", "country:CHN", "country:TJK", "country:TKM"]


def test_countries_are_shaded_by_visits_on_request(visits: pd.DataFrame) -> None:
    assert list(trace(world_map(visits, LIGHT), "countries").z) == [0, 0, 0, 0]
    shaded = trace(world_map(visits, LIGHT, shaded=True), "countries")
    assert dict(zip(shaded.locations, shaded.z, strict=True)) == {"CHE": 0, "CHN": 1, "TJK": 0, "TKM": 1}
    assert [colour for _, colour in shaded.colorscale] == [LIGHT.visited, LIGHT.most_visited]


def test_lines_come_from_capitals_and_show_status_by_dash(visits: pd.DataFrame) -> None:
    figure = world_map(visits, LIGHT)
    planned = trace(figure, "legs planned")
    assert list(planned.lat) == [55.75, 37.95, None, 55.75, 38.54, None]
    assert list(planned.lon) == [37.62, 58.38, None, 37.62, 68.78, None]
    assert planned.line.dash == "dot"
    assert trace(figure, "legs cancelled").line.dash == "dash"
    assert trace(figure, "legs completed").line.dash == "solid"


def test_the_chosen_visit_has_a_halo(visits: pd.DataFrame) -> None:
    figure = world_map(visits, LIGHT, visits.iloc[[2]])
    assert list(trace(figure, "chosen").lat) == [39.91]
    assert list(trace(figure, "chosen leg").lon) == [37.62, 116.4]


def test_the_map_keeps_its_frame_whatever_is_filtered(visits: pd.DataFrame) -> None:
    figure = world_map(visits, DARK)
    assert figure.layout.geo.fitbounds is False
    assert figure.layout.geo.projection.type == "miller"


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_an_empty_map_is_a_map(visits: pd.DataFrame, palette: object) -> None:
    figure = world_map(visits.head(0), palette)
    assert [len(drawn.lat) for drawn in figure.data if drawn.type == "scattergeo"] == [0, 0, 0]


def test_markup_in_names_stays_text(frame: Callable[[list[dict[str, object]]], pd.DataFrame]) -> None:
    nasty = '<a href="http://outside.example">here</a>'
    rows = frame([visit(nasty, "RUS", "Beijing", "2022-02-04", None, city=nasty, country_name=nasty)])
    figure = world_map(rows, LIGHT, rows)
    shown = [str(text) for drawn in figure.data for text in (drawn.text or ())]
    assert any("&lt;a href" in text for text in shown)
    assert not any("<a" in text for text in shown)


def test_rings_grow_with_visits_up_to_a_limit() -> None:
    sizes = [ring_size(number) for number in (1, 2, 5, 20, 1000)]
    assert sizes == sorted(sizes)
    assert sizes[0] == 9.0
    assert sizes[-1] == 34.0
