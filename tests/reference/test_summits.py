from __future__ import annotations

import pytest

from components.reference.summits import summits


@pytest.mark.parametrize(
    ("name", "day", "start", "city", "country"),
    [
        ("G20", "2022-11-14", "2022-11-15", "Bali", "IDN"),
        ("G20 summit", "2019-06-28", "2019-06-28", "Osaka", "JPN"),
        ("G-20", "2016", "2016-09-04", "Hangzhou", "CHN"),
        ("the Bali summit", "2022-11", "2022-11-15", "Bali", "IDN"),
        ("COP26", "2021-11-02", "2021-10-31", "Glasgow", "GBR"),
        ("NATO", "2022-06-29", "2022-06-28", "Madrid", "ESP"),
        ("Caspian summit", "2022-06-27", "2022-06-29", "Ashgabat", "TKM"),
        ("UN General Assembly", "2022-09-10", "2022-09-20", "New York", "USA"),
        ("APEC leaders' meeting", "2014-11", "2014-11-10", "Beijing", "CHN"),
        ("Commonwealth Heads of Government Meeting", "2022", "2022-06-24", "Kigali", "RWA"),
        ("Shanghai Cooperation Organisation summit", "2022-09", "2022-09-15", "Samarkand", "UZB"),
        ("Summit of the Americas", "2022-06-08", "2022-06-06", "Los Angeles", "USA"),
    ],
)
def test_the_nearest_of_a_series_is_meant(name: str, day: str, start: str, city: str, country: str) -> None:
    summit = summits().find(name, day)
    assert summit is not None
    assert (summit.start, summit.city, summit.country) == (start, city, country)


@pytest.mark.parametrize("name", ["", "the", "summit", "meeting", "Tea party"])
def test_no_series_no_summit(name: str) -> None:
    assert summits().find(name, "2020") is None


def test_what_was_held_in_a_country_on_a_day() -> None:
    assert [s.series for s in summits().at("JPN", "2023-05-20")] == ["G7", "Quad"]
    assert summits().at("JPN", "1999") == ()


def test_february_is_not_thirty_one_days_long() -> None:
    summit = summits().find("Munich Security Conference", "2022-02")
    assert summit is not None
    assert summit.start == "2022-02-18"


def test_enough_meetings_of_the_series_that_matter() -> None:
    series = {summit.series for summit in summits().table}
    assert len(summits().table) >= 250
    wanted = (
        "G7|G8|G20|BRICS|SCO|CIS|CSTO|Caspian summit|APEC|ASEAN|East Asia Summit|NATO|African Union"
        "|Arab League|OIC|GCC|COP|UNGA|CHOGM|Francophonie|Summit of the Americas|Quad|Normandy format"
    )
    assert set(wanted.split("|")) <= series
