"""Version 5: an index of the words of articles."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"
merges_anew = False
indexes_words = True


def upgrade() -> None:
    """Tables of version 4 -> 5."""
    op.create_table(
        "article_words",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column(
            "article_id", sa.String(64), sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False
        ),
    )
    op.create_index("article_words_article", "article_words", ["article_id"], unique=True)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TABLE article_index (number INTEGER PRIMARY KEY "
            "REFERENCES article_words ON DELETE CASCADE, words TSVECTOR NOT NULL)"
        )
        op.execute("CREATE INDEX article_index_words ON article_index USING gin (words)")
    else:
        op.execute("CREATE VIRTUAL TABLE article_index USING fts5(words, content='', detail=none)")
