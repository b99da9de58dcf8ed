"""ZIP packages (archives, and the office formats that are ZIPs within), opened with limits.

A few kilobytes can unpack to petabytes. What a package says of itself is checked before anything of it is
unpacked, and Python's zipfile gives no member more bytes than were announced.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from components.articles.reader import UnreadableArticle

START = b"PK\x03\x04"
_EMPTY = b"PK\x05\x06"
MAX_MEMBERS = 10_000
MAX_UNPACKED_BYTES = 500_000_000
# Text packs to a quarter, repeated spreadsheet cells to a fiftieth; bombs to a thousandth.
MAX_RATIO = 200
_SMALL = 10_000_000  # below this no ratio does harm
_ENCRYPTED = 0x1
# What zipfile raises on spoilt bytes, its own slips on hostile headers (IndexError, struct.error) included.
_DAMAGED = (
    zipfile.BadZipFile,
    struct.error,
    zlib.error,
    IndexError,
    KeyError,
    ValueError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def is_package(data: bytes) -> bool:
    return data.startswith((START, _EMPTY))


def open_package(name: str, data: bytes, what: str = "ZIP archive") -> zipfile.ZipFile:
    """The package, found whole and within the limits; raises UnreadableArticle with a sentence otherwise."""
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        members = package.infolist()
    except _DAMAGED:
        raise UnreadableArticle(
            name, f"The {what} is damaged or was cut short. Download or copy it again, and load that."
        ) from None
    if len(members) > MAX_MEMBERS:
        raise UnreadableArticle(
            name,
            f"The {what} holds {len(members):,} files, and {MAX_MEMBERS:,} is the limit. Split it.",
        )
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED_BYTES or unpacked > max(_SMALL, MAX_RATIO * len(data)):
        raise UnreadableArticle(
            name,
            f"The {what} would unpack to {unpacked / 1_000_000:,.0f} MB, which is more than Motorcade opens. "
            "Unpack it yourself and load the articles in it.",
        )
    return package


def names_of(data: bytes) -> frozenset[str]:
    """The names of a package's members; none where it cannot be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return frozenset(package.namelist())
    except _DAMAGED:
        return frozenset()


def read_member(name: str, package: zipfile.ZipFile, member: zipfile.ZipInfo | str) -> bytes:
    """One member, unpacked; raises UnreadableArticle for a password, damage or an unknown packing method."""
    try:
        info = package.getinfo(member) if isinstance(member, str) else member
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableArticle(
                name, "It is locked with a password. Unpack it with the password, and load what was in it."
            )
        return package.read(info)
    except NotImplementedError:
        raise UnreadableArticle(
            name, "It is packed in a way that Motorcade does not know. Unpack it, and load what was in it."
        ) from None
    except _DAMAGED:
        raise UnreadableArticle(name, "It is damaged. Download or copy it again, and load that.") from None
