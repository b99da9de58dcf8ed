"""Add articles: files and pasted text in, a sentence for each out."""

from __future__ import annotations

import datetime as dt
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from components.articles import web
from components.preferences import READ_ADDRESSES, set_switch
from components.store import open_store
from components.widgets.upload_results import MOST_FILES
from tests.articles.test_web import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from streamlit.testing.v1 import AppTest

PAGE = "pages/add_articles.py"
NEWS = "French President Emmanuel Macron arrived in Berlin on Tuesday for a working visit.\n"


def finished(app: AppTest) -> AppTest:
    """The page once the reading that it began is over."""
    assert app.session_state["loading"].wait(60)
    return app.run()


def bodies(app: AppTest) -> list[str]:
    return [str(element.proto.body) for element in app.get("html")]


def outcome(app: AppTest) -> str:
    return next(body for body in bodies(app) if body.startswith('<div class="mc-results"'))


def test_files_good_and_bad(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert app.button(key="read-files").disabled
    app.file_uploader[0].set_value(
        [("macron.txt", NEWS.encode(), "text/plain"), ("<b>.txt", b"", "text/plain")]
    ).run()
    app.date_input(key="files-day-0").set_value(dt.date(2022, 5, 3)).run()
    app.button(key="read-files").click().run()
    app = finished(app)
    assert not app.exception
    body = outcome(app)
    assert "<b>macron.txt</b> · Added" in body
    assert "Emmanuel Macron → Berlin, Germany, 3 May 2022" in body
    assert "<b>&lt;b&gt;.txt</b> · Not read" in body
    with open_store(seeded) as store:
        assert len(store.snapshot().articles) == 4


def test_of_many_files_those_not_read_come_first_and_most_are_folded_away(
    seeded: str, run: Callable[..., AppTest]
) -> None:
    app = run(PAGE)
    texts = [(f"note-{n}.txt", f"Note {n}\n\n{NEWS}".encode(), "text/plain") for n in range(MOST_FILES + 1)]
    app.file_uploader[0].set_value([*texts, ("broken.pdf", b"%PDF-1.4 ", "application/pdf")]).run()
    app.button(key="read-files").click().run()
    body = outcome(finished(app))
    assert body.index("broken.pdf") < body.index("note-0.txt")
    shown, folded = body.split("<details><summary>2 more files</summary>")
    assert shown.count('role="listitem"') == MOST_FILES
    assert folded.count('role="listitem"') == 2


def test_the_same_file_again_changes_nothing_and_says_so(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    for round_ in range(2):
        app.file_uploader[0].set_value([("macron.txt", NEWS.encode(), "text/plain")]).run()
        app.button(key="read-files").click().run()
        app = finished(app)
        assert ("Already known" in outcome(app)) == bool(round_)
    with open_store(seeded) as store:
        assert len(store.snapshot().articles) == 4


def test_pasted_text(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.text_area(key="text-0").set_value(NEWS)
    app.text_input(key="title-0").set_value("Macron in Berlin")
    app.text_input(key="source-0").set_value("The Wire")
    app.date_input(key="paste-day-0").set_value(dt.date(2022, 5, 3))
    app.button(key="read-text").click().run()
    app = finished(app)
    assert "Emmanuel Macron → Berlin, Germany, 3 May 2022" in outcome(app)
    with open_store(seeded) as store:
        added = next(row for row in store.snapshot().articles if row.title == "Macron in Berlin")
    assert (added.source, added.published, added.published_basis) == ("The Wire", "2022-05-03", "given")
    assert app.text_area(key="text-1").value == ""


def test_pasting_nothing_is_no_error(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.button(key="read-text").click().run()
    assert [warning.value for warning in app.warning] == [
        "There is no text yet: paste the article into the field above."
    ]


def test_the_library_is_listed(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    listed = app.dataframe[0].value
    assert sorted(listed["Title"]) == [
        "By the lake",
        "The king stays home <b>for now</b> [link](http://outside.example/a) $\\alpha$",
        "Two Central Asian stops for the Russian president",
    ]
    assert sorted(listed["Published"]) == ["2 July 2021", "24 March 2023", "27 June 2022"]


def test_columns_are_guessed_shown_and_changed(seeded: str, run: Callable[..., AppTest]) -> None:
    table = "kop,inhoud,dag,krant,notities\n" + "\n".join(
        f"{title},{text},{day},De Krant,x"
        for title, text, day in (
            ("Macron in Berlin", "Emmanuel Macron arrived in Berlin on Monday.", "27/05/2024"),
            ("Scholz in Paris", "Olaf Scholz arrived in Paris on Monday.", "03/06/2024"),
        )
    )
    app = run(PAGE)
    app.file_uploader[0].set_value([("news.csv", table.encode(), "text/csv")]).run()
    assert "Without a column for the text nothing can be read." in " ".join(bodies(app))
    chosen = {"Text": "inhoud", "Title": "kop", "Date": "dag", "Source": "krant"}
    for label, column in chosen.items():
        next(box for box in app.selectbox if box.label == label).set_value(column).run()
    assert not app.exception
    shown = " ".join(bodies(app))
    assert "<dd>Emmanuel Macron arrived in Berlin on Monday.</dd>" in shown
    assert "<dt>Date</dt><dd>27/05/2024 (27 May 2024)</dd>" in shown
    assert "<dt>Web address</dt><dd>unknown</dd>" in shown
    app.button(key="read-files").click().run()
    finished(app)
    with open_store(seeded) as store:
        rows = {(a.title, a.published, a.source) for a in store.snapshot().articles}
    assert {
        ("Macron in Berlin", "2024-05-27", "De Krant"),
        ("Scholz in Paris", "2024-06-03", "De Krant"),
    } <= rows


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a page on a real server of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/page"
    server.shutdown()
    server.server_close()


def test_web_addresses_are_off_until_switched_on(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert "Reading from the web is switched off" in " ".join(bodies(app))
    assert not any(button.key == "read-address" for button in app.button)


def test_a_page_is_read_from_its_address(
    seeded: str, run: Callable[..., AppTest], site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(seeded) as store:
        set_switch(store, READ_ADDRESSES, on=True)
    app = run(PAGE)
    app.button(key="read-address").click().run()
    assert app.warning[0].value.startswith("There is no address yet")
    app.text_input(key="address-0").set_value(site).run()
    app.button(key="read-address").click().run()
    assert "is in a private network or on this computer" in outcome(finished(app))
    # The same again, with this machine permitted: all else is as it is for a user.
    monkeypatch.setattr(web, "fetch", partial(web.fetch, permits=lambda _: True))
    app.text_input(key="address-1").set_value(site).run()
    app.button(key="read-address").click().run()
    assert "Emmanuel Macron → Berlin, Germany" in outcome(finished(app))
    with open_store(seeded) as store:
        assert site in {article.url for article in store.snapshot().articles}
