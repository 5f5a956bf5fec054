"""The Plan screen written plainly: metrics, one plotly chart, the register as a table, one choice. Nothing tuned."""

from __future__ import annotations

import streamlit as st

from benchmarks.plain import data, figures

st.set_page_config(layout="wide")
asked = data.CHOICES.index(st.query_params.get("commission", "all"))
choice = st.radio("Commission", data.CHOICES, index=asked, horizontal=True) or "all"
kind = st.selectbox("Kind", ["", *sorted(data.items("all")["kind"].unique())])
search = st.text_input("Search")
board = data.board(choice)
for column, key in zip(st.columns(len(data.CARDS)), data.CARDS, strict=True):
    column.metric(key, board[key].value)
st.plotly_chart(figures.by_commission(choice), key="commissions")
table = data.items(choice)
shown = table[table["title"].str.contains(search) & table["kind"].str.contains(kind)]
st.dataframe(shown, height=500)
