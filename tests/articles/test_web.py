"""Fetching pages from a real server on this machine, which the rules forbid unless a test permits it."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from components.articles import UnreadableArticle, read_all, web
from components.articles.addresses import is_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BODY = "".join(
    f"<p>President Macron arrived in Berlin on Monday, paragraph {n} of the report.</p>" for n in range(9)
)
PAGE = f"<html><head><title>Macron in Berlin</title></head><body><article>{BODY}</article></body></html>"


class Site(BaseHTTPRequestHandler):
    """Answers by the path: /page, /to?address, /big, /bomb, /slow, /drip, any number as a status."""

    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Host")))  # type: ignore[attr-defined]
        kind, _, rest = self.path[1:].partition("?")
        if kind == "to":
            self.answer(b"", 302, Location=rest)
        elif kind.isdigit():
            self.answer(b"no", int(kind))
        elif kind == "big":
            self.answer(b"x" * (web.MAX_BYTES + 1))
        elif kind == "bomb":
            self.answer(gzip.compress(bytes(50_000_000)), **{"Content-Encoding": "gzip"})
        elif kind == "slow":
            time.sleep(3)
        elif kind == "drip":
            self.drip()
        elif kind == "latin":
            self.answer("<p>é</p>".encode("latin-1"), **{"Content-Type": "text/html; charset=ISO-8859-1"})
        else:
            self.answer(
                gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip", "Content-Type": "text/html"}
            )

    def answer(self, data: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        try:
            self.wfile.write(data)
        except OSError:  # the reader had enough
            self.close_connection = True

    def drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(30):
            try:
                self.wfile.write(b"x")
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.1)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.asked = []  # type: ignore[attr-defined]
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def address(server: ThreadingHTTPServer, path: str = "/page") -> str:
    return f"http://localhost:{server.server_port}{path}"


def here(ip: str) -> bool:
    return ip in ("127.0.0.1", "::1")


def refusal(url: str, permits: object = here) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        web.fetch(url, allowed=True, permits=permits)  # type: ignore[arg-type]
    return caught.value.reason


def test_nothing_is_asked_for_unless_allowed(site: ThreadingHTTPServer) -> None:
    with pytest.raises(UnreadableArticle, match="Reading from the web is switched off"):
        web.fetch(address(site), allowed=False, permits=here)
    assert site.asked == []  # type: ignore[attr-defined]


def test_a_page_is_fetched_and_read(site: ThreadingHTTPServer) -> None:
    page = web.fetch(address(site), allowed=True, permits=here)
    (article,) = read_all(page.url, page.data).articles
    assert (article.title, article.url) == ("Macron in Berlin", address(site))
    assert "paragraph 8 of the report" in article.text
    assert site.asked == [("/page", f"localhost:{site.server_port}")]  # type: ignore[attr-defined]


def test_letters_beyond_ascii_in_an_address(site: ThreadingHTTPServer) -> None:
    assert web.fetch(address(site, "/é?q=ö%20&a=1"), allowed=True, permits=here).data == PAGE.encode()
    assert site.asked[0][0] == "/%C3%A9?q=%C3%B6%20&a=1"  # type: ignore[attr-defined]


def test_the_encoding_that_the_server_names(site: ThreadingHTTPServer) -> None:
    page = web.fetch(address(site, "/latin"), allowed=True, permits=here)
    assert page.data.decode("utf-8-sig") == "<p>é</p>"


def test_this_computer_is_out_of_bounds(site: ThreadingHTTPServer) -> None:
    for host in ("localhost", "127.0.0.1", "[::1]", "0.0.0.0", "2130706433", "0x7f000001", "127.1"):
        reason = refusal(f"http://{host}:{site.server_port}/page", is_public)
        assert "in a private network or on this computer" in reason or "There is no site" in reason
    assert site.asked == []  # type: ignore[attr-defined]


def test_every_redirect_is_checked(site: ThreadingHTTPServer) -> None:
    page = web.fetch(address(site, "/to?/to?/page"), allowed=True, permits=here)
    assert page.url == address(site)
    elsewhere = f"http://127.0.0.2:{site.server_port}/page"
    assert "“127.0.0.2” is in a private network" in refusal(address(site, f"/to?{elsewhere}"))
    assert "is no address of a web page" in refusal(address(site, "/to?file:///etc/hostname"))
    assert "more than 5 times" in refusal(address(site, "/to?" * 6 + "/page"))
    assert "127.0.0.2" not in {host for _, host in site.asked}  # type: ignore[attr-defined]


def test_a_second_answer_of_the_name_server_counts_for_nothing(
    site: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def rebinding(host: str, *rest: object, **more: object) -> object:
        asked.append(host)
        first = sum(each == "rebind.example" for each in asked) == 1
        return real("127.0.0.1" if host == "rebind.example" and first else host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    page = web.fetch(f"http://rebind.example:{site.server_port}/page", allowed=True, permits=here)
    assert page.data == PAGE.encode()
    assert asked.count("rebind.example") == 1


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/big", "The page is larger than 5 MB"),
        ("/bomb", "The page is larger than 5 MB"),
        ("/404", "The site has no such page (it answers 404)"),
        ("/403", "The site does not give the page away (it answers 403)"),
        ("/500", "The site answers with an error (500)"),
    ],
)
def test_answers_that_are_no_page(site: ThreadingHTTPServer, path: str, sentence: str) -> None:
    assert refusal(address(site, path)).startswith(sentence)


@pytest.mark.parametrize("path", ["/slow", "/drip"])
def test_a_slow_site(site: ThreadingHTTPServer, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "SECONDS", 0.5)
    began = time.monotonic()
    assert refusal(address(site, path)).startswith("The site took longer than")
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "ftp://x.org/a",
        "file:///etc/passwd",
        "http://",
        "http://a b/",
        "http://u:p@x.org/",
        "http://x.org:99999/",
        "javascript:alert(1)",
        "http://[::1",
        "http://" + "a" * 70 + ".org/",
        "http://x.org/\r\nHost: y",
    ],
)
def test_what_is_no_address(url: str) -> None:
    assert "is no address of a web page" in refusal(url)


def test_a_site_that_is_not_there() -> None:
    assert refusal("https://nowhere.invalid/").startswith("There is no site “nowhere.invalid”")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert refusal(f"http://127.0.0.1:{port}/").startswith("The site did not answer.")


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a certificate with")
def test_https_must_prove_its_name(
    tmp_path: Path, site: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost"
    name = ["-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(
        [*make.split(), *name, "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    url = f"https://localhost:{site.server_port}/page"
    assert refusal(url).startswith("The site cannot prove that it is what it says")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert web.fetch(url, allowed=True, permits=here).data == PAGE.encode()
    assert refusal(url.replace("localhost", "127.0.0.1")).startswith(
        "The site cannot prove that it is what it says"
    )


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::5db8:d70e", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("192.0.0.8", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b:1::1", False),
        ("2002:7f00:1::", False),
        ("2001:db8::1", False),
        ("2001::1", False),
        ("localhost", False),
    ],
)
def test_public_addresses(ip: str, public: bool) -> None:
    assert is_public(ip) is public
