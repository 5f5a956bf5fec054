"""Asking an ASGI application without a server."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Mapping
from dataclasses import dataclass

from web.asgi import Application, Header, Message, Receive, Scope, Send


@dataclass(frozen=True)
class Answer:
    """What came back: the status, the headers by lower-case name, the body as sent."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text, unpacked where it came packed."""
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()


def ask(app: Application, path: str, method: str = "GET", **headers: str) -> Answer:
    """The answer to one request; `accept_encoding="gzip"` becomes the header of that name."""
    address, _, query = path.partition("?")
    scope: Scope = {
        "type": "http",
        "method": method,
        "path": address,
        "query_string": query.encode(),
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(_run(app, scope, receive, send))
    start, *rest = sent
    found = {key.decode().lower(): value.decode() for key, value in start["headers"]}
    return Answer(start["status"], found, b"".join(message.get("body", b"") for message in rest))


async def _run(app: Application, scope: Scope, receive: Receive, send: Send) -> None:
    await app(scope, receive, send)


def saying(status: int, body: bytes, *headers: Header) -> Application:
    """An application that says the same to everybody."""

    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": status, "headers": list(headers)})
        await send({"type": "http.response.body", "body": body})

    return app


BELOW = saying(200, b"below", (b"content-type", b"text/plain"))
