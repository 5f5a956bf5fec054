from __future__ import annotations

import json

from starlette.applications import Starlette

from data_model.errors import CouncilError
from tests.web.asking import ask
from web.health import routes


def refusing() -> int:
    raise CouncilError("error-store-unreachable", url="postgresql://council:secret@db/kenes")


def test_a_server_whose_store_answers_lives_and_is_ready() -> None:
    app = Starlette(routes=routes(lambda: 41))
    assert json.loads(ask(app, "/healthz").body) == {"status": "ok"}
    ready = ask(app, "/readyz")
    assert (ready.status, json.loads(ready.body)) == (200, {"status": "ok", "revision": 41})
    assert ready.headers["cache-control"] == "no-store"


def test_a_server_whose_store_is_out_of_reach_lives_and_is_not_ready() -> None:
    app = Starlette(routes=routes(refusing))
    assert ask(app, "/healthz").status == 200
    ready = ask(app, "/readyz")
    assert (ready.status, json.loads(ready.body)["reason"]) == (503, "error-store-unreachable")
    assert "secret" not in ready.text
