"""Ready-made and saved views on the pages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from components.preferences import set_watched
from components.store import open_store
from components.store.preferred import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest


def presets(app: AppTest) -> list[str]:
    return [button.label for button in app.button if str(button.key).startswith("preset-")]


def test_ready_made_views(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run()
    assert presets(app) == ["This year", "Last 30 days", "Planned only"]
    app.button(key="preset-Planned only").click().run()
    assert [row[3] for row in app.dataframe[0].value.values] == ["planned"] * 3
    app.button(key="preset-This year").click().run()
    year = dt.date.today().year
    assert app.date_input(key="dates").value == (dt.date(year, 1, 1), dt.date(year, 12, 31))
    assert app.multiselect(key="status").value == ["planned"]
    app.button(key="preset-Last 30 days").click().run()
    first, last = app.date_input(key="dates").value
    assert last - first == dt.timedelta(days=30)


def test_people_whom_i_watch(seeded: str, run: Callable[..., AppTest]) -> None:
    with open_store(seeded) as store:
        set_watched(store, ["Ebrahim Raisi", "Somebody who never travelled"])
    app = run()
    app.button(key="preset-People I watch").click().run()
    assert not app.exception
    assert app.multiselect(key="traveller").value == ["Ebrahim Raisi"]
    assert [row[0] for row in app.dataframe[0].value.values] == ["Ebrahim Raisi"]


def test_a_view_is_saved_opened_and_deleted(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run("pages/meetings.py")
    app.multiselect(key="country").set_value(["TJK"]).run()
    app.selectbox(key="who").set_value("Emomali Rahmon").run()
    app.text_input(key="name-of-view").set_value("  Rahmon   at home ")
    next(button for button in app.button if button.label == "Save").click().run()
    with open_store(seeded) as store:
        (view,) = store.views()
        assert (view.name, view.page) == ("Rahmon at home", "meetings")
    other = run()
    other.multiselect(key="status").set_value(["cancelled"]).run()
    other.button(key="open-view-0").click().run()
    assert not other.exception
    assert other.selectbox(key="who").options == ["Emomali Rahmon", "Vladimir Putin"]  # it is Meetings
    assert other.multiselect(key="country").value == ["TJK"]
    assert other.multiselect(key="status").value == []
    other.button(key="delete-view-0").click().run()
    with open_store(seeded) as store:
        assert store.views() == ()


def test_a_view_of_a_page_that_is_no_more(seeded: str, run: Callable[..., AppTest]) -> None:
    with open_store(seeded) as store:
        store.save_view(View("Old", "no_such_page", "country=TJK"))
    app = run()
    app.button(key="open-view-0").click().run()
    assert not app.exception
    assert app.multiselect(key="country").value == ["TJK"]


def test_what_the_last_upload_brought(seeded: str, run: Callable[..., AppTest]) -> None:
    with open_store(seeded) as store:
        store.prefer("last_upload", "2020-01-01T00:00:00+00:00")
    app = run()
    app.button(key="preset-In the last upload").click().run()
    assert app.toggle(key="new").value is True
    assert len(app.dataframe[0].value) == 7
    with open_store(seeded) as store:
        store.prefer("last_upload", "2100-01-01T00:00:00+00:00")
    app.run()
    assert "**No visit fits these filters.**" in [text.value for text in app.markdown]
