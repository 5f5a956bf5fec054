"""The months of the two convocations: asked for in the address, chosen by sliders, refused in one sentence.

The address is the truth: a slider shows what it says, and a moved slider writes into it. Streamlit's own binding of a
slider to the address takes «36.5» for 36 and drops in silence what is no number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions.councils import ConvocationFacts
from locales import Texts
from metrics.comparison import EARLIER, LATER, MONTHS_LIMIT

PARAMETERS = {EARLIER: "months_iii", LATER: "months_iv"}


@dataclass(frozen=True)
class Months:
    """The months that hold, by convocation: those asked for, else its own; and the refusals."""

    chosen: dict[str, int]
    refused: tuple[CouncilError, ...]


def asked(convocations: Sequence[ConvocationFacts]) -> Months:
    """What the address asks for; a number that cannot be is refused, and the convocation's own holds."""
    chosen, refused = {}, []
    for one in convocations:
        if one.key not in PARAMETERS:
            continue
        said = st.query_params.get(PARAMETERS[one.key])
        chosen[one.key] = int(said) if said is not None and _is_sound(said) else one.months
        if said is not None and not _is_sound(said):
            values = {"convocation": one.key, "months": said, "most": MONTHS_LIMIT}
            refused.append(CouncilError("error-months-out-of-range", **values))
    return Months(chosen, tuple(refused))


def _is_sound(said: str) -> bool:
    is_short_number = said.isascii() and said.isdecimal() and len(said) <= len(str(MONTHS_LIMIT))
    return is_short_number and 1 <= int(said) <= MONTHS_LIMIT


def sliders(convocations: Sequence[ConvocationFacts], months: Months, t: Texts) -> None:
    """A slider a convocation; moving it moves the address."""
    known = [one for one in convocations if one.key in months.chosen]
    for column, one in zip(st.columns(len(known), gap="large") if known else (), known, strict=True):
        name = PARAMETERS[one.key]
        st.session_state[name] = months.chosen[one.key]
        label = t("convocations-months-of", convocation=one.name[t.lang])
        column.slider(label, 1, MONTHS_LIMIT, key=name, on_change=_write, args=(name, one.months))


def _write(name: str, own: int) -> None:
    """Bring a moved slider into the address; a convocation's own months need no parameter."""
    if st.session_state[name] == own:
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = str(st.session_state[name])
