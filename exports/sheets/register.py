"""The register: every item of the plan with its wording, its dates, its state on the day, and who marked it when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from data_model.vocabulary import KindBasis
from exports.cells import Cell, Word
from exports.columns import DATE_WIDTH, MOMENT_WIDTH, Column, hidden_where_empty
from exports.material import Material
from exports.paper import Paper
from exports.styles import TIGHT
from exports.wording import document
from locales.dates import medium_day
from look.palette import STATES
from metrics.plan_series import commission_of
from metrics.plan_state import ItemState


def write(paper: Paper, material: Material) -> None:
    """Write the sheet."""
    titles = dict.fromkeys(document(item.facts.citation, material) for item in material.items if item.facts.citation)
    if titles:
        paper.line(material.t("workbook-read-from", documents=", ".join(titles)))
        paper.skip()
    every, names = columns(material), {one.number: one.short[material.lang] for one in material.commissions}
    paper.columns(every, material.items, TIGHT)
    header, items = paper.header(every), sorted(material.items, key=commission_of)
    for place, ((number,), own) in enumerate(groupby(items, key=commission_of)):
        if place:
            paper.start_page()
        paper.group(f"{number}. {names[number]}", every)
        paper.rows(every, list(own), TIGHT)
    paper.finish_table(header, every, frozen_columns=2)


def columns(material: Material) -> tuple[Column[ItemState], ...]:
    """Every column of the register, those of use in the file alone to the right."""
    return (*_printed(material), *hidden_where_empty(_to_the_right(material), material.items))


def _printed(material: Material) -> tuple[Column[ItemState], ...]:
    t = material.t
    done_on = Column[ItemState](t("workbook-done-on"), DATE_WIDTH, lambda item: item.done_on)
    return (
        Column(t("workbook-number-sign"), 4, lambda item: item.facts.number),
        Column(t("item-title"), 24, lambda item: item.facts.title_in(material.lang)[0]),
        Column(t("activity-kind"), 12, lambda item: _kinds(item, material)),
        Column(t("deadline-as-written"), 9, lambda item: item.facts.deadline_as_written),
        Column(t("workbook-ends"), DATE_WIDTH, lambda item: item.ends_on),
        Column(t("responsible"), 12, lambda item: item.facts.responsible_as_written),
        Column(t("state"), 14, lambda item: Word(t(f"state-{item.state}"), STATES[item.state])),
        *hidden_where_empty([done_on], material.items),
        Column(t("workbook-note"), 14, lambda item: "\n".join(_notes(item, material))),
    )


def _to_the_right(material: Material) -> tuple[Column[ItemState], ...]:
    """What is of use in the file and not on paper, where a row above says whose items they are."""
    t = material.t
    return (
        Column(t("commission"), 9, lambda item: item.facts.commission, printed=False),
        Column(t("status"), 12.5, lambda item: t(f"status-{item.status or 'none'}"), printed=False),
        Column(t("workbook-starts"), DATE_WIDTH, lambda item: item.starts_on, printed=False),
        Column(t("workbook-original"), DATE_WIDTH, lambda item: item.original_ends_on, printed=False),
        Column(t("workbook-marked-by"), 24, lambda item: _recorded(item, "recorded_by"), printed=False),
        Column(t("workbook-marked-at"), MOMENT_WIDTH, lambda item: _recorded(item, "recorded_at"), printed=False),
        Column(t("source"), 8, lambda item: _source(item, material), printed=False),
    )


def _recorded(item: ItemState, what: str) -> Cell:
    return getattr(item.mark.recorded, what) if item.mark else None


def _kinds(item: ItemState, material: Material) -> str:
    return "; ".join(material.t(f"kind-{kind}") for kind in item.facts.kinds)


def _source(item: ItemState, material: Material) -> Cell:
    source = item.facts.citation
    if source is None:
        return material.t("basis-entered")
    return source.place


def _notes(item: ItemState, material: Material) -> Iterator[str]:
    """What else there is to know of an item, a line each."""
    t, facts = material.t, item.facts
    if item.mark:
        yield from (said for said in (item.mark.note, item.mark.evidence) if said)
    if item.event:
        said = [medium_day(item.event.held_on, material.lang)]
        said += [f"{item.event.held_at:%H:%M}"] if item.event.held_at else []
        said += [item.event.place] if item.event.place else []
        yield t("workbook-scheduled", event=", ".join(said))
    if item.is_moved:
        yield t("deadline-moved")
    if item.is_carried_over:
        yield t("carried-over")
    if item.before_approval:
        yield t("before-approval")
    if facts.kind_basis is KindBasis.INFERRED:
        yield t("workbook-kind-inferred")
    elif facts.kind_basis is not KindBasis.STATED:
        yield t(f"kind-basis-{facts.kind_basis}")
    if facts.deadline_note:
        yield facts.deadline_note
