"""Who looks at this screen: asked of the store at every run, since a socket keeps the identity it was opened with."""

from __future__ import annotations

from typing import TypeGuard

import streamlit as st

from data_model import signing_in
from data_model.rules import RULES, SIGHTS, UNNAMED
from data_model.signing_in import Visitor
from data_model.vocabulary import Role
from ui import screens, session

HEADER = "x-kenes-sign-in"


def visitor() -> Visitor | None:
    """The one who is signed in at this moment, or None."""
    said = st.context.headers.get(HEADER, "")
    if not said.isdigit():
        return None
    return signing_in.visitor(session.opened(session.store_url()), int(said), session.now())


def still(who: Visitor | None) -> Visitor | None:
    """The same visitor as the store knows them now: for a download, which is made where no screen tells who asks."""
    if who is None or who.actor.sign_in_id is None:
        return None
    return signing_in.visitor(session.opened(session.store_url()), who.actor.sign_in_id, session.now())


def may(who: Visitor | None, command: str) -> TypeGuard[Visitor]:
    """Whether a visitor's role allows a command; what it is for is looked at when it is done."""
    assert command in RULES, command
    return who is not None and who.actor.may(command)


def may_for(who: Visitor | None, command: str, commission_id: int) -> TypeGuard[Visitor]:
    """Whether a visitor's role and commissions allow a command for one of these."""
    return who is not None and who.actor.may_for(command, frozenset({commission_id}))


def screens_for(who: Visitor | None) -> tuple[str, ...]:
    """The screens that stand open to a visitor, in the order of the navigation; the projector has its own alone."""
    if who is not None and who.actor.role is Role.KIOSK:
        return (screens.DECK,)
    return tuple(one for one in screens.SCREENS if one not in screens.NEEDS or _finds(who, screens.NEEDS[one]))


def may_see(who: Visitor | None, sight: str) -> bool:
    """Whether a visitor, or somebody without an account, may look at what is not for every eye."""
    return session.public() in UNNAMED[sight] if who is None else who.actor.may(sight)


def _finds(who: Visitor | None, need: str) -> bool:
    return may_see(who, need) if need in SIGHTS else may(who, need)
