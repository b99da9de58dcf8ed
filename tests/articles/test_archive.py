"""ZIP archives, written with zipfile."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from components.articles import packages, read_all
from tests.articles.making_pdfs import pdf, scan, written
from tests.articles.opening import refusal

if TYPE_CHECKING:
    import pytest

LINES = ["Macron in Berlin", "", "President Macron arrived in Berlin on Monday."]


def archive(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return file.getvalue()


def test_all_kinds_in_one_archive() -> None:
    dump = json.dumps([{"text": "They met.", "published": "2022-06-27"}, {"title": "x"}])
    files = {
        "a/one.txt": "Él went.".encode("cp1252"),
        "two.pdf": written(pdf([LINES])),
        "three.json": dump.encode(),
        "bad.pdf": scan(),
        "empty.txt": b"",
        "inner.zip": archive({"x.txt": b"x"}),
        "photo.jpg": b"\xff\xd8\xff",
        "page.html": b"<html><body><article>"
        + b"<p>He went to Berlin to meet the chancellor.</p>" * 5
        + b"</article>",
        "page_files/frame.html": b"<html><body>advertisement</body></html>",
        "__MACOSX/._one.txt": b"\x00\x05\x16\x07",
        ".DS_Store": b"\x00\x00\x00\x01Bud1",
    }
    for name in ("a.zip", "a.txt"):
        reading = read_all(name, archive(files), "2024-05-27")
        assert [article.text[:9] for article in reading.articles] == [
            "Él went.",
            "Macron in",
            "They met.",
            "He went t",
        ]
        assert [article.published for article in reading.articles] == ["2024-05-27"] * 2 + [
            "2022-06-27",
            "2024-05-27",
        ]
        assert [note[:60] for note in reading.notes] == [
            "three.json: Article 2 was left out: it has no text.",
            "bad.pdf was left out. The PDF holds pictures of pages and no"[:60],
            "empty.txt was left out. The file is empty. Check that it was"[:60],
            "inner.zip was left out. It is an archive within an archive: "[:60],
            "4 files in the archive that can be no article (pictures, scripts) was left out."[:60],
        ]


def test_archives_without_articles() -> None:
    assert refusal("a.zip", archive({})) == "The ZIP archive is empty."
    assert refusal("a.zip", archive({"a.png": b"x"})) == "There is no article in this ZIP archive."
    assert refusal("a.zip", archive({"a.txt": b""})).startswith(
        "There is no article in this ZIP archive. a.txt was left out. The file is empty."
    )


def test_a_damaged_archive() -> None:
    data = archive({"a.txt": b"He went. " * 99})
    assert refusal("a.zip", data[:-30]).startswith("The ZIP archive is damaged or was cut short.")
    broken = bytearray(archive({"a.txt": b"He went."}, zipfile.ZIP_STORED))
    broken[broken.index(b"He went.")] ^= 1
    assert "It is damaged." in refusal("a.zip", bytes(broken))


def test_a_locked_archive() -> None:
    data = bytearray(archive({"a.txt": b"He went."}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "a.txt was left out. It is locked with a password." in refusal("a.zip", bytes(data))


def test_too_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MAX_MEMBERS", 10)
    assert len(read_all("a.zip", archive({f"{n}.txt": b"x%d" % n for n in range(10)})).articles) == 10
    many = archive({f"{n}.txt": b"x" for n in range(11)})
    assert refusal("a.zip", many) == "The ZIP archive holds 11 files, and 10 is the limit. Split it."


def test_bombs_are_not_unpacked() -> None:
    bomb = archive({"a.txt": bytes(60_000_000)})
    assert len(bomb) < 100_000
    assert refusal("a.zip", bomb).startswith("The ZIP archive would unpack to 60 MB")
    lying = bytearray(bomb)
    at = lying.index(b"PK\x01\x02") + 24
    lying[at : at + 4] = (100).to_bytes(4, "little")
    assert "There is no article" in refusal("a.zip", bytes(lying))
    document = archive({"word/document.xml": bytes(60_000_000)})
    assert refusal("a.docx", document).startswith("The Word document would unpack to 60 MB")


def test_many_notes_are_counted() -> None:
    files = {f"{number}.txt": b"" for number in range(50)} | {"a.txt": b"He went."}
    notes = read_all("a.zip", archive(files)).notes
    assert (len(notes), notes[-1]) == (21, "There were 30 more such notes.")
