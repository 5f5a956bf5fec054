"""Roles in the place of people: no real person stands beside an invented record, in a cell, a quote or a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from data_model.seeding import leave_out_findings, retell
from data_model.store import Session
from seed.files import SeedFiles


def give_roles(session: Session, files: SeedFiles) -> None:
    """Replace every person of `roles.csv` by a role, alike in documents, quotes and cells, so that quotes still hold.

    Findings that quote a person are left out: what is odd there is how the name is written. Officials whose words or
    meetings the annual report tells of keep their names, since nothing is invented about them.
    """
    in_roles = teller({row.text("as_written"): row.text("role") for row in files.rows("roles.csv")})
    leave_out_findings(session, lambda said: in_roles(said) != said)
    retell(session, in_roles)


def teller(roles: Mapping[str, str]) -> Callable[[str], str]:
    """What replaces the names in a text by their roles; the final dot of initials may be missing, spaces may differ."""
    by_name = {_plain(name): role for name, role in roles.items()}
    longest_first = sorted(by_name, key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    pattern = re.compile(rf"(?<!\w)(?:{names})(?:\.|(?!\w))")
    return lambda text: pattern.sub(lambda found: by_name[_plain(found[0])], text)


def _plain(name: str) -> str:
    return " ".join(name.split()).rstrip(".")
