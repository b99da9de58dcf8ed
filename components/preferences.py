"""What the users of a library like, with a type: kept in the library, read by the pages and by loading."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.store import Store

# Names in the library. A team shares all of them but the name, which is each user's own.
MY_NAME = "my_name"
WATCHED = "watched"
ONLINE_GEOCODING = "online_geocoding"
READ_ADDRESSES = "read_addresses"
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Preferences:
    """``my_name`` stands beside corrections; ``watched`` are names of people, in the user's order.

    ``online_geocoding``: OpenStreetMap may be asked where a place is that no table knows.
    ``read_addresses``: an article may be fetched from its web address. Both are off until switched on.
    """

    my_name: str = ""
    watched: tuple[str, ...] = ()
    online_geocoding: bool = False
    read_addresses: bool = False


def preferences(store: Store) -> Preferences:
    """The preferences of a library; the user's name is the system's until they give another."""
    held = store.preferences()
    watched = held.get(WATCHED, [])
    return Preferences(
        my_name=str(held.get(_own(MY_NAME)) or system_user()),
        watched=tuple(map(str, watched)) if isinstance(watched, list) else (),
        online_geocoding=held.get(ONLINE_GEOCODING) is True,
        read_addresses=held.get(READ_ADDRESSES) is True,
    )


def set_my_name(store: Store, name: str) -> None:
    """Give the name for the ledger; an empty one goes back to the system's."""
    store.prefer(_own(MY_NAME), " ".join(name.split())[:LONGEST_NAME])


def set_watched(store: Store, people: Iterable[str]) -> None:
    """Say whom to watch: each once, in this order."""
    store.prefer(WATCHED, list(dict.fromkeys(people)))


def set_switch(store: Store, name: str, *, on: bool) -> None:
    """Turn ONLINE_GEOCODING or READ_ADDRESSES on or off. KeyError for any other name."""
    if name not in (ONLINE_GEOCODING, READ_ADDRESSES):
        raise KeyError(name)
    store.prefer(name, on)


def system_user() -> str:
    """Who is logged in on this computer; "somebody" where the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "somebody"


def _own(name: str) -> str:
    """A name in the library that is this user's alone."""
    return f"{name} of {system_user()}"[:128]
