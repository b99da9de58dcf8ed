"""The tables of a library, the same for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    event,
)

# Raised with each change of the tables below, together with a revision in migrations/; a library of a
# later version is refused.
SCHEMA_VERSION = 6

metadata = MetaData()

articles = Table(
    "articles",
    metadata,
    Column("id", String(64), primary_key=True),  # Article.id: a hash of title and text
    Column("title", Text),
    Column("source", Text),
    Column("url", Text),
    Column("external_id", Text),
    Column("text", Text, nullable=False),
    # What counts as one source: the least id of the articles that print this text (merging.texts).
    Column("text_id", String(64), nullable=False, server_default=""),
    Column("published", String(10)),
    Column("published_basis", String(16), nullable=False),
    Column("published_reason", Text),
    # The date that the file or its reader gave: what stands where no correction says otherwise.
    Column("given", String(10)),
    Column("given_basis", String(16), nullable=False, server_default="unknown"),
    Column("extractor", String(64), nullable=False),  # version of the rules that read it
    Column("loaded_at", String(32), nullable=False),  # UTC, ISO 8601
    Index("articles_text", "text_id"),
)

# The articles that can be found by their words (search.py), by the number that the index gives them.
article_words = Table(
    "article_words",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Index("article_words_article", "article_id", unique=True),
)
# The index itself, each database's own: words alone, the texts stand in ``articles``.
_INDEX = {
    "sqlite": ("CREATE VIRTUAL TABLE article_index USING fts5(words, content='', detail=none)",),
    "postgresql": (
        "CREATE TABLE article_index (number INTEGER PRIMARY KEY REFERENCES article_words ON DELETE CASCADE, "
        "words TSVECTOR NOT NULL)",
        "CREATE INDEX article_index_words ON article_index USING gin (words)",
    ),
}


@event.listens_for(article_words, "after_create")
def _make_index(_table: Table, connection: Connection, **_: object) -> None:
    for statement in _INDEX[connection.dialect.name]:
        connection.exec_driver_sql(statement)


# Numbers that articles with the same text very probably share one of (merging.band_keys).
text_bands = Table(
    "text_bands",
    metadata,
    Column("band", BigInteger, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Index("text_bands_article", "article_id"),
)

# Visits, meetings and claims as extracted, before any merging.
records = Table(
    "records",
    metadata,
    Column("id", String(96), primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("position", Integer, nullable=False),
    Column("country", String(16)),
    Column("start", String(10)),
    Column("status", String(16)),
    Column("payload", Text, nullable=False),  # JSON: the record without its evidence
    CheckConstraint("kind IN ('visit', 'meeting', 'claim')", name="records_kind"),
    Index("records_article", "article_id"),
    Index("records_kind_country", "kind", "country"),
)

# Which blocks of possibly equal records a record belongs to (merging.keys).
record_keys = Table(
    "record_keys",
    metadata,
    Column("key", Text, primary_key=True),
    Column("record_id", ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    Index("record_keys_record", "record_id"),
)

evidence = Table(
    "evidence",
    metadata,
    Column("record_id", ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),  # 0: the main one
    Column("text", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("in_title", Boolean, nullable=False),
)

# One real-world visit or meeting each, with the values that its reports agree on.
events = Table(
    "events",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("sources", Integer, nullable=False),  # different texts
    Column("articles", Integer, nullable=False, server_default="0"),
    Column("payload", Text, nullable=False),
    Column("story", Text, nullable=False, server_default="{}"),  # JSON: history and conflicts
    Index("events_kind", "kind"),
)

event_reports = Table(
    "event_reports",
    metadata,
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("record_id", ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),  # 0: the best report
    Index("event_reports_record", "record_id"),
)

# One row a human edit (ledger.Correction). Rows are added, never changed and never taken away.
corrections = Table(
    "corrections",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("position", Integer, nullable=False),  # in the order in which they came in
    Column("kind", String(16), nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", String(40), nullable=False),  # UTC, ISO 8601
    Column("target", Text),
    Column("content", Text, nullable=False),  # JSON: all of the correction
    Index("corrections_kind", "kind"),
    Index("corrections_position", "position", unique=True),
)

# Whole numbers by name: schema_version, and revision, which counts the changes.
settings = Table(
    "settings",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Integer, nullable=False),
)

# What its users like: JSON by name (preferences.py says which names there are).
preferences = Table(
    "preferences",
    metadata,
    Column("name", String(128), primary_key=True),
    Column("value", Text, nullable=False),
)

# A page with its filters under a name of the user's.
views = Table(
    "views",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("page", String(64), nullable=False),
    Column("query", Text, nullable=False),  # as in the page's address
    Column("saved_at", String(32), nullable=False),  # UTC, ISO 8601
)

# What a geocoding service answered; no coordinates: it knows no such place.
geocodes = Table(
    "geocodes",
    metadata,
    Column("query", String(300), primary_key=True),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("address", Text),
    Column("asked_at", String(32), nullable=False),  # UTC, ISO 8601
)
