"""Event data rows: the right codes between the right actors."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from components import tables
from components.exports import write
from components.exports.cameo import COLUMNS, events
from components.exports.cameo_actors import actor_code, country_code, role_code
from components.exports.columns import names
from components.records import Meeting, Person, Place, Visit
from components.store import open_store
from tests.building import DUSHANBE, PUTIN, RAHMON, XI, extraction, meeting, visit
from tests.building import article as an_article
from tests.exports.conftest import ASHGABAT, MADE

if TYPE_CHECKING:
    from components.exports.offer import What
    from components.tables import Tables

Rows = list[tuple[str | None, ...]]


def coded(*told: Visit | Meeting, what: What = "all") -> Rows:
    """Code, actors and date of the rows that these records make."""
    with open_store("sqlite://") as store:
        store.add(an_article(), extraction(*told), "1")
        library = tables.load(store)
    shown = ("cameo_code", "source_actor", "target_actor", "date")
    return [tuple(row[name] for name in shown) for row in events(library, what).rows]


def test_a_visit_is_made_and_hosted() -> None:
    assert coded(visit("2022-06-28", "2022-06-29")) == [
        ("042", "RUSGOV", "TJKGOV", "2022-06-28"),
        ("043", "TJKGOV", "RUSGOV", "2022-06-28"),
    ]


def test_a_plan_is_an_intent_and_a_cancelled_visit_is_no_event() -> None:
    assert coded(visit("2022-06", status="planned")) == [("036", "RUSGOV", "TJKGOV", "2022-06")]
    assert coded(visit("2022-06", status="cancelled"), visit("2021", status="denied")) == []


def test_a_meeting_at_home_and_one_at_a_third_place() -> None:
    assert sorted(coded(meeting(PUTIN, RAHMON, start="2022-06-28"))) == [
        ("042", "RUSGOV", "TJKGOV", "2022-06-28"),
        ("043", "TJKGOV", "RUSGOV", "2022-06-28"),
    ]
    assert coded(meeting(PUTIN, XI, start="2022-06-28", place=ASHGABAT)) == [
        ("044", "RUSGOV", "CHNGOV", "2022-06-28"),
        ("044", "CHNGOV", "RUSGOV", "2022-06-28"),
    ]


def test_a_meeting_nobody_knows_where_is_only_a_consultation() -> None:
    assert {row[0] for row in coded(meeting(PUTIN, XI, place=Place(None)))} == {"040"}
    assert {row[0] for row in coded(meeting(PUTIN, XI, place=Place(None), status="planned"))} == {"036"}


def test_three_meet_pair_by_pair_and_compatriots_do_not() -> None:
    lavrov = Person("Sergey Lavrov", "Q58217", "RUS", "foreign minister")
    found = coded(meeting(PUTIN, lavrov, RAHMON, start="2022-06-28", place=DUSHANBE))
    assert [row[0] for row in found].count("042") == 2
    assert len(found) == 4
    assert all({row[1], row[2]} == {"RUSGOV", "TJKGOV"} for row in found)


def test_a_visit_told_by_a_meeting_too_is_coded_once() -> None:
    told = (visit("2022-06-28"), meeting(PUTIN, RAHMON, start="2022-06-28"))
    assert len(coded(*told)) == 2
    assert len(coded(*told, what="meetings")) == 2
    assert len(coded(visit("2022-06-20"), meeting(PUTIN, RAHMON, start="2022-06-28"))) == 4


def test_nobody_visits_himself_or_an_unknown_country() -> None:
    assert coded(visit(place=Place("RUS", "Sochi", 43.6, 39.7)), visit(place=Place(None))) == []


def test_a_row_in_full(library: Tables) -> None:
    read = list(csv.DictReader(io.StringIO(write(library, "all", "cameo", made=MADE).decode(), newline="")))
    assert list(read[0]) == names(COLUMNS)
    third = next(row for row in read if row["cameo_code"] == "044")
    expected = {
        "record": "meeting",
        "date": "2022-06-30",
        "end_date": "",
        "date_precision": "day",
        "source_actor": "TJKGOV",
        "source_country": "TJK",
        "source_role": "GOV",
        "source_name": "Emomali Rahmon",
        "source_id": "Q57414",
        "target_actor": "CHNGOV",
        "target_name": "Xi Jinping",
        "cameo_root": "04",
        "cameo_name": "Meet at a 'third' location",
        "plover_event": "CONSULT",
        "plover_mode": "third-party",
        "plover_context": "",
        "quad_class": "1",
        "goldstein": "2.5",
        "location_country": "TKM",
        "location_name": "Ashgabat",
        "latitude": "37.95",
        "longitude": "58.38",
        "status": "completed",
        "article_source": "Agency",
        "article_published": "2022-07-01",
    }
    assert {name: third[name] for name in expected} == expected
    plan = next(row for row in read if row["cameo_code"] == "036")
    assert (plan["plover_event"], plan["plover_mode"], plan["plover_context"]) == ("AGREE", "", "diplomatic")


@pytest.mark.parametrize(
    ("country", "office", "code"),
    [
        ("FRA", "president", "FRAGOV"),
        ("USA", "secretary of defense", "USAGOVMIL"),
        ("XKX", "prime minister", "KSVGOV"),
        ("ESP", "queen consort", "ESPELI"),
        ("USA", "senator", "USALEG"),
        ("PAK", "army chief", "PAKMIL"),
        ("PSE", "hamas leader", "PSEREB"),
        ("RUS", "patriarch", "RUSREL"),
        ("GBR", "former prime minister", "GBRELI"),
        ("IND", None, "IND"),
        ("EU", "high representative", "IGOEUREEC"),
        ("UN", "secretary-general", "IGOUNO"),
        ("SCO", "secretary-general", "IGO"),
        ("G20", None, "IGO"),
        (None, "envoy", None),
    ],
)
def test_actor_codes(country: str | None, office: str | None, code: str | None) -> None:
    role = role_code(office)
    assert actor_code(country, role) == code
    assert (country_code(country) is None) == (code is None or code.startswith("IGO"))
