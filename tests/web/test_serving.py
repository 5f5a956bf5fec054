from __future__ import annotations

import os
import socket
import sys
import types
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from data_model.errors import CouncilError
from locales import LANGUAGES, text
from web import serving
from web.serving import Serving


@contextmanager
def listening() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def free_port() -> int:
    with listening() as port:
        return port


class Recorder:
    """Stands for the application: notes how it was run."""

    def __init__(self) -> None:
        self.runs: list[Mapping[str, object]] = []

    def run(self, config: Mapping[str, object]) -> None:
        self.runs.append(config)


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder()
    module = types.ModuleType("an_application")
    module.app = recorder  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "an_application", module)
    monkeypatch.setattr(serving, "APPLICATION", "an_application")
    monkeypatch.setattr(serving, "GIVING_UP_AFTER", 0)
    for name in ("KENES_STORE", "KENES_PUBLIC", "KENES_COPIES"):
        monkeypatch.setenv(name, "")
    return recorder


def test_a_taken_port_is_refused_by_name_with_one_that_is_free(application: Recorder) -> None:
    with listening() as port:
        with pytest.raises(CouncilError) as refused:
            serving.serve(Serving("sqlite:///none.db", "127.0.0.1", port))
        free = int(str(refused.value.values["free"]))
    assert refused.value.key == "error-port-taken"
    assert refused.value.values["port"] == str(port)
    assert free > port
    assert application.runs == []


def test_an_address_of_another_computer_is_refused(application: Recorder) -> None:
    with pytest.raises(CouncilError) as refused:
        serving.serve(Serving("sqlite:///none.db", "192.0.2.1", free_port()))
    assert (refused.value.key, refused.value.values) == ("error-host", {"host": "192.0.2.1"})


def test_the_server_is_told_its_store_and_where_to_listen(
    application: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    assert serving.serve(Serving("sqlite:////tmp/a.db", "127.0.0.1", port)) == 0
    assert application.runs == [
        {
            "server.address": "127.0.0.1",
            "server.port": port,
            "logger.hideWelcomeMessage": True,
            "runner.postScriptGC": False,
        }
    ]
    assert os.environ["KENES_STORE"] == "sqlite:////tmp/a.db"


@pytest.mark.parametrize(
    ("host", "asked", "public"),
    [
        ("127.0.0.1", None, "here"),
        ("0.0.0.0", None, "closed"),
        ("0.0.0.0", True, "everybody"),
        ("127.0.0.1", True, "everybody"),
        ("127.0.0.1", False, "closed"),
    ],
)
def test_everybody_reads_on_this_computer_alone_unless_it_is_said_otherwise(
    application: Recorder, host: str, asked: bool | None, public: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(serving, "_announce", lambda _host, _port, lines: said.append(lines))
    serving.serve(Serving("sqlite:////tmp/a.db", host, free_port(), is_public=asked))
    assert os.environ["KENES_PUBLIC"] == public
    assert text("ru", f"serve-readers-{public}") in said[0]


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://localhost:8501"),
        ("0.0.0.0", "http://127.0.0.1:8501"),
        ("::", "http://[::1]:8501"),
        ("10.0.0.7", "http://10.0.0.7:8501"),
    ],
)
def test_the_address_is_one_that_a_browser_on_this_computer_opens(host: str, url: str) -> None:
    assert serving.url_of(host, 8501) == url


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sentences_of_the_server_name_the_port_as_it_is_typed(lang: str) -> None:
    assert "8501" in text(lang, "error-port-taken", port="8501", free="8502")
