"""The plan's screen in words: its name and measures, what is shown of it by state, the notes behind each part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from data_model.questions.plans import PlanFacts
from locales import Texts
from locales.dates import day_month, days_period, long_day, medium_day
from locales.phrases import limits, main
from look.palette import STATES, css_name
from metrics.metric import Board, Measurement
from metrics.plan_series import by_state
from metrics.plan_state import ItemState
from ui.bars import swatch
from ui.cards import source_control
from ui.notes import Provenance, note
from ui.notice import notice
from ui.plan_filters import Filters
from ui.scope_bar import Links
from ui.sheet import page_head

MEASURES = (
    "plan_completion",
    "plan_completion_due",
    "plan_completion_whole",
    "plan_on_time",
    "plan_moved",
    "plan_pace",
)
PARTS = (
    "plan_items",
    "plan_dated",
    "plan_carried_over",
    "plan_standing",
    "plan_unscheduled",
    "plan_before_approval",
    "plan_pace",
)
_NOTED = {
    "commission": ("plan_items", "plan_overdue", "plan_past_due_not_reported", "plan_not_reported"),
    "month": ("plan_dated", "plan_overdue", "plan_past_due_not_reported", "plan_not_reported"),
    "kind": ("plan_items", "plan_overdue", "plan_past_due_not_reported", "plan_not_reported"),
    "timeline": ("plan_dated", "plan_carried_over", "plan_standing", "plan_unscheduled", "plan_moved"),
    "progress": ("plan_completion", "plan_done", "plan_past_due_not_reported", "plan_pace"),
}


@dataclass(frozen=True)
class PlanPage:
    """What the screen speaks of: the plan, the board of its scope, the scope's name, the items shown, the filters.

    `shown` leaves the filter of the state out of account, and `past` are the measures of past items among them.
    """

    plan: PlanFacts
    board: Board
    scope: str
    shown: tuple[ItemState, ...]
    past: Mapping[str, Measurement]
    of: int
    filters: Filters
    known: Provenance

    @property
    def is_unmarked(self) -> bool:
        """Whether nobody in the scope has reported."""
        return not self.board["plan_marked"].value


def head(seen: PlanPage, here: Links, t: Texts) -> Markup:
    """The plan's name, its period and approval, what is to be said before the figures."""
    top = page_head(seen.plan.title_in(t.lang), _subtitle(seen.plan, t))
    return Markup("{}{}").format(top, _notice(seen, here, t))


def _subtitle(plan: PlanFacts, t: Texts) -> str:
    period = days_period(plan.period_start, plan.period_end, t.lang)
    if plan.approved_on is None:
        return period
    key = "plan-approved-about" if plan.approved_day_uncertain else "plan-approved"
    return f"{period}, {t(key, date=medium_day(plan.approved_on, t.lang))}"


def _notice(seen: PlanPage, here: Links, t: Texts) -> Markup:
    plan, marked = seen.plan, seen.board["plan_marked"].amount
    counts = {"marked": int(marked.value or 0), "items": marked.base or 0}
    if seen.board.as_of > plan.period_end:
        said = t("plan-period-over", date=day_month(plan.period_end, t.lang), **counts)
        link = here(as_of=plan.period_end.isoformat()), t("plan-see-on", date=day_month(plan.period_end, t.lang))
        return notice([said], (), [link])
    if seen.board.as_of < plan.period_start:
        return notice([t("plan-period-ahead", date=long_day(plan.period_start, t.lang))])
    return notice([t("plan-unmarked", **counts)]) if seen.is_unmarked else Markup("")


def measures(seen: PlanPage, t: Texts) -> Markup:
    """What marks tell of the scope; without any mark, what the plan itself consists of."""
    keys = PARTS if seen.is_unmarked else MEASURES
    return Markup('<section class="kn-block" aria-labelledby="kn-measures"><header>{}{}</header>{}</section>').format(
        Markup('<h2 id="kn-measures">{}</h2>').format(seen.scope),
        source_control("measures", seen.scope, t),
        Markup('<dl class="kn-measures">{}</dl>').format(Markup("").join(_measure(seen.board[key], t) for key in keys)),
    )


def _measure(one: Measurement, t: Texts) -> Markup:
    said = [*limits(one.amount, t.lang), *([t("plan-carried-over-where")] if one.key == "plan_carried_over" else [])]
    small = Markup("<small>{}</small>").format(", ".join(said)) if one.has_data else ""
    return Markup("<div><dt>{}</dt><dd>{}{}</dd></div>").format(t(f"metric-{one.key}"), _number(one, t), small)


def _number(one: Measurement, t: Texts) -> str:
    """A share as it is said everywhere, a count of items as its bare number: its term says what it counts."""
    return main(one, t.lang) if one.unit == "share" or not one.has_data else str(int(one.value or 0))


def states(seen: PlanPage, here: Links, t: Texts) -> Markup:
    """How many items are shown, by state; each state is a link that shows only it, or all again."""
    counts = by_state(item for item in seen.shown if seen.filters.keeps(item))
    total = sum(counts.values())
    said = t("plan-shown-all", n=total) if total == seen.of else t("plan-shown", n=total, of=seen.of)
    every = by_state(seen.shown)
    links = (
        Markup('<li{}><a data-inside href="{}"{}>{}{} <b>{}</b></a></li>').format(
            Markup(' class="kn-dimmed"') if seen.filters.state not in ("", state) else "",
            here(state=None if seen.filters.state == state else state.value, item=None),
            Markup(' aria-current="true"') if seen.filters.state == state else "",
            swatch(css_name(state)),
            t(f"state-{state}"),
            every[state],
        )
        for state in STATES
        if every[state]
    )
    return Markup('<div class="kn-shown"><p><b>{}</b></p><ul class="kn-legend">{}</ul></div>').format(
        said, Markup("").join(links)
    )


def section_head(section: str, t: Texts, lines: Iterable[str | Markup] = ()) -> Markup:
    """The heading of a chart or the register with its source control and what is to be known of it."""
    heading = t(f"plan-section-{section}")
    return Markup('<section class="kn-block"><header><h2>{}</h2>{}</header>{}</section>').format(
        heading,
        source_control(section, heading, t),
        Markup("").join(
            one if isinstance(one, Markup) else Markup('<p class="kn-quiet">{}</p>').format(one) for one in lines if one
        ),
    )


def measure_notes(seen: PlanPage, t: Texts) -> dict[str, Markup]:
    """What the source control of the measures opens."""
    keys = PARTS if seen.is_unmarked else MEASURES
    return {"measures": note(seen.scope, [seen.board[key] for key in keys], seen.known, t)}


def section_notes(section: str, seen: PlanPage, t: Texts) -> dict[str, Markup]:
    """What the source control of a chart or the register opens: how it is made, then the measures it rests on."""
    heading = t(f"plan-section-{section}")
    keys: Sequence[str] = _NOTED.get(section, ("plan_items",))
    return {section: note(heading, [seen.board[key] for key in keys], seen.known, t, t(f"plan-made-{section}"))}
