"""What a source control opens: the measurement in full, its definition and reservations, who entered it, the quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from data_model.origin import Recorded, Source
from data_model.questions.documents import FindingFacts
from data_model.vocabulary import Basis
from locales import Texts
from locales.dates import moment, period
from locales.phrases import caveats, definition, phrase
from metrics.metric import Measurement
from ui import wording
from ui.remarks import remarks
from ui.scope_bar import Links
from ui.sheet import folded, inside

QUOTES = 8

ROWS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "plan_items": ("plan", {}),
    "plan_dated": ("plan", {"timing": "dated"}),
    "plan_carried_over": ("plan", {"deadline": "year_round"}),
    "plan_unscheduled": ("plan", {"state": "unscheduled"}),
    "plan_completion": ("plan", {"state": "done", "timing": "dated"}),
    "plan_completion_whole": ("plan", {"state": "done"}),
    "plan_overdue": ("plan", {"state": "overdue"}),
    "plan_past_due_not_reported": ("plan", {"state": "past_due_not_reported"}),
    "plan_not_reported": ("plan", {"state": "not_reported"}),
    "plan_due_soon": ("plan", {"timing": "due_soon"}),
    "plan_moved": ("plan", {"moved": "1"}),
    "monitorings_planned_named": ("plan", {"kind": "monitoring", "basis": "named"}),
    "monitorings_planned_inferred": ("plan", {"kind": "monitoring", "basis": "inferred"}),
    "monitorings_recorded": ("monitoring", {}),
}
"""Where the rows stand that a measure counts, each with who entered what and when: a screen and its filters."""


@dataclass(frozen=True)
class Provenance:
    """What notes need beside the measurements: the documents' titles by key, the last entry of the scope.

    With `to`, which makes addresses in that scope, they lead to the rows that are counted.
    """

    documents: Mapping[str, str]
    last_entry: Recorded | None
    to: Links | None = None


def note(
    heading: str,
    measurements: Iterable[Measurement],
    known: Provenance,
    t: Texts,
    made: str = "",
    odd: Iterable[FindingFacts] = (),
) -> Markup:
    """The note of a card or chart over one or more measurements, each quote once.

    `made` says first how a chart is made, `odd` is what the documents say oddly about it.
    """
    every = tuple(measurements)
    is_entered = any(one.amount.basis is Basis.ENTERED and one.has_data for one in every)
    parts = [Markup("<p>{}</p>").format(made)] if made else []
    quoted: set[Source] = set()
    for one in every:
        parts.append(_entry(one, [cited for cited in one.amount.citations if cited not in quoted], known, t))
        quoted.update(one.amount.citations)
    if is_entered and known.last_entry:
        last = described([(t("note-last-entry"), entered(known.last_entry, t))])
        parts.append(Markup("<section>{}</section>").format(last))
    return titled(heading, Markup("").join([*parts, remarks(odd, t, quoted)]))


def latest(entries: Iterable[Recorded | None]) -> Recorded | None:
    """The latest of some entries; None where nothing was entered."""
    return max((one for one in entries if one), key=lambda one: one.recorded_at, default=None)


def titled(heading: str, content: Markup) -> Markup:
    """A note under its heading."""
    return Markup('<h2 id="kn-note-title">{}</h2>{}').format(heading, content)


def _entry(one: Measurement, cited: Iterable[Source], known: Provenance, t: Texts) -> Markup:
    """A measurement in full with those of its quotes that were not told before."""
    amount = one.amount
    facts = [(t("definition"), definition(one, t.lang))]
    if amount.basis and one.has_data:
        facts.append((t("note-basis"), t(f"basis-{amount.basis.value}")))
    if amount.period:
        facts.append((t("period"), period(*amount.period, t.lang)))
    facts += [(t("note-caveat"), said) for said in caveats(amount, t.lang)]
    return Markup('<section><h3>{}</h3><p class="kn-said">{}</p>{}{}{}</section>').format(
        t(f"metric-{one.key}"),
        phrase(one, t.lang),
        _rows(one, known.to, t),
        described(facts),
        quotes(cited, known.documents, t),
    )


def _rows(one: Measurement, to: Links | None, t: Texts) -> Markup:
    """The way to the rows that a number counts; of a share to those of its part."""
    counted = one.amount.part if one.unit == "share" else one.value
    if to is None or one.key not in ROWS or not counted:
        return Markup("")
    screen, filters = ROWS[one.key]
    return Markup("<p>{}</p>").format(inside(to(screen, **filters), t("note-rows", n=int(counted))))


def described(facts: Iterable[tuple[str, str | Markup]]) -> Markup:
    """Terms and what they are, as a list."""
    return Markup("<dl>{}</dl>").format(
        Markup("").join(Markup("<dt>{}</dt><dd>{}</dd>").format(term, said) for term, said in facts)
    )


def entered(recorded: Recorded, t: Texts) -> Markup:
    """When something was entered, then by whom and on what ground, in the words of whoever entered it."""
    said = ": ".join(part for part in (recorded.recorded_by, recorded.ground) if part)
    return Markup("{}, {}").format(moment(recorded.recorded_at, t.lang), wording.entered(said).marked())


def quotes(citations: Iterable[Source], documents: Mapping[str, str], t: Texts) -> Markup:
    """The places and quotes a number was read from; where there are many, the rest of them folded."""
    every = tuple(dict.fromkeys(citations))
    first, rest = (_listed(part, documents, t) for part in (every[:QUOTES], every[QUOTES:]))
    return first + folded(t("note-more-quotes", n=len(every) - QUOTES), rest) if rest else first


def _listed(citations: Iterable[Source], documents: Mapping[str, str], t: Texts) -> Markup:
    lines = [
        Markup('<li><span>{}, {}</span><q lang="ru">{}</q></li>').format(
            documents.get(one.document, one.document), wording.place(one.place, t), one.quote
        )
        for one in citations
    ]
    return Markup('<ul class="kn-quotes">{}</ul>').format(Markup("").join(lines)) if lines else Markup("")
