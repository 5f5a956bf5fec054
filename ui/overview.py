"""The first screen put together: what was asked of the store goes in, the body and the notes of its panel come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from markupsafe import Markup

from data_model.questions.activities import ActivityFacts
from data_model.questions.councils import CommissionFacts
from data_model.questions.documents import ContributionFacts
from data_model.questions.plans import PlanFacts
from locales import Texts
from locales.dates import ALMATY, day_month, long_day, period
from metrics.agenda import agenda, never_dated
from metrics.comparison import Comparison
from metrics.metric import Board, Measurement
from metrics.plan_series import commission_of, states_in
from metrics.plan_state import ItemState
from ui.cards import card_row, source_control
from ui.coming import coming
from ui.completion import CommissionRow, completion_table
from ui.convocation_strip import convocation_strip, pair_note
from ui.notes import Provenance, latest, note, quotes, titled
from ui.notice import notice
from ui.overview_cards import SourcedCard, card_notes, plan_cards, plan_facts, report_cards
from ui.scope_bar import Links, scope_bar


@dataclass(frozen=True)
class Overview:
    """Everything the first screen shows; `board` and `items` are of the scope, `council` is the whole council's.

    `stated` is what the documents alone say of the scope, `documents` are their titles by key; `hanging` are the
    indicators of which there is more or less according to the months of the earlier convocation.
    """

    board: Board
    council: Board
    stated: Mapping[str, Measurement]
    items: tuple[ItemState, ...]
    every_item: tuple[ItemState, ...]
    activities: tuple[ActivityFacts, ...]
    plan: PlanFacts | None
    plans: tuple[PlanFacts, ...]
    commissions: tuple[CommissionFacts, ...]
    comparisons: tuple[Comparison, ...]
    hanging: tuple[str, ...]
    contributions: tuple[ContributionFacts, ...]
    documents: Mapping[str, str]

    @property
    def as_of(self) -> date:
        """The date that everything is shown on."""
        return self.board.as_of

    @property
    def is_over(self) -> bool:
        """Whether the plan's period has ended."""
        return self.plan is not None and self.plan.period_end < self.as_of

    @property
    def left(self) -> int | None:
        """How many items never got their date; None while the plan's period runs."""
        return never_dated(self.items, self.plan, self.as_of) if self.plan else None

    @property
    def is_unmarked(self) -> bool:
        """Whether nobody in the council has reported on the plan."""
        return not self.council["plan_marked"].value

    @property
    def speaks_for_itself(self) -> bool:
        """Whether the plan's figures lead; where it is over without a mark, or missing, the report's lead."""
        return self.plan is not None and not (self.is_over and self.is_unmarked)


def body(seen: Overview, to: Links, here: Links, t: Texts) -> Markup:
    """The whole screen: head, notice, cards, the plan by commission beside what comes next, the III–IV strip."""
    row = card_row([one.card for one in chosen_cards(seen, to, t)], t, t("overview-cards"))
    said = _notice(seen, here, t)
    return Markup("").join(
        [
            _head(seen, here, t),
            *((said, row) if seen.speaks_for_itself else (row, said)),
            Markup('<div class="kn-pair">{}{}</div>').format(_plan(seen, to, t), _beside(seen, to, t)),
            convocation_strip(seen.comparisons, seen.hanging, to, t),
        ]
    )


def _head(seen: Overview, here: Links, t: Texts) -> Markup:
    title = _plan_name(seen.plan, seen.as_of, t) if seen.plan and seen.speaks_for_itself else report_name(seen, t)
    commissions = [(one.number, one.short[t.lang]) for one in seen.commissions]
    return scope_bar(title, commissions, seen.board.scope.commission, here, t)


def _plan_name(plan: PlanFacts, as_of: date, t: Texts) -> str | Markup:
    """The plan's title; before its approval it says so."""
    name = plan.title_in(t.lang)
    if plan.approved_on is None or as_of >= plan.approved_on:
        return name
    said = t("overview-not-approved", date=day_month(plan.approved_on, t.lang))
    return Markup("{} <small>{}</small>").format(name, said)


def chosen_cards(seen: Overview, to: Links, t: Texts) -> tuple[SourcedCard, ...]:
    """The cards that lead on this date."""
    if seen.speaks_for_itself:
        return plan_cards(seen.board, to, t, seen.left)
    leading = seen.council["monitorings_stated"].amount.period
    return report_cards(seen.stated, seen.board.scope.commission, leading, to, t)


def report_name(seen: Overview, t: Texts) -> str:
    """The document that the leading figures are read from and its period; without one, the screen's own name."""
    stated = seen.council["monitorings_stated"].amount
    title = next((seen.documents.get(one.document, "") for one in stated.citations), "")
    if not title or not stated.period:
        return t("nav-overview")
    return t("overview-report", document=title, period=period(*stated.period, t.lang))


