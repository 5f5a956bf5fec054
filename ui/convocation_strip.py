"""The III–IV strip: the pairs that may stand side by side, as totals and monthly rates, and how far they compare."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from markupsafe import Markup

from data_model.vocabulary import Comparability
from locales import Texts
from locales.amounts import number_text
from metrics.comparison import EARLIER, LATER, Comparison, Side
from ui.bars import rate_bar
from ui.cards import source_control
from ui.notes import Provenance, quotes, titled
from ui.scope_bar import Links


def convocation_strip(pairs: Iterable[Comparison], hanging: Collection[str], to: Links, t: Texts) -> Markup:
    """A row of pairs; one-sided figures are left to their own page, for the strip shows only what has two sides.

    `hanging` are the indicators of which there is more or less according to the months: the heading says so.
    """
    shown = [pair for pair in pairs if pair.earlier and pair.later]
    if not shown:
        return Markup("")
    return Markup(
        '<section class="kn-block" aria-labelledby="kn-strip"><header><h2 id="kn-strip">'
        '<a data-inside href="{}">{}</a> <small>{}</small></h2>{}</header><ul class="kn-strip">{}</ul></section>'
    ).format(
        to("convocations"),
        t("overview-convocations"),
        over_months(shown, hanging, t),
        source_control("convocations", t("overview-convocations"), t),
        Markup("").join(_pair(pair, t) for pair in shown),
    )


def _pair(pair: Comparison, t: Texts) -> Markup:
    scale = common_scale(pair)
    return Markup("<li><h3>{} <small>{}</small></h3>{}</li>").format(
        t(f"indicator-{pair.indicator}"),
        how_far(pair, t),
        Markup("").join(_side(name, side, scale, t) for name, side in sides(pair)),
    )


def sides(pair: Comparison) -> Iterator[tuple[str, Side]]:
    """The sides that there are, the earlier first, each with its convocation."""
    yield from ((name, side) for name, side in ((EARLIER, pair.earlier), (LATER, pair.later)) if side is not None)


def common_scale(pair: Comparison) -> float | None:
    """The greater of what is compared, as the whole of both bars; None where the sides count different things."""
    return None if pair.is_unlike else max(side.compared for _, side in sides(pair))


def how_far(pair: Comparison, t: Texts) -> str:
    """That a pair compares, or what to mind where it does not quite."""
    comparable = pair.comparability is Comparability.COMPARABLE
    return t("overview-comparable") if comparable else t(f"strip-caveat-{pair.indicator}")


def _side(name: str, side: Side, scale: float | None, t: Texts) -> Markup:
    """A side with its bar; without a scale, which unlike sides do not share, its number alone."""
    return Markup('<div class="kn-side"><abbr title="{}">{}</abbr>{}<span><b>{}</b> {}</span></div>').format(
        t(f"convocation-{name}"),
        name,
        rate_bar(f"convocation-{name.lower()}", side.compared, scale) if scale is not None else "",
        number_text(side.value, t.lang, bound=side.bound),
        _rate(side, t),
    )


def pair_note(pairs: Iterable[Comparison], known: Provenance, t: Texts) -> Markup:
    """What the strip's source control opens: for each pair why and how far it may be compared, and both quotes."""
    entries = (
        Markup("<section><h3>{}</h3><p>{}</p>{}</section>").format(
            t(f"indicator-{pair.indicator}"),
            t(f"reason-{pair.indicator}"),
            quotes((pair.earlier.citation, pair.later.citation), known.documents, t),
        )
        for pair in pairs
        if pair.earlier and pair.later
    )
    return titled(t("overview-convocations"), Markup("").join(entries))


def _rate(side: Side, t: Texts) -> str:
    if side.per_month is None:
        return ""
    return t("overview-rate", rate=number_text(side.per_month, t.lang, bound=side.bound, digits=2))


def over_months(pairs: Iterable[Comparison], hanging: Collection[str], t: Texts) -> str:
    """Over how many months the rates are taken, as the first pair that has rates says, and what hangs on them."""
    rated = ((one.earlier, one.later) for one in pairs if one.earlier and one.later and one.later.months)
    for earlier, later in rated:
        said = t("overview-months", earlier=earlier.months or 0, later=later.months or 0)
        names = [t(f"indicator-{one}") for one in hanging]
        return f"{said}. {t('overview-months-hang', names=names)}" if names else said
    return ""
