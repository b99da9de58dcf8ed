"""The user's own people (people.csv), for the commands that read articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import people_file
from components.cli.inputs import complain
from components.reference.leaders import leaders

if TYPE_CHECKING:
    from pathlib import Path

    from components.reference.leaders import Leaders


def own_people(folder: Path | None = None) -> Leaders:
    """The table with the people of people.csv in it; the rows that cannot be used are told on stderr.

    ``folder`` is an open library's; without one, the folder of the library that would be opened.
    """
    from components.store import StoreError, data_folder  # noqa: PLC0415 - SQLAlchemy only when needed

    try:
        people = people_file.people_in(folder or data_folder())
    except StoreError as error:
        complain(f"{error} Your own people (people.csv) are not used.")
        return leaders()
    for problem in people.problems:
        complain(problem)
    return people_file.with_own(people)
