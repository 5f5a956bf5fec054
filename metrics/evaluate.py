"""Definitions and evidence to a board: every measure of a scope on a date, as known at a moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session

from metrics.definitions import BY_KEY, METRICS
from metrics.evidence import Evidence, asker, gather
from metrics.metric import Board, Measurement, Scope
from metrics.origins import register_only, stated_only
from metrics.plan_state import ItemState


def measurements(evidence: Evidence) -> dict[str, Measurement]:
    """Every measure of some evidence, by key, in the order of the definitions."""
    return {metric.key: metric.of(evidence) for metric in METRICS}


def of_items(evidence: Evidence, items: tuple[ItemState, ...], keys: Iterable[str]) -> dict[str, Measurement]:
    """Some of the plan's measures of some of its items, as if the plan held no others."""
    narrowed = replace(evidence, items=items)
    return {key: BY_KEY[key].of(narrowed) for key in keys}


def stated_alone(evidence: Evidence, keys: Iterable[str]) -> dict[str, Measurement]:
    """What the documents alone say of some measures, whichever book is chosen for a period."""
    alone = stated_only(evidence)
    return {key: BY_KEY[key].of(alone) for key in keys}


def registered_alone(evidence: Evidence, keys: Iterable[str]) -> dict[str, Measurement]:
    """What the registers alone say of some measures, whichever book is chosen for a period."""
    alone = register_only(evidence)
    return {key: BY_KEY[key].of(alone) for key in keys}


def board_of(evidence: Evidence, scope: Scope) -> Board:
    """The board of evidence already gathered; with a commission in the scope its own measures come first."""
    by_commission = {number: measurements(evidence.of_commission(number)) for number in evidence.commissions}
    chosen = scope.commission
    return Board(
        scope=scope,
        as_of=evidence.as_of,
        known_at=evidence.known_at,
        plan=evidence.plan.key if evidence.plan else None,
        convocation=evidence.convocation.key if evidence.convocation else None,
        measures=measurements(evidence) if chosen is None else by_commission[chosen],
        by_commission=by_commission if chosen is None else {chosen: by_commission[chosen]},
    )


def evaluate(session: Session, scope: Scope, as_of: date, known_at: datetime) -> Board:
    """Every measure of a scope on a date, as known at a moment."""
    return board_of(gather(asker(session), scope, as_of, known_at), scope)


def items_on(session: Session, scope: Scope, as_of: date, known_at: datetime) -> tuple[ItemState, ...]:
    """The plan's items of a scope with their states on a date."""
    evidence = gather(asker(session), scope, as_of, known_at)
    return evidence.items if scope.commission is None else evidence.of_commission(scope.commission).items
