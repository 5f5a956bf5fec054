"""What a reader is told when something is not as asked: one plain sentence in their language, never a traceback."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterable

import streamlit as st
from markupsafe import Markup

from data_model.asked import REFUSED_DAYS
from data_model.errors import CouncilError
from data_model.store_errors import short_name
from locales import Texts
from locales.dates import long_day
from ui import session

LOG = logging.getLogger("kenes")


def sentence(t: Texts, refusal: CouncilError) -> str:
    """The refusal in the reader's language; a store is called by its name alone, its place is not for every reader."""
    values = {name: short_name(str(value)) if name == "url" else value for name, value in refusal.values.items()}
    return t(refusal.key, **values)


def note(sentences: Iterable[str]) -> Markup:
    """Sentences about the address as quiet lines above a page that is shown all the same."""
    lines = Markup("").join(Markup("<p>{}</p>").format(one) for one in sentences)
    return Markup('<div class="kf-note" role="alert">{}</div>').format(lines) if lines else Markup("")


def refuse(refusal: CouncilError) -> None:
    """Show a refusal in place of what could not be shown; the reason behind it goes to the log."""
    LOG.warning("refused: %s", refusal.key, exc_info=refusal.__cause__)
    st.html(note([sentence(Texts(session.language()), refusal)]))


def on_script_error(error: Exception) -> bool:
    """Show an error of ours as a calm sentence with a short code and log it under that code; True: it was shown."""
    if isinstance(error, CouncilError):
        refuse(error)
        return True
    code = secrets.token_hex(3).upper()
    LOG.error("error %s on a screen", code, exc_info=error)
    st.html(note([Texts(session.language())("error-unexpected", code=code)]))
    return True


def faults(view: session.View) -> Markup:
    """What the address asked for in vain, as `told`, above the page."""
    return note(told(view))


def told(view: session.View) -> list[str]:
    """What the address asked for in vain: the first such thing, in one sentence."""
    return [_with_date(fault, view) for fault in view.faults[:1]]


def _with_date(fault: CouncilError, view: session.View) -> str:
    """A refusal; of a date it says what is shown instead."""
    said = sentence(view.t, fault)
    if fault.key not in REFUSED_DAYS:
        return said
    return f"{said} {view.t('frame-shown-instead', date=long_day(view.as_of, view.lang))}"
