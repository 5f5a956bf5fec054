"""The HTML that every screen starts from: Streamlit's own, in the reader's language, with our style and script."""

from __future__ import annotations

import gzip
import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from urllib.parse import parse_qs, quote

from data_model.commands.files import LARGEST
from locales import LANGUAGES, text
from look import palette
from web.asgi import Application, Header, Message, Receive, Scope, Send, accepts_gzip, answer, header, is_reading

_OURS = Path(__file__).resolve().parent
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
ASKED_AGAIN = b"no-cache"  # answered 304 while it is the same
_WORDS: Mapping[str, Mapping[str, int]] = {
    "frame-connection-lost": {},
    "frame-upload": {},
    "frame-upload-most": {"n": LARGEST // 2**20},
}
KEPT_FOR_GOOD = b"public, immutable, max-age=31536000"  # asked for by an address that changes with the content


class Page:
    """Bytes that may change with a new version: packed and not, with the tag that tells one version from another."""

    def __init__(self, content: str, kind: str, keeping: bytes = ASKED_AGAIN) -> None:
        self.plain = content.encode()
        self.packed = gzip.compress(self.plain, 9, mtime=0)
        self.version = hashlib.sha256(self.plain).hexdigest()[:16]
        self.tag = f'"{self.version}"'.encode()
        self.headers: tuple[Header, ...] = (
            (b"content-type", f"{kind}; charset=utf-8".encode()),
            (b"cache-control", keeping),
            (b"etag", self.tag),
            (b"vary", b"accept-encoding"),
        )

    async def answer(self, scope: Scope, send: Send) -> None:
        """Send the page, or 304 to one who has it."""
        if self.tag in header(scope["headers"], b"if-none-match"):
            await answer(scope, send, 304, self.headers)
        elif accepts_gzip(scope):
            await answer(scope, send, 200, (*self.headers, (b"content-encoding", b"gzip")), self.packed)
        else:
            await answer(scope, send, 200, self.headers, self.plain)


def shells(index: str, soon: Mapping[str, tuple[str, ...]], files: Mapping[str, Page]) -> dict[str, dict[str, Page]]:
    """Streamlit's index.html for each screen in each language; `soon` are the scripts that a screen will load.

    The first language is the one that holds where none is asked for.
    """
    made = {chunks: _shells(index, chunks, files) for chunks in set(soon.values())}
    return {screen: made[chunks] for screen, chunks in soon.items()}


def _shells(index: str, chunks: Iterable[str], files: Mapping[str, Page]) -> dict[str, Page]:
    """The HTML in each language: before its own script stand our style and script, at its end the scripts to come."""
    ours = (
        f'<link rel="icon" type="image/svg+xml" href="{_versioned("/icon.svg", files)}">\n'
        f"<style>{_style()}</style>\n"
        f'<link rel="stylesheet" href="{_versioned("/frame.css", files)}">\n'
        f'<link rel="stylesheet" href="{_versioned("/panel.css", files)}">\n'
        f'<script src="{_versioned("/shell.js", files)}" data-languages="{" ".join(LANGUAGES)}"></script>\n'
    )
    soon = "".join(f'<link rel="modulepreload" crossorigin href="./static/js/{name}">\n' for name in chunks)
    bare = _without(
        index, r"<!--.*?-->\s*", r'<link rel="service-desc"[^>]*>\s*', r'<link rel="shortcut icon"[^>]*>\s*'
    )
    bare = bare.replace('<script type="module"', f'{ours}<script type="module"', 1)
    bare = bare.replace("</head>", f"{soon}</head>", 1)
    return {lang: Page(_said(bare, lang), "text/html") for lang in LANGUAGES}


def _style() -> str:
    """The colours and words that frame.css needs: on a light and a dark ground, in each language."""
    colours = "; ".join(
        f"--kf-{name}: light-dark({tones[False]}, {tones[True]})"
        for name, tones in (("accent", palette.ACCENT), ("ground", palette.GROUND))
    )
    words = " ".join(f":root:lang({lang}) {{ {_words(lang)} }}" for lang in LANGUAGES)
    return f":root {{ {colours} }} {words}"


def _words(lang: str) -> str:
    """What frame.css says in the place of Streamlit's own words, which are English: a variable for each."""
    return "; ".join(
        f'--kf-{key.removeprefix("frame-")}: "{text(lang, key, **values)}"' for key, values in _WORDS.items()
    )


def _said(html: str, lang: str) -> str:
    html = html.replace('<html lang="en">', f'<html lang="{lang}">', 1)
    html = _put(html, "title", escape(text(lang, "app-title")))
    return _put(html, "noscript", f"<p>{escape(text(lang, 'frame-no-script'))}</p>")


def _put(html: str, tag: str, content: str) -> str:
    return re.sub(rf"<{tag}>.*?</{tag}>", lambda _: f"<{tag}>{content}</{tag}>", html, count=1, flags=re.DOTALL)


def _without(html: str, *patterns: str) -> str:
    for pattern in patterns:
        html = re.sub(pattern, "", html, flags=re.DOTALL)
    return html


def _versioned(path: str, files: Mapping[str, Page]) -> str:
    return f".{path}?v={files[path].version}"


def inline_hashes(index: str) -> tuple[str, ...]:
    """The CSP source of each inline script of index.html."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _INLINE.findall(index))
    return tuple(f"'sha256-{b64encode(digest).decode()}'" for digest in digests)


def own_files(panel_css: str) -> dict[str, Page]:
    """The files of our own that the shell names, by their paths; `panel_css` is the style of what screens draw."""
    kinds = {"/shell.js": "text/javascript", "/frame.css": "text/css", "/icon.svg": "image/svg+xml"}
    read = {path: ((_OURS / path[1:]).read_text(encoding="utf-8"), kind) for path, kind in kinds.items()}
    ours = read | {"/panel.css": (panel_css, "text/css")}
    return {path: Page(content, kind, KEPT_FOR_GOOD) for path, (content, kind) in ours.items()}


class ShellMiddleware:
    """Answers for the screens' HTML and our own files; an address of no screen leads to the first, which says so.

    `shells` hold the HTML of each screen, the first screen's first; `others` are how other pages' addresses begin.
    """

    def __init__(
        self,
        app: Application,
        shells: Mapping[str, Mapping[str, Page]],
        files: Mapping[str, Page],
        others: Iterable[str] = (),
    ) -> None:
        self._app = app
        first, *later = shells
        self._first_by_name = f"/{first}"
        self._shells = {"/": shells[first], **{f"/{screen}": shells[screen] for screen in later}}
        self._files = files
        self._others = tuple(others)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a GET or HEAD for a screen or a file of ours."""
        if not is_reading(scope) or scope["path"].startswith(self._others):
            await self._app(scope, receive, send)
        elif scope["path"] in self._files:
            await self._files[scope["path"]].answer(scope, send)
        elif scope["path"] in self._shells:
            await _in_language(self._shells[scope["path"]], scope).answer(scope, send)
        elif scope["path"] == self._first_by_name:  # Streamlit knows its first page by no name
            await _lead(scope, send, "/?" + _query(scope))
        else:
            await self._app(scope, receive, _Lost(scope, send))


def _in_language(pages: Mapping[str, Page], scope: Scope) -> Page:
    return pages.get(_language(scope), pages[LANGUAGES[0]])


def _query(scope: Scope) -> str:
    query: bytes = scope["query_string"]
    return query.decode("latin-1")


def _language(scope: Scope) -> str:
    return parse_qs(_query(scope)).get("lang", [""])[-1]


async def _lead(scope: Scope, send: Send, address: str) -> None:
    await answer(scope, send, 303, [(b"location", address.encode()), (b"cache-control", b"no-store")])


class _Lost:
    """Passes an answer on, unless it is Streamlit's HTML for an address of no screen: that becomes a way home."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope = scope
        self._send = send
        self._is_lost = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200:
            self._is_lost = header(message["headers"], b"content-type").startswith(b"text/html")
        if not self._is_lost:
            await self._send(message)
        elif message["type"] == "http.response.start":
            language = _language(self._scope)
            home = f"/?{f'lang={quote(language)}&' if language else ''}page={quote(self._scope['path'].strip('/'))}"
            await _lead(self._scope, self._send, home)
