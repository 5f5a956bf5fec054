"""The plan by commission: its items as stacked counts, in the commissions' own order, with words beside the bars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from data_model.vocabulary import State
from locales import Texts
from locales.dates import day_month, since_day
from locales.phrases import MeasurementLike, main
from look.palette import STATES, css_name
from metrics.metric import Measurement
from ui.bars import Segment, stacked_bar, swatch
from ui.cards import source_control
from ui.past_lines import past_lines
from ui.scope_bar import Links


@dataclass(frozen=True)
class CommissionRow:
    """One commission: number and name, items by state, completion, the day of its last entry where there is one."""

    number: int
    name: str
    states: Mapping[State, int]
    completion: MeasurementLike
    entered_on: date | None
    is_dimmed: bool = False


def completion_table(
    rows: Sequence[CommissionRow], past: Mapping[str, Measurement], silent_since: date, to: Links, t: Texts
) -> Markup:
    """A table of bars with a legend of the states that occur, and under it what is to be known of those past.

    `past` are the measures of past items; `silent_since` is the day since which silence counts.
    """
    all_silent = all(row.entered_on is None for row in rows)
    return Markup(
        '<section class="kn-block" aria-labelledby="kn-completion"><header><h2 id="kn-completion">{} <small>{}</small>'
        '</h2>{}</header>{}<table class="kn-completion"><caption class="kn-hidden">{}</caption>'
        '<thead class="kn-hidden"><tr>'
        '<th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>'
        "<tbody>{}</tbody></table>{}</section>"
    ).format(
        t("overview-by-commission"),
        t("overview-nobody-entered", since=since_day(silent_since, t.lang, year=True)) if all_silent else "",
        source_control("completion", t("overview-by-commission"), t),
        legend(rows, t),
        t("overview-by-commission-caption"),
        t("commission"),
        t("overview-items-by-state"),
        t("metric-plan_completion"),
        t("metric-last_recorded_at"),
        Markup("").join(_row(row, _scale(rows), _words(row, silent_since, all_silent, t), to, t) for row in rows),
        past_lines(past, t),
    )


def legend(rows: Sequence[CommissionRow], t: Texts) -> Markup:
    """The states that occur, each with a sample of its look, its word and its count."""
    totals = {state: sum(row.states.get(state, 0) for row in rows) for state in STATES}
    entries = (
        Markup("<li>{}{} <b>{}</b></li>").format(swatch(css_name(state)), t(f"state-{state.value}"), count)
        for state, count in totals.items()
        if count
    )
    return Markup('<ul class="kn-legend">{}</ul>').format(Markup("").join(entries))


def _scale(rows: Sequence[CommissionRow]) -> int:
    return max((sum(row.states.values()) for row in rows), default=1)


def _row(row: CommissionRow, scale: int, words: Markup, to: Links, t: Texts) -> Markup:
    return Markup(
        '<tr{}><th scope="row"><a data-inside href="{}"><b>{}</b> {}</a></th><td class="kn-bar-cell">{}</td>{}</tr>'
    ).format(
        Markup(' class="kn-dimmed"') if row.is_dimmed else "",
        to("commission", commission=row.number),
        row.number,
        row.name,
        stacked_bar(_segments(row, to, t), scale, f"{t('commission-n', number=row.number)}: {_said(row, t)}"),
        words,
    )


def _words(row: CommissionRow, silent_since: date, all_silent: bool, t: Texts) -> Markup:
    """What stands right of a bar: completion and the last entry; where nothing is entered, since when."""
    if all_silent:
        said = t("overview-dated-items", n=row.completion.amount.base or 0)
        return Markup('<td class="kn-words kn-quiet" colspan="2">{}</td>').format(said)
    if row.entered_on is None:
        said = t("overview-silent-since", since=since_day(silent_since, t.lang))
        return Markup('<td class="kn-words kn-quiet" colspan="2">{}</td>').format(said)
    return Markup('<td class="kn-words">{}</td><td class="kn-entered kn-quiet">{}</td>').format(
        main(row.completion, t.lang), t("overview-entered-on", date=day_month(row.entered_on, t.lang))
    )


def _segments(row: CommissionRow, to: Links, t: Texts) -> tuple[Segment, ...]:
    return tuple(
        Segment(
            look=css_name(state),
            count=row.states.get(state, 0),
            label=f"{t(f'state-{state.value}')}: {row.states.get(state, 0)}",
            href=to("plan", commission=row.number, state=state.value),
        )
        for state in STATES
    )


def _said(row: CommissionRow, t: Texts) -> str:
    return ", ".join(f"{t(f'state-{state.value}')} {row.states[state]}" for state in STATES if row.states.get(state))
