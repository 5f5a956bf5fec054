"""Passwords and tokens: what may be one, and the digests that the store keeps in their place."""

from __future__ import annotations

import hashlib
import secrets
import threading
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from data_model.errors import CouncilError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 12, 128  # characters
FEWEST = 5  # different ones
AT_ONCE = threading.Semaphore(2)  # each hashing takes 19 MiB and a core


def digest(token: str) -> str:
    """What the store keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """A token that nobody can guess: 32 random bytes, fit for an address."""
    return secrets.token_urlsafe(32)


def hashed(password: str, login: str) -> str:
    """The argon2id digest of a new password; refuses what is too short, too long or too easy to guess."""
    plain = _normal(password)
    if not SHORTEST <= len(plain) <= LONGEST:
        raise CouncilError("error-password-length", least=SHORTEST, most=LONGEST)
    if _is_easy(plain, login):
        raise CouncilError("error-password-easy")
    with AT_ONCE:
        return _hasher().hash(plain)


def matches(password_hash: str, password: str) -> bool:
    """Whether a password is the one of a digest; for no digest the same time is spent and the answer is no."""
    from argon2.exceptions import InvalidHashError, VerifyMismatchError

    with AT_ONCE:
        try:
            _hasher().verify(password_hash or _nobody(), _normal(password))
        except (InvalidHashError, VerifyMismatchError):
            return False
    return bool(password_hash)


def _normal(password: str) -> str:
    return unicodedata.normalize("NFC", password)


def _is_easy(password: str, login: str) -> bool:
    """Whether a password is made of its login, of few letters, or of a row of neighbours."""
    folded = password.casefold()
    steps = {ord(after) - ord(before) for before, after in pairwise(folded)}
    return len(set(folded)) < FEWEST or steps <= {1} or steps <= {-1} or login.casefold() in folded


@cache
def _hasher() -> PasswordHasher:
    """OWASP's setting for argon2id: 19 MiB, two passes."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


@cache
def _nobody() -> str:
    return _hasher().hash(new_token())
