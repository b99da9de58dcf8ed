"""The pages of a printed article, as lines -> its paragraphs, without what stands on every page's edge."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from components.articles.paragraphs import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_EDGE = 500  # characters of a header or footer
_EDGE = 2  # lines at the top and at the bottom of a page that may be header and footer
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?", re.I)
# What a browser prints on the edge of each page: when it was printed and the title, the address and page.
_PRINTED = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? +\d{1,2}:\d{2}\b.*")
_ADDRESS = re.compile(r"(?:.*\s)?((?:https?://|file:|about:)\S+?)(?:\s+\d{1,3}\s*/\s*\d{1,3})")
_ADDRESS_ALONE = re.compile(r"(https?://\S+)")


def text_of_pages(pages: Sequence[str]) -> str:
    """One text; a paragraph that runs over a page's end is whole."""
    lines = [[line.strip() for line in page.splitlines() if line.strip() or line == ""] for page in pages]
    repeated = _repeated(lines)
    body: list[str] = []
    for page in lines:
        kept = _without_edges(page, repeated)
        while kept and not kept[0]:
            kept.pop(0)
        while kept and not kept[-1]:
            kept.pop()
        body += kept
    return joined(body)


def address_of_pages(pages: Sequence[str]) -> str | None:
    """The web address that a browser printed on the edge of each page; None where there is none."""
    found = []
    for page in pages:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        edges = [*lines[:_EDGE], *lines[-_EDGE:]]
        found.append(next((match[1] for line in edges if (match := _address(line))), None))
    same = found and found[0] and all(address == found[0] for address in found)
    return found[0] if same and str(found[0]).startswith("http") else None


def _address(line: str) -> re.Match[str] | None:
    return None if len(line) > _LONGEST_EDGE else _ADDRESS.fullmatch(line) or _ADDRESS_ALONE.fullmatch(line)


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The edge lines (numbers aside) that more than half of the pages have."""
    if len(pages) < 2:
        return frozenset()
    seen = Counter(shape for page in pages for shape in {_shape(line) for line in _edges(page)})
    return frozenset(shape for shape, times in seen.items() if times > max(1, len(pages) / 2))


def _edges(page: Sequence[str]) -> list[str]:
    filled = [line for line in page if line]
    return filled if len(filled) <= 2 * _EDGE else filled[:_EDGE] + filled[-_EDGE:]


def _without_edges(page: Sequence[str], repeated: frozenset[str]) -> list[str]:
    filled = [at for at, line in enumerate(page) if line]
    edges = {*filled[:_EDGE], *filled[-_EDGE:]}
    return [line for at, line in enumerate(page) if at not in edges or not _is_margin(line, repeated)]


def _is_margin(line: str, repeated: frozenset[str]) -> bool:
    return (
        _shape(line) in repeated
        or _PAGE_NUMBER.fullmatch(line) is not None
        or _PRINTED.fullmatch(line) is not None
        or _address(line) is not None
    )


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line)
