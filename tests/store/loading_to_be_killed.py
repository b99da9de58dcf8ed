"""A process that loads prepared articles into a library until it is done, or killed.

It is forked from a process that has imported everything, since twenty starts of Python would take a minute.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from components.store import open_store
from tests.building import RAHMON, TAJIKISTAN, XI, article, extraction, meeting, visit

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from components.records import Article, Extraction

NUMBER = 200


def prepared() -> list[tuple[Article, Extraction]]:
    """Articles with two to five records each, many of them about the same events and in the same words."""
    chance = random.Random(7)
    found = []
    for number in range(NUMBER):
        agency = " ".join(f"agency{number % 20}word{n}" for n in range(40))
        records = [
            visit(f"2022-{1 + number % 12:02}-{1 + number % 28:02}", quote=f"agency{number % 20}word0"),
            meeting(start=f"2022-{1 + number % 12:02}-03"),
            visit(f"2021-{1 + number % 12:02}", traveller=XI, place=TAJIKISTAN),
            meeting(XI, RAHMON, start="2022"),
            visit(traveller=RAHMON),
        ]
        reading = extraction(*records[: chance.randrange(2, 6)], published=f"2022-{1 + number % 12:02}-28")
        found.append((article(f"Paper {number}. {agency}"), reading))
    return found


def load(url: str, finished: Connection) -> None:
    """Load what the library does not know yet; the id of each article is sent once it is stored."""
    articles = prepared()
    with open_store(url) as store:
        known = store.knows(item.id for item, _ in articles)
        for item, reading in articles:
            if item.id not in known:
                store.add(item, reading, "1")
                finished.send(item.id)
    finished.send("done")
