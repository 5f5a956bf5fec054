"""The letter that goes with the summary to the maslikhat: what is sent, five sentences of it, who signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from docx.document import Document as Paper
from docx.enum.text import WD_BREAK

from data_model.questions.plans import PlanFacts
from data_model.vocabulary import Unit
from exports import official
from exports.material import Material
from exports.sheets.title import outgoing
from exports.wording import commissions, document
from locales import Shown, Texts, capitalised
from locales.amounts import in_words, number_text
from locales.dates import entered_by, period
from locales.numbers import percent
from locales.phrases import caveats, limiting
from metrics.appeal_counts import TELLING
from metrics.metric import Amount, Measurement

CHIEF = (
    ("plan_completion",),
    ("plan_overdue",),
    ("plan_past_due_not_reported",),
    ("monitorings_recorded", "monitorings_stated"),
    ("appeals_considered",),
)
"""The five figures of the letter; of several the first that is known."""


def file_name(plan: PlanFacts, as_of: date, t: Texts) -> str:
    """A name for the file, in the reader's language: «Письмо-2026-h1-2026-04-22.docx»."""
    return f"{t('letter-file')}-{plan.key}-{as_of.isoformat()}.docx"


def written(volumes: Sequence[Material]) -> bytes:
    """The letter, in each of the languages on a page of its own.

    What nobody entered of its number, date and names stays to be filled in by hand.
    """
    first = volumes[0]
    sheet = official.paper(first.lang, first.t("letter-title"), first.request.known_at)
    number = sum(len(one.sheets) for one in volumes)
    for place, material in enumerate(volumes):
        if place:
            sheet.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        _page(sheet, material, number)
    return official.saved(sheet)


def _page(sheet: Paper, material: Material, sheets: int) -> None:
    t, board, known = material.t, material.board, material.requisites
    if material.council.demonstration:
        official.headed(sheet, t("demonstration"))
    official.centred(sheet, material.council.name[material.lang])
    sheet.add_paragraph(outgoing(material))
    official.to_the_right(sheet, known.addressee[material.lang] or t("letter-addressee"))
    official.centred(sheet, t("letter-title"), is_bold=True)
    sheet.add_paragraph(t("letter-sent", plan=material.plan_title, date=board.as_of))
    if material.reported and ("changes" in material.sheets or (material.is_compared and "summary" in material.sheets)):
        sheet.add_paragraph(t("letter-compared", date=material.reported.facts.reported_on))
    if not material.is_whole:
        sheet.add_paragraph(t("letter-of-commissions", **commissions(material)))
    for line in sentences(material):
        sheet.add_paragraph(line)
    sheet.add_paragraph(t("letter-attached", n=sheets))
    official.to_sign(sheet, [(known.post[material.lang] or t("minutes-chair"), known.signatory)])
    performer = ", ".join(filter(None, (known.performer, known.telephone)))
    official.small_print(sheet, f"{t('letter-performer')}: {performer or official.BY_HAND}")
    official.small_print(sheet, t("minutes-known-at", moment=entered_by(material.request.known_at)))


def sentences(material: Material) -> Iterator[str]:
    """The five figures as sentences, each with its base, bound, limits and, told once, its reservations."""
    told: set[str] = set()
    for number, keys in enumerate(CHIEF, start=1):
        one = _known(material, keys)
        said = "; ".join(_clauses(one, material)) + "."
        reserved = [each for each in caveats(one.amount, material.lang) if each not in told]
        told.update(reserved)
        yield f"{number}. {' '.join([capitalised(said), *reserved])}"


def _known(material: Material, keys: tuple[str, ...]) -> Measurement:
    every = [material.board[key] for key in keys]
    return next((one for one in every if one.has_data), every[0])


def _clauses(one: Measurement, material: Material) -> Iterator[str]:
    """What is said of a figure, then what limits it."""
    t, amount = material.t, one.amount
    if one.key in material.hidden:
        yield t("letter-hidden", n=TELLING)
        return
    if amount.value is None or one.number is None:
        yield t("letter-baseless") if amount.base == 0 else t(f"letter-none-{one.key}")
        return
    values: dict[str, object] = {"n": Shown(one.number, _in_words(number_text(one.number, t.lang), amount, t))}
    if one.unit is Unit.SHARE:
        share = _in_words(percent(amount.value, t.lang), amount, t)
        is_less = material.board["plan_dated"].value != amount.base
        values |= {"base": amount.base, "share": share, "left": f" ({t('letter-left-out')})" if is_less else ""}
    said = t(f"letter-said-{one.key}", bound=str(amount.bound), **values)
    yield f"{said} ({_where(one, material)})" if amount.period else said
    for what, number in limiting(amount):
        is_all = what == "before-approval" and number == one.number
        yield t("letter-limit-all-before" if is_all else f"letter-limit-{what}", n=number)


def _in_words(shown: str, amount: Amount, t: Texts) -> str:
    return in_words(shown, amount.bound, t.lang)


def _where(one: Measurement, material: Material) -> str:
    """The period of a figure, and the document that states it."""
    assert one.amount.period is not None
    span, cited = period(*one.amount.period, material.lang), one.amount.citations
    return material.t("letter-by-document", period=span, document=document(cited[0], material)) if cited else span
