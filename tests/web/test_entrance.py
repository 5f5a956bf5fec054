"""The pages before the screens, asked as a browser asks: cookies kept, forms sent back, foreign requests refused."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from data_model import commands
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from tests.data_model.acting import NOON, an_actor, by
from tests.data_model.test_signing_in import PASSWORD, invite
from web.entrance import Entrance, local
from web.gate import ReadingGate, UploadGate
from web.identity import SIGN_IN, VISITOR, IdentityMiddleware

HERE = "http://localhost:8501"


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


async def _who(request: Request) -> PlainTextResponse:
    visitor = request.scope.get(VISITOR)
    said = request.headers.get(SIGN_IN.decode(), "")
    return PlainTextResponse(f"{visitor.login if visitor else ''}:{said}")


async def _socket(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text(socket.headers.get(SIGN_IN.decode(), ""))
    await socket.close()


def application(store: Store, clock: Clock, is_public: bool = True) -> Starlette:
    uploads = Route("/_stcore/upload_file/{name}", _who, methods=["PUT", "DELETE", "GET"])
    below = [Route("/who", _who), uploads, WebSocketRoute("/_stcore/stream", _socket)]
    return Starlette(
        routes=[*Entrance(lambda: store, clock).routes(), *below],
        middleware=[
            Middleware(IdentityMiddleware, store=lambda: store, now=clock),
            Middleware(ReadingGate, is_public=lambda: is_public),
            Middleware(UploadGate),
        ],
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def token(sqlite_store: Store) -> str:
    return invite(sqlite_store)


@pytest.fixture
def store(sqlite_store: Store) -> Store:
    return sqlite_store


def browser(store: Store, clock: Clock, is_public: bool = True) -> TestClient:
    return TestClient(
        application(store, clock, is_public),
        base_url=HERE,
        headers={"origin": HERE},
        follow_redirects=False,
        client=("127.0.0.1", 50000),
    )


def drawn(page: str) -> str:
    """The form's own secret in a page."""
    found = re.search(r'name="form" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def set_password(client: TestClient, token: str, password: str = PASSWORD) -> None:
    page = client.get(f"/invitation/{token}")
    answer = client.post(
        f"/invitation/{token}", data={"form": drawn(page.text), "password": password, "again": password}
    )
    assert answer.status_code == 303, answer.text


def sign_in(client: TestClient, login: str = "anna", password: str = PASSWORD, wanted: str = "/") -> int:
    page = client.get("/signin", params={"next": wanted})
    data = {"form": drawn(page.text), "login": login, "password": password}
    status: int = client.post("/signin", params={"next": wanted}, data=data).status_code
    return status


def test_an_invitation_lets_its_owner_in_and_lasts_over_a_new_browser_window(
    store: Store, clock: Clock, token: str
) -> None:
    client = browser(store, clock)
    set_password(client, token)
    assert client.get("/who").text == "anna:1"
    cookie = next(one for one in client.cookies.jar if one.name == "kenes_local")
    assert cookie.has_nonstandard_attr("HttpOnly")
    another = browser(store, clock)
    assert another.get("/who").text == ":"
    assert sign_in(another) == 303
    assert another.get("/who").text == "anna:2"


def test_the_screens_header_cannot_be_sent_from_outside(store: Store, clock: Clock, token: str) -> None:
    set_password(browser(store, clock), token)
    assert browser(store, clock).get("/who", headers={"x-kenes-sign-in": "1"}).text == ":"


def test_over_tls_the_cookie_is_for_this_host_alone(store: Store, clock: Clock, token: str) -> None:
    at = "https://council.example"
    client = TestClient(application(store, clock), base_url=at, headers={"origin": at}, follow_redirects=False)
    set_password(client, token)
    cookie = next(one for one in client.cookies.jar if one.name == "__Host-kenes")
    assert cookie.secure
    assert cookie.path == "/"
    assert client.get("/who").text == "anna:1"


def test_without_tls_another_computer_is_not_let_in(store: Store, clock: Clock) -> None:
    page = TestClient(application(store, clock), base_url="http://council.example").get("/signin")
    assert "https" in page.text
    assert 'type="password"' not in page.text


@pytest.mark.parametrize(("at", "address"), [(HERE, "10.0.0.7"), ("http://council.example", "127.0.0.1")])
def test_a_password_sent_without_tls_from_elsewhere_is_not_looked_at(
    store: Store, clock: Clock, token: str, at: str, address: str
) -> None:
    set_password(browser(store, clock), token)
    with store.writing() as session:
        link = commands.invite(session, by(session, an_actor(Role.ADMIN)), 1)
    client = TestClient(
        application(store, clock), base_url=at, headers={"origin": at}, follow_redirects=False, client=(address, 50000)
    )
    for path in ("/signin", f"/invitation/{link}"):
        page = client.get(path)
        assert 'type="password"' not in page.text
        form = {"form": client.cookies["kenes_form"], "login": "anna", "password": PASSWORD, "again": PASSWORD}
        answer = client.post(path, data=form)
        assert (answer.status_code, "https" in answer.text) == (403, True)
    assert client.get("/who").text == ":"


def test_the_pages_heads_are_told(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    assert [client.head(path).status_code for path in ("/signin", f"/invitation/{token}")] == [200, 200]


def test_a_forms_secret_of_any_letters_is_refused_in_a_sentence(store: Store, clock: Clock) -> None:
    client = browser(store, clock)
    client.get("/signin")
    answer = client.post("/signin", data={"form": "тайна", "login": "anna", "password": PASSWORD})
    assert answer.status_code == 403


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", ""])
def test_a_form_from_elsewhere_is_refused(store: Store, clock: Clock, token: str, origin: str) -> None:
    client = browser(store, clock)
    set_password(client, token)
    client.get("/signin")
    for path in ("/signin", "/signout"):
        assert client.post(path, data={}, headers={"origin": origin}).status_code == 403
    assert client.get("/who").text == "anna:1"


def test_a_form_that_was_not_drawn_for_this_browser_is_refused(store: Store, clock: Clock, token: str) -> None:
    set_password(browser(store, clock), token)
    client = browser(store, clock)
    client.get("/signin")
    answer = client.post("/signin", data={"form": "guess", "login": "anna", "password": PASSWORD})
    assert answer.status_code == 403
    assert client.get("/who").text == ":"


def test_signing_out_ends_it_even_for_a_copy_of_the_cookie(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    set_password(client, token)
    copied = client.cookies["kenes_local"]
    assert client.post("/signout").status_code == 303
    assert client.get("/who").text == ":"
    another = browser(store, clock)
    another.cookies.set("kenes_local", copied)
    assert another.get("/who").text == ":"


def test_dismissal_is_felt_at_the_next_step(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    set_password(client, token)
    with store.writing() as session:
        commands.dismiss_account(session, by(session, an_actor(Role.ADMIN)), 1)
    assert client.get("/who").text == ":"
    assert sign_in(client) == 401


def test_too_many_tries_are_told_to_wait(store: Store, clock: Clock, token: str) -> None:
    set_password(browser(store, clock), token)
    client = browser(store, clock)
    said = [sign_in(client, password="не тот пароль 1") for _ in range(6)]
    assert said == [401] * 5 + [429]
    assert sign_in(client) == 429
    clock.now += timedelta(minutes=6)
    assert sign_in(client) == 303


def test_an_old_or_used_link_says_so(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    set_password(client, token)
    for address in (f"/invitation/{token}", "/invitation/nonsense"):
        answer = client.get(address)
        assert answer.status_code == 410
        assert "больше не действует" in answer.text


def test_two_different_passwords_are_not_taken(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    page = client.get(f"/invitation/{token}", params={"lang": "en"})
    answer = client.post(
        f"/invitation/{token}?lang=en", data={"form": drawn(page.text), "password": PASSWORD, "again": "x" * 12}
    )
    assert answer.status_code == 422
    assert "The passwords differ." in answer.text


@pytest.mark.parametrize(
    "address",
    [
        "//elsewhere.example",
        "https://elsewhere.example",
        "\\\\elsewhere",
        "/\\elsewhere",
        "javascript:alert(1)",
        "/a\nb",
    ],
)
def test_one_is_led_on_within_this_server_alone(address: str) -> None:
    assert local(address) == "/"
    assert local("/plan?state=overdue") == "/plan?state=overdue"


def test_where_reading_is_not_public_everybody_else_is_led_to_the_sign_in(
    store: Store, clock: Clock, token: str
) -> None:
    client = browser(store, clock, is_public=False)
    answer = client.get("/plan?state=overdue", headers={"accept": "text/html"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/signin?next=%2Fplan%3Fstate%3Doverdue")
    assert client.get("/media/workbook.xlsx").status_code == 403
    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/_stcore/stream"):
        pass
    set_password(client, token)
    cookie = {"cookie": f"kenes_local={client.cookies['kenes_local']}"}
    with client.websocket_connect("/_stcore/stream", headers=cookie) as socket:
        assert socket.receive_text() == "1"


def test_files_are_taken_from_editors_and_not_without_end(store: Store, clock: Clock, token: str) -> None:
    client = browser(store, clock)
    assert [client.put("/_stcore/upload_file/a", content=b"x").status_code for _ in range(3)] == [403] * 3
    set_password(client, token)
    said = [client.put("/_stcore/upload_file/a", content=b"x").status_code for _ in range(11)]
    assert said == [200] * 10 + [429]


def test_what_was_taken_is_forgotten_after_a_minute() -> None:
    moment = [0.0]
    gate = UploadGate(lambda *_: None, clock=lambda: moment[0])  # type: ignore[arg-type]
    for number in range(3):
        moment[0] = number * 50.0
        visitor = Visitor(Actor("Анна", Role.EDITOR, None, 1, number), 1, "anna")
        assert gate._refusal({VISITOR: visitor, "method": "PUT", "headers": [(b"content-length", b"1")]}) == 0
    assert list(gate._taken) == [1, 2]


def test_a_viewer_uploads_nothing(store: Store, clock: Clock) -> None:
    client = browser(store, clock)
    set_password(client, invite(store, "viewer", Role.VIEWER))
    assert client.put("/_stcore/upload_file/a", content=b"x").status_code == 403
