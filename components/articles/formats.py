"""The kinds of file that are read, by their usual names. (What a file is, its content tells.)"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

FORMATS: dict[str, tuple[str, ...]] = {
    "plain text": (".txt", ".text"),
    "web pages": (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive"),
    "PDF": (".pdf",),
    "Word and OpenDocument texts": (".docx", ".odt"),
    "mails": (".eml", ".mbox"),
    "RSS and Atom feeds": (".rss", ".atom", ".xml"),
    "JSON": (".json", ".jsonl", ".ndjson"),
    "tables": (".csv", ".tsv", ".xlsx", ".xlsm", ".parquet"),
    "ZIP archives of these": (".zip",),
}
SUFFIXES: tuple[str, ...] = tuple(suffix for suffixes in FORMATS.values() for suffix in suffixes)
_BESIDE_AN_ARTICLE = (
    ".png .jpg .jpeg .gif .webp .svg .ico .avif .bmp .tif .tiff .css .js .mjs .map "
    ".woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm .mov .m4a .wav"
)
_BESIDE = frozenset(_BESIDE_AN_ARTICLE.split())
# What browsers call the folder of a saved page's pictures and frames: "Page_files" beside "Page.html".
_PAGE_FOLDERS = ("_files", ".files")
_PAGES = (".html", ".htm", ".xhtml")


def is_beside_an_article(path: str, names: Collection[str]) -> bool:
    """Whether a file (its path with "/", among the paths ``names``) is no article, only what belongs to one.

    Hidden files, pictures, scripts, and everything in the folder of a web page saved with its pictures.
    """
    parts = PurePosixPath(path).parts
    if any(part.startswith(".") or part == "__MACOSX" for part in parts):
        return True
    if PurePosixPath(path).suffix.lower() in _BESIDE:
        return True
    return any(_is_page_folder("/".join(parts[:depth]), names) for depth in range(1, len(parts)))


def _is_page_folder(folder: str, names: Collection[str]) -> bool:
    for ending in _PAGE_FOLDERS:
        if folder.endswith(ending):
            page = folder.removesuffix(ending)
            return any(page + suffix in names for suffix in _PAGES)
    return False
