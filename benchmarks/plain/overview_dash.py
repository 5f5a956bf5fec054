"""The Overview as an equal Dash page: the same figures, table and choice."""

from __future__ import annotations

import sys
from typing import Any

from dash import Dash, Input, Output, dash_table, dcc, html  # type: ignore[import-not-found]

from benchmarks.plain import data, figures

app = Dash(__name__)
app.layout = html.Div(
    [
        dcc.RadioItems(list(data.CHOICES), "all", id="choice", inline=True),
        html.Div(id="cards", style={"display": "flex", "gap": "2em"}),
        dcc.Graph(id="commissions"),
        dash_table.DataTable(id="items", page_size=95),
        dcc.Graph(id="convocations"),
    ]
)


@app.callback(  # type: ignore[untyped-decorator]
    Output("cards", "children"),
    Output("commissions", "figure"),
    Output("items", "data"),
    Output("convocations", "figure"),
    Input("choice", "value"),
)
def show(choice: str) -> tuple[Any, ...]:
    """Everything that depends on the choice."""
    board = data.board(choice)
    cards = [html.Div([html.P(key), html.H2(board[key].value)]) for key in data.CARDS]
    table = data.items(choice)[["ends_on", "title"]].dropna().sort_values("ends_on")
    return cards, figures.by_commission(choice), table.to_dict("records"), figures.convocations(choice)


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]), debug=False)
