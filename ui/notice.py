"""One calm block that says before the figures what is not entered yet, and where to look instead."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup


def notice(
    sentences: Sequence[str],
    facts: Sequence[tuple[str, str]] = (),
    links: Sequence[tuple[str, str]] = (),
    before_links: str = "",
) -> Markup:
    """Sentences and links (address and text) on one line, then facts as pairs of a term and its words."""
    terms = (Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(term, said) for term, said in facts)
    ways = (Markup('<a class="kn-link" data-inside href="{}">{}</a>').format(href, said) for href, said in links)
    return Markup('<section class="kn-notice"><p>{}{}</p>{}</section>').format(
        Markup(" ").join(sentences),
        Markup(" <span>{} {}</span>").format(before_links, Markup(", ").join(ways)) if links else "",
        Markup("<dl>{}</dl>").format(Markup("").join(terms)) if facts else "",
    )
