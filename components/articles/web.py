"""A page fetched from its web address: off unless the user has switched it on.

Only http and https, only the public internet: the host is resolved once, all its addresses are checked, and
the connection is made to a checked one, so that no second answer of a name server counts; the same again for
every redirect. At most ten seconds and 5 MB. urllib3 does the talking; proxies are not used, for they would
resolve the name anew.
"""

from __future__ import annotations

import queue
import ssl
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from components.articles.addresses import is_public, resolve
from components.articles.encoding import decode
from components.articles.reader import UnreadableArticle
from components.articles.web_archive import in_utf8

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

SECONDS = 10.0
MAX_BYTES = 5_000_000
MAX_REDIRECTS = 5
_CHUNK = 65_536
_REDIRECTS = (301, 302, 303, 307, 308)
_SAFE = "%/:=&?~+!$,;'@()*[]"  # signs that stand in addresses as they are
_HEADERS = {
    "User-Agent": "Motorcade (news reader for one user)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_OFF = "Reading from the web is switched off. Switch it on, or save the page and load the file."
_SILENT = "The site did not answer. Check the address and your connection, and try again."
_UNPROVED = "The site cannot prove that it is what it says (its certificate is not valid)."
_SHAPE = "Write the whole address of a page, beginning with https:// or http://."


@dataclass(frozen=True, slots=True)
class Page:
    """What stood at an address: the last address after redirects, and the bytes, HTML in UTF-8."""

    url: str
    data: bytes


def fetch(url: str, *, allowed: bool, permits: Callable[[str], bool] = is_public) -> Page:
    """Fetch a page; ``articles.read_all(page.url, page.data)`` reads it.

    ``allowed`` is the user's setting; ``permits`` says of an IP address whether it may be asked. Raises
    UnreadableArticle with a sentence for whatever is in the way.
    """
    if not allowed:
        raise UnreadableArticle(url, _OFF)
    return _in_time(url, lambda: _follow(url, time.monotonic() + SECONDS, permits))


def _in_time(url: str, work: Callable[[], Page]) -> Page:
    """The work's result, after ``SECONDS`` at the latest: no name server, no header sent a letter at a time
    keeps the user longer. The thread that is left behind ends by its own limits.
    """
    done: queue.SimpleQueue[Page | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            done.put(work())
        except Exception as error:  # raised again below, where somebody listens
            done.put(error)

    threading.Thread(target=run, name="motorcade-web", daemon=True).start()
    try:
        result = done.get(timeout=SECONDS)
    except queue.Empty:
        raise UnreadableArticle(url, _slow()) from None
    if isinstance(result, Exception):
        raise result
    return result


def _follow(url: str, deadline: float, permits: Callable[[str], bool]) -> Page:
    """The page at the end of all redirects, each of which is checked as the first address was."""
    address = url.strip()
    for _ in range(MAX_REDIRECTS + 1):
        parts = _parts(url, address)
        following, data = _ask(url, parts, deadline, permits)
        if following is None:
            return Page(address, data)
        address = urljoin(address, following)
    raise UnreadableArticle(url, f"The address leads on to others more than {MAX_REDIRECTS} times.")


def _parts(url: str, address: str) -> SplitResult:
    """The address taken apart; raises UnreadableArticle where it is none, or not of the web."""
    try:
        parts = urlsplit(address)
        fine = bool(parts.hostname) and parts.scheme in ("http", "https") and (parts.port or 1) > 0
        fine = fine and parts.username is None and parts.password is None
        (parts.hostname or "").encode("idna")
    except ValueError:
        fine = False
    if not fine or any(character.isspace() or ord(character) < 32 for character in address):
        raise UnreadableArticle(url, f"“{address[:80]}” is no address of a web page. {_SHAPE}")
    return parts


def _ask(
    url: str, parts: SplitResult, deadline: float, permits: Callable[[str], bool]
) -> tuple[str | None, bytes]:
    """One request: where it leads on to, else the page's bytes."""
    import urllib3  # noqa: PLC0415 - only for those who read from the web

    host = (parts.hostname or "").encode("idna").decode("ascii")
    pool = _pool(url, parts, host, _checked_ip(url, parts, host, permits))
    try:
        response = _request(pool, parts, host, _left(url, deadline))
        if response.status in _REDIRECTS and response.headers.get("Location"):
            return response.headers["Location"], b""
        if response.status != 200:
            raise UnreadableArticle(url, _refused(response.status))
        return None, _body(url, response, deadline)
    except urllib3.exceptions.NewConnectionError:  # before timeouts, of which it counts as one
        raise UnreadableArticle(url, _SILENT) from None
    except (urllib3.exceptions.TimeoutError, TimeoutError):
        raise UnreadableArticle(url, _slow()) from None
    except urllib3.exceptions.SSLError:
        raise UnreadableArticle(url, _UNPROVED) from None
    except (urllib3.exceptions.HTTPError, OSError, ValueError):
        raise UnreadableArticle(url, _SILENT) from None
    finally:
        pool.close()


def _request(pool: HTTPConnectionPool, parts: SplitResult, host: str, seconds: float) -> BaseHTTPResponse:
    import urllib3  # noqa: PLC0415

    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    shown = f"[{host}]" if ":" in host else host
    return pool.urlopen(
        "GET",
        quote(target, safe=_SAFE),
        headers={**_HEADERS, "Host": shown if parts.port is None else f"{shown}:{parts.port}"},
        redirect=False,
        retries=False,
        timeout=urllib3.Timeout(total=seconds),
        preload_content=False,
    )


def _checked_ip(url: str, parts: SplitResult, host: str, permits: Callable[[str], bool]) -> str:
    try:
        addresses = resolve(host, parts.port or (443 if parts.scheme == "https" else 80))
    except (OSError, UnicodeError):
        raise UnreadableArticle(
            url, f"There is no site “{host}”, or this computer is offline. Check the address."
        ) from None
    # One forbidden address is enough to refuse: a name that has both kinds is a trick.
    if not addresses or not all(permits(address) for address in addresses):
        raise UnreadableArticle(
            url, f"“{host}” is in a private network or on this computer. Motorcade reads public pages only."
        )
    return addresses[0]


def _pool(url: str, parts: SplitResult, host: str, ip: str) -> HTTPConnectionPool:
    """A connection to the checked address, which must prove to be ``host`` where it is https."""
    import certifi  # noqa: PLC0415 - as urllib3
    import urllib3  # noqa: PLC0415

    if parts.scheme == "http":
        return urllib3.HTTPConnectionPool(ip, parts.port or 80)
    try:
        context = ssl.create_default_context()  # the system's authorities, a company's own among them
        context.load_verify_locations(certifi.where())
    except (OSError, ssl.SSLError):
        raise UnreadableArticle(url, "This computer's list of certificates cannot be read.") from None
    return urllib3.HTTPSConnectionPool(
        ip, parts.port or 443, server_hostname=host, assert_hostname=host, ssl_context=context
    )


def _body(url: str, response: BaseHTTPResponse, deadline: float) -> bytes:
    """The unpacked bytes, never more than the limit, however well they were packed or slowly they come."""
    data = bytearray()
    while chunk := response.read1(_CHUNK, decode_content=True):
        data += chunk
        if len(data) > MAX_BYTES:
            raise UnreadableArticle(
                url, f"The page is larger than {MAX_BYTES // 1_000_000} MB. Save it, and load the file."
            )
        _left(url, deadline)
    content_type = response.headers.get("Content-Type", "")
    charset = content_type.partition("charset=")[2].split(";")[0].strip(" \"'")
    if "html" in content_type and charset and decode(bytes(data[:100])) is not None:
        return in_utf8(bytes(data), charset)
    return bytes(data)


def _left(url: str, deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise UnreadableArticle(url, _slow())
    return left


def _slow() -> str:
    return f"The site took longer than {SECONDS:.0f} seconds. Try again later, or save the page and load it."


def _refused(status: int) -> str:
    if status in (401, 402, 403, 429, 451):
        return (
            f"The site does not give the page away (it answers {status}). Open it in a browser and save it."
        )
    if status in (404, 410):
        return f"The site has no such page (it answers {status}). Check the address."
    return f"The site answers with an error ({status}). Try again later."
