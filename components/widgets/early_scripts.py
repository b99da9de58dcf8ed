"""Brings Streamlit's scripts to the browser sooner: an ASGI middleware around the server.

With the page the browser is told which large scripts the first picture needs: left to itself, it learns of
the largest, that of the charts, only from the first chart. And all are answered whole, from memory.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

STATIC = Path(streamlit.__file__).parent / "static"
# The charts, the table, and what reads the table's rows: nine tenths of what comes late.
NEEDED = ("PlotlyChart", "DataFrame", "arrowFormatUtils")
MAP = "app/static/topojson/world_110m.json"
KINDS = {".js": b"text/javascript", ".css": b"text/css", ".woff2": b"font/woff2"}
FOR_A_YEAR = b"public, immutable, max-age=31536000"  # as Streamlit says itself: their names change with them


class EarlyScripts:
    """Pages get a ``Link`` header; scripts, styles and fonts are answered here."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._link = link(STATIC)
        self._files = {
            f"/{path.relative_to(STATIC).as_posix()}": path
            for path in STATIC.glob("static/*/*")
            if path.suffix in KINDS
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a script; pass anything else on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["method"] == "GET" and (path := self._files.get(scope["path"])):
            await _answer(path, send)
        else:
            await self._app(scope, receive, self._telling(send))

    def _telling(self, send: Send) -> Send:
        async def told(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_page(message):
                message["headers"] = [*message["headers"], (b"link", self._link)]
            await send(message)

        return told


def link(static: Path) -> bytes:
    """The header's value; scripts that this Streamlit does not have, or has by another name, are left out."""
    scripts = [path for name in NEEDED for path in sorted((static / "static/js").glob(f"{name}.*.js"))]
    # Low: the scripts that draw the page itself go first.
    parts = [
        f"<./static/js/{path.name}>; rel=modulepreload; crossorigin; fetchpriority=low" for path in scripts
    ]
    return ", ".join([*parts, f"<./{MAP}>; rel=preload; as=fetch; crossorigin"]).encode()


async def _answer(path: Path, send: Send) -> None:
    body = _bytes_of(path)
    headers = [
        (b"content-type", KINDS[path.suffix]),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", FOR_A_YEAR),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@cache
def _bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def _is_page(message: Message) -> bool:
    return any(
        name == b"content-type" and value.startswith(b"text/html") for name, value in message["headers"]
    )
