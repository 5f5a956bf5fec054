"""The web application: the frame as Streamlit's script, our routes and middleware around it."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

app = st.App(Path(__file__).resolve().parent / "ui" / "frame.py")
