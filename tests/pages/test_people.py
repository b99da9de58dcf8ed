"""People: the profile of a person and of a country."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest

PAGE = "pages/people.py"


def texts(app: AppTest) -> list[str]:
    bodies = [str(element.proto.body) for element in app.get("html")]
    return [html.unescape(re.sub(r"<[^>]+>", "|", body)) for body in bodies if "<style>" not in body]


def words(app: AppTest) -> str:
    return re.sub(r"\|+", "|", "|".join(texts(app)))


def test_who_is_told_of_most_comes_first(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert app.selectbox(key="person").value == "Vladimir Putin"
    told = words(app)
    assert "|Vladimir Putin|President · Russia · |3 visits| · " in told
    assert "|3 visits| · |3 countries| · |2 meetings| · |" in told
    assert "Moscow → Dushanbe → Ashgabat → Moscow|28–29 June 2022 · 6,424 km · 1 night · |planned|" in told
    assert "|Moscow → Dushanbe · 2,997 km|" in told
    assert (
        "|No trip abroad from 30 June 2021 to 28 June 2022 (362 days)|As far as the articles tell.|" in told
    )


def test_tables_of_visits_and_meetings(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    visits, meetings = (table.value.values.tolist() for table in app.dataframe)
    assert visits == [
        ["Ashgabat, Turkmenistan", "29 Jun 2022", "planned"],
        ["Dushanbe, Tajikistan", "28 Jun 2022", "planned"],
        ["Geneva, Switzerland", "Jun 2021", "completed"],
    ]
    assert [row[0] for row in meetings] == ["Vladimir Putin, Emomali Rahmon", "Joe Biden, Vladimir Putin"]


def test_somebody_who_only_met(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.selectbox(key="person").set_value("Emomali Rahmon").run()
    assert not app.exception
    told = words(app)
    assert "|Emomali Rahmon|President · Tajikistan · |0 visits| · " in told
    assert "|0 visits| · |0 countries| · |1 meeting|" in told
    assert "No trip that the articles tell." in told


def test_a_cancelled_visit_is_no_trip(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.selectbox(key="person").set_value("Charles III").run()
    assert "|1 visit| · |0 countries| · |0 meetings|" in words(app)
    assert app.dataframe[0].value.values.tolist() == [["Paris, France", "26 Mar 2023", "cancelled"]]


def test_a_country(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.button_group(key="profile").set_value("country").run()
    assert app.selectbox(key="state").options[0] == "Russia"
    told = words(app)
    assert "|Russia|" in told
    assert "|1 visit received| · |3 visits abroad| · |2 meetings|" in told
    app.selectbox(key="state").set_value("Turkmenistan").run()
    assert not app.exception
    assert "|2 visits received| · |0 visits abroad| · |0 meetings|" in words(app)


def test_the_map_as_a_table(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.toggle(key="profile-map-as-table").set_value(True).run()
    assert not app.exception
    assert [row[:3] for row in app.dataframe[0].value.values.tolist()] == [
        ["Geneva", "Switzerland", 1],
        ["Dushanbe", "Tajikistan", 1],
        ["Ashgabat", "Turkmenistan", 1],
    ]


def test_kilometres_of_the_latest_years(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert re.search(r"Kilometres a year\|2021\|[\d,]+\|", words(app))
