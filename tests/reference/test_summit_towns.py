"""Towns, resorts, islands, border posts and bases where leaders meet, however few people live there."""

from __future__ import annotations

import pytest
from geopy.distance import distance

from components.extraction import extract
from components.records import Article
from components.reference.places import gazetteer, misleading

# (name as an article writes it, country, latitude, longitude), from general knowledge
MET = [
    ("Le Touquet", "FRA", 50.52, 1.59), ("La Baule", "FRA", 47.29, -2.39), ("Blaesheim", "FRA", 48.51, 7.61),
    ("Colombey-les-Deux-Églises", "FRA", 48.22, 4.89), ("La Mongie", "FRA", 42.91, 0.18),
    ("Bad Saarow", "DEU", 52.3, 14.06), ("Gymnich", "DEU", 50.84, 6.75), ("Grafenwoehr", "DEU", 49.71, 11.91),
    ("Oberammergau", "DEU", 47.6, 11.06), ("Wilton Park", "GBR", 50.9, -0.36), ("Adare", "IRL", 52.56, -8.79),
    ("Arraiolos", "PRT", 38.72, -7.98), ("Marivent", "ESP", 39.55, 2.6), ("Caprarola", "ITA", 42.32, 12.24),
    ("Porto Cervo", "ITA", 41.14, 9.53), ("Gozo", "MLT", 36.05, 14.25), ("Elounda", "GRC", 35.26, 25.72),
    ("Pyla", "CYP", 35.01, 33.69), ("Portorož", "SVN", 45.51, 13.59), ("Sveti Stefan", "MNE", 42.26, 18.89),
    ("Međugorje", "BIH", 43.19, 17.68), ("Gjakova", "XKX", 42.38, 20.43), ("Saranda", "ALB", 39.87, 20.0),
    ("Snagov", "ROU", 44.7, 26.17), ("Giurgiulești", "MDA", 45.48, 28.2), ("Bukovel", "UKR", 48.36, 24.4),
    ("Wisla", "POL", 49.65, 18.86), ("Štrbské Pleso", "SVK", 49.12, 20.06), ("Austerlitz", "CZE", 49.15, 16.88),
    ("Göttweig", "AUT", 48.37, 15.61), ("Kehrsatz", "CHE", 46.91, 7.47), ("Senningen", "LUX", 49.65, 6.24),
    ("Ypres", "BEL", 50.85, 2.88), ("Fredensborg", "DNK", 55.97, 12.4), ("Oscarsborg", "NOR", 59.68, 10.61),
    ("Saltsjöbaden", "SWE", 59.28, 18.3), ("Saariselkä", "FIN", 68.42, 27.41), ("Trakai", "LTU", 54.64, 24.93),
    ("Krasnaya Polyana", "RUS", 43.68, 40.2), ("Zabaikalsk", "RUS", 49.65, 117.33),
    ("Stepantsminda", "GEO", 42.66, 44.64), ("Jermuk", "ARM", 39.84, 45.67), ("Zangilan", "AZE", 39.09, 46.65),
    ("Turkmenbashy", "TKM", 40.02, 52.96), ("Zaamin", "UZB", 39.96, 68.4), ("Jalal-Abad", "KGZ", 40.93, 73.0),
    ("Nurek", "TJK", 38.39, 69.32), ("Bamiyan", "AFG", 34.82, 67.82), ("Puttaparthi", "IND", 14.17, 77.81),
    ("Garhi Khuda Bakhsh", "PAK", 27.66, 68.04), ("Benapole", "BGD", 23.04, 88.9),
    ("Bandos", "MDV", 4.27, 73.49), ("Sapa", "VNM", 22.34, 103.84), ("Tampaksiring", "IDN", -8.42, 115.31),
    ("Kawana", "JPN", 34.95, 139.14), ("Shigatse", "CHN", 29.27, 88.88), ("Borg El Arab", "EGY", 30.92, 29.54),
    ("Bayda", "LBY", 32.76, 21.74), ("Ghat", "LBY", 24.96, 10.18), ("Guerguerat", "ESH", 21.42, -16.96),
    ("Kanilai", "GMB", 13.18, -16.0), ("Mongomo", "GNQ", 1.63, 11.32), ("Birao", "CAF", 10.29, 22.79),
    ("Cuito Cuanavale", "AGO", -15.16, 19.17), ("Nyanga", "ZWE", -18.21, 32.74), ("Katuna", "UGA", -1.42, 30.01),
    ("Debre Zeit", "ETH", 8.75, 38.98), ("Merowe", "SDN", 18.47, 31.82), ("Praslin", "SYC", -4.32, 55.73),
    ("Pohnpei", "FSM", 6.88, 158.23), ("Vava'u", "TON", -18.65, -173.98), ("Alotau", "PNG", -10.31, 150.46),
    ("Paracas", "PER", -13.83, -76.25), ("Rumichaca", "COL", 0.82, -77.66), ("Itaipu", "BRA", -25.41, -54.59),
    ("Whistler", "CAN", 50.12, -122.95), ("Goose Bay", "CAN", 53.3, -60.33), ("Quantico", "USA", 38.52, -77.29),
    ("Rodney Bay", "LCA", 14.07, -60.95), ("Panajachel", "GTM", 14.74, -91.16),
    ("Visegrad", "HUN", 47.79, 18.97), ("Burj Al Arab", "ARE", 25.14, 55.19),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country", "latitude", "longitude"), MET, ids=[row[0] for row in MET])
def test_where_leaders_meet_is_on_the_map(name: str, country: str, latitude: float, longitude: float) -> None:
    place = gazetteer().lookup(name)[0]
    assert place.country == country
    assert distance((place.latitude, place.longitude), (latitude, longitude)).km < 10


@pytest.mark.parametrize("name", ["Neptun", "Hel", "Haa", "Knock", "Karen", "Boyana", "Cana", "Yuste"])
def test_a_name_that_mostly_means_something_else_is_no_place(name: str) -> None:
    assert not any(place.kind == "venue" or place.population < 15_000 for place in gazetteer().lookup(name))


@pytest.mark.parametrize("name", ["Ghat", "Sapa", "Luque", "Faya", "Kutch"])
def test_a_place_that_is_also_a_word_or_surname_needs_context(name: str) -> None:
    assert name.lower() in gazetteer().common


@pytest.mark.parametrize("name", ["Arraiolos Group", "Gymnich meeting", "Aspen Institute"])
def test_a_meeting_named_after_a_place_is_no_place(name: str) -> None:
    assert name in misleading()


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("Emmanuel Macron travelled to Bad Saarow on Monday to meet Olaf Scholz.", "DEU", "Bad Saarow"),
        ("Olaf Scholz arrived in Le Touquet on Monday.", "FRA", "Le Touquet"),
        ("Vladimir Putin flew to Turkmenbashy on Monday.", "TKM", "Turkmenbashi"),
    ],
)
def test_a_visit_to_a_small_town_names_the_town(text: str, country: str, city: str) -> None:
    found = extract(Article(text=text, title="", source="Test", published="2023-06-07"))
    assert [(visit.place.country, visit.place.city) for visit in found.visits] == [(country, city)]
