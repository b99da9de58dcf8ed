"""A report: one HTML page with pictures, tables and sources inside; it opens anywhere, without a network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from components.exports.web_address import is_web_address
from components.periods import in_words
from components.records import When
from components.trips import trips_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    import pandas as pd

    from components.exports.pictures import Picture, Pictures
    from components.tables import Tables

MOST_ROWS = 2_000  # in one table of the page: browsers stay quick
_CONFIG = {"displaylogo": False, "scrollZoom": False, "displayModeBar": False, "responsive": True}


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    kind: str = ""  # day, number or status
    url: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    title: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    title: str
    anchor: str
    headings: tuple[_Heading, ...]
    rows: tuple[tuple[_Cell, ...], ...]
    left_out: str


def as_report(tables: Tables, made: dt.date, filters: str, pictures: Pictures) -> bytes:
    """The page. Text of articles is escaped; nothing in the page is fetched from anywhere."""
    parts = (_visits(tables), _meetings(tables), _trips(tables), _sources(tables))
    page = _template().render(
        counts=_counts(tables),
        filters=filters,
        made=in_words(When(made.isoformat())),
        parts=parts,
        pictures=[_drawn(picture, number) for number, picture in enumerate(pictures.figures)],
        # The geometry is ours, yet "</script>" must not end the script early.
        geometry=[
            (name, Markup(text.replace("<", "\\u003c"))) for name, text in (pictures.geometry or {}).items()
        ],
    )
    return page.encode()


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.from_string(Path(__file__).with_name("report.html.jinja").read_text(encoding="utf-8"))


def _drawn(picture: Picture, number: int) -> dict[str, object]:
    """A picture with its HTML; the first brings plotly.js along for all."""
    html = picture.figure.to_html(
        _CONFIG,
        include_plotlyjs=number == 0,
        full_html=False,
        div_id=f"picture-{number + 1}",
        default_height=picture.height,
    )
    return {"title": picture.title, "words": picture.words, "html": Markup(html)}


def _counts(tables: Tables) -> str:
    visits = tables.visits
    counted = (
        (len(visits), "visit"),
        (visits["traveller"].nunique(), "traveller"),
        (visits["country"].nunique(), "destination"),
        (len(tables.meetings), "meeting"),
    )
    return " · ".join(_number(number, word) for number, word in counted)


def _number(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _visits(tables: Tables) -> _Part:
    articles = _article_cells(tables)
    rows = (
        (
            _day(row["when"]),
            _Cell(_text(row["traveller"])),
            _Cell(_place(row)),
            _Cell(row["status"], "status"),
            _Cell(_text(row["occasion"])),
            _Cell(_text(row["evidence"]), quoted=True),
            articles.get(row["article_id"], _Cell("added by hand")),
            _count(row["sources"]),
        )
        for row in _records(_newest_first(tables.visits, "visit_id"))
    )
    titles = ("When", "Who", "Where", "Status", "Occasion", "In the article's words", "Article", "#Sources")
    return _part("Visits", titles, rows, len(tables.visits))


def _meetings(tables: Tables) -> _Part:
    articles = _article_cells(tables)
    rows = (
        (
            _day(row["when"]),
            _Cell(_text(row["people"])),
            _Cell(_place(row)),
            _Cell(row["status"], "status"),
            _Cell(_text(row["evidence"]), quoted=True),
            articles.get(row["article_id"], _Cell("added by hand")),
            _count(row["sources"]),
        )
        for row in _records(_newest_first(tables.meetings, "meeting_id"))
    )
    titles = ("When", "Who", "Where", "Status", "In the article's words", "Article", "#Sources")
    return _part("Meetings", titles, rows, len(tables.meetings))


def _trips(tables: Tables) -> _Part:
    trips = trips_of(tables.visits)
    rows = (
        (
            _day(in_words(When(trip.start, trip.end))),
            _Cell(trip.traveller),
            _Cell(trip.route),
            _Cell(trip.status, "status"),
            _count(trip.nights),
            _Cell("" if trip.km is None else f"{trip.km:,.0f}", "number"),
        )
        for trip in sorted(trips, key=lambda trip: str(trip.first_day or ""), reverse=True)
    )
    return _part("Trips", ("When", "Who", "Way", "Status", "#Nights", "#Kilometres"), rows, len(trips))


def _sources(tables: Tables) -> _Part:
    counts = tables.reports["article_id"].astype("str").value_counts()  # not of categories: these all stay
    told = tables.articles[tables.articles["article_id"].isin(counts.index)]
    rows = (
        (
            _day(in_words(When(_text(row["published"]) or None))),
            _Cell(_text(row["source"])),
            _Cell(
                _text(row["title"]) or "(no title)",
                url=row["url"] if is_web_address(_text(row["url"])) else None,
            ),
            _count(int(counts[row["article_id"]])),
        )
        for row in _records(told.sort_values(["published", "article_id"], ascending=[False, True]))
    )
    return _part("Articles", ("Published", "Source", "Title", "#Records"), rows, len(told))


def _article_cells(tables: Tables) -> dict[str, _Cell]:
    """Who published each article, and when; a link where its address is known."""
    cells = {}
    for row in _records(tables.articles):
        day = _text(row["published"])
        words = (_text(row["source"]) or _text(row["title"]) or "no name", in_words(When(day)) if day else "")
        url = _text(row["url"])
        link = url if is_web_address(url) else None
        cells[row["article_id"]] = _Cell(", ".join(filter(None, words)), url=link)
    return cells


def _part(title: str, titles: tuple[str, ...], rows: Iterator[tuple[_Cell, ...]], number: int) -> _Part:
    headings = tuple(_Heading(name.removeprefix("#"), name.startswith("#")) for name in titles)
    shown = tuple(islice(rows, MOST_ROWS))
    left_out = (
        f"The latest {MOST_ROWS:,} of {number:,} are listed; a table export has them all."
        if number > MOST_ROWS
        else ""
    )
    return _Part(title, title.lower(), headings, shown, left_out)


def _newest_first(frame: pd.DataFrame, key: str) -> pd.DataFrame:
    return frame.sort_values(["start", key], ascending=[False, True], na_position="last")


def _records(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    return ({str(name): value for name, value in row.items()} for row in frame.to_dict("records"))


def _text(value: Any) -> str:
    """A cell's text; nothing where nothing is known."""
    return value if isinstance(value, str) else ""


def _place(row: dict[str, Any]) -> str:
    return ", ".join(filter(None, (_text(row["city"]), _text(row["country_name"])))) or "unknown"


def _day(words: str) -> _Cell:
    return _Cell(words, "day")


def _count(number: int | None) -> _Cell:
    return _Cell("" if number is None else f"{number:,}", "number")
