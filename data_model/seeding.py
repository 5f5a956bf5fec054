"""What the store remembers of the seed it was given."""

from __future__ import annotations

from sqlalchemy import update
from sqlmodel import Session

from data_model.sources import StoreRevision


def remember_seed(session: Session, digest: str) -> None:
    """Note the fingerprint of the files that were loaded, inside the loading transaction."""
    session.connection().execute(update(StoreRevision).values(seed_digest=digest))
