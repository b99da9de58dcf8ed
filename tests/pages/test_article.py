"""Article: the marked text, the records with their reasons, the date, search, and the way between articles."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from components.store import open_store
from tests.browser.seeding import ASIA, LAKE, MARKUP

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest

PAGE = "pages/article.py"


def reader(app: AppTest) -> str:
    return next(
        str(e.proto.body) for e in app.get("html") if str(e.proto.body).startswith('<div class="mc-reader')
    )


def words(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def cards(app: AppTest) -> list[str]:
    return [words(part) for part in reader(app).split('<div class="mc-record ')[1:]]


def read_now(app: AppTest) -> str:
    """The id of the article that the URL names."""
    held = app.query_params["article"]
    return held if isinstance(held, str) else held[0]


def at(run: Callable[..., AppTest], article_id: str, **query: str) -> AppTest:
    app = run(PAGE)
    app.query_params["article"] = article_id
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def test_the_latest_article_comes_first(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    assert not app.exception
    assert "The king stays home <b>for now</b>" in words(reader(app))
    assert app.button(key="previous-article").disabled
    app.button(key="next-article").click().run()
    assert read_now(app) == ASIA.id
    app.button(key="next-article").click().run()
    assert read_now(app) == LAKE.id
    assert app.button(key="next-article").disabled


def test_an_article_with_its_records(seeded: str, run: Callable[..., AppTest]) -> None:
    app = at(run, ASIA.id)
    body = reader(app)
    assert [re.sub(r"^[^>]*>\d", "", card).split("Why?")[0] for card in cards(app)] == [
        "Vladimir Putin → Dushanbe28 June 2022 · planned · Dushanbe, Tajikistan",
        "Vladimir Putin, Emomali Rahmon28 June 2022 · planned · Dushanbe, Tajikistan",
        "Vladimir Putin → Ashgabat29 June 2022 · planned · Ashgabat, Turkmenistan",
        "Ebrahim Raisi → Ashgabat29 June 2022 · planned · Ashgabat, Turkmenistan",
        "Alexander Lukashenko → Russiadate unknown · completed · Russia",
    ]
    assert '<span class="visit r1 place" title="Dushanbe, Tajikistan">Dushanbe</span>' in body
    assert "Date worked out from the weekday, “on Tuesday”." in cards(app)[0]
    assert "How sure is this reading: sure (93 %)." in cards(app)[0]
    assert "Only this source tells it." in cards(app)[0]
    # The title stands once, though the text begins with it.
    assert words(body).count("Two Central Asian stops for the Russian president") == 1


def test_the_record_of_a_link_is_set_apart(seeded: str, run: Callable[..., AppTest]) -> None:
    with open_store(seeded) as store:
        raisi = next(e.id for e in store.snapshot().events if "Raisi" in str(e.record))
    body = reader(at(run, ASIA.id, record=raisi))
    assert body.count(" chosen") == 1
    assert 'class="mc-record visit r4 chosen"' in body


def test_markup_in_an_article_is_shown_as_text(seeded: str, run: Callable[..., AppTest]) -> None:
    body = reader(at(run, MARKUP.id))
    assert not re.search(r"<(script|img|b|i)\b[^>]*(src|>alert|document)", body)
    assert "<script>document.title = 'broken'</script>" in words(body)
    assert "<img" not in body


def found(app: AppTest) -> list[str]:
    return [
        str(button.key).removeprefix("hit-") for button in app.button if str(button.key).startswith("hit-")
    ]


def told(app: AppTest) -> str:
    return " ".join(str(e.proto.body) for e in app.get("html"))


def test_search_in_titles_and_texts(seeded: str, run: Callable[..., AppTest]) -> None:
    app = run(PAGE)
    app.text_input(key="article-words").set_value("caspian SEA").run()
    assert found(app) == [ASIA.id]
    assert "<mark>Caspian</mark> <mark>Sea</mark>" in told(app)
    assert "1 article found" in told(app)
    app.text_input(key="article-words").set_value("lakeside").run()  # the source counts too
    assert found(app) == [LAKE.id]
    app.button(key=f"hit-{LAKE.id}").click().run()
    assert read_now(app) == LAKE.id
    app.text_input(key="article-words").set_value("script").run()
    assert found(app) == [MARKUP.id]
    assert "&lt;<mark>script</mark>&gt;" in told(app)
    app.text_input(key="article-words").set_value("no such words").run()
    assert found(app) == []
    assert "No article holds all of these words" in told(app)


def test_another_date_dates_everything_anew(library: str, run: Callable[..., AppTest]) -> None:
    from components.ingest import load_article  # noqa: PLC0415 - the rules of English load slowly
    from components.records import Article  # noqa: PLC0415

    news = "French President Emmanuel Macron will arrive in Berlin on Tuesday for a working visit.\n"
    with open_store(library) as store:
        load_article(Article(news, "Macron", None, None, "2022-05-02", "given"), store)
    app = run(PAGE)
    article_id = read_now(app)
    assert "3 May 2022" in cards(app)[0]
    app.text_input(key=f"date-of-{article_id}").set_value("2023-01-02")
    app.text_input(key=f"why-{article_id}").set_value("It stands on the page")
    next(button for button in app.button if button.label == "Use this date").click().run()
    assert not app.exception
    assert "3 January 2023" in cards(app)[0]
    with open_store(library) as store:
        (row,) = store.ledger()
    assert (row.kind, row.after, row.why) == ("date", "2023-01-02", "It stands on the page")
