"""Digits as each language writes them. Rounding is half up everywhere, on the number as it prints: 0,285 is 29 %."""

from __future__ import annotations

import numbers
from decimal import ROUND_HALF_UP, Decimal

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
NO_BASE = "—"

_BOUND_SIGNS = {"exact": "", "at_least": "≥", "more_than": ">"}
_MOST_DIGITS = 6

Number = int | float | Decimal


def whole(n: int, lang: str) -> str:
    """A whole number with its thousands set apart: «1 366» (no-break space), in English «1,366»."""
    return _in_language(f"{n:,}", lang)


def decimal(x: Number, digits: int, lang: str) -> str:
    """A number with exactly `digits` digits after the separator, rounded half up: «7,28»."""
    return _in_language(f"{rounded(x, digits):,f}", lang)


def percent(share: Number, lang: str, digits: int = 0, bound: str = "exact") -> str:
    """A share (1 is the whole) as «22 %», in English «22%».

    A share that is neither nothing nor the whole never rounds to 0 or 100: «< 1 %», «> 99 %». With a bound the
    sign is taken («≥ 22 %»), so such a share gets more digits instead: «≥ 0,3 %».
    """
    points = exactly(share) * 100
    if bound != "exact":
        return bounded(_with_sign(_decimal_apart(points, digits, lang), lang), bound)
    step = Decimal(1).scaleb(-digits)
    if 0 < points < 100 and rounded(points, digits) == 0:
        return f"<{NO_BREAK_SPACE}{_with_sign(decimal(step, digits, lang), lang)}"
    if 0 < points < 100 and rounded(points, digits) == 100:
        return f">{NO_BREAK_SPACE}{_with_sign(decimal(100 - step, digits, lang), lang)}"
    return _with_sign(decimal(points, digits, lang), lang)


def signed_percent(share: Number, lang: str, digits: int = 1, bound: str = "exact") -> str:
    """A change as a share: 0.082 is «+8,2 %», −0.059 is «−5,9 %»; a change that is not nothing never shows as zero."""
    points = exactly(share) * 100
    sign = "+" if points > 0 else ""
    return bounded(_with_sign(sign + _decimal_apart(points, digits, lang), lang), bound)


def bounded(shown: str, bound: str) -> str:
    """A number with the sign of its bound, the same in every language: «≥ 2,5», «> 70 %»."""
    sign = _BOUND_SIGNS[bound]
    return f"{sign}{NO_BREAK_SPACE}{shown}" if sign else shown


def rounded(x: Number, digits: int) -> Decimal:
    """The number rounded half up to `digits` places; ValueError for what is not finite."""
    return exactly(x).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) + 0  # + 0 turns minus zero into zero


def exactly(x: Number) -> Decimal:
    """The number as a person reads it off the screen: 0.285 is 0.285, not the nearest binary fraction."""
    if isinstance(x, Decimal):
        value = x
    elif isinstance(x, numbers.Integral):
        value = Decimal(int(x))
    else:
        value = Decimal(repr(float(x)))
    if not value.is_finite():
        raise ValueError(f"{x!r} is not a number that can be shown")
    return value


def _decimal_apart(x: Decimal, digits: int, lang: str) -> str:
    """The number with as many more digits as keep it apart from 0 and 100 where it is neither."""
    while digits < _MOST_DIGITS and x not in (0, 100) and abs(rounded(x, digits)) in (0, 100) and abs(x) != 100:
        digits += 1
    return decimal(x, digits, lang)


def _with_sign(shown: str, lang: str) -> str:
    return f"{shown}%" if lang == "en" else f"{shown}{NO_BREAK_SPACE}%"


def _in_language(digits: str, lang: str) -> str:
    """Digits written the English way («-1,366.5») in the signs of a language."""
    if lang != "en":
        digits = digits.replace(",", NO_BREAK_SPACE).replace(".", ",")
    return digits.replace("-", MINUS)
