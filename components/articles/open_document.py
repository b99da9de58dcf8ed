"""OpenDocument texts (ODT, OTT): the paragraphs of content.xml, read with lxml.

odfdo reads them too, but builds its whole object tree for what is one walk over the paragraphs. Deleted
text, comments and footnotes are not read; the document's date is not the article's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.articles.packages import is_package, names_of, open_package, read_member
from components.articles.reader import Reader, Reading, UnreadableArticle
from components.articles.safe_xml import parse_xml
from components.articles.titles import leading_title
from components.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_TYPE = b"application/vnd.oasis.opendocument."
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_BLOCKS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_PASSED_OVER = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation"})
_SIGNS = {f"{_TEXT}tab": " ", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}
_TITLE = ("Title", "Heading")


def _takes(_name: str, data: bytes) -> bool:
    return is_package(data) and (
        _kind(data) is not None or "META-INF/manifest.xml" in names_of(data) >= {"content.xml"}
    )


def _kind(data: bytes) -> str | None:
    """ "text", "spreadsheet"…, as the package's first member says."""
    at = data.find(_TYPE, 0, 200)
    if at < 0:
        return None
    return data[at + len(_TYPE) : at + len(_TYPE) + 40].split(b"PK")[0].decode("ascii", "replace")


def _read(name: str, data: bytes) -> Reading:
    kind = _kind(data)
    if kind and not kind.startswith("text"):
        raise UnreadableArticle(
            name,
            f"The file is an OpenDocument {kind}. Save it as CSV or XLSX (a table) or as PDF, and load that.",
        )
    with open_package(name, data, "OpenDocument text") as package:
        if "META-INF/manifest.xml" in package.namelist():
            manifest = read_member(name, package, "META-INF/manifest.xml")
            if b"encryption-data" in manifest:
                raise UnreadableArticle(
                    name, "The document is locked with a password. Save it without one, and load that."
                )
        content = read_member(name, package, "content.xml")
    root = parse_xml(name, content, "OpenDocument text")
    blocks = [(block, text) for block in _walk(root) if (text := "".join(_pieces(block)).strip())]
    if not blocks:
        raise UnreadableArticle(
            name, "The document holds no text. If it shows pictures of text, type or paste the article."
        )
    text = "\n\n".join(text for _, text in blocks)
    return Reading([Article(text=text, title=_title(root, blocks))])


def _walk(root: _Element) -> Iterator[_Element]:
    """Every paragraph and heading, in order; those of text boxes after the one that they hang on."""
    for block in root.iter(*_BLOCKS):
        if not any(ancestor.tag in _PASSED_OVER for ancestor in block.iterancestors()):
            yield block


def _pieces(element: _Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif isinstance(child.tag, str) and child.tag not in _PASSED_OVER | _BLOCKS:
            yield from _pieces(child)
        yield child.tail or ""


def _title(root: _Element, blocks: list[tuple[_Element, str]]) -> str | None:
    """The first block, where it is a heading, has a title's style, or is short and no sentence."""
    parents = {
        str(style.get(f"{_STYLE}name")): style.get(f"{_STYLE}parent-style-name")
        for style in root.iter(f"{_STYLE}style")
    }
    for block, text in blocks[:10]:
        style = block.get(f"{_TEXT}style-name") or ""
        named = {style, parents.get(style) or ""}
        if block.tag == f"{_TEXT}h" or any(each.startswith(_TITLE) for each in named):
            return text
    return leading_title([text for _, text in blocks])


READER = Reader(_takes, _read)
