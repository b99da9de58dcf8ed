"""Version 3: a ledger of corrections; articles keep the date that their file gave, whatever is corrected."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"
merges_anew = False


def upgrade() -> None:
    """Tables of version 2 -> 3."""
    op.add_column("articles", sa.Column("given", sa.String(10)))
    op.add_column(
        "articles", sa.Column("given_basis", sa.String(16), nullable=False, server_default="unknown")
    )
    op.execute(
        "UPDATE articles SET given = published, given_basis = published_basis "
        "WHERE published_basis IN ('given', 'file')"
    )
    op.create_table(
        "corrections",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("target", sa.Text),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_index("corrections_kind", "corrections", ["kind"])
    op.create_index("corrections_position", "corrections", ["position"], unique=True)
