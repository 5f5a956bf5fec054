"""The months of the two convocations: chosen by sliders that stand in the address, refused in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from data_model.errors import CouncilError
from data_model.questions.councils import ConvocationFacts
from locales import Texts
from metrics.comparison import EARLIER, LATER, MONTHS_LIMIT

PARAMETERS = {EARLIER: "months_iii", LATER: "months_iv"}


def refused(convocations: Sequence[ConvocationFacts]) -> list[CouncilError]:
    """What the address asks for in vain; to be read before the sliders, which drop what they cannot show."""
    wishes = ((one.key, st.query_params.get(PARAMETERS.get(one.key, ""))) for one in convocations)
    return [
        CouncilError("error-months-out-of-range", convocation=key, months=said, most=MONTHS_LIMIT)
        for key, said in wishes
        if said is not None and not _is_sound(said)
    ]


def _is_sound(said: str) -> bool:
    return (
        said.isascii() and said.isdecimal() and len(said) <= len(str(MONTHS_LIMIT)) and 1 <= int(said) <= MONTHS_LIMIT
    )


def stated_in_address(convocations: Sequence[ConvocationFacts]) -> dict[str, int]:
    """The months that the address states and that can be, by convocation, where no slider is drawn."""
    wishes = ((one.key, st.query_params.get(PARAMETERS.get(one.key, ""))) for one in convocations)
    return {key: int(said) for key, said in wishes if said is not None and _is_sound(said)}


def sliders(convocations: Sequence[ConvocationFacts], t: Texts) -> dict[str, int]:
    """A slider a convocation, bound to the address; the months chosen, by convocation."""
    known = [one for one in convocations if one.key in PARAMETERS]
    columns = st.columns(len(known), gap="large") if known else []
    return {one.key: _slider(column, one, t) for column, one in zip(columns, known, strict=True)}


def _slider(place: st.delta_generator.DeltaGenerator, one: ConvocationFacts, t: Texts) -> int:
    label = t("convocations-months-of", convocation=one.name[t.lang])
    return int(place.slider(label, 1, MONTHS_LIMIT, one.months, key=PARAMETERS[one.key], bind="query-params"))


def stated(convocations: Sequence[ConvocationFacts], chosen: dict[str, int]) -> dict[str, int]:
    """The parameters that carry the months chosen on; a convocation's own need none."""
    own = {one.key: one.months for one in convocations}
    return {PARAMETERS[key]: number for key, number in chosen.items() if number != own[key]}
