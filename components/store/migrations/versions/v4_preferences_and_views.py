"""Version 4: preferences, and views that were given a name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"
merges_anew = False


def upgrade() -> None:
    """Tables of version 3 -> 4."""
    op.create_table(
        "preferences",
        sa.Column("name", sa.String(128), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "views",
        sa.Column("name", sa.String(80), primary_key=True),
        sa.Column("page", sa.String(64), nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("saved_at", sa.String(32), nullable=False),
    )
