"""Reflections about an action, feedback about a goal, and whether it asks for ratings."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; SQLite adds a named reference to a table that is made anew."""
    for table, column, target in (
        ("reflections", "action_id", "actions"),
        ("feedback", "goal_id", "goals"),
    ):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(column, sa.Text(), nullable=True))
            batch.create_foreign_key(
                f"fk_{table}_{column}_{target}",
                target,
                [column],
                ["id"],
                deferrable=True,
                initially="DEFERRED",
            )
            batch.create_index(f"ix_{table}_{column}", [column])
    op.add_column(
        "feedback",
        sa.Column("asks_ratings", sa.Boolean(), nullable=False, server_default="0"),
    )
