"""Accounts, sign-ins, drafts, attached files, snapshots, and the trail of every act, insert-only by trigger."""

import sqlalchemy as sa
from alembic import op

from data_model.base import Moment

revision = "0002"
down_revision = "0001"

ROLES = ("viewer", "editor", "admin", "kiosk")
TABLES = (
    "account",
    "auditrecord",
    "accountcommission",
    "attachment",
    "draft",
    "invitation",
    "signin",
    "signinattempt",
    "snapshot",
)
INSERT_ONLY = ("auditrecord", "snapshot")


def _key(name: str, target: str, index: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(target), nullable=False, index=index)


def upgrade() -> None:
    _make_accounts()
    _make_sign_ins()
    _make_trail()
    for table in INSERT_ONLY:
        _forbid_changes(table)


def _make_accounts() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("council_id", "council.id"),
        sa.Column("login", sa.String(32), nullable=False, unique=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column(
            "role",
            sa.Enum(*ROLES, name="role", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("is_limited", sa.Boolean, nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("dismissed_at", Moment),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_table(
        "accountcommission",
        sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), primary_key=True),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), primary_key=True, index=True),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("account_id", "account.id", index=True),
        sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.Column("used_at", Moment),
    )


def _make_sign_ins() -> None:
    op.create_table(
        "signin",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("account_id", "account.id", index=True),
        sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("began_at", Moment, nullable=False),
        sa.Column("seen_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.Column("ended_at", Moment),
        sa.Column("browser", sa.String(200), nullable=False),
    )
    op.create_table(
        "signinattempt",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("login", sa.String(32), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("tried_at", Moment, nullable=False),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sa.Index("ix_signinattempt_login", "login", "tried_at"),
        sa.Index("ix_signinattempt_address", "address", "tried_at"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("account_id", "account.id"),
        sa.Column("form", sa.String(120), nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("kept_at", Moment, nullable=False),
        sa.UniqueConstraint("account_id", "form"),
    )


def _make_trail() -> None:
    op.create_table(
        "auditrecord",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("recorded_at", Moment, nullable=False, index=True),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("account_id", sa.Integer),
        sa.Column("sign_in_id", sa.Integer),
        sa.Column("action", sa.String(60), nullable=False, index=True),
        sa.Column("request_id", sa.String(64), nullable=False),
        sa.Column("before", sa.String, nullable=False),
        sa.Column("after", sa.String, nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("entry_id", "entry.id", index=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("media_type", sa.String(120), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer, primary_key=True),
        _key("council_id", "council.id"),
        _key("plan_id", "plan.id", index=True),
        sa.Column("reported_on", sa.Date, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("known_at", Moment, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("content", sa.String, nullable=False),
        _key("entry_id", "entry.id", index=True),
    )


def _forbid_changes(table: str) -> None:
    """Have the engine refuse UPDATE and DELETE (on PostgreSQL also TRUNCATE) of a table's rows."""
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is insert-only'); END"
            )
        return
    op.execute(
        f"CREATE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{table} is insert-only'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_refuse()"
    )
    op.execute(
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse()"
    )


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        for table in INSERT_ONLY:
            op.execute(f"DROP FUNCTION {table}_refuse()")
