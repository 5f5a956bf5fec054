"""What an editor has typed and not saved: kept while typing, so that neither a lost line nor a restart loses it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session, select

from data_model.accounts import Draft
from data_model.store import Store


def keep_draft(store: Store, account_id: int, form: str, words: Mapping[str, str], now: datetime) -> None:
    """Keep the words of a form's fields; a form without any is dropped."""
    with store.bookkeeping() as session:
        drop_draft(session, account_id, form)
        if any(words.values()):
            told = json.dumps(dict(words), ensure_ascii=False)
            session.add(Draft(account_id=account_id, form=form, words=told, kept_at=now))


def draft(session: Session, account_id: int, form: str) -> dict[str, str]:
    """The words that were kept of a form's fields, by their names."""
    found = session.exec(select(Draft.words).where(Draft.account_id == account_id, Draft.form == form)).first()
    return {str(name): str(said) for name, said in json.loads(found).items()} if found else {}


def drop_drafts(session: Session, account_id: int) -> None:
    """Let go of all that an account has typed and not saved."""
    for old in session.exec(select(Draft).where(Draft.account_id == account_id)):
        session.delete(old)
    session.flush()


def drop_draft(session: Session, account_id: int, form: str) -> None:
    """Let go of a form's draft, with the save that makes it needless."""
    for old in session.exec(select(Draft).where(Draft.account_id == account_id, Draft.form == form)):
        session.delete(old)
    session.flush()
