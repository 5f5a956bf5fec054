from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.web.asking import BELOW, ask
from web.assets import AssetMiddleware, Assets

SCRIPT = b"export const years = [" + b"2026, " * 500 + b"]"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    static = tmp_path / "static"
    (static / "js").mkdir(parents=True)
    (static / "js" / "app.abc.js").write_bytes(SCRIPT)
    (static / "js" / "small.js").write_bytes(b"export {}")
    (static / "font.woff2").write_bytes(b"f" * 5000)
    return static


def served(folder: Path) -> tuple[Assets, AssetMiddleware]:
    assets = Assets(folder, folder.parent / "cache")
    return assets, AssetMiddleware(BELOW, assets)


def test_a_file_goes_out_packed_once_it_is_packed(folder: Path) -> None:
    assets, app = served(folder)
    before = ask(app, "/static/js/app.abc.js", accept_encoding="gzip, br")
    assets.pack("/static/js/app.abc.js")
    after = ask(app, "/static/js/app.abc.js", accept_encoding="gzip, br")
    assert (before.headers.get("content-encoding"), before.body) == (None, SCRIPT)
    assert (after.headers["content-encoding"], gzip.decompress(after.body)) == ("gzip", SCRIPT)
    assert len(after.body) < len(SCRIPT) / 10


def test_one_who_cannot_unpack_gets_the_file_as_it_is(folder: Path) -> None:
    assets, app = served(folder)
    assets.pack("/static/js/app.abc.js")
    assert ask(app, "/static/js/app.abc.js", accept_encoding="identity").body == SCRIPT


def test_a_file_is_kept_for_good_by_the_browser_and_apart_for_each_encoding(folder: Path) -> None:
    answer = ask(served(folder)[1], "/static/js/app.abc.js")
    assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    assert answer.headers["vary"] == "accept-encoding"
    assert answer.headers["content-type"].endswith("javascript")
    assert answer.headers["content-length"] == str(len(SCRIPT))


def test_head_has_the_headers_of_get_and_no_body(folder: Path) -> None:
    answer = ask(served(folder)[1], "/static/font.woff2", "HEAD")
    assert (answer.headers["content-length"], answer.body) == ("5000", b"")


@pytest.mark.parametrize("path", ["/static/js/none.js", "/static/js/../secret", "/static//etc/passwd", "/"])
def test_only_files_that_are_there_are_answered_for(folder: Path, path: str) -> None:
    (folder.parent / "secret").write_bytes(b"secret")
    assert ask(served(folder)[1], path).body == b"below"


def test_a_request_that_changes_something_passes(folder: Path) -> None:
    assert ask(served(folder)[1], "/static/js/app.abc.js", "POST").body == b"below"


def test_what_is_small_or_packed_already_is_not_packed_and_the_wanted_come_first(folder: Path) -> None:
    (folder / "js" / "aa.js").write_bytes(SCRIPT)
    assets, _ = served(folder)
    assert assets.paths(["/static/js/app.abc.js"]) == ["/static/js/app.abc.js", "/static/js/aa.js"]


def test_a_second_start_takes_the_packed_bytes_from_the_cache(folder: Path) -> None:
    served(folder)[0].pack("/static/js/app.abc.js")
    kept = folder.parent / "cache" / "app.abc.js.gz"
    kept.write_bytes(gzip.compress(b"from the cache"))
    assets, app = served(folder)
    assets.pack("/static/js/app.abc.js")
    assert ask(app, "/static/js/app.abc.js", accept_encoding="gzip").text == "from the cache"


def test_a_cache_that_cannot_be_written_is_done_without(folder: Path) -> None:
    (folder.parent / "cache").write_text("a file where the folder should be")
    assets, app = served(folder)
    assets.pack("/static/js/app.abc.js")
    assert ask(app, "/static/js/app.abc.js", accept_encoding="gzip").text.encode() == SCRIPT
