"""The headers that every answer bears, and the inner doors that stay shut."""

from __future__ import annotations

from collections.abc import Iterable

from web.asgi import Application, Message, Receive, Scope, Send, answer

SHUT = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check")


def policy(inline: Iterable[str]) -> str:
    """The content security policy; `blob:` lets drawn components load, `inline` names Streamlit's own inline script."""
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: 'wasm-unsafe-eval' {' '.join(inline)}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


class SecurityMiddleware:
    """Puts the headers on every answer and answers 404 for what only the server's keeper may see."""

    def __init__(self, app: Application, policy: str) -> None:
        self._app = app
        self._headers = [
            (b"content-security-policy", policy.encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"x-frame-options", b"DENY"),
            (b"referrer-policy", b"same-origin"),
            (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, its answer with our headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        names = {name for name, _ in self._headers}

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                theirs = [pair for pair in message.get("headers", ()) if pair[0].lower() not in names]
                message = {**message, "headers": [*theirs, *self._headers]}
            await send(message)

        if scope["path"].startswith(SHUT):
            await answer(scope, send_with_headers, 404, [(b"content-type", b"text/plain; charset=utf-8")], b"Not Found")
        else:
            await self._app(scope, receive, send_with_headers)
