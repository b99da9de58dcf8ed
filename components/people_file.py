"""The user's own people on disk: people.csv beside the library, read with the shipped table.

The Settings page shows ``check(data)`` of an upload, then calls ``save``; afterwards ``ingest.refresh`` reads
the library's articles anew with these people (``ingest.unrefreshed`` says how many there are).
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
from typing import TYPE_CHECKING

from components.reference.leader_rows import LEADER_COLUMNS
from components.reference.leaders import leaders_with
from components.reference.own_people import OwnPeople, read_own_people

if TYPE_CHECKING:
    from pathlib import Path

    from components.reference.leader_rows import LeaderRow
    from components.reference.leaders import Leaders

FILE = "people.csv"


def people_in(folder: Path) -> OwnPeople:
    """The people of people.csv in a folder (``Store.folder``), and what is wrong with it, line by line.

    Nobody where there is no such file.
    """
    try:
        data = (folder / FILE).read_bytes()
    except FileNotFoundError:
        return OwnPeople()
    except OSError as error:
        return OwnPeople((), (f"{FILE} cannot be read: {error.strerror}.",))
    return check(data)


def check(data: bytes) -> OwnPeople:
    """Which rows of an upload can be used, and a sentence with the line for each that cannot."""
    return read_own_people(data, FILE)


def save(folder: Path, data: bytes) -> OwnPeople:
    """Put an upload in the place of people.csv, whole as it came; the bad rows are told and passed over.

    Raises ValueError with a sentence, and changes nothing, where no row can be used or the file not written.
    """
    found = check(data)
    if not found.rows:
        problems = " ".join(found.problems[:3])
        raise ValueError(f"No person of this file can be used. {problems or 'It has no rows.'}")
    path, new = folder / FILE, folder / f"{FILE}.new"
    try:
        new.write_bytes(data)
        os.replace(new, path)  # at once: no reader ever sees half a file
    except OSError as error:
        raise ValueError(f"{path} cannot be written: {error.strerror}.") from None
    return found


def remove(folder: Path) -> None:
    """Forget all own people. Raises ValueError with a sentence where the file cannot be taken away."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise ValueError(f"{folder / FILE} cannot be removed: {error.strerror}.") from None


def template() -> bytes:
    """A CSV with the columns and one row that shows how to fill them."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(LEADER_COLUMNS)
    rows.writerow(
        ("", "Ana Example", "A. Example|Anita Example", "FRA", "envoy", "2026-01", "", "1970", "f", "")
    )
    return text.getvalue().encode("utf-8")


def with_own(people: OwnPeople) -> Leaders:
    """The shipped table together with the user's people."""
    return leaders_with(people.rows)


def fingerprint(rows: tuple[LeaderRow, ...]) -> str:
    """A short word that differs for different people; empty for nobody."""
    told = "\n".join(map(repr, rows))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12] if rows else ""
