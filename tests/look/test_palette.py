from __future__ import annotations

import re
from itertools import combinations

import pytest

from data_model.vocabulary import AppealState, Basis, State
from look.palette import ACCENT, APPEALS, BASES, GROUND, INK, ON_ACCENT, QUIET_INK, RAISED, STATES, css_variables

TEXT, SHAPE = 4.5, 3.0  # the contrasts that WCAG 2.2 asks of text and of what is drawn


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_state_appeal_and_basis_has_a_look() -> None:
    assert (set(STATES), set(APPEALS), set(BASES)) == (set(State), set(AppealState), set(Basis))


@pytest.mark.parametrize("looks", [STATES, APPEALS, BASES])
def test_no_two_words_share_a_mark_so_that_colour_is_never_the_only_sign(looks: dict) -> None:  # type: ignore[type-arg]
    assert all(one.mark is not other.mark for one, other in combinations(looks.values(), 2))


def test_done_is_filled_overdue_hatched_unreported_outlined_to_come_pale_cancelled_struck() -> None:
    words = {state: look.mark.word for state, look in STATES.items()}
    assert words[State.DONE] == "filled"
    assert words[State.OVERDUE] == "hatched"
    assert words[State.PAST_DUE_NOT_REPORTED] == "outlined"
    assert words[State.NOT_REPORTED] == "pale"
    assert words[State.CANCELLED] == "struck"


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("state", list(State))
def test_a_number_reads_on_its_surface_and_a_border_stands_out_from_the_ground(state: State, is_dark: bool) -> None:
    tone = STATES[state].tone(is_dark)
    assert contrast(tone.ink, tone.fill) >= TEXT
    assert contrast(tone.line, GROUND[is_dark]) >= SHAPE


@pytest.mark.parametrize("is_dark", [False, True])
def test_text_reads_on_both_grounds(is_dark: bool) -> None:
    for ink in (INK, QUIET_INK, ACCENT):
        assert contrast(ink[is_dark], GROUND[is_dark]) >= TEXT
        assert contrast(ink[is_dark], RAISED[is_dark]) >= TEXT
    assert contrast(ON_ACCENT[is_dark], ACCENT[is_dark]) >= TEXT


def test_the_variables_give_both_grounds_of_each_state() -> None:
    said = dict(re.findall(r"--kn-([\w-]+): (light-dark\([^)]+\));", css_variables()))
    assert said["overdue-line"] == "light-dark(#B8450F, #F0935A)"
    assert {state.value.replace("_", "-") for state in State} <= set(said)
