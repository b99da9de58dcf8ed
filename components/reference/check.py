"""Every table's own rules in one command: ``python -m components.reference.check [LEADERS.csv …]``.

Prints each broken rule with file and line, and ends with 1 if there is any. Files named on the command line
are users' own leaders tables and are checked beside ours.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from components.reference import leader_rules, table_rules
from components.reference.countries import read_countries
from components.reference.files import TABLES, TableError
from components.reference.places import gazetteer

if TYPE_CHECKING:
    from collections.abc import Sequence


def leader_problems(path: Path) -> list[str]:
    """The problems of one leaders table, ours or a user's."""
    try:
        codes = {country.code for country in read_countries(TABLES / "countries.csv")}
        return leader_rules.problems(path, codes)
    except TableError as error:
        return [str(error)]


def problems(*extra_csv: Path) -> list[str]:
    """The problems of all shipped tables and of the given leaders tables; empty if all is well."""
    nations, words = TABLES / "countries.csv", TABLES / "country_words.csv"
    venues, meetings = TABLES / "venues.csv", TABLES / "summits.csv"
    turns, stays, pairs = (TABLES / f"{name}.csv" for name in ("presidencies", "journeys", "relations"))
    members = TABLES / "memberships.csv"
    known, months = TABLES / "events.csv", TABLES / "stays.csv"
    periods, votes = TABLES / "period_words.csv", TABLES / "elections.csv"
    return [
        *table_rules.told(nations, lambda: table_rules.country_problems(nations)),
        *table_rules.told(words, lambda: table_rules.word_problems(words, nations)),
        *table_rules.told(venues, lambda: table_rules.venue_problems(venues, nations)),
        *table_rules.told(meetings, lambda: table_rules.summit_problems(meetings, gazetteer())),
        *table_rules.told(turns, lambda: table_rules.presidency_problems(turns, nations)),
        *table_rules.told(
            stays, lambda: table_rules.journey_problems(stays, nations, TABLES / "leaders.csv")
        ),
        *table_rules.told(months, lambda: table_rules.stay_problems(months, nations, TABLES / "leaders.csv")),
        *table_rules.told(periods, lambda: table_rules.period_problems(periods)),
        *table_rules.told(members, lambda: table_rules.member_problems(members)),
        *table_rules.told(known, lambda: table_rules.event_problems(known)),
        *table_rules.told(votes, lambda: table_rules.election_problems(votes, nations)),
        *table_rules.told(pairs, lambda: table_rules.relation_problems(pairs, nations)),
        *(problem for path in (TABLES / "leaders.csv", *extra_csv) for problem in leader_problems(path)),
    ]


def main(arguments: Sequence[str]) -> int:
    """Print what is wrong; 1 if anything is."""
    found = problems(*(Path(argument) for argument in arguments))
    print("\n".join(found) if found else "All reference tables keep their rules.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
