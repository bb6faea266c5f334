"""Looks at goals, what is fine as it is, earlier rules, and evidence of growth."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("goals", sa.Column("looked_at_on", sa.Date(), nullable=True))
    op.add_column(
        "actions",
        sa.Column("earlier", sa.Text(), nullable=False, server_default="[]"),
    )
    op.add_column(
        "assessments",
        sa.Column("evidence", sa.Text(), nullable=False, server_default="{}"),
    )
    op.create_table(
        "accepted_loose_ends",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accepted_loose_ends")),
    )
