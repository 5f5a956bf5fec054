"""Decisions taken in the room, and the reports that they were carried out."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), index=True),
        sa.Column("meeting_on", sa.Date, nullable=False, index=True),
        sa.Column("text", sa.String(1000), nullable=False),
        sa.Column("due_on", sa.Date),
        sa.Column("slide", sa.String(200), nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "decisionreport",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("decision_id", sa.Integer, sa.ForeignKey("decision.id"), nullable=False, index=True),
        sa.Column("done_on", sa.Date, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )


def downgrade() -> None:
    op.drop_table("decisionreport")
    op.drop_table("decision")
