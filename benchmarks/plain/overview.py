"""The Overview written plainly: metrics, plotly charts, a table, one choice. Nothing tuned."""

from __future__ import annotations

import streamlit as st

from benchmarks.plain import data, figures

st.set_page_config(layout="wide")
asked = data.CHOICES.index(st.query_params.get("commission", "all"))
choice = st.radio("Commission", data.CHOICES, index=asked, horizontal=True) or "all"
board = data.board(choice)
for column, key in zip(st.columns(len(data.CARDS)), data.CARDS, strict=True):
    column.metric(key, board[key].value)
left, right = st.columns([2, 1])
left.plotly_chart(figures.by_commission(choice), key="commissions")
right.dataframe(data.items(choice)[["ends_on", "title"]].dropna().sort_values("ends_on"))
st.plotly_chart(figures.convocations(choice), key="convocations")
