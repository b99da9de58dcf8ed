"""Version 2: articles with the same text are one source; events have a history and conflicts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = None
merges_anew = True


def upgrade() -> None:
    """Tables of version 1 -> 2."""
    op.add_column("articles", sa.Column("text_id", sa.String(64), nullable=False, server_default=""))
    op.create_index("articles_text", "articles", ["text_id"])
    op.execute("UPDATE articles SET text_id = id")
    op.add_column("events", sa.Column("articles", sa.Integer, nullable=False, server_default="0"))
    op.add_column("events", sa.Column("story", sa.Text, nullable=False, server_default="{}"))
    op.create_table(
        "text_bands",
        sa.Column("band", sa.BigInteger, primary_key=True),
        sa.Column(
            "article_id", sa.String(64), sa.ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
        ),
    )
    op.create_index("text_bands_article", "text_bands", ["article_id"])
