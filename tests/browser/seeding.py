"""A small library whose every row is known: three articles in our own words, their records set by hand.

The pages are tested on it, so that what they show does not hang on the rules that read articles.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from components.records import Article, Evidence, Extraction, Meeting, Person, Place, Visit, When

if TYPE_CHECKING:
    from components.records import Basis, Precision, Status
    from components.store import Store

PUTIN = Person("Vladimir Putin", "Q7747", "RUS", "president")
RAHMON = Person("Emomali Rahmon", "Q57414", "TJK", "president")
RAISI = Person("Ebrahim Raisi", "Q5968340", "IRN", "president")
BIDEN = Person("Joe Biden", "Q6279", "USA", "president")
LUKASHENKO = Person("Alexander Lukashenko", "Q2866", "BLR", "president")
CHARLES = Person("Charles III", "Q43274", "GBR", "king")

DUSHANBE = Place("TJK", "Dushanbe", 38.54, 68.78)
ASHGABAT = Place("TKM", "Ashgabat", 37.95, 58.38)
GENEVA = Place("CHE", "Geneva", 46.2, 6.15)
PARIS = Place("FRA", "Paris", 48.85, 2.35)

ASIA = Article(
    title="Two Central Asian stops for the Russian president",
    text="""Two Central Asian stops for the Russian president

Vladimir Putin flies to Dushanbe on Tuesday, his aides said. He will sit down with Emomali Rahmon there.

On Wednesday he goes on to Ashgabat for a summit of the states around the Caspian Sea. Iran's Ebrahim Raisi
is expected in Ashgabat as well.

Alexander Lukashenko has been to Russia several times this year.
""",
    source="Evening Wire",
    published="2022-06-27",
    published_basis="given",
)
LAKE = Article(
    title="By the lake",
    text="""The summit by Lake Geneva in June 2021 lasted under four hours. Joe Biden and Vladimir Putin both
called it useful.
""",
    source="Lakeside Post",
    published="2021-07-02",
    published_basis="file",
)
# Everything that a page might be tempted to obey.
MARKUP = Article(
    title="The king stays home <b>for now</b> [link](http://outside.example/a) $\\alpha$",
    text="""The state visit of Charles III to Paris, planned for 26 March 2023, is off:
<script>document.title = 'broken'</script><img src="http://outside.example/i.png"> ![picture](http://outside.example/p.png)
[a link](http://outside.example/l) and $e^x$ stay what they are, http://outside.example/bare too.
""",
    source="<i>Court</i> Circular",
    published="2023-03-24",
    published_basis="given",
)


def evidence(article: Article, quote: str) -> tuple[Evidence, ...]:
    """The place of ``quote`` in the article's text; ValueError where it does not stand there."""
    start = article.text.index(quote)
    return (Evidence(quote, start, start + len(quote)),)


def _when(
    start: str | None, precision: Precision = "day", basis: Basis = "stated", said: str | None = None
) -> When:
    return When(start, start, precision, basis, expression=said)


def _visit(
    who: Person,
    place: Place,
    when: When,
    status: Status,
    told: tuple[Evidence, ...],
    *,
    why: str | None = None,
) -> Visit:
    return Visit(who, place, when, status, told, "test", 0.93, why)


def _meeting(
    people: tuple[Person, ...], place: Place, when: When, status: Status, told: tuple[Evidence, ...]
) -> Meeting:
    return Meeting(people, place, when, status, told, "test", 0.8)


TUESDAY = _when("2022-06-28", basis="weekday", said="on Tuesday")
WEDNESDAY = _when("2022-06-29", basis="weekday", said="On Wednesday")
JUNE = _when("2021-06", "month", said="in June 2021")
MARCH = _when("2023-03-26", said="26 March 2023")
NEVER = When()

FLIES = "Vladimir Putin flies to Dushanbe on Tuesday, his aides said."
SUMMIT = "On Wednesday he goes on to Ashgabat for a summit of the states around the Caspian Sea."
LASTED = "The summit by Lake Geneva in June 2021 lasted under four hours."
OFF = "The state visit of Charles III to Paris, planned for 26 March 2023, is off"

RAISI_COMES = "Iran's Ebrahim Raisi\nis expected in Ashgabat as well."
SEVERAL = "Alexander Lukashenko has been to Russia several times this year."
SIT_DOWN = "He will sit down with Emomali Rahmon there."


def _asia() -> Extraction:
    told = partial(evidence, ASIA)
    visits = (
        _visit(PUTIN, DUSHANBE, TUESDAY, "planned", told(FLIES), why="working visit"),
        _visit(PUTIN, ASHGABAT, WEDNESDAY, "planned", told(SUMMIT), why="summit"),
        _visit(RAISI, ASHGABAT, WEDNESDAY, "planned", told(RAISI_COMES)),
        _visit(LUKASHENKO, Place("RUS"), NEVER, "completed", told(SEVERAL)),
    )
    meeting = _meeting((PUTIN, RAHMON), DUSHANBE, TUESDAY, "planned", told(SIT_DOWN))
    return Extraction("2022-06-27", "given", None, visits, (meeting,))


def _lake() -> Extraction:
    told = evidence(LAKE, LASTED)
    visits = tuple(_visit(who, GENEVA, JUNE, "completed", told, why="summit") for who in (BIDEN, PUTIN))
    meeting = _meeting((BIDEN, PUTIN), GENEVA, JUNE, "completed", told)
    return Extraction("2021-07-02", "file", None, visits, (meeting,))


def _markup() -> Extraction:
    visit = _visit(CHARLES, PARIS, MARCH, "cancelled", evidence(MARKUP, OFF), why="state visit")
    return Extraction("2023-03-24", "given", None, (visit,))


def seed(store: Store) -> None:
    """Put the three articles into ``store``: seven visits of five travellers, two meetings."""
    for article, extraction in ((ASIA, _asia()), (LAKE, _lake()), (MARKUP, _markup())):
        store.add(article, extraction, "test")


def seed_one(store: Store) -> None:
    """Put one article into ``store``, so that it is not empty: Charles III to Paris, cancelled."""
    store.add(MARKUP, _markup(), "test")