def _notice(seen: Overview, here: Links, t: Texts) -> Markup:
    plan = seen.plan
    if plan is None:
        return notice([t("overview-no-plan") + "." if seen.documents else t("overview-store-empty")])
    name = plan.title_in(t.lang)
    if seen.as_of < plan.period_start:
        return notice([t("overview-period-ahead", plan=name, date=long_day(plan.period_start, t.lang))])
    if not seen.is_over:
        return Markup("")
    marked = seen.board["plan_marked"].amount
    ended = day_month(plan.period_end, t.lang)
    is_last = all(one.period_start <= plan.period_end for one in seen.plans)
    key = "overview-period-over-last" if is_last else "overview-period-over"
    said = t(key, plan=name, date=ended, marked=int(marked.value or 0), items=marked.base or 0)
    facts = () if seen.speaks_for_itself else (*plan_facts(seen.board, t), *_never_dated(seen.left, t))
    days = [
        (here(as_of=day.isoformat()), day_month(day, t.lang))
        for day in quarter_ends(plan.period_start, plan.period_end)
    ]
    return notice([said], facts, days, t("overview-see-on"))


def _never_dated(left: int | None, t: Texts) -> tuple[tuple[str, str], ...]:
    return ((t("overview-never-dated"), t("unit-items", n=left)),) if left else ()


def quarter_ends(start: date, end: date) -> tuple[date, ...]:
    """The last days of the quarters of a period, then its own last day: where one looks back at a plan that is over."""
    ends = (
        date(year, *day) for year in range(start.year, end.year + 1) for day in ((3, 31), (6, 30), (9, 30), (12, 31))
    )
    return (*(day for day in ends if start <= day < end), end)


def _plan(seen: Overview, to: Links, t: Texts) -> Markup:
    if seen.plan is None:
        return Markup("")
    since = min(seen.plan.period_start, seen.as_of)
    return completion_table(commission_rows(seen, t), seen.council.measures, since, to, t)


def commission_rows(seen: Overview, t: Texts) -> tuple[CommissionRow, ...]:
    """A row for each commission, in their own order; with one chosen the others stand back."""
    states = states_in(seen.every_item, commission_of)
    chosen = seen.board.scope.commission
    return tuple(
        CommissionRow(
            number=one.number,
            name=one.short[t.lang],
            states=states.get(one.number, {}),
            completion=seen.council.by_commission[one.number]["plan_completion"],
            entered_on=_entered_on(seen.council.by_commission[one.number]["last_recorded_at"]),
            is_dimmed=chosen not in (None, one.number),
        )
        for one in seen.commissions
    )


def _entered_on(last: Measurement) -> date | None:
    return last.amount.moment.astimezone(ALMATY).date() if last.amount.moment else None


def _beside(seen: Overview, to: Links, t: Texts) -> Markup:
    """What comes next while the plan runs; what the council gave to the city when nothing is ahead."""
    if seen.plan is not None and not seen.is_over:
        return coming(agenda(seen.items, seen.as_of), seen.plan, seen.as_of, to, t)
    return _contributions(seen.contributions, t)


def _contributions(given: Sequence[ContributionFacts], t: Texts) -> Markup:
    if not given:
        return Markup("")
    groups = (("document", ""), ("accepted_recommendation", t("overview-accepted")))
    lists = (
        Markup("{}<ul>{}</ul>").format(
            Markup("<h3>{}</h3>").format(title) if title else "",
            Markup("").join(Markup("<li>{}</li>").format(one.name[t.lang]) for one in given if one.kind == kind),
        )
        for kind, title in groups
        if any(one.kind == kind for one in given)
    )
    heading = t("overview-contributions")
    return Markup(
        '<section class="kn-block kn-given" aria-labelledby="kn-given"><header><h2 id="kn-given">{}</h2>{}</header>{}'
        "</section>"
    ).format(heading, source_control("given", heading, t), Markup("").join(lists))


def notes(seen: Overview, to: Links, t: Texts) -> dict[str, Markup]:
    """What each source control of the screen opens."""
    known = Provenance(seen.documents, latest(one.last_recorded for one in seen.items), to)
    council = replace(known, to=partial(to, commission=None))
    chosen = seen.board.scope.commission
    visits = [one for one in seen.activities if chosen is None or chosen in one.commissions]
    found = card_notes(chosen_cards(seen, to, t), visits, known, t)
    if seen.plan is not None:
        past = ("plan_overdue", "plan_past_due_not_reported")
        keys = ("plan_completion", *past, "plan_not_reported", "plan_items")
        found["completion"] = note(t("overview-by-commission"), [seen.council[key] for key in keys], council, t)
    if seen.plan is not None and not seen.is_over:
        found["coming"] = titled(t("overview-coming"), Markup("<p>{}</p>").format(t("overview-coming-definition")))
    elif seen.contributions:
        given = quotes((one.citation for one in seen.contributions), known.documents, t)
        found["given"] = titled(t("overview-contributions"), given)
    if any(pair.earlier and pair.later for pair in seen.comparisons):
        found["convocations"] = pair_note(seen.comparisons, known, t)
    return found
