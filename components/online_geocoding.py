"""OpenStreetMap's Nominatim, for who switched it on: one request a second, every answer kept."""

from __future__ import annotations

import time
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from geopy.exc import ConfigurationError, GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.location import Location
from geopy.point import Point

from components.geocoding import GazetteerGeocoder

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLIC_SERVER = "https://nominatim.openstreetmap.org"
SECONDS_BETWEEN = 1.0  # OpenStreetMap's usage policy: one request a second at most
SECONDS_TO_ANSWER = 10.0
SECONDS_OFFLINE = 600.0  # how long a server that failed is left alone
UNREACHABLE = (
    "OpenStreetMap could not be reached ({reason}). Places are looked up in the built-in table instead."
)

# Latitude, longitude and address; None where the service knows no such place.
Answer = tuple[float, float, str] | None


class Answers(Protocol):
    """Where answers are kept; misses are kept too. A plain dict will do."""

    def __contains__(self, query: Any, /) -> bool: ...
    def __getitem__(self, query: str, /) -> Answer: ...
    def __setitem__(self, query: str, answer: Answer, /) -> None: ...


@cache
def nominatim(server: str = PUBLIC_SERVER, seconds_between: float = SECONDS_BETWEEN) -> Callable[..., Any]:
    """The geocoder of a server, one a process, so that all loading together keeps to its pace.

    ``turn``, if the caller gives it with a query, says how many seconds to wait for other programs' sake.
    Raises geopy's errors, after one more try; ConfigurationError where ``server`` is no web address.
    """
    address = urlsplit(server)
    if address.scheme not in ("http", "https") or not address.netloc:
        raise ConfigurationError(f"{server!r} is no web address")
    online = Nominatim(
        user_agent=f"Motorcade/{version('motorcade')}",
        domain=address.netloc + address.path.rstrip("/"),
        scheme=address.scheme,
        timeout=SECONDS_TO_ANSWER,
    )

    def ask(query: str, turn: Callable[[], float] | None = None) -> Any:
        if turn is not None:
            time.sleep(turn())
        return online.geocode(query)

    limited: Callable[..., Any] = RateLimiter(
        ask,
        min_delay_seconds=seconds_between,
        error_wait_seconds=max(seconds_between, 0.1),
        max_retries=1,
        swallow_exceptions=False,
    )
    return limited


class OnlineFirst:
    """Asks online, keeps every answer, and after a failure stays offline for a while.

    ``warning`` is the sentence for the page while it is offline, else None.
    """

    def __init__(
        self,
        online: Callable[[str], Any],
        answers: Answers,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._online, self._answers, self._clock = online, answers, clock
        self._offline = GazetteerGeocoder()
        self._again_at = 0.0
        self.warning: str | None = None

    def geocode(self, query: str) -> Any:
        """Location or None: from memory, online or the built-in table."""
        if query not in self._answers:
            self._ask(query)
        if query not in self._answers:
            return self._offline.geocode(query)
        known = self._answers[query]
        return Location(known[2], Point(known[0], known[1]), {}) if known else self._offline.geocode(query)

    def _ask(self, query: str) -> None:
        if self.warning is not None and self._clock() < self._again_at:
            return
        try:
            found = self._online(query)
        except GeopyError as error:
            self.warning = UNREACHABLE.format(reason=str(error).rstrip(".") or type(error).__name__)
            self._again_at = self._clock() + SECONDS_OFFLINE
        else:
            self.warning = None
            self._answers[query] = (found.latitude, found.longitude, found.address) if found else None
