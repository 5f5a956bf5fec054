from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from streamlit import file_util

from locales import LANGUAGES, text
from tests.web.asking import BELOW, ask, saying
from ui.screens import FIRST, SCREENS
from web.shell import ShellMiddleware, inline_hashes, own_files, shells

INDEX = (Path(file_util.get_static_dir()) / "index.html").read_text(encoding="utf-8")
FILES = own_files(".kn { color: inherit }")
SOON = {one: ("Html.abc.js", "Plotly.abc.js") if one == "plan" else ("Html.abc.js",) for one in SCREENS}
SHELLS = shells(INDEX, SOON, FILES)
FALLBACK = saying(200, INDEX.encode(), (b"content-type", b"text/html; charset=utf-8"))


def app(below=BELOW) -> ShellMiddleware:  # type: ignore[no-untyped-def]
    return ShellMiddleware(below, SHELLS, FILES)


class Tags(HTMLParser):
    """The tags of a page with their attributes, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shell_is_in_the_language_of_the_address(lang: str) -> None:
    html = ask(app(), f"/plan?as_of=2026-04-22&lang={lang}").text
    assert f'<html lang="{lang}">' in html
    assert f"<title>{text(lang, 'app-title')}</title>" in html
    assert text(lang, "frame-no-script") in html


@pytest.mark.parametrize("query", ["", "?lang=xx", "?lang="])
def test_without_a_language_that_we_speak_the_first_one_holds(query: str) -> None:
    assert f'<html lang="{LANGUAGES[0]}">' in ask(app(), "/" + query).text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_of_streamlits_own_words_is_left(lang: str) -> None:
    html = ask(app(), f"/?lang={lang}").text
    words = re.sub(r"<[^>]+>", " ", re.sub(r"<(style|script)\b.*?</\1>", "", html, flags=re.DOTALL))
    said = {text(lang, "app-title"), text(lang, "frame-no-script")}
    assert {line.strip() for line in words.splitlines() if line.strip()} == {"<!DOCTYPE html>", *said} - {
        "<!DOCTYPE html>"
    }
    assert "agent" not in html


def test_our_script_and_style_come_before_the_applications_script() -> None:
    tags = Tags(ask(app(), "/").text).found
    sources = [attributes.get("src") or attributes.get("href") or "" for _, attributes in tags]
    ours = [
        next(i for i, source in enumerate(sources) if source.startswith(name))
        for name in ("./shell.js", "./frame.css", "./panel.css")
    ]
    (application,) = (
        i for i, (tag, attributes) in enumerate(tags) if tag == "script" and attributes.get("type") == "module"
    )
    assert max(ours) < application


def test_the_shell_asks_early_for_what_the_screen_will_load() -> None:
    first, plan = (
        [a["href"] for _, a in Tags(ask(app(), path).text).found if a.get("rel") == "modulepreload"]
        for path in ("/", "/plan?lang=kk")
    )
    assert "./static/js/Html.abc.js" in first
    assert [one for one in plan if one not in first] == ["./static/js/Plotly.abc.js"]


def test_one_who_has_the_shell_is_told_that_it_is_the_same() -> None:
    first = ask(app(), "/")
    again = ask(app(), "/", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert first.headers["cache-control"] == "no-cache"
    assert ask(app(), "/?lang=kk").headers["etag"] != first.headers["etag"]


def test_the_shell_goes_out_packed_to_one_who_can_unpack() -> None:
    packed, plain = ask(app(), "/", accept_encoding="gzip"), ask(app(), "/")
    assert packed.text == plain.text
    assert len(packed.body) < len(plain.body) / 2


def test_our_files_are_named_by_their_content_and_kept_for_good() -> None:
    html = ask(app(), "/").text
    style = "text/css"
    kinds = {"/shell.js": "text/javascript", "/frame.css": style, "/panel.css": style, "/icon.svg": "image/svg+xml"}
    for path, kind in kinds.items():
        (address,) = re.findall(rf'"\.({re.escape(path)}\?v=[0-9a-f]+)"', html)
        answer = ask(app(), address)
        assert answer.headers["content-type"] == f"{kind}; charset=utf-8"
        assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("screen", SCREENS[1:])
def test_every_screen_has_the_shell_at_its_own_address(screen: str) -> None:
    early = re.compile(r'<link rel="modulepreload"[^>]*>\n')
    assert early.sub("", ask(app(), f"/{screen}").text) == early.sub("", ask(app(), "/").text)


def test_the_first_screen_by_its_name_leads_to_the_root_with_its_state() -> None:
    answer = ask(app(), f"/{FIRST}?lang=kk&as_of=2026-04-22")
    assert (answer.status, answer.headers["location"]) == (303, "/?lang=kk&as_of=2026-04-22")


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        ("/budget", "/?page=budget"),
        ("/plan/old?lang=kk", "/?lang=kk&page=plan/old"),
        ("/<script>?lang=ru", "/?lang=ru&page=%3Cscript%3E"),
    ],
)
def test_an_address_of_no_screen_leads_home_with_its_name(asked: str, led: str) -> None:
    answer = ask(app(FALLBACK), asked)
    assert (answer.status, answer.headers["location"], answer.body) == (303, led, b"")


def test_other_answers_pass_untouched() -> None:
    assert ask(app(), "/healthz").body == b"below"
    assert ask(app(), "/plan", "POST").body == b"below"
    missing = saying(404, b"<p>none</p>", (b"content-type", b"text/html"))
    assert ask(app(missing), "/export/none").status == 404


def test_the_inline_script_of_the_installed_build_is_allowed_by_its_hash() -> None:
    scripts = re.findall(r"<script>(.*?)</script>", ask(app(), "/").text, re.DOTALL)
    wanted = [f"'sha256-{b64encode(hashlib.sha256(one.encode()).digest()).decode()}'" for one in scripts]
    assert wanted
    assert set(wanted) <= set(inline_hashes(INDEX))
