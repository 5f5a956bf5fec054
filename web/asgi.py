"""The few words of ASGI that our middleware speaks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
Header = tuple[bytes, bytes]


def header(headers: Iterable[Header], name: bytes) -> bytes:
    """The value of a header by its lower-case name, empty where it is not there."""
    return next((value for key, value in headers if key.lower() == name), b"")


def is_reading(scope: Scope) -> bool:
    """Whether a request only asks for something."""
    return scope["type"] == "http" and scope["method"] in {"GET", "HEAD"}


def accepts_gzip(scope: Scope) -> bool:
    """Whether the one who asks can unpack gzip."""
    return b"gzip" in header(scope["headers"], b"accept-encoding")


async def answer(scope: Scope, send: Send, status: int, headers: Iterable[Header], body: bytes = b"") -> None:
    """Send a whole answer; to HEAD everything but its body."""
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
