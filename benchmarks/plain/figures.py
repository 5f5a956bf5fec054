"""The plain pages' figures, the same for Streamlit and Dash; a figure's title names the choice it shows."""

from __future__ import annotations

import plotly.graph_objects as go

from benchmarks.plain import data


def by_commission(choice: str) -> go.Figure:
    """Stacked counts by commission."""
    table = data.counts(choice)
    figure = go.Figure(
        [go.Bar(name=str(state), y=[str(n) for n in table.index], x=table[state], orientation="h") for state in table]
    )
    return figure.update_layout(barmode="stack", title=f"By commission: {choice}", height=300)


def convocations(choice: str) -> go.Figure:
    """The pairs side by side."""
    table = data.pairs()
    figure = go.Figure([go.Bar(name=side, x=table["indicator"], y=table[side]) for side in ("III", "IV")])
    return figure.update_layout(barmode="group", title=f"III and IV: {choice}", height=250)
