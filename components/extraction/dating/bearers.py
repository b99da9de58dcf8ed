"""Whom a name can mean where it is not written as the table has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.reference.names import fold

if TYPE_CHECKING:
    from components.reference.leaders import Leader, Leaders


def called(leader: Leader, word: str) -> bool:
    """Whether one word is the usual name: "Sadat", "Francis"; King Faisal is no mere "Faisal"."""
    names = {fold(name) for name in (leader.name, *leader.aliases)}
    return fold(word) in names or any(term.office == "pope" for term in leader.terms)


def bearers_of(table: Leaders, name: str) -> tuple[Leader, ...]:
    """Whom a name may mean behind a title: by surname, by sound, or with a given name left out.

    "Miguel Moratinos" is Miguel Ángel Moratinos: the first name and the surname stay.
    """
    first, _, last = name.rpartition(" ")
    if found := table.by_surname(name) if first.count(" ") < 1 else table.sounding(name):
        return found
    given = fold(first).partition(" ")[0]
    if not given:
        return ()
    named = (
        one
        for one in table.by_surname(last)
        if any(fold(whole).partition(" ")[0] == given for whole in (one.name, *one.aliases))
    )
    return tuple(named) or table.sounding(name)
