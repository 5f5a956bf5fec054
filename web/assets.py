"""The application's own files (Streamlit's JavaScript, styles and fonts) from memory, packed once for all time.

Streamlit sends them unpacked and leaves packing to a proxy; here none is needed. The packed bytes are kept in a folder
of their own for each of its versions, so that only the first start packs, and behind the first answers.
"""

from __future__ import annotations

import gzip
import logging
import mimetypes
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from web.asgi import Application, Header, Receive, Scope, Send, accepts_gzip, answer, is_reading

LOG = logging.getLogger("kenes")
PACKED_TYPES = {".js", ".css", ".svg", ".wasm"}
WORTH_PACKING = 1024  # bytes; below, the header costs more than packing saves
LEVEL = 9
KEPT_FOR_GOOD = b"public, immutable, max-age=31536000"  # a file's name changes with its content


class Assets:
    """The files under one folder by the path they are asked for, their bytes and their packed bytes."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self._cache = cache
        self._files = {f"/static/{file.relative_to(folder).as_posix()}": file for file in _files(folder)}
        self._packed: dict[str, bytes] = {}
        self._raw = lru_cache(maxsize=None)(Path.read_bytes)

    def __contains__(self, path: str) -> bool:
        return path in self._files

    def paths(self, first: Iterable[str] = ()) -> list[str]:
        """Every path that is worth packing, those named first before the others."""
        worth = {
            path
            for path, file in self._files.items()
            if file.suffix in PACKED_TYPES and file.stat().st_size >= WORTH_PACKING
        }
        return list(dict.fromkeys([*(path for path in first if path in worth), *sorted(worth)]))

    def pack(self, path: str) -> None:
        """Have the packed bytes of a path ready, from the cache or anew; a cache out of reach is done without."""
        if path not in self._packed:
            kept = self._cache / (Path(path).name + ".gz")
            try:
                self._packed[path] = kept.read_bytes()
            except OSError:
                self._packed[path] = gzip.compress(self._raw(self._files[path]), LEVEL, mtime=0)
                _keep(kept, self._packed[path])

    def content(self, path: str, packed: bool) -> tuple[bytes, list[Header]]:
        """The bytes to send and their headers; unpacked as long as the packed ones are not ready."""
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        headers = [(b"content-type", kind.encode()), (b"cache-control", KEPT_FOR_GOOD), (b"vary", b"accept-encoding")]
        if packed and path in self._packed:
            return self._packed[path], [*headers, (b"content-encoding", b"gzip")]
        return self._raw(self._files[path]), headers


def _files(folder: Path) -> Iterable[Path]:
    return (file for file in folder.rglob("*") if file.is_file())


def _keep(file: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        unfinished.write_bytes(content)
        unfinished.replace(file)
    except OSError as error:
        LOG.warning("packed files are kept in memory only: %s", error)


class AssetMiddleware:
    """Answers for the application's own files; everything else passes."""

    def __init__(self, app: Application, assets: Assets) -> None:
        self._app = app
        self._assets = assets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a GET or HEAD for a file that is there."""
        if is_reading(scope) and scope["path"] in self._assets:
            body, headers = self._assets.content(scope["path"], accepts_gzip(scope))
            await answer(scope, send, 200, headers, body)
        else:
            await self._app(scope, receive, send)
