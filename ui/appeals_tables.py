"""Each commission's days to a reply."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from data_model.questions.councils import CommissionFacts
from locales import Texts, capitalised
from locales.phrases import figure, main
from metrics.metric import Board, Measurement
from metrics.response_time import least_cases, target_days
from ui.appeals_view import Appeals
from ui.cards import source_control
from ui.notes import note
from ui.sheet import Column, section, table

RESPONSE = ("appeals_median_days", "appeals_p90_days", "appeals_within_target")


def by_commission(seen: Appeals, council: Board, commissions: Sequence[CommissionFacts], t: Texts) -> Markup:
    """A row a commission: median, percentile and the share within the target, or how few replies there are."""
    heading = t("appeals-response-by-commission")
    heads = (t("appeals-median"), t("appeals-p90"), t("appeals-within", target=target_days(seen.evidence)))
    columns = [Column(t("commission")), *(Column(capitalised(head), "number") for head in heads)]
    rows = [_row(one, council.by_commission[one.number], seen, t) for one in commissions]
    control = source_control("response-by-commission", heading, t)
    return section("response-by-commission", heading, table(columns, rows, heading), control)


def _row(one: CommissionFacts, measures: dict[str, Measurement], seen: Appeals, t: Texts) -> tuple[str | Markup, ...]:
    median, ninth, within = (measures[key] for key in RESPONSE)
    name = f"{one.number}. {one.short[t.lang]}"
    if median.has_data:
        return (name, figure(median, t.lang), figure(ninth, t.lang), main(within, t.lang))
    few = t("appeals-too-few-short", n=median.amount.base or 0, least=least_cases(seen.evidence))
    return (name, "—", "—", Markup('<span class="kn-unsaid">{}</span>').format(few))


def notes(seen: Appeals, t: Texts) -> dict[str, Markup]:
    """What the source control of the commissions' days opens."""
    heading = t("appeals-response-by-commission")
    return {"response-by-commission": note(heading, [seen.board[key] for key in RESPONSE], seen.known, t)}
