"""The report that `motorcade export` writes, opened in a browser without any network."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from components import tables
from components.exports import write
from components.report_pictures import report_pictures
from components.store import open_store
from tests.building import RAHMON, article, extraction, meeting, visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

MADE = dt.date(2024, 5, 27)
NASTY = "He went. </script><script>document.title = 'mine'</script><img src=x onerror=\"document.title='x'\">"


def test_the_report_stands_by_itself(browser: Browser, tmp_path: Path) -> None:
    with open_store("sqlite://") as store:
        told = (visit("2022-06-28", quote=NASTY), visit("2022-06-20", traveller=RAHMON), meeting())
        store.add(article(NASTY, title=NASTY), extraction(*told), "1")
        library = tables.load(store)
    report = tmp_path / "report.html"
    report.write_bytes(write(library, "all", "html", made=MADE, pictures=report_pictures(library, MADE)))
    with browser.new_context(offline=True, viewport={"width": 1100, "height": 900}) as context:
        page = context.new_page()
        asked: list[str] = []
        errors: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.goto(report.as_uri())
        page.wait_for_selector("#picture-1 .choroplethlayer path", state="attached")
        page.wait_for_selector("#picture-2 .bars path", state="attached")
        land = page.locator("#picture-1 .layer.land path").first.get_attribute("d")
        assert len(land or "") > 10_000  # the map's own geometry, drawn
        assert page.locator("#picture-2 .bars .point").count() == 2
        assert page.locator("#visits tbody tr").count() == 2
        assert page.title() == "Visits and meetings · Motorcade"
        assert asked == [report.as_uri()]
        assert errors == []
