"""A real file of each kind that Motorcade reads, each with one visit of its own: Macron in another country."""

from __future__ import annotations

import csv
import io
import json
import mailbox
import zipfile
from email.message import EmailMessage
from typing import TYPE_CHECKING

import docx
import odfdo
import openpyxl
import pandas as pd

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

COUNTRIES = {
    "txt": "Algeria",
    "html": "Brazil",
    "mhtml": "Canada",
    "pdf": "Denmark",
    "docx": "Egypt",
    "odt": "Finland",
    "eml": "Ghana",
    "mbox": "Hungary",
    "rss": "India",
    "atom": "Morocco",
    "json": "Japan",
    "jsonl": "Kenya",
    "csv": "Latvia",
    "tsv": "Mexico",
    "xlsx": "Norway",
    "parquet": "Portugal",
    "zip": "Qatar",
}
FIELDS = ("title", "text", "published", "source")


def sentence(kind: str) -> str:
    """What the file of that kind tells."""
    day = list(COUNTRIES).index(kind) + 1
    return f"French President Emmanuel Macron visited {COUNTRIES[kind]} on {day} May 2022."


def _title(kind: str) -> str:
    return f"The news from {COUNTRIES[kind]}"


def _text(kind: str) -> str:
    more = "He flew home in the evening. The journey had been planned for months, his office said."
    return f"{sentence(kind)} {more}"


def _row(kind: str) -> dict[str, str]:
    return dict(zip(FIELDS, (_title(kind), _text(kind), "2022-06-01", "The Daily"), strict=True))


def of_each_kind(browser: Browser, folder: Path) -> dict[str, bytes]:
    """The files by their endings, written by the usual library of each kind, or saved by Chromium."""
    page = folder / "page.html"
    page.write_text(_html("html"), encoding="utf-8")
    return {
        "txt": f"{_title('txt')}\n\n{_text('txt')}\n".encode(),
        "html": page.read_bytes(),
        "mhtml": _saved(browser, folder, "mhtml"),
        "pdf": _saved(browser, folder, "pdf"),
        "docx": _docx(),
        "odt": _odt(),
        "eml": _mail("eml").as_bytes(),
        "mbox": _mbox(folder),
        "rss": _feed("rss"),
        "atom": _feed("atom"),
        "json": json.dumps({"articles": [_row("json")]}).encode(),
        "jsonl": (json.dumps(_row("jsonl")) + "\n").encode(),
        "csv": _delimited("csv", ","),
        "tsv": _delimited("tsv", "\t"),
        "xlsx": _xlsx(),
        "parquet": _parquet(),
        "zip": _zip(),
    }


def _html(kind: str) -> str:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>{_title(kind)}</title></head><body>"
        f"<nav><a href='/'>Home</a></nav><article><h1>{_title(kind)}</h1><p>{_text(kind)}</p></article>"
        "</body></html>"
    )


def _saved(browser: Browser, folder: Path, kind: str) -> bytes:
    """The page as Chromium saves it in one file, or prints it."""
    path = folder / f"{kind}.html"
    path.write_text(_html(kind), encoding="utf-8")
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri(), wait_until="domcontentloaded")
    if kind == "pdf":
        data = page.pdf(format="A5")
    else:
        data = context.new_cdp_session(page).send("Page.captureSnapshot")["data"].encode()
    context.close()
    return data


def _docx() -> bytes:
    document = docx.Document()
    document.add_heading(_title("docx"), 0)
    document.add_paragraph(_text("docx"))
    return _bytes(document.save)


def _odt() -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, _title("odt")))
    document.body.append(odfdo.Paragraph(_text("odt")))
    return _bytes(document.save)


def _mail(kind: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "wire@agency.example", "me@example.org"
    message["Subject"], message["Date"] = _title(kind), "Wed, 01 Jun 2022 08:00:00 +0000"
    message.set_content(_text(kind))
    return message


def _mbox(folder: Path) -> bytes:
    box = mailbox.mbox(folder / "box")
    box.add(_mail("mbox"))
    box.close()
    return (folder / "box").read_bytes()


def _feed(kind: str) -> bytes:
    if kind == "atom":
        return (
            '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title><entry><id>1</id>'
            f"<title>{_title(kind)}</title><published>2022-06-01T08:00:00Z</published>"
            f'<content type="html">&lt;p&gt;{_text(kind)}&lt;/p&gt;</content></entry></feed>'
        ).encode()
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title><item>'
        f"<title>{_title(kind)}</title><pubDate>Wed, 01 Jun 2022 08:00:00 +0000</pubDate>"
        f"<description>{_text(kind)}</description></item></channel></rss>"
    ).encode()


def _delimited(kind: str, separator: str) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows([FIELDS, _row(kind).values()])
    return file.getvalue().encode()


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(list(FIELDS))
    book.active.append(list(_row("xlsx").values()))
    return _bytes(book.save)


def _parquet() -> bytes:
    file = io.BytesIO()
    pd.DataFrame([_row("parquet")]).to_parquet(file)
    return file.getvalue()


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("articles/inside.txt", f"{_title('zip')}\n\n{_text('zip')}\n")
    return file.getvalue()


def _bytes(save: object) -> bytes:
    file = io.BytesIO()
    save(file)  # type: ignore[operator]
    return file.getvalue()
