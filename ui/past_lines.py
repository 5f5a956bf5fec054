"""What is to be known of the past items that bars count: those due before the approval, the count by first dates.

Stands under every row of bars by state, since the bars themselves show the current deadlines only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from locales import Texts
from locales.phrases import limits, main
from metrics.metric import Measurement

PAST = ("plan_overdue", "plan_past_due_not_reported")


def past_lines(measures: Mapping[str, Measurement], t: Texts) -> Markup:
    """A small paragraph that tells of each past state that has something to be known of it."""
    lines = (Markup("<span>{}</span>").format(line) for line in _lines(measures, t))
    said = Markup(" ").join(lines)
    return Markup('<p class="kn-past">{}</p>').format(said) if said else Markup("")


def _lines(measures: Mapping[str, Measurement], t: Texts) -> Iterator[str]:
    for one in (measures[key] for key in PAST):
        if one.has_data and (said := list(limits(one.amount, t.lang))):
            yield f"{t(f'metric-{one.key}')}: {', '.join([main(one, t.lang), *said])}"
