"""Which roles may do which command: the whole table, and the only place that is asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from data_model.errors import CouncilError
from data_model.vocabulary import Role

EDITING = frozenset({Role.EDITOR, Role.ADMIN})
KEEPING = frozenset({Role.ADMIN})

RULES: dict[str, frozenset[Role]] = {
    "record_mark": EDITING,
    "void_mark": EDITING,
    "set_deadline": EDITING,
    "schedule_event": EDITING,
    "record_activity": EDITING,
    "void_activity": EDITING,
    "register_appeal": EDITING,
    "move_appeal": EDITING,
    "see_person": EDITING,
    "send_recommendation": EDITING,
    "date_recommendation": EDITING,
    "record_reply": EDITING,
    "record_monthly_total": EDITING,
    "choose_origin": EDITING,
    "freeze_snapshot": EDITING,
    "record_decision": EDITING,
    "report_decision": EDITING,
    "void_decision": EDITING,
    "set_requisites": EDITING,
    "attach_file": EDITING,
    "add_account": KEEPING,
    "change_account": KEEPING,
    "dismiss_account": KEEPING,
    "invite": KEEPING,
    "end_sign_in": KEEPING,
    "anonymise": KEEPING,
}
"""The roles of each command; a limited editor moreover acts for the commissions of the account alone."""


READING = frozenset({Role.VIEWER, Role.EDITOR, Role.ADMIN})
SIGHTS: dict[str, frozenset[Role]] = {
    "download_workbook": READING,
    "download_minutes": READING,
    "see_appeals": READING,
    "see_small_counts": READING,
    "open_file": READING,
}
"""The roles of what is only looked at and yet not for every eye: the projector shows no appeals, hands out nothing."""


class Public(StrEnum):
    """Whom the server lets read without an account: nobody, everybody at this computer, everybody."""

    CLOSED = "closed"
    HERE = "here"
    EVERYBODY = "everybody"


UNNAMED: dict[str, frozenset[Public]] = {
    "download_workbook": frozenset({Public.HERE}),
    "download_minutes": frozenset({Public.HERE}),
    "see_appeals": frozenset({Public.HERE, Public.EVERYBODY}),
    "see_small_counts": frozenset({Public.HERE}),
    "open_file": frozenset(),
}
"""Where somebody without an account may look at it."""


@dataclass(frozen=True)
class Actor:
    """Who acts: the name that entries bear, the role, and the commissions of a limited editor (None: all)."""

    name: str
    role: Role
    commission_ids: frozenset[int] | None = None
    account_id: int | None = None
    sign_in_id: int | None = None

    def may(self, command: str) -> bool:
        """Whether the role allows a command, or a sight, at all."""
        return self.role in (SIGHTS[command] if command in SIGHTS else RULES[command])

    def may_for(self, command: str, commission_ids: frozenset[int]) -> bool:
        """Whether a command is allowed for these commissions; for none of them: for the whole council."""
        if self.commission_ids is None:
            return self.may(command)
        return self.may(command) and bool(commission_ids) and commission_ids <= self.commission_ids


def require(actor: Actor, command: str, commission_ids: frozenset[int]) -> None:
    """Refuse what the actor may not do: error-not-allowed, or error-not-your-commission."""
    if not actor.may(command):
        raise CouncilError("error-not-allowed", name=actor.name)
    if not actor.may_for(command, commission_ids):
        raise CouncilError("error-not-your-commission", name=actor.name)
