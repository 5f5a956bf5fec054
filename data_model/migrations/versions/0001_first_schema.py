"""The first schema: a council, its documents, plans, activities, appeals and recommendations, and the revision row."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ORIGINS = ("document", "monthly_totals", "register")
BOUNDS = ("exact", "at_least", "more_than")
UNITS = (
    "items",
    "share",
    "percent",
    "people",
    "years",
    "days",
    "working_days",
    "appeals",
    "activities",
    "monitorings",
    "objects",
    "legal_acts",
    "expert_reviews",
    "appeals_and_recommendations",
    "recommendations",
    "applications",
    "commissions",
    "meetings",
    "questions",
    "hearings",
    "akimats",
    "organisations",
    "public_hearings",
    "meetings_with_residents",
    "round_tables",
    "platforms",
    "events",
    "publications",
    "resources",
    "views",
    "moment",
)
BASES = ("stated", "listed", "entered", "calculated", "inferred")
APPEAL_STATES = ("registered", "in_work", "resolved", "explained", "forwarded", "refused")
ACTIVITY_KINDS = (
    "hearing_report",
    "monitoring",
    "round_table",
    "dialogue",
    "meeting",
    "public_discussion",
    "legal_act_review",
    "appeals",
    "outreach",
    "organisational",
    "event",
)
KIND_BASES = ("stated", "inferred", "ambiguous", "two_kinds")
DEADLINE_KINDS = (
    "day",
    "by_day",
    "month",
    "month_range",
    "year_round",
    "on_demand",
    "regular",
    "separate_schedule",
    "to_be_agreed",
)
DEADLINE_REASONS = ("postponed", "agreed", "scheduled")
MARK_STATUSES = ("not_started", "in_progress", "done", "postponed", "cancelled")
OUTCOMES = ("accepted", "partly", "rejected", "no_reply")
TABLES = (
    "council",
    "storerevision",
    "convocation",
    "district",
    "entry",
    "holiday",
    "member",
    "setting",
    "sourcedocument",
    "citation",
    "originchoice",
    "plan",
    "commission",
    "contribution",
    "figure",
    "finding",
    "appeal",
    "committee",
    "monthlytotal",
    "appealperson",
    "appealstep",
    "planitem",
    "activity",
    "deadlinechange",
    "mark",
    "planitemmember",
    "scheduledevent",
    "activitycommission",
    "casestory",
    "recommendation",
    "recommendationreply",
)


def _word(column: str, words: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*words, name=column, native_enum=False, create_constraint=True, length=32)


def _one_origin() -> sa.CheckConstraint:
    return sa.CheckConstraint("(citation_id IS NULL) <> (entry_id IS NULL)", name="one_origin")


def upgrade() -> None:
    op.create_table(
        "council",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", sa.String(60), nullable=False, unique=True),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.Column("city_ru", sa.String, nullable=False),
        sa.Column("city_kk", sa.String, nullable=False),
        sa.Column("city_en", sa.String, nullable=False),
        sa.Column("demonstration", sa.Boolean, nullable=False),
        sa.Column("opens_as_of", sa.Date),
    )
    op.create_table(
        "storerevision",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
    )
    op.create_table(
        "convocation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(10), nullable=False),
        sa.Column("period_start", sa.Date, nullable=False),
        sa.Column("period_end", sa.Date),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.Column("reported_start", sa.Date, nullable=False),
        sa.Column("reported_end", sa.Date, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.Column("months_low", sa.Integer, nullable=False),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "district",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.Column("stem", sa.String, nullable=False),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False, index=True),
        sa.Column("recorded_by", sa.String, nullable=False),
        sa.Column("ground", sa.String, nullable=False),
        sa.Column("request_id", sa.String(64), nullable=False, unique=True),
        sa.Column("supersedes_id", sa.Integer, sa.ForeignKey("entry.id"), unique=True),
    )
    op.create_table(
        "holiday",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.UniqueConstraint("council_id", "held_on"),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.UniqueConstraint("council_id", "name"),
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("value", sa.Integer, nullable=False),
        sa.Column("source_ru", sa.String, nullable=False),
        sa.Column("source_kk", sa.String, nullable=False),
        sa.Column("source_en", sa.String, nullable=False),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "sourcedocument",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("convocation", sa.String(10), nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("title_ru", sa.String, nullable=False),
        sa.Column("title_kk", sa.String, nullable=False),
        sa.Column("title_en", sa.String, nullable=False),
        sa.Column("period_start", sa.Date),
        sa.Column("period_end", sa.Date),
        sa.Column("text", sa.String, nullable=False),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "citation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("document_id", sa.Integer, sa.ForeignKey("sourcedocument.id"), nullable=False, index=True),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("quote", sa.String(1000), nullable=False),
        sa.UniqueConstraint("document_id", "place", "quote"),
    )
    op.create_table(
        "originchoice",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("indicator", sa.String(60), nullable=False),
        sa.Column("period_start", sa.Date, nullable=False),
        sa.Column("period_end", sa.Date, nullable=False),
        sa.Column("origin", _word("origin", ORIGINS), nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("title_ru", sa.String, nullable=False),
        sa.Column("title_kk", sa.String, nullable=False),
        sa.Column("title_en", sa.String, nullable=False),
        sa.Column("period_start", sa.Date, nullable=False),
        sa.Column("period_end", sa.Date, nullable=False),
        sa.Column("approved_on", sa.Date),
        sa.Column("approved_day_uncertain", sa.Boolean, nullable=False),
        sa.Column("approval_as_written", sa.String, nullable=False),
        sa.Column("document_id", sa.Integer, sa.ForeignKey("sourcedocument.id")),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "commission",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("list_name", sa.String, nullable=False),
        sa.Column("heading_name", sa.String, nullable=False),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.Column("short_ru", sa.String, nullable=False),
        sa.Column("short_kk", sa.String, nullable=False),
        sa.Column("short_en", sa.String, nullable=False),
        sa.Column("focus", sa.String, nullable=False),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), index=True),
        sa.UniqueConstraint("council_id", "number"),
    )
    op.create_table(
        "contribution",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("speaker", sa.String, nullable=False),
        sa.Column("name_ru", sa.String, nullable=False),
        sa.Column("name_kk", sa.String, nullable=False),
        sa.Column("name_en", sa.String, nullable=False),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), nullable=False, index=True),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "figure",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("convocation", sa.String(10), nullable=False),
        sa.Column("indicator", sa.String(60), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("bound", _word("bound", BOUNDS), nullable=False),
        sa.Column("unit", _word("unit", UNITS), nullable=False),
        sa.Column("basis", _word("basis", BASES), nullable=False),
        sa.Column("period_start", sa.Date, nullable=False),
        sa.Column("period_end", sa.Date, nullable=False),
        sa.Column("period_as_stated", sa.String, nullable=False),
        sa.Column("remark_ru", sa.String, nullable=False),
        sa.Column("remark_kk", sa.String, nullable=False),
        sa.Column("remark_en", sa.String, nullable=False),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), nullable=False, index=True),
        sa.UniqueConstraint("council_id", "convocation", "indicator", "citation_id"),
    )
    op.create_table(
        "finding",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("severity", sa.String(20), nullable=False),
        sa.Column("affects", sa.String, nullable=False),
        sa.Column("text_ru", sa.String, nullable=False),
        sa.Column("text_kk", sa.String, nullable=False),
        sa.Column("text_en", sa.String, nullable=False),
        sa.Column("read_as_ru", sa.String, nullable=False),
        sa.Column("read_as_kk", sa.String, nullable=False),
        sa.Column("read_as_en", sa.String, nullable=False),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), nullable=False, index=True),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "appeal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("registered_on", sa.Date, nullable=False),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), index=True),
        sa.Column("topic", sa.String, nullable=False),
        sa.Column("district_id", sa.Integer, sa.ForeignKey("district.id")),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
        sa.UniqueConstraint("council_id", "number"),
    )
    op.create_index("ix_appeal_registered", "appeal", ["council_id", "registered_on"])
    op.create_table(
        "committee",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.UniqueConstraint("commission_id", "name"),
    )
    op.create_table(
        "monthlytotal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("indicator", sa.String(60), nullable=False),
        sa.Column("month", sa.Date, nullable=False),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id")),
        sa.Column("value", sa.Integer, nullable=False),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), index=True),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), index=True),
        _one_origin(),
    )
    op.create_index("ix_monthlytotal_month", "monthlytotal", ["council_id", "indicator", "month"])
    op.create_table(
        "appealperson",
        sa.Column("appeal_id", sa.Integer, sa.ForeignKey("appeal.id"), primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("contact", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
    )
    op.create_table(
        "appealstep",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("appeal_id", sa.Integer, sa.ForeignKey("appeal.id"), nullable=False, index=True),
        sa.Column("state", _word("state", APPEAL_STATES), nullable=False),
        sa.Column("effective_on", sa.Date, nullable=False),
        sa.Column("substantive_reply", sa.Boolean, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "planitem",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plan.id"), nullable=False, index=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("title_kk", sa.String, nullable=False),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), nullable=False, index=True),
        sa.Column("kind", _word("kind", ACTIVITY_KINDS), nullable=False),
        sa.Column("kind_basis", _word("kind_basis", KIND_BASES), nullable=False),
        sa.Column("second_kind", _word("second_kind", ACTIVITY_KINDS)),
        sa.Column("deadline_as_written", sa.String, nullable=False),
        sa.Column("deadline_kind", _word("deadline_kind", DEADLINE_KINDS), nullable=False),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date, index=True),
        sa.Column("deadline_note", sa.String, nullable=False),
        sa.Column("responsible_as_written", sa.String, nullable=False),
        sa.Column("committee_id", sa.Integer, sa.ForeignKey("committee.id")),
        sa.Column("others", sa.JSON, nullable=False),
        sa.Column("district_id", sa.Integer, sa.ForeignKey("district.id")),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), index=True),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), index=True),
        sa.Column("version", sa.Integer, nullable=False),
        _one_origin(),
        sa.UniqueConstraint("plan_id", "number"),
    )
    op.create_table(
        "activity",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("convocation", sa.String(10), nullable=False),
        sa.Column("kind", _word("kind", ACTIVITY_KINDS), nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("objects", sa.Integer),
        sa.Column("objects_bound", _word("objects_bound", BOUNDS)),
        sa.Column("held_on", sa.Date),
        sa.Column("period_start", sa.Date, nullable=False),
        sa.Column("period_end", sa.Date, nullable=False),
        sa.Column("district_id", sa.Integer, sa.ForeignKey("district.id")),
        sa.Column("participants", sa.String, nullable=False),
        sa.Column("finding", sa.String, nullable=False),
        sa.Column("recommendations", sa.String, nullable=False),
        sa.Column("heading", sa.String, nullable=False),
        sa.Column("remark_ru", sa.String, nullable=False),
        sa.Column("remark_kk", sa.String, nullable=False),
        sa.Column("remark_en", sa.String, nullable=False),
        sa.Column("outside_list", sa.Boolean, nullable=False),
        sa.Column("plan_item_id", sa.Integer, sa.ForeignKey("planitem.id"), index=True),
        sa.Column("repeats_id", sa.Integer, sa.ForeignKey("activity.id")),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), index=True),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), index=True),
        _one_origin(),
        sa.UniqueConstraint("council_id", "key"),
    )
    op.create_table(
        "deadlinechange",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_item_id", sa.Integer, sa.ForeignKey("planitem.id"), nullable=False, index=True),
        sa.Column("reason", _word("reason", DEADLINE_REASONS), nullable=False),
        sa.Column("effective_on", sa.Date, nullable=False),
        sa.Column("starts_on", sa.Date),
        sa.Column("ends_on", sa.Date, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "mark",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_item_id", sa.Integer, sa.ForeignKey("planitem.id"), nullable=False, index=True),
        sa.Column("status", _word("status", MARK_STATUSES), nullable=False),
        sa.Column("effective_on", sa.Date, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("evidence", sa.String, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "planitemmember",
        sa.Column("plan_item_id", sa.Integer, sa.ForeignKey("planitem.id"), primary_key=True),
        sa.Column("member_id", sa.Integer, sa.ForeignKey("member.id"), primary_key=True, index=True),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "scheduledevent",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_item_id", sa.Integer, sa.ForeignKey("planitem.id"), nullable=False, index=True),
        sa.Column("held_on", sa.Date, nullable=False),
        sa.Column("held_at", sa.Time),
        sa.Column("place", sa.String, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "activitycommission",
        sa.Column("activity_id", sa.Integer, sa.ForeignKey("activity.id"), primary_key=True),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), primary_key=True, index=True),
    )
    op.create_table(
        "casestory",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("key", sa.String(80), nullable=False, unique=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("problem", sa.String, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("conclusion", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("speaker", sa.String, nullable=False),
        sa.Column("activity_id", sa.Integer, sa.ForeignKey("activity.id")),
        sa.Column("citation_id", sa.Integer, sa.ForeignKey("citation.id"), nullable=False, index=True),
    )
    op.create_table(
        "recommendation",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("council_id", sa.Integer, sa.ForeignKey("council.id"), nullable=False),
        sa.Column("commission_id", sa.Integer, sa.ForeignKey("commission.id"), index=True),
        sa.Column("activity_id", sa.Integer, sa.ForeignKey("activity.id")),
        sa.Column("addressee", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("control_ended_on", sa.Date),
        sa.Column("sent_on", sa.Date),
        sa.Column("received_on", sa.Date),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.create_table(
        "recommendationreply",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("recommendation_id", sa.Integer, sa.ForeignKey("recommendation.id"), nullable=False, index=True),
        sa.Column("replied_on", sa.Date, nullable=False),
        sa.Column("outcome", _word("outcome", OUTCOMES), nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("entry_id", sa.Integer, sa.ForeignKey("entry.id"), nullable=False, index=True),
    )
    op.execute("INSERT INTO storerevision (id, number) VALUES (1, 0)")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
