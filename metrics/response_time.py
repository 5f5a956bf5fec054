"""How soon appeals were answered: working days to the first substantive reply, against the council's own target."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from data_model.vocabulary import Basis, Origin
from metrics.appeal_counts import is_final, reply_days
from metrics.evidence import Evidence
from metrics.metric import NO_DATA, Amount
from metrics.settings import APPEALS_TARGET, LEAST_CASES
from metrics.working_days import working_days_between


def least_cases(evidence: Evidence) -> int:
    """Under how many replies nothing is said of their days: the council's setting."""
    return evidence.settings[LEAST_CASES]


def target_days(evidence: Evidence) -> int:
    """Within how many working days an appeal should be answered: the council's setting."""
    return evidence.settings[APPEALS_TARGET]


def days_to_reply(evidence: Evidence) -> tuple[tuple[int, int], ...]:
    """Working days to the first substantive reply and how many appeals took so many; empty under the least cases."""
    days = reply_days(evidence.appeals, evidence.holidays)
    return tuple(sorted(Counter(days).items())) if len(days) >= least_cases(evidence) else ()


def within_target(evidence: Evidence) -> Amount:
    """Answered within the target ÷ answered; no data under the least cases."""
    days = reply_days(evidence.appeals, evidence.holidays)
    if len(days) < least_cases(evidence):
        return replace(NO_DATA, base=len(days) if evidence.appeals else None)
    part = sum(day <= target_days(evidence) for day in days)
    return Amount(part / len(days), part=part, base=len(days), basis=Basis.ENTERED, origin=Origin.REGISTER)


def waiting_over_target(evidence: Evidence) -> Amount:
    """Appeals neither answered nor finished, registered longer ago than the target, of all that wait so."""
    if not evidence.appeals:
        return NO_DATA
    waiting = [cell for cell in evidence.appeals if cell.replied_on is None and not is_final(cell)]
    target = target_days(evidence)
    late = [
        cell for cell in waiting if working_days_between(cell.registered_on, evidence.as_of, evidence.holidays) > target
    ]
    return Amount(
        sum(cell.number for cell in late),
        base=sum(cell.number for cell in waiting),
        basis=Basis.ENTERED,
        origin=Origin.REGISTER,
    )
