"""Small real PDFs, written with pypdf: lines of text in Helvetica, and pictures of pages."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

if TYPE_CHECKING:
    from collections.abc import Sequence

_FONT = {
    "/Type": "/Font",
    "/Subtype": "/Type1",
    "/BaseFont": "/Helvetica",
    "/Encoding": "/WinAnsiEncoding",
}


def pdf(pages: Sequence[Sequence[str]], title: str | None = None) -> PdfWriter:
    """A page for each list of lines."""
    writer = PdfWriter()
    font = writer._add_object(
        DictionaryObject({NameObject(key): NameObject(value) for key, value in _FONT.items()})
    )
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        stream = DecodedStreamObject()
        shown = b"".join(b"(" + _escaped(line) + b") Tj T*\n" for line in lines)
        stream.set_data(b"BT /F1 11 Tf 14 TL 60 780 Td\n" + shown + b"ET")
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        page[NameObject("/Contents")] = writer._add_object(stream)
    if title:
        writer.add_metadata({"/Title": title, "/CreationDate": "D:20300101000000Z"})
    return writer


def written(writer: PdfWriter) -> bytes:
    """The file's bytes."""
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def scan() -> bytes:
    """A picture of a page, as a scanner makes it."""
    file = io.BytesIO()
    Image.new("L", (200, 280), 255).save(file, "PDF")
    return file.getvalue()


def _escaped(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
