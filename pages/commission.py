"""The title of a screen that is still to be drawn."""

import streamlit as st

from ui import session

st.header(session.view().t("nav-commission"))
