"""XML from strangers: no entities, no DTD, nothing fetched, no giant trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.articles.reader import UnreadableArticle

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_xml(name: str, data: bytes, what: str) -> _Element:
    """The root element; raises UnreadableArticle where ``data`` is no whole XML."""
    from lxml import etree  # noqa: PLC0415 - slow to import, and few formats need it

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise UnreadableArticle(name, f"The {what} is damaged: the text in it cannot be read. Save it again.")
    return root
