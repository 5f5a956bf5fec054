"""What the page of the workbook shows before a download: the chosen sheet as it will be printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from exports.drawn import Drawn, Shown
from exports.material import Material
from exports.workbook import sheet_written
from locales import Texts
from ui.sheet import Column, folded, page_head, table
from ui.wording import in_english

MOST_ROWS = 40
"""How many rows of a sheet are drawn; the rest is said in a line."""

REM_IN_CHARACTER = 0.41
"""How wide a column's character is in the preview's type, a little smaller than that of the paper."""


def head(title: str, lines: Iterable[str], choices: Markup) -> Markup:
    """The head of the page with a line for each thing the workbook is about, then the rows of choices."""
    return page_head(title, " · ".join(lines)) + choices


def sheet(material: Material, key: str, t: Texts) -> Markup:
    """The head of a sheet and its first rows on white, as they will be printed."""
    page = Drawn(material.t(f"workbook-sheet-{key}"), material.lang, key, MOST_ROWS)
    sheet_written(page, material)
    return _drawn(page, t)


def _drawn(sheet: Drawn, t: Texts) -> Markup:
    """A sheet's rows, its columns as wide as they are to one another."""
    total = sum(sheet.widths)
    columns = Markup("").join(
        Markup('<col style="width:{}%">').format(round(100 * one / total, 2)) for one in sheet.widths
    )
    rows = Markup("").join(_row(row, sheet.lang) for row in sheet.rows_shown)
    rest = sheet.row - sheet.most
    own = Markup(' lang="{}"').format(sheet.lang) if sheet.lang != t.lang else ""
    more = Markup('<p class="kn-quiet">{}</p>').format(t("reports-more-rows", n=rest)) if rest > 0 else Markup("")
    return Markup(
        '<figure class="kn-page"{} tabindex="0" role="region" aria-label="{}"><table style="min-width:{}rem">'
        "<colgroup>{}</colgroup><tbody>{}</tbody></table>{}</figure>"
    ).format(own, sheet.name, round(total * REM_IN_CHARACTER), columns, rows, more)


def nothing(t: Texts) -> Markup:
    """An empty page, as tall as a full one, that asks for a sheet."""
    return Markup('<figure class="kn-page kn-empty"><p>{}</p></figure>').format(t("reports-no-sheet"))


def contents(sheets: Iterable[str], t: Texts) -> Markup:
    """Folded, what each sheet holds, by their keys."""
    held = [(t(f"workbook-sheet-{one}"), t(f"workbook-about-{one}")) for one in sheets]
    listed = table([Column(t("reports-sheet")), Column(t("reports-holds"))], held, t("reports-sheets"))
    return folded(t("reports-sheets-all"), listed)


def _row(row: Sequence[Shown], lang: str) -> Markup:
    """A row of cells; a line of text that runs on to the right takes them all."""
    first, *others = row
    if first.text and not any(one.text for one in others) and not first.style.wrap:
        return Markup('<tr><td colspan="{}" style="{}">{}</td></tr>').format(
            len(row), _style(first), _words(first, lang)
        )
    cells = (Markup('<td style="{}">{}</td>').format(_style(one), _words(one, lang)) for one in row)
    return Markup("<tr>{}</tr>").format(Markup("").join(cells))


def _words(cell: Shown, lang: str) -> Markup:
    """What a cell shows; what documents and people wrote stays in their language."""
    return in_english(cell.text) if lang == "en" else Markup("{}").format(cell.text)


def _style(cell: Shown) -> str:
    style = cell.style
    said = {
        "color": style.ink,
        "background": style.fill,
        "font-weight": "600" if style.bold else "",
        "font-size": f"{style.size / 10:g}em" if style.size != 10 else "",
        "border-color": "transparent" if not style.lined else "",
        "text-align": style.align if style.align != "left" else "",
    }
    return ";".join(f"{name}:{value}" for name, value in said.items() if value)
