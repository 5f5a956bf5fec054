"""The head of a drawn page: what is shown, and the choice of a commission as links."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from locales import Texts

Links = Callable[..., str]
"""Makes an address: of a screen, `to("plan", state="overdue")`, or of this one, `here(commission=3)`."""


def scope_bar(
    title: str | Markup, commissions: Sequence[tuple[int, str]], chosen: int | None, here: Links, t: Texts
) -> Markup:
    """The title beside all commissions and each by its number; the chosen one is named after the title."""
    name = next((shown for number, shown in commissions if number == chosen), "")
    named = Markup("<small>{}: {}</small>").format(t("commission-n", number=chosen), name) if chosen is not None else ""
    return Markup('<header class="kn-head"><h1>{} {}</h1>{}</header>').format(
        title, named, _commissions(commissions, chosen, here, t) if commissions else ""
    )


def _commissions(commissions: Sequence[tuple[int, str]], chosen: int | None, here: Links, t: Texts) -> Markup:
    every = _option("all", t("all"), t("scope-all-commissions"), here(commission=None), chosen is None)
    each = (_option(str(n), str(n), name, here(commission=n), n == chosen) for n, name in commissions)
    return Markup(
        '<nav class="kn-choice" aria-label="{0}"><span aria-hidden="true">{0}</span><ul>{1}</ul></nav>'
    ).format(t("commission"), Markup("").join([every, *each]))


def _option(name: str, text: str, label: str, href: str, is_chosen: bool) -> Markup:
    return Markup('<li><a data-inside id="kn-commission-{}" href="{}" title="{}" aria-label="{}"{}>{}</a></li>').format(
        name, href, label, label, Markup(' aria-current="true"') if is_chosen else "", text
    )
