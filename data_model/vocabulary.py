"""The words that a stored value may take: one definition each, used by entities, imports, measures and screens."""

from __future__ import annotations

from enum import StrEnum


class ActivityKind(StrEnum):
    """What kind of work a plan item or an activity is."""

    HEARING_REPORT = "hearing_report"
    MONITORING = "monitoring"
    ROUND_TABLE = "round_table"
    DIALOGUE = "dialogue"
    MEETING = "meeting"
    PUBLIC_DISCUSSION = "public_discussion"
    LEGAL_ACT_REVIEW = "legal_act_review"
    APPEALS = "appeals"
    OUTREACH = "outreach"
    ORGANISATIONAL = "organisational"
    EVENT = "event"


class KindBasis(StrEnum):
    """On what ground a kind was read: said in the title, inferred, one of several readings, or two kinds at once."""

    STATED = "stated"
    INFERRED = "inferred"
    AMBIGUOUS = "ambiguous"
    TWO_KINDS = "two_kinds"


class DeadlineKind(StrEnum):
    """How a deadline is worded in the plan."""

    DAY = "day"
    BY_DAY = "by_day"
    MONTH = "month"
    MONTH_RANGE = "month_range"
    YEAR_ROUND = "year_round"
    ON_DEMAND = "on_demand"
    REGULAR = "regular"
    SEPARATE_SCHEDULE = "separate_schedule"
    TO_BE_AGREED = "to_be_agreed"


class MarkStatus(StrEnum):
    """What a person said of a plan item."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Timing(StrEnum):
    """Where an item's last day stands against the as-of date."""

    UPCOMING = "upcoming"
    DUE_SOON = "due_soon"
    PAST = "past"
    STANDING = "standing"
    UNSCHEDULED = "unscheduled"


class State(StrEnum):
    """What a screen says of an item: status and timing together."""

    NOT_REPORTED = "not_reported"
    PAST_DUE_NOT_REPORTED = "past_due_not_reported"
    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    CANCELLED = "cancelled"
    STANDING = "standing"
    UNSCHEDULED = "unscheduled"


class Bound(StrEnum):
    """How a number limits the truth: it is the value, at least it, or more than it."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"


class Basis(StrEnum):
    """Where a number comes from: said in a document, entered by a person, counted from records, inferred."""

    STATED = "stated"
    LISTED = "listed"
    ENTERED = "entered"
    CALCULATED = "calculated"
    INFERRED = "inferred"


class Unit(StrEnum):
    """What a number counts."""

    ITEMS = "items"
    SHARE = "share"
    PERCENT = "percent"
    PEOPLE = "people"
    YEARS = "years"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    APPEALS = "appeals"
    ACTIVITIES = "activities"
    MONITORINGS = "monitorings"
    OBJECTS = "objects"
    LEGAL_ACTS = "legal_acts"
    EXPERT_REVIEWS = "expert_reviews"
    APPEALS_AND_RECOMMENDATIONS = "appeals_and_recommendations"
    RECOMMENDATIONS = "recommendations"
    APPLICATIONS = "applications"
    COMMISSIONS = "commissions"
    MEETINGS = "meetings"
    QUESTIONS = "questions"
    HEARINGS = "hearings"
    AKIMATS = "akimats"
    ORGANISATIONS = "organisations"
    PUBLIC_HEARINGS = "public_hearings"
    MEETINGS_WITH_RESIDENTS = "meetings_with_residents"
    ROUND_TABLES = "round_tables"
    PLATFORMS = "platforms"
    EVENTS = "events"
    PUBLICATIONS = "publications"
    RESOURCES = "resources"
    VIEWS = "views"
    MOMENT = "moment"


class AppealState(StrEnum):
    """Where an appeal stands."""

    REGISTERED = "registered"
    IN_WORK = "in_work"
    RESOLVED = "resolved"
    EXPLAINED = "explained"
    FORWARDED = "forwarded"
    REFUSED = "refused"


FINAL = frozenset({AppealState.RESOLVED, AppealState.EXPLAINED, AppealState.FORWARDED, AppealState.REFUSED})
"""The states that end an appeal's way."""


class RecommendationOutcome(StrEnum):
    """What became of a recommendation that was sent."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"
    NO_REPLY = "no_reply"


class Origin(StrEnum):
    """Which of the council's books a period's total is taken from."""

    DOCUMENT = "document"
    MONTHLY_TOTALS = "monthly_totals"
    REGISTER = "register"


class Comparability(StrEnum):
    """Whether two numbers of two convocations may be put side by side."""

    COMPARABLE = "comparable"
    WITH_CAVEAT = "with_caveat"
    NOT_COMPARABLE = "not_comparable"
    ONE_SIDE_MISSING = "one_side_missing"


class Direction(StrEnum):
    """Which way a number went between two convocations."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    UNKNOWN = "unknown"


class DeadlineReason(StrEnum):
    """Why an item has a deadline that its plan did not state."""

    POSTPONED = "postponed"
    AGREED = "agreed"
    SCHEDULED = "scheduled"


class Severity(StrEnum):
    """What sort of oddity a finding is."""

    SLIP = "slip"
    AMBIGUITY = "ambiguity"
    LOST = "lost"
    REPEAT = "repeat"
    STRUCTURE = "structure"


class Role(StrEnum):
    """What an account is for: to read, to enter, to keep the accounts, or to stand on the projector."""

    VIEWER = "viewer"
    EDITOR = "editor"
    ADMIN = "admin"
    KIOSK = "kiosk"
