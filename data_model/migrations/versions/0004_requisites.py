"""The requisites of the council's papers: addressee, signatory, performer."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "requisites",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False, index=True),
        sa.Column("addressee_ru", sa.String(300), nullable=False),
        sa.Column("addressee_kk", sa.String(300), nullable=False),
        sa.Column("addressee_en", sa.String(300), nullable=False),
        sa.Column("post_ru", sa.String(200), nullable=False),
        sa.Column("post_kk", sa.String(200), nullable=False),
        sa.Column("post_en", sa.String(200), nullable=False),
        sa.Column("signatory", sa.String(100), nullable=False),
        sa.Column("performer", sa.String(100), nullable=False),
        sa.Column("telephone", sa.String(50), nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )


def downgrade() -> None:
    op.drop_table("requisites")
