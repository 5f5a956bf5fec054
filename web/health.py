"""Two addresses for whoever watches the server: whether the process lives, and whether it can answer from its store."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from data_model.errors import CouncilError

FRESH = {"cache-control": "no-store"}


def routes(revision: Callable[[], int]) -> list[Route]:
    """`/healthz` and `/readyz`; `revision` reads the store's revision and raises CouncilError where it can't."""

    async def is_alive(_request: Request) -> Response:
        return JSONResponse({"status": "ok"}, headers=FRESH)

    async def is_ready(_request: Request) -> Response:
        try:
            number = await run_in_threadpool(revision)
        except CouncilError as refusal:
            return JSONResponse({"status": "unavailable", "reason": refusal.key}, 503, headers=FRESH)
        return JSONResponse({"status": "ok", "revision": number}, headers=FRESH)

    return [Route("/healthz", is_alive), Route("/readyz", is_ready)]
