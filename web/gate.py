"""Which doors stand open to whom: the screens where reading is not public, and the uploads."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from urllib.parse import quote

from data_model.rules import EDITING
from data_model.signing_in import Visitor
from web.asgi import Application, Receive, Scope, Send, answer, header, is_reading
from web.identity import VISITOR

UPLOADS = "/_stcore/upload_file"
FOR_ALL = ("/signin", "/signout", "/invitation/", "/healthz", "/readyz", "/static/", "/_stcore/health")
MOST_FILES, MINUTE = 10, 60.0
MOST_BYTES = 30 * 2**20  # of one sign-in in a minute
TEXT = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]


class ReadingGate:
    """Where reading is for accounts alone, leads everybody else to the sign-in and opens no screen's socket."""

    def __init__(self, app: Application, is_public: Callable[[], bool], files: Iterable[str] = ()) -> None:
        self._app = app
        self._is_public = is_public
        self._for_all = (*FOR_ALL, *files)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on who may come in."""
        if scope["type"] not in {"http", "websocket"} or scope.get(VISITOR) or self._is_public():
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 4401})
        elif scope["path"].startswith(self._for_all):
            await self._app(scope, receive, send)
        elif is_reading(scope) and b"text/html" in header(scope["headers"], b"accept"):
            query = scope["query_string"].decode("latin-1")
            wanted = quote(scope["path"] + (f"?{query}" if query else ""), safe="")
            await answer(scope, send, 303, [(b"location", f"/signin?next={wanted}".encode()), *TEXT[1:]])
        else:
            await answer(scope, send, 403, TEXT, b"Forbidden")


class UploadGate:
    """Takes files from editors only, so many of so many bytes a minute: nobody fills the server's memory."""

    def __init__(self, app: Application, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._clock = clock
        self._taken: dict[int, deque[tuple[float, int]]] = defaultdict(deque)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on an upload that may be taken."""
        is_upload = scope["type"] == "http" and scope["path"].startswith(UPLOADS) and not is_reading(scope)
        refusal = self._refusal(scope) if is_upload else 0
        if refusal:
            await answer(scope, send, refusal, TEXT, b"Refused")
        else:
            await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> int:
        """The status that refuses an upload, or 0 for one that is taken."""
        visitor: Visitor | None = scope.get(VISITOR)
        if visitor is None or visitor.actor.role not in EDITING:
            return 403
        if scope["method"] == "DELETE":
            return 0
        stated = header(scope["headers"], b"content-length")
        if not stated.isdigit():
            return 411
        now = self._clock()
        self._forget(now)
        taken = self._taken[visitor.actor.sign_in_id or 0]
        if len(taken) >= MOST_FILES or sum(size for _, size in taken) + int(stated) > MOST_BYTES:
            return 429
        taken.append((now, int(stated)))
        return 0

    def _forget(self, now: float) -> None:
        """Let go what was taken more than a minute ago, and whom nothing is left of."""
        for key, taken in list(self._taken.items()):
            while taken and now - taken[0][0] > MINUTE:
                taken.popleft()
            if not taken:
                del self._taken[key]
