"""Starting the server in this process: on a free port or not at all, with a plain word once it answers."""

from __future__ import annotations

import contextlib
import errno
import http.client
import importlib
import os
import socket
import threading
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from data_model.errors import CouncilError
from data_model.rules import Public
from locales import LANGUAGES, text

APPLICATION = "dashboard"  # by name, as servers do: it stands above us and calls us
CONFIG = {
    "logger.hideWelcomeMessage": True,  # our own word is said once the server answers
    "runner.postScriptGC": False,  # a full collection after each run holds everybody up; Python's own rounds suffice
}
ASKING_EVERY = 0.05  # seconds
GIVING_UP_AFTER = 120  # seconds
LAST_PORT = 65535
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}


@dataclass(frozen=True)
class Serving:
    """How a prepared store is served: where, to whom, in which language the terminal is told so.

    `is_public` lets everybody read; None: on this computer alone. `copies` is the folder of the daily copies, if any.
    """

    store_url: str
    host: str
    port: int
    demonstration: bool = False
    lang: str = LANGUAGES[0]
    is_public: bool | None = None
    copies: Path | None = None


def serve(wanted: Serving) -> int:
    """Serve the dashboard until it is stopped; the exit code.

    Raises error-port-taken or error-host before anything is started.
    """
    host, port, lang = wanted.host, wanted.port, wanted.lang
    refuse_taken(host, port)
    readers = _readers(wanted)
    os.environ["KENES_STORE"] = wanted.store_url
    os.environ["KENES_PUBLIC"] = readers.value
    os.environ["KENES_COPIES"] = str(wanted.copies or "")
    app = importlib.import_module(APPLICATION).app
    said = text(lang, "serve-demonstration" if wanted.demonstration else "serve-address", url=url_of(host, port))
    lines = "\n".join((said, text(lang, f"serve-readers-{readers}"), text(lang, "serve-stop")))
    threading.Thread(target=_announce, args=(host, port, lines), name="announcing", daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt):
        app.run(config={"server.address": host, "server.port": port, **CONFIG})
    return 0


def _readers(wanted: Serving) -> Public:
    """Who may read without an account: whom it was said, else everybody at a server that only this computer reaches."""
    if wanted.is_public is None:
        return Public.HERE if wanted.host in LOOPBACK else Public.CLOSED
    return Public.EVERYBODY if wanted.is_public else Public.CLOSED


def refuse_taken(host: str, port: int) -> None:
    """Refuse what is no port (error-port-unknown), a taken one (error-port-taken), a foreign host (error-host)."""
    if not 1 <= port <= LAST_PORT:
        raise CouncilError("error-port-unknown", port=str(port), most=str(LAST_PORT))
    error = _obstacle(host, port)
    if error is None:
        return
    if error.errno in {errno.EADDRINUSE, errno.EACCES}:
        free = next(islice((one for one in range(port + 1, LAST_PORT + 1) if _obstacle(host, one) is None), 1), 0)
        raise CouncilError("error-port-taken", port=str(port), free=str(free)) from error
    raise CouncilError("error-host", host=host) from error


def _obstacle(host: str, port: int) -> OSError | None:
    """Why the port can't be listened on, or None."""
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            if os.name == "posix":  # elsewhere the option would let two programs share the port
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        return error
    return None


def url_of(host: str, port: int) -> str:
    """The address that a browser on this computer opens."""
    name = {"127.0.0.1": "localhost", **EVERYWHERE}.get(host, host)
    return f"http://{f'[{name}]' if ':' in name else name}:{port}"


def _announce(host: str, port: int, lines: str) -> None:
    """Print the lines once the server answers."""
    end = time.monotonic() + GIVING_UP_AFTER
    while time.monotonic() < end:
        if _answers(EVERYWHERE.get(host, host), port):
            print(lines, flush=True)  # noqa: T201 - the terminal is the screen here
            return
        time.sleep(ASKING_EVERY)


def _answers(host: str, port: int) -> bool:
    connection = http.client.HTTPConnection(host, port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
