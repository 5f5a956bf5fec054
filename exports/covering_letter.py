"""The letter that goes with the summary to the maslikhat: what is sent, its five chief figures, who signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from docx.document import Document as Paper
from docx.enum.text import WD_BREAK

from data_model.questions.plans import PlanFacts
from exports import official
from exports.material import Material
from exports.sheets.title import outgoing
from exports.wording import of_commissions
from locales import Texts
from locales.dates import moment, period
from locales.phrases import phrase
from metrics.metric import Measurement

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
    if not material.is_whole:
        sheet.add_paragraph(f"{of_commissions(material)}.")
    for line in sentences(material):
        sheet.add_paragraph(line)
    sheet.add_paragraph(t("letter-attached", n=sheets))
    official.to_sign(sheet, [(known.post[material.lang] or t("minutes-chair"), known.signatory)])
    performer = ", ".join(filter(None, (known.performer, known.telephone)))
    official.small_print(sheet, f"{t('letter-performer')}: {performer or official.BY_HAND}")
    official.small_print(sheet, t("minutes-known-at", moment=moment(material.request.known_at, material.lang)))


def sentences(material: Material) -> Iterator[str]:
    """The five figures in the words of every screen, each with its base, bound and limits."""
    for number, keys in enumerate(CHIEF, start=1):
        one = _known(material, keys)
        over = f" ({period(*one.amount.period, material.lang)})" if one.amount.period else ""
        said = phrase(one, material.lang)
        yield f"{number}. {material.t(f'metric-{one.key}')}: {said if one.has_data else said.lower()}{over}."


def _known(material: Material, keys: tuple[str, ...]) -> Measurement:
    every = [material.board[key] for key in keys]
    return next((one for one in every if one.has_data), every[0])
