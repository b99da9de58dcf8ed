"""What a library is, on both databases: no password is shown."""

from __future__ import annotations

from sqlalchemy.engine import make_url

from components.store import open_store
from components.store.schema import SCHEMA_VERSION
from tests.building import article, extraction, meeting, visit


def test_where_how_large_and_what(library_url: str) -> None:
    with open_store(library_url) as store:
        store.add(article(), extraction(visit("2022-06-28"), meeting(start="2022-06-28")), "1")
        facts = store.facts()
    url = make_url(library_url)
    counted = (facts.articles, facts.visits, facts.meetings, facts.corrections)
    assert counted == (1, 1, 1, 0)
    assert facts.version == SCHEMA_VERSION
    assert facts.size > 10_000
    if url.get_backend_name() == "sqlite":
        assert (facts.kind, facts.place) == ("SQLite file", url.database)
    else:
        assert facts.kind == "PostgreSQL"
        assert url.database in facts.place
        assert ":password@" not in facts.place
