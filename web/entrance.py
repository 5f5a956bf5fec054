"""The pages before the screens: signing in, setting a password by invitation, signing out. Plain HTML, no script."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from data_model import signing_in
from data_model.errors import CouncilError
from data_model.store import Store
from locales import LANGUAGES, Texts
from look import palette
from web.identity import cookie_name, cookie_of, is_secure

PATHS = ("/signin", "/invitation/", "/signout")
FORM = "kenes_form"
FORM_LASTS = 600  # seconds
FRESH = {"cache-control": "no-store"}
LOOPBACK = {"127.0.0.1", "::1"}
COLOURS = (
    ("ground", palette.GROUND),
    ("ink", palette.INK),
    ("quiet", palette.QUIET_INK),
    ("raised", palette.RAISED),
    ("accent", palette.ACCENT),
    ("on-accent", palette.ON_ACCENT),
)
STATUS = {"error-sign-in-wait": 429, "error-invitation-over": 410}
PAGES = Environment(loader=FileSystemLoader(Path(__file__).parent / "entrance_pages"), autoescape=select_autoescape())


class Entrance:
    """The routes of signing in and out over a store; `now` is the clock."""

    def __init__(self, store: Callable[[], Store], now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def routes(self) -> list[Route]:
        """`/signin`, `/invitation/TOKEN` and `/signout`."""
        return [
            Route("/signin", self.sign_in, methods=["GET", "POST"]),
            Route("/invitation/{token}", self.open_account, methods=["GET", "POST"]),
            Route("/signout", self.sign_out, methods=["POST"]),
        ]

    async def sign_in(self, request: Request) -> Response:
        """The form for login and password; a right pair leads on to where one wanted to go."""
        wanted = local(request.query_params.get("next", "/"))
        if request.method != "POST":  # HEAD too
            return _page(request, "signin.html", next=wanted)
        if not _is_safe(request):
            return _page(request, "signin.html", 403, next=wanted)
        form = await _sound_form(request)
        if form is None:
            return _page(request, "signin.html", 403, next=wanted, refusal=CouncilError("error-form-stale"))
        login, password = form.get("login", "").strip().lower(), form.get("password", "")
        browser, address = request.headers.get("user-agent", ""), request.client.host if request.client else ""
        try:
            token = await run_in_threadpool(
                signing_in.sign_in, self._store(), login, password, address, browser, self._now()
            )
        except CouncilError as refusal:
            status = STATUS.get(refusal.key, 401)
            return _page(request, "signin.html", status, next=wanted, login=login, refusal=refusal)
        return _let_in(request, token, wanted)

    async def open_account(self, request: Request) -> Response:
        """The form for the password of an invited account; a good one lets its owner in."""
        token = request.path_params["token"]
        try:
            login = await run_in_threadpool(signing_in.invited, self._store(), token, self._now())
        except CouncilError as refusal:
            return _page(request, "over.html", STATUS.get(refusal.key, 503), refusal=refusal)
        if request.method != "POST":  # HEAD too
            return _page(request, "invitation.html", login=login)
        if not _is_safe(request):
            return _page(request, "invitation.html", 403, login=login)
        form = await _sound_form(request)
        if form is None:
            return _page(request, "invitation.html", 403, login=login, refusal=CouncilError("error-form-stale"))
        password = form.get("password", "")
        try:
            if password != form.get("again", ""):
                raise CouncilError("error-passwords-differ")
            browser = request.headers.get("user-agent", "")
            cookie = await run_in_threadpool(
                signing_in.open_account, self._store(), token, password, browser, self._now()
            )
        except CouncilError as refusal:
            return _page(request, "invitation.html", 422, login=login, refusal=refusal)
        return _let_in(request, cookie, "/")

    async def sign_out(self, request: Request) -> Response:
        """End the sign-in and forget the cookie; a request from elsewhere does nothing."""
        if not _is_from_here(request):
            return Response("Forbidden", 403, FRESH)
        name = cookie_name(request.scope)
        token = cookie_of(request.scope["headers"], name)
        if token:
            await run_in_threadpool(signing_in.sign_out, self._store(), token, self._now())
        answer = RedirectResponse(local(request.query_params.get("next", "/")), 303, FRESH)
        answer.delete_cookie(name, path="/", secure=is_secure(request.scope), httponly=True, samesite="lax")
        return answer


def local(address: str) -> str:
    """An address of ours alone: what leads elsewhere becomes the first screen."""
    parts = urlsplit(address)
    is_ours = address.startswith("/") and not parts.netloc and not parts.scheme and "\\" not in address
    return address if is_ours and not address.startswith("//") and address.isprintable() else "/"


def _let_in(request: Request, token: str, wanted: str) -> Response:
    answer = RedirectResponse(wanted, 303, FRESH)
    answer.set_cookie(
        cookie_name(request.scope),
        token,
        max_age=int(signing_in.LASTS.total_seconds()),
        path="/",
        secure=is_secure(request.scope),
        httponly=True,
        samesite="lax",
    )
    answer.delete_cookie(FORM)
    return answer


async def _sound_form(request: Request) -> Mapping[str, str] | None:
    """The form's fields; None for one that was not drawn by us for this browser."""
    if not _is_from_here(request):
        return None
    async with request.form(max_files=0, max_fields=10) as form:
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
    drawn = request.cookies.get(FORM, "")
    is_same = secrets.compare_digest(drawn.encode(), fields.get("form", "").encode(errors="replace"))
    return fields if drawn and is_same else None


def _is_safe(request: Request) -> bool:
    """Whether nobody on the way can read a password: over TLS, or from this computer and by its own name.

    The name alone is the asker's word; the address alone may be a proxy's here that was asked without TLS.
    """
    if is_secure(request.scope):
        return True
    is_near = request.client is not None and request.client.host in LOOPBACK
    return is_near and (request.url.hostname or "") in {"localhost", *LOOPBACK}


def _is_from_here(request: Request) -> bool:
    origin = urlsplit(request.headers.get("origin", ""))
    return bool(origin.netloc) and origin.netloc == request.headers.get("host", "")


def _page(
    request: Request, template: str, status: int = 200, refusal: CouncilError | None = None, **values: object
) -> Response:
    said = request.query_params.get("lang", "")
    lang = said if said in LANGUAGES else LANGUAGES[0]
    t = Texts(lang)
    form = request.cookies.get(FORM) or secrets.token_urlsafe(24)
    html = PAGES.get_template(template).render(
        t=t,
        lang=lang,
        languages=LANGUAGES,
        refusal=t(refusal.key, **refusal.values) if refusal else "",
        is_safe=_is_safe(request),
        form=form,
        colours=COLOURS,
        **values,
    )
    answer = HTMLResponse(html, status, FRESH)
    answer.set_cookie(
        FORM, form, max_age=FORM_LASTS, path="/", secure=is_secure(request.scope), httponly=True, samesite="strict"
    )
    return answer
