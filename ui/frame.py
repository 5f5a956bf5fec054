"""The script that runs first on every screen: the page's title, the screens, the head, then the screen that is open."""

from __future__ import annotations

from functools import partial

import streamlit as st
from markupsafe import Markup

from data_model.errors import CouncilError
from data_model.signing_in import Visitor
from locales import Texts
from ui import blocks, controls, identity, messages, screens, session


def draw() -> None:
    """Run the open screen below the head; a store that can't be read leaves one sentence in the place of both."""
    t = Texts(session.language())
    st.set_page_config(page_title=t("app-title"), layout="wide", initial_sidebar_state="collapsed")
    pages = {screen: _page(screen, t) for screen in screens.SCREENS}
    page = st.navigation([*pages.values()], position="hidden")
    try:
        who = identity.visitor()
        if who is None and not session.is_public():
            st.html(controls.closed(t))
            return
        view = session.view()
        screen = page.url_path or screens.FIRST
        if screen != screens.DECK:  # the deck is the whole window
            st.html(_head(view, screen, who) + messages.faults(view))
        found = identity.screens_for(who)
        if found == (screens.DECK,) != (screen,):
            st.switch_page(pages[screens.DECK])
        if screen not in found:
            raise CouncilError("error-screen-closed", screen=t(f"nav-{screen}"))
        page.run()
    except CouncilError as refusal:
        messages.refuse(refusal)


def _head(view: session.View, screen: str, who: Visitor | None) -> Markup:
    """The head, from memory where it was made for the same address, reader and day."""
    address = tuple(sorted(st.query_params.items()))
    return blocks.kept("head", view, partial(controls.head, view, screen, who), screen, who, view.today, address)


def _page(screen: str, t: Texts) -> st.Page:
    return st.Page(screens.file_of(screen), title=t(f"nav-{screen}"), url_path=screen, default=screen == screens.FIRST)


draw()
