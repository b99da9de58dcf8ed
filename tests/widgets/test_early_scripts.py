"""The middleware that brings Streamlit's scripts to the browser sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from components.widgets.early_scripts import MAP, NEEDED, STATIC, EarlyScripts, link

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.types import Message, Receive, Scope, Send


def answer(path: str, method: str = "GET", kind: bytes = b"text/html; charset=utf-8") -> list[Any]:
    """What the middleware sends for a request, around a server that answers "inner" to everything."""
    sent: list[Message] = []

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": b"inner"})

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    work = EarlyScripts(inner)({"type": "http", "method": method, "path": path}, receive, send)
    with pytest.raises(StopIteration):  # nothing in it waits, so it needs no loop
        work.send(None)
    return sent


@pytest.mark.parametrize("name", NEEDED)
def test_this_streamlit_has_every_script_that_is_announced(name: str) -> None:
    assert f"/{name}.".encode() in link(STATIC)


def test_scripts_of_another_streamlit_are_left_out(tmp_path: Path) -> None:
    assert link(tmp_path) == f"<./{MAP}>; rel=preload; as=fetch; crossorigin".encode()


def test_a_page_tells_what_will_be_needed() -> None:
    start, body = answer("/meetings")
    assert dict(start["headers"])[b"link"] == link(STATIC)
    assert body["body"] == b"inner"


def test_what_is_no_page_stays_as_it_is() -> None:
    start, _ = answer("/_stcore/health", kind=b"text/plain")
    assert start["headers"] == [(b"content-type", b"text/plain")]


def test_a_script_is_answered_whole_and_may_be_kept() -> None:
    script = next(STATIC.glob("static/js/PlotlyChart.*.js"))
    start, body = answer(f"/static/js/{script.name}")
    headers = dict(start["headers"])
    assert body["body"] == script.read_bytes()
    assert headers[b"content-type"] == b"text/javascript"
    assert headers[b"content-length"] == str(script.stat().st_size).encode()
    assert b"immutable" in headers[b"cache-control"]


@pytest.mark.parametrize(
    ("path", "method"),
    [("/static/js/nothing.js", "GET"), ("/static/js/../../index.html", "GET"), ("/static/js/", "HEAD")],
)
def test_everything_else_is_the_servers(path: str, method: str) -> None:
    assert answer(path, method)[-1]["body"] == b"inner"
