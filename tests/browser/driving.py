"""What a user does, as steps for the browser tests: open a page, click a country, read the counts."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from tests.browser.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page, Route

T = TypeVar("T")

_AT_REST = "[data-testid='stApp'][data-test-script-state='notRunning']"
LOCAL = {"localhost", "127.0.0.1"}
_CELLS = (
    "body => Array.from(body.rows)"
    ".map(row => Array.from(row.querySelectorAll('td')).map(cell => cell.innerText.trim()))"
)
SECONDS = 1000  # Playwright counts milliseconds


def open_page(browser: Browser, address: str, width: int = 1280, height: int = 860, **options: Any) -> Page:
    """A page in a context of its own, with every address but this machine's blocked.

    ``page.outside`` lists what was asked of the outside all the same; ``page.errors`` what the page threw.
    """
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    page = context.new_page()
    outside: list[str] = []
    errors: list[str] = []

    def judge(route: Route) -> None:
        url = urlsplit(route.request.url)
        if url.scheme in ("data", "blob") or url.hostname in LOCAL:
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    context.route("**/*", judge)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "websocket",
        lambda socket: None if urlsplit(socket.url).hostname in LOCAL else outside.append(socket.url),
    )
    page.outside, page.errors = outside, errors  # type: ignore[attr-defined]
    page.conversation = Conversation(page)  # type: ignore[attr-defined]
    page.goto(address)
    page.set_default_timeout(40 * SECONDS)
    return page


@contextmanager
def quiet(page: Page) -> Iterator[Page]:
    """A page that, at the end, has asked nothing of the outside, and has thrown nothing."""
    yield page
    assert page.outside == []  # type: ignore[attr-defined]
    assert page.errors == []  # type: ignore[attr-defined]


def settled(page: Page) -> None:
    """Wait until the page has asked nothing that is not answered, and the charts stand."""
    talk: Conversation = page.conversation  # type: ignore[attr-defined]
    for _ in range(100):
        page.wait_for_selector(_AT_REST)
        before = talk.said
        page.wait_for_timeout(350)  # plotly draws a moment after the data came
        if talk.said == before and not talk.waiting:
            break
    page.wait_for_selector(_AT_REST)


@contextmanager
def asking(page: Page) -> Iterator[None]:
    """Do what makes the page ask its server, then wait until it has asked and is answered.

    Charts and tables tell of a click some time after it, the longer the busier the machine is.
    """
    talk: Conversation = page.conversation  # type: ignore[attr-defined]
    before = talk.asked
    yield
    for _ in range(100):
        if talk.asked != before:
            break
        page.wait_for_timeout(100)
    settled(page)


def steady(page: Page, read: Callable[[], T]) -> T:
    """What ``read`` gives once it gives the same twice: a chart grows into its place after it is drawn."""
    before = read()
    for _ in range(40):
        page.wait_for_timeout(150)
        now = read()
        if now == before:
            return now
        before = now
    return before


def becomes(page: Page, read: Callable[[], T], wanted: T) -> bool:
    """Whether ``read`` comes to give what is wanted: a busy server answers a click late."""
    for _ in range(100):
        if read() == wanted:
            return True
        page.wait_for_timeout(150)
    return read() == wanted


def explore(page: Page) -> None:
    """Wait for the map of Explore to stand."""
    page.wait_for_selector(".st-key-map-box .choroplethlayer path", state="attached")
    settled(page)


def counts(page: Page) -> str:
    """The line of counts, "7 visits · 5 travellers · …"."""
    return page.locator(".mc-counts").inner_text()


def click_country(page: Page, code: str, across: float = 0.5, down: float = 0.5) -> None:
    """Click on the area of a country drawn as visited, at that share of its box."""
    drawn = page.evaluate("document.querySelector('.st-key-map-box .js-plotly-plot').data[0].locations")
    area = page.locator(".st-key-map-box .choroplethlayer path").nth(drawn.index(code))
    box = steady(page, area.bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + box["width"] * across, box["y"] + box["height"] * down)


def click_ring(page: Page, code: str) -> None:
    """Click on the middle of the first ring of a country."""
    drawn = "document.querySelector('.st-key-map-box .js-plotly-plot').data.find(t => t.name == 'places')"
    rings = page.evaluate(f"{drawn}.customdata")
    # Of all marks the rings alone have a thick edge.
    rings_only = "points => points.map(p => getComputedStyle(p).strokeWidth == '2.4px')"
    points = page.locator(".st-key-map-box .scatterlayer path.point")
    thick = points.evaluate_all(rings_only)
    seen = [point for point, is_ring in zip(points.all(), thick, strict=True) if is_ring]
    box = steady(page, seen[rings.index(f"country:{code}")].bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def click_bar(page: Page, number: int) -> None:
    """Click on the ``number``-th bar of the timeline, in the order drawn."""
    box = steady(page, page.locator(".st-key-timeline .barlayer .point path").nth(number).bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def click_row(page: Page, number: int) -> None:
    """Tick the ``number``-th row of the table."""
    box = steady(page, page.locator("[data-testid='stDataFrame']").bounding_box)
    assert box
    with asking(page):
        page.mouse.click(box["x"] + 16, box["y"] + 34 + 32 * number + 16)


def card_title(page: Page) -> str:
    """ "Vladimir Putin → Dushanbe"."""
    return page.locator(".mc-card h2").inner_text()


def table_rows(page: Page) -> list[list[str]]:
    """The cells of the table's rows, from the grid that it keeps for screen readers, once it stands still."""
    page.wait_for_selector("[data-testid='stDataFrame'] table tbody tr", state="attached")
    before: list[list[str]] = []
    for _ in range(30):  # the grid follows what it shows with a short delay, row by row
        page.wait_for_timeout(200)
        rows = page.locator("[data-testid='stDataFrame'] table tbody").first.evaluate(_CELLS)
        if rows == before and all(rows):
            break
        before = rows
    return before
