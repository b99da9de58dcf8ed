"""A small server on this computer that speaks Nominatim's JSON: real requests, no network."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the service knows; all else is a miss.
KNOWN = {
    "Little Fishmere, Canada": ("45.2", "-75.9", "Little Fishmere, Ontario, Canada"),
    "Farawayville, Canada": ("38.6", "68.8", "Farawayville, Tajikistan"),
    "Rogun Dam": ("38.77", "69.87", "Rogun Dam, Tajikistan"),
}


@dataclass
class PlaceService:
    """What was asked so far, and how the service answers from now on."""

    address: str
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    times: list[float] = field(default_factory=list)
    status: int = 200


@contextmanager
def place_service() -> Iterator[PlaceService]:
    """Serve on a free port of the loopback until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            service.asked.append(query["q"][0])
            service.agents.add(self.headers["User-Agent"])
            service.times.append(time.monotonic())
            found = KNOWN.get(query["q"][0])
            places = [dict(zip(("lat", "lon", "display_name"), found, strict=True))] if found else []
            body = json.dumps(places).encode()
            self.send_response(service.status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service = PlaceService(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
