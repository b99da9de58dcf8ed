"""Text that holds HTML tags, as feeds, mails and dumps do -> the text as a browser would show it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = re.compile(
    r"</(?:p|div|span|a|b|i|em|strong|h[1-6]|li|td|blockquote|figure|html)\s*>|<(?:p|br)\s*/?>", re.I
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10}\d?);")
_UNSEEN_TAGS = "script style head title template noscript svg iframe button form nav figcaption"
_APART_TAGS = (
    "p div h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote article section header footer figure pre dl dt dd "
    "main aside address hr center"
)
_UNSEEN, _APART = frozenset(_UNSEEN_TAGS.split()), frozenset(_APART_TAGS.split())
_BLANKS = re.compile(r"[ \t\r\f\v\n\u00a0]+")
_LINES = re.compile(r" *\n *")
_GAPS = re.compile(r"\n{3,}")
_BREAK = "\x01"  # stands for <br> until blanks have been joined; no text that is read holds it


def without_markup(text: str) -> str:
    """The text itself where it holds no tags, else what its HTML says. Entities are always resolved."""
    if _TAG.search(text):
        return html_text(text)
    return without_entities(text)


def without_entities(text: str) -> str:
    """ "Biden&#8217;s" -> "Biden’s"; what is no entity stays."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def html_text(markup: str) -> str:
    """The words of a piece of HTML: paragraphs apart by an empty line; no scripts, styles or captions."""
    import lxml.etree  # noqa: PLC0415 - only where there is markup
    import lxml.html  # noqa: PLC0415

    try:
        root = lxml.html.fromstring(_without_declaration(markup).replace(_BREAK, " "))
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError):  # nothing but comments or blanks
        return without_entities(markup)
    pieces: list[str] = []
    _collect(root, pieces)
    joined = "".join(pieces).replace(_BREAK, "\n")
    return _GAPS.sub("\n\n", _LINES.sub("\n", joined)).strip()


def _without_declaration(markup: str) -> str:
    """lxml takes no text that says its own encoding."""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", markup, count=1)


def _collect(root: HtmlElement, pieces: list[str]) -> None:
    """Walk without recursion: markup may be nested deeper than Python's stack."""
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        seen = isinstance(element.tag, str) and element.tag not in _UNSEEN
        if not leaving:
            stack.append((element, True))
            if seen:
                pieces.append("\n\n" if element.tag in _APART else _BREAK if element.tag == "br" else "")
                pieces.append(_BLANKS.sub(" ", element.text or ""))
                stack += [(child, False) for child in reversed(element)]
            continue
        pieces.append("\n\n" if seen and element.tag in _APART else "")
        if element is not root:
            pieces.append(_BLANKS.sub(" ", element.tail or ""))
