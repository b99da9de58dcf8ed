from __future__ import annotations

import subprocess
import sys
import time

import pytest
from geopy.distance import distance

from components.reference.countries import countries
from components.reference.places import Gazetteer, gazetteer, misleading

# (name as an article writes it, country, latitude, longitude), from general knowledge, to a tenth of a degree
FOUND = [
    ("Ashkhabad", "TKM", 37.95, 58.38), ("Ashgabat", "TKM", 37.95, 58.38), ("Kiev", "UKR", 50.45, 30.52),
    ("Kyiv", "UKR", 50.45, 30.52), ("Nur-Sultan", "KAZ", 51.17, 71.43), ("Astana", "KAZ", 51.17, 71.43),
    ("Alma-Ata", "KAZ", 43.24, 76.90), ("Rangoon", "MMR", 16.80, 96.15), ("Naypyitaw", "MMR", 19.75, 96.10),
    ("Peking", "CHN", 39.90, 116.40), ("Canton", "CHN", 23.13, 113.26), ("Bombay", "IND", 19.08, 72.88),
    ("Calcutta", "IND", 22.57, 88.36), ("Madras", "IND", 13.08, 80.27), ("Bangalore", "IND", 12.97, 77.59),
    ("Saigon", "VNM", 10.78, 106.70), ("Tiflis", "GEO", 41.69, 44.83), ("Frunze", "KGZ", 42.87, 74.59),
    ("Constantinople", "TUR", 41.01, 28.95), ("Leningrad", "RUS", 59.94, 30.31),
    ("St Petersburg", "RUS", 59.94, 30.31),
    ("Saint Petersburg", "RUS", 59.94, 30.31), ("Saint George's", "GRD", 12.05, -61.75),
    ("St. George's", "GRD", 12.05, -61.75), ("Stalingrad", "RUS", 48.70, 44.50),
    ("Washington", "USA", 38.90, -77.04),
    ("Washington, D.C.", "USA", 38.90, -77.04),
    ("New York", "USA", 40.71, -74.01), ("Sharm el-Sheikh", "EGY", 27.91, 34.33),
    ("Sharm al-Sheikh", "EGY", 27.91, 34.33),
    ("The Hague", "NLD", 52.08, 4.31), ("Cologne", "DEU", 50.94, 6.96), ("Munich", "DEU", 48.14, 11.58),
    ("Seville", "ESP", 37.39, -5.99), ("Lisbon", "PRT", 38.72, -9.14), ("Davos", "CHE", 46.80, 9.84),
    ("Nusa Dua", "IDN", -8.80, 115.23), ("Bali", "IDN", -8.41, 115.19), ("Camp David", "USA", 39.65, -77.47),
    ("Sunnylands", "USA", 33.78, -116.41), ("Mar-a-Lago", "USA", 26.68, -80.04),
    ("Schloss Elmau", "DEU", 47.46, 11.18),
    ("Hiroshima", "JPN", 34.39, 132.45), ("Chequers", "GBR", 51.74, -0.78),
    ("Bocharov Ruchei", "RUS", 43.64, 39.71),
    ("Élysée", "FRA", 48.87, 2.32), ("Kremlin", "RUS", 55.75, 37.62),
    ("NATO headquarters", "BEL", 50.88, 4.43),
    ("Palais des Nations", "CHE", 46.23, 6.14), ("Panmunjom", "PRK", 37.96, 126.68),
    ("N'Djamena", "TCD", 12.11, 15.05),
    ("Port-au-Prince", "HTI", 18.54, -72.34), ("Ulan Bator", "MNG", 47.91, 106.88),
    ("Sanaa", "YEM", 15.35, 44.21),
    ("Sana'a", "YEM", 15.35, 44.21), ("Dar es Salaam", "TZA", -6.82, 39.27),
    ("Kishinev", "MDA", 47.01, 28.86),
    ("Lvov", "UKR", 49.84, 24.03), ("Tel Aviv", "ISR", 32.08, 34.78), ("Marrakech", "MAR", 31.63, -8.00),
    ("Malé", "MDV", 4.18, 73.51), ("Vanimo", "PNG", -2.68, 141.30), ("Stepanakert", "AZE", 39.82, 46.75),
    ("Crimea", "UKR", 45.30, 34.40), ("Okinawa", "JPN", 26.50, 127.90),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country", "latitude", "longitude"), FOUND, ids=[row[0] for row in FOUND])
def test_a_place_of_the_news_is_found_first(
    name: str, country: str, latitude: float, longitude: float
) -> None:
    place = gazetteer().lookup(name)[0]
    assert distance((place.latitude, place.longitude), (latitude, longitude)).km < 30
    assert place.country == country or name == "Panmunjom"  # on the border


@pytest.mark.parametrize(
    "name",
    [
        "Of",
        "March",
        "Nice",
        "Reading",
        "Bath",
        "Same",
        "Victoria",
        "Lincoln",
        "Jackson",
        "Austin",
        "Mobile",
        "Summit",
    ],
)
def test_an_everyday_word_needs_context(name: str) -> None:
    assert name.lower() in gazetteer().common


@pytest.mark.parametrize(
    "name", ["London", "Washington", "Paris", "Kyiv", "Geneva", "Ashkhabad", "Camp David"]
)
def test_a_capital_or_venue_needs_none(name: str) -> None:
    assert name.lower() not in gazetteer().common


def test_namesakes_stand_capital_first_then_by_size() -> None:
    assert [place.country for place in gazetteer().lookup("Paris")][:2] == ["FRA", "USA"]
    assert gazetteer().lookup("Washington")[0].kind == "capital"
    assert gazetteer().lookup("Birmingham")[0].country == "GBR"


def test_in_country_takes_the_namesake_there() -> None:
    lebanon = gazetteer().in_country("Tripoli", "LBN")
    assert lebanon is not None
    assert lebanon.latitude == pytest.approx(34.43, abs=0.1)
    assert gazetteer().in_country("Tripoli", "FRA") is None


def test_bali_is_not_paris() -> None:
    """GeoNames has Bali as an alternate name of Paris."""
    assert "FRA" not in {place.country for place in gazetteer().lookup("Bali")}


@pytest.mark.parametrize(
    ("name", "city"),
    [("Élysée Palace", "Paris"), ("Camp David", "Camp David"), ("Kremlin", "Moscow"),
    ("Ashkhabad", "Ashgabat"),
     ("Bali", "Bali"), ("Texas", None), ("Kiev", "Kyiv")],
)  # fmt: skip
def test_what_a_table_shows_as_city(name: str, city: str | None) -> None:
    assert gazetteer().lookup(name)[0].city == city


def test_every_capital_is_there_and_has_its_own_country() -> None:
    states = [c for c in countries().by_code.values() if c.kind == "country"]
    found = {c.code: gazetteer().in_country(c.capital, c.code) for c in states}
    assert [code for code, place in found.items() if place is None or place.kind != "capital"] == []


def test_enough_of_each_kind() -> None:
    kinds = [place.kind for place in gazetteer()]
    assert kinds.count("venue") >= 120
    assert kinds.count("capital") >= 195
    assert kinds.count("city") >= 33_000
    assert kinds.count("region") >= 200


def test_lines_become_places() -> None:
    lines = [
        "Kremlin\tRUS\t55.752\t37.6175\t0\tvenue\tMoscow\tkremlin",
        "Bath\tGBR\t51.3794\t-2.3656\t94782\tcity\tBath\tbath|aquae sulis",
    ]
    small = Gazetteer(lines, everyday=["bath", "nice"])
    assert (len(small), small.max_words, small.common) == (2, 2, frozenset({"bath"}))
    assert small.lookup("Aquae Sulis")[0].name == "Bath"
    assert small.lookup("Nowhere") == ()


@pytest.mark.parametrize("name", ["Paris Agreement", "South China Sea", "Washington Post", "Latin American"])
def test_a_name_that_only_holds_a_place_misleads(name: str) -> None:
    assert name in misleading()
    assert name.count(" ") < misleading().max_words


@pytest.mark.parametrize("name", ["Paris", "China", "Washington", "French Polynesia"])
def test_a_place_does_not_mislead(name: str) -> None:
    assert name not in misleading()


MEASURE = """
import resource, time
from components.reference import places
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
places.gazetteer()
print(time.process_time() - start, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_it_is_read_quickly_and_small() -> None:
    pytest.importorskip("resource", reason="Windows has no resource module")
    told = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True).stdout
    seconds, megabytes = (float(word) for word in told.split())
    assert seconds < 0.3
    assert megabytes < 60


def test_looking_up_takes_microseconds() -> None:
    places = gazetteer()
    names = [row[0] for row in FOUND] * 20
    start = time.process_time()
    for name in names:
        places.lookup(name)
    assert (time.process_time() - start) / len(names) < 20e-6
