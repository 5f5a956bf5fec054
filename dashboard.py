"""The web application: the frame as Streamlit's script, our routes and middleware around it."""

from __future__ import annotations

import threading
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit import file_util

from data_model.store import Store
from operation import daily
from ui import messages, overview_screen, panel_style, screens, session
from web import assets, chunks, entrance, gate, health, identity, security, shell, warming

ROOT = Path(__file__).resolve().parent
STATIC = Path(file_util.get_static_dir())
INDEX = (STATIC / "index.html").read_text(encoding="utf-8")
LONGEST_WRITE = 10.0  # seconds that a stop waits for what is being saved
LATE = ("streamlit.emojis",)  # Streamlit compiles it for a first choice of words, a fifth of a second
SOON = {screen: chunks.lazy_chunks(STATIC, screens.parts_of(screen)) for screen in screens.SCREENS}

files = shell.own_files(panel_style.css())
shells = shell.shells(INDEX, SOON, files)
static = assets.Assets(STATIC / "static", ROOT / "var" / "cache" / f"streamlit-{st.__version__}")


def first_screen() -> None:
    """Draw what the first reader will see."""
    overview_screen.drawn(session.view_of({}))


def packed(paths: list[str]) -> None:
    """Have these files ready packed."""
    for path in paths:
        static.pack(path)


def store() -> Store:
    """The store that the server was started on."""
    return session.opened(session.store_url())


def revision() -> int:
    """The revision of the store, asked anew."""
    return store().revision()


def daily_copies(stop: threading.Event) -> None:
    """Keep a copy a day of a real council's store, in a file beside others of its kind."""
    if (folder := session.copies_folder()) is not None:
        daily.watch(store, folder, session.now, stop)


at_once = [f"/static/js/{name}" for name in (*chunks.linked_chunks(STATIC), *SOON[screens.FIRST])]
app = st.App(
    ROOT / "ui" / "frame.py",
    routes=[*health.routes(revision), *entrance.Entrance(store, session.now).routes()],
    middleware=[
        Middleware(security.SecurityMiddleware, policy=security.policy(shell.inline_hashes(INDEX))),
        Middleware(assets.AssetMiddleware, assets=static),
        Middleware(identity.IdentityMiddleware, store=store, now=session.now),
        Middleware(gate.ReadingGate, is_public=session.is_public, files=tuple(files)),
        Middleware(gate.UploadGate),
        Middleware(shell.ShellMiddleware, shells=shells, files=files, others=entrance.PATHS),
    ],
    lifespan=warming.lifespan(
        (
            lambda: packed(at_once),
            first_screen,
            lambda: warming.import_for(map(screens.file_of, screens.SCREENS), LATE),
            warming.settle_memory,
            lambda: packed(static.paths()),
        ),
        watchers=(daily_copies,),
        at_end=lambda: store().settle(LONGEST_WRITE),
    ),
    on_script_error=messages.on_script_error,
)
