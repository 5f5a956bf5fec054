"""Keeping the council's dashboard: accounts and who is signed in, copies of the store, the trail of every act."""

from __future__ import annotations

import streamlit as st

from ui import administration_accounts, administration_view, identity, session

view = session.view()
who = identity.visitor()
assert who is not None  # the frame opens this screen to keepers alone

st.title(view.t("nav-administration"))
administration_view.draw_copies(view)
administration_accounts.draw_accounts(view, who)
administration_view.draw_sign_ins(view, who)
administration_view.draw_trail(view)
