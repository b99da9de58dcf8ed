"""Settings: each is kept in the library at once; own people are checked before they are used."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest

from components.preferences import Preferences, preferences, system_user
from components.store import open_store
from components.widgets.settings.library_facts import from_home

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

PAGE = "pages/settings.py"
PEOPLE = "name,country,office,start\nAna Example,FRA,envoy,2026-01\nNobody,Nowhere,envoy,2026-01\n"


def texts(app: AppTest) -> list[str]:
    bodies = [str(element.proto.body) for element in app.get("html")]
    return [html.unescape(re.sub(r"<[^>]+>", "|", body)) for body in bodies if "<style>" not in body]


def held(library: str) -> Preferences:
    with open_store(library) as store:
        return preferences(store)


def test_who_you_are_and_whom_you_watch(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert app.text_input(key="my-name").value == system_user()
    app.text_input(key="my-name").set_value("Maria Lind").run()
    assert app.multiselect(key="watched").options[:2] == ["Vladimir Putin", "Joe Biden"]
    app.multiselect(key="watched").set_value(["Emomali Rahmon", "Joe Biden"]).run()
    assert held(seeded) == Preferences("Maria Lind", ("Emomali Rahmon", "Joe Biden"))
    again = run(PAGE)
    assert again.text_input(key="my-name").value == "Maria Lind"
    assert again.multiselect(key="watched").value == ["Emomali Rahmon", "Joe Biden"]


@pytest.mark.parametrize("name", ["online_geocoding", "read_addresses"])
def test_nothing_goes_online_until_it_is_switched_on(
    seeded: str, run: Callable[..., AppTest], name: str
) -> None:
    app = run(PAGE)
    assert app.toggle(key=name).value is False
    app.toggle(key=name).set_value(True).run()
    assert getattr(held(seeded), name) is True
    run(PAGE).toggle(key=name).set_value(False).run()
    assert getattr(held(seeded), name) is False


def test_the_library_and_whose_work_this_is(seeded: str, run: Callable[..., AppTest], tmp_path: Path) -> None:
    told = re.sub(r"\|+", "|", "|".join(texts(run(PAGE))))
    assert f"|Kept in|SQLite file, {tmp_path / 'library.sqlite'}|" in told
    assert re.search(r"\|Size\|\d+ kB\|", told)
    assert "|3 articles · 7 visits · 2 meetings · 0 corrections|" in told
    assert "© GeoNames" in told


def test_own_people_are_checked_used_and_removed(
    seeded: str, run: Callable[..., AppTest], tmp_path: Path
) -> None:
    app = run(PAGE)
    app.file_uploader[0].set_value([("mine.csv", PEOPLE.encode(), "text/csv")]).run()
    assert not app.exception
    told = "".join(texts(app))
    assert "1 row can be used." in told
    assert "people.csv, line 3:" in told
    app.button(key="use-people").click().run()
    assert (tmp_path / "people.csv").read_text() == PEOPLE
    assert "1 row of yours." in "".join(texts(app))
    assert "3 articles to be read anew." in "".join(texts(app))  # a test has read them, not these rules
    app.button(key="remove-people").click().run()
    assert not (tmp_path / "people.csv").exists()
    assert "None yet." in "".join(texts(app))


def test_an_empty_library(library: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert app.multiselect(key="watched").options == []


def test_a_path_below_home_is_told_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    assert from_home("/home/ana/.local/share/motorcade") == "~/.local/share/motorcade"
    assert from_home("/home/anabel/news.sqlite") == "/home/anabel/news.sqlite"
    assert from_home("postgresql://ana@host/news") == "postgresql://ana@host/news"
