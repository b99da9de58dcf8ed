"""Version 6: answers of a geocoding service."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "6"
down_revision = "5"
merges_anew = False


def upgrade() -> None:
    """Tables of version 5 -> 6."""
    op.create_table(
        "geocodes",
        sa.Column("query", sa.String(300), primary_key=True),
        sa.Column("latitude", sa.Float),
        sa.Column("longitude", sa.Float),
        sa.Column("address", sa.Text),
        sa.Column("asked_at", sa.String(32), nullable=False),
    )
