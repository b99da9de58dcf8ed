"""One visit as a row of ``tables.visits``, for drawing."""

from __future__ import annotations

PLACES = {
    "Dushanbe": ("TJK", "Tajikistan", 38.54, 68.78),
    "Ashgabat": ("TKM", "Turkmenistan", 37.95, 58.38),
    "Beijing": ("CHN", "China", 39.91, 116.4),
    "Geneva": ("CHE", "Switzerland", 46.2, 6.15),
}
CAPITALS = {
    "RUS": ("Moscow", 55.75, 37.62),
    "USA": ("Washington", 38.9, -77.04),
    "IRN": ("Tehran", 35.69, 51.42),
}


def visit(
    traveller: str, home: str, where: str, start: str | None, end: str | None, **more: object
) -> dict[str, object]:
    """One row of ``tables.visits``, with everything that the charts read."""
    country, country_name, latitude, longitude = PLACES[where]
    origin, origin_latitude, origin_longitude = CAPITALS[home]
    row: dict[str, object] = {
        "visit_id": f"{traveller}-{where}-{start}".replace(" ", "-").lower(),
        "traveller": traveller,
        "country": country,
        "country_name": country_name,
        "city": where,
        "latitude": latitude,
        "longitude": longitude,
        "origin_city": origin,
        "origin_latitude": origin_latitude,
        "origin_longitude": origin_longitude,
        "start": start,
        "end": end,
        "when": start or "unknown",
        "precision": "day" if start else "unknown",
        "status": "completed",
        "sources": 1,
    }
    return row | more
