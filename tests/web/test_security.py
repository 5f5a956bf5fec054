from __future__ import annotations

import asyncio

import pytest

from tests.web.asking import BELOW, ask, saying
from web.asgi import Message, Receive, Scope, Send
from web.security import SecurityMiddleware, policy

POLICY = policy(["'sha256-abc='"])
APP = SecurityMiddleware(BELOW, POLICY)


@pytest.mark.parametrize("path", ["/", "/healthz", "/static/js/index.js", "/_stcore/metrics"])
def test_every_answer_bears_the_headers(path: str) -> None:
    headers = ask(APP, path).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"


def test_the_policy_lets_scripts_come_from_here_alone() -> None:
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    assert rules["script-src"] == "'self' blob: 'wasm-unsafe-eval' 'sha256-abc='"
    assert rules["connect-src"] == "'self'"
    assert rules["object-src"] == rules["frame-ancestors"] == "'none'"
    assert "'unsafe-eval'" not in POLICY.replace("'wasm-unsafe-eval'", "")


def test_a_header_of_ours_replaces_theirs() -> None:
    below = saying(200, b"", (b"X-Frame-Options", b"SAMEORIGIN"), (b"x-own", b"kept"))
    headers = ask(SecurityMiddleware(below, POLICY), "/").headers
    assert (headers["x-frame-options"], headers["x-own"]) == ("DENY", "kept")


@pytest.mark.parametrize(
    "path", ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/mcp", "/_stcore/script-health-check"]
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_inner_doors_are_shut(path: str, method: str) -> None:
    answer = ask(APP, path, method)
    assert (answer.status, answer.body) == (404, b"Not Found")


def test_the_doors_that_the_application_needs_are_open() -> None:
    assert ask(APP, "/_stcore/health").body == ask(APP, "/_stcore/host-config").body == b"below"


def test_a_socket_passes() -> None:
    seen: list[Scope] = []

    async def below(scope: Scope, _receive: Receive, _send: Send) -> None:
        seen.append(scope)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(_message: Message) -> None:
        raise AssertionError("nothing is sent on a socket here")

    scope: Scope = {"type": "websocket", "path": "/_stcore/stream", "headers": []}
    asyncio.run(SecurityMiddleware(below, POLICY)(scope, receive, send))
    assert seen == [scope]
