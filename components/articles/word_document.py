"""Word documents (DOCX), opened by python-docx: all paragraphs in their order, those of tables included.

The paragraphs are walked in the document's XML, because python-docx' own list leaves out text in content
controls, text boxes and tracked insertions. Deleted text, comments and footnotes are not read. A
document's date says when it was typed, not when the article was published: not used.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from components.articles.packages import is_package, names_of, open_package, read_member
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.titles import leading_title
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Deleted or moved away; and the copy of a text box that is kept for old programs.
_PASSED_OVER = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}pPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_SIGNS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_TITLE_STYLES = ("title", "heading 1")
_DAMAGED = "The Word document is damaged: the text in it cannot be read. Save it again, or as plain text."


def _takes(_name: str, data: bytes) -> bool:
    return is_package(data) and "word/document.xml" in names_of(data)


def _read(name: str, data: bytes) -> Reading:
    import docx  # noqa: PLC0415 - slow to import, and only Word documents need it

    with open_package(name, data, "Word document") as package:
        read_member(name, package, "word/document.xml")
    try:
        document = docx.Document(io.BytesIO(data))
        paragraphs = [(p, text) for p in document.element.body.iter(f"{_W}p") if (text := _text(p).strip())]
        title = _title(document, paragraphs)
    except Exception:  # python-docx raises whatever a damaged document makes it stumble over
        raise UnreadableArticle(name, _DAMAGED) from None
    if not paragraphs:
        raise UnreadableArticle(
            name, "The Word document holds no text. If it shows pictures of text, type or paste the article."
        )
    return Reading([Article(text="\n\n".join(text for _, text in paragraphs), title=title)])


def _text(paragraph: _Element) -> str:
    """The words of one paragraph, without those of paragraphs in a text box that hangs on it."""
    if any(ancestor.tag in _PASSED_OVER for ancestor in paragraph.iterancestors()):
        return ""
    return "".join(_pieces(paragraph))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag != f"{_W}p" and child.tag not in _PASSED_OVER:
            yield from _pieces(child)


def _title(document: Document, paragraphs: list[tuple[_Element, str]]) -> str | None:
    """The first paragraph in the style of a title; else the document's own title, if the text repeats it."""
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    for element, text in paragraphs[:10]:
        style = Paragraph(element, document).style
        if style is not None and (style.name or "").lower() in _TITLE_STYLES:
            return text
    given = (document.core_properties.title or "").strip()
    texts = [text for _, text in paragraphs]
    if given and given in texts[:10]:
        return given
    return leading_title(texts)


READER = Reader(_takes, _read)
