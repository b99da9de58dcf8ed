"""ZIP archives: every file in one is read as if it stood alone. Archives within archives are not opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.articles.checks import MAX_FILE_BYTES
from components.articles.formats import is_beside_an_article
from components.articles.packages import is_package, open_package, read_member
from components.articles.reader import Reading, UnreadableArticle

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable


def takes(data: bytes) -> bool:
    """Whether the file is a ZIP; office documents, which are too, must have been asked for before."""
    return is_package(data)


def read(name: str, data: bytes, read_file: Callable[[str, bytes], Reading]) -> Reading:
    """The articles of all files; ``read_file`` reads one. A bad file becomes a note."""
    reading = Reading()
    with open_package(name, data) as package:
        # A spoilt archive can hold a member without a name, which is_dir() stumbles over.
        members = [member for member in package.infolist() if member.filename and not member.is_dir()]
        if not members:
            raise UnreadableArticle(name, "The ZIP archive is empty.")
        names = {member.filename for member in members}
        wanted = [member for member in members if not is_beside_an_article(member.filename, names)]
        for member in wanted:
            _take(name, package, member, read_file, reading)
    beside = len(members) - len(wanted)
    if beside and reading.articles:
        which = "One file" if beside == 1 else f"{beside} files"
        reading.notes.append(
            f"{which} in the archive that can be no article (pictures, scripts) was left out."
        )
    if not reading.articles:
        left_out = f" {reading.notes[0]}" if reading.notes else ""
        raise UnreadableArticle(name, f"There is no article in this ZIP archive.{left_out}")
    return reading


def _take(
    name: str,
    package: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    read_file: Callable[[str, bytes], Reading],
    reading: Reading,
) -> None:
    inner = member.filename
    try:
        if member.file_size > MAX_FILE_BYTES:
            raise UnreadableArticle(inner, "It is too large.")
        found = read_file(inner, read_member(name, package, member))
    except UnreadableArticle as error:
        reading.notes.append(f"{inner} was left out. {error.reason}")
        return
    reading.articles += found.articles
    reading.notes += [f"{inner}: {note}" for note in found.notes]
