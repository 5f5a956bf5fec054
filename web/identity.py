"""Who asks: a cookie becomes the id of a sign-in that the screens can read; nobody else's word for it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from http.cookies import CookieError, SimpleCookie

from starlette.concurrency import run_in_threadpool

from data_model import signing_in
from data_model.errors import CouncilError
from data_model.signing_in import Visitor
from data_model.store import Store
from web.asgi import Application, Header, Receive, Scope, Send, header

SIGN_IN = b"x-kenes-sign-in"
OURS = b"x-kenes-"
VISITOR = "kenes.visitor"
SECURE, LOCAL = "__Host-kenes", "kenes_local"
"""The cookie's names: over TLS, and on this computer alone without it."""


def is_secure(scope: Scope) -> bool:
    """Whether a request came over TLS, to us or to the proxy before us."""
    return scope.get("scheme") in {"https", "wss"}


def cookie_name(scope: Scope) -> str:
    """What the cookie is called on this way."""
    return SECURE if is_secure(scope) else LOCAL


def cookie_of(headers: Iterable[Header], name: str) -> str:
    """The value of a cookie, empty where it is not there."""
    try:
        found = SimpleCookie(header(headers, b"cookie").decode("latin-1"))
    except CookieError:
        return ""
    return found[name].value if name in found else ""


class IdentityMiddleware:
    """Puts the visitor into the scope and the sign-in's id into the headers; strips what pretends to be either."""

    def __init__(self, app: Application, store: Callable[[], Store], now: Callable[[], datetime]) -> None:
        self._app = app
        self._store = store
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its visitor."""
        if scope["type"] in {"http", "websocket"}:
            headers = [pair for pair in scope["headers"] if not pair[0].lower().startswith(OURS)]
            token = cookie_of(headers, cookie_name(scope))
            visitor = await run_in_threadpool(self._visitor, token) if token else None
            if visitor is not None:
                headers.append((SIGN_IN, str(visitor.actor.sign_in_id).encode()))
            scope = {**scope, "headers": headers, VISITOR: visitor}
        await self._app(scope, receive, send)

    def _visitor(self, token: str) -> Visitor | None:
        try:
            return signing_in.visitor_of(self._store(), token, self._now())
        except CouncilError:  # the store is out of reach: the screen says so
            return None
