from __future__ import annotations

import logging
import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
import sqlalchemy
import streamlit
from streamlit.testing.v1 import AppTest

from data_model.errors import CouncilError
from data_model.rules import Actor
from data_model.signing_in import Visitor
from data_model.store import Store
from data_model.vocabulary import Role
from locales import LANGUAGES, Language, text
from locales.dates import long_day
from tests.ui.page_parts import body, charts, links, markup, refusals, said
from tests.ui.running import PATIENCE, ROOT, opened_at, serve, serve_from
from ui import identity, kept, messages, screens, session

OTHER_LANGUAGES = LANGUAGES[1:]


@pytest.fixture
def real(seeded_store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    serve(seeded_store, monkeypatch)
    return seeded_store


@pytest.fixture
def demo(demo_store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    serve(demo_store, monkeypatch)
    return demo_store


def test_every_file_in_pages_is_a_screen_of_the_navigation_and_every_screen_has_its_file() -> None:
    assert {file.stem for file in (ROOT / "pages").glob("*.py")} == set(screens.SCREENS)


def test_every_screen_is_called_by_its_own_title_in_each_language() -> None:
    titles = {(lang, text(lang, f"nav-{screen}")) for lang in LANGUAGES for screen in screens.SCREENS}
    assert len(titles) == len(LANGUAGES) * len(screens.SCREENS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("screen", screens.FOR_ALL)
def test_every_screen_runs_clean_on_the_councils_data_in_each_language(
    real: Store, screen: str, lang: Language
) -> None:
    app = opened_at(screen, lang=lang, as_of="2026-04-22")
    assert not app.exception
    assert refusals(app) == []
    assert re.findall(r'aria-current="page">(.*?)</a>', markup(app)) == [text(lang, f"nav-{screen}")]
    assert len(said(body(app))) > (100 if screen == "decisions" else 500)  # nothing is decided yet


@pytest.mark.parametrize("screen", screens.FOR_ALL)
def test_every_screen_runs_clean_on_the_demonstration_and_says_what_it_is(demo: Store, screen: str) -> None:
    app = opened_at(screen)
    assert not app.exception
    assert refusals(app) == []
    assert said(markup(app)).startswith(text("ru", "demonstration"))


@pytest.mark.parametrize("screen", screens.FOR_ALL)
def test_every_screen_runs_clean_on_an_empty_store(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    serve(sqlite_store, monkeypatch)
    app = opened_at(screen)
    assert not app.exception
    assert refusals(app) in ([], [text("ru", "error-no-plan")])


def an_eye(role: Role) -> Visitor:
    return Visitor(Actor("кто-то", role, None, 1, None), 1, "somebody")


@pytest.mark.parametrize(
    ("who", "public", "closed"),
    [
        (None, "here", set()),
        (None, "everybody", {"reports"}),
        (None, "", {"reports", "appeals"}),
        (an_eye(Role.KIOSK), "here", set(screens.FOR_ALL)),
        (an_eye(Role.VIEWER), "closed", set()),
    ],
)
def test_the_workbook_and_the_appeals_are_not_for_every_eye(
    real: Store, monkeypatch: pytest.MonkeyPatch, who: Visitor | None, public: str, closed: set[str]
) -> None:
    monkeypatch.setenv("KENES_PUBLIC", public)
    assert set(screens.FOR_ALL) - set(identity.screens_for(who)) == closed
    monkeypatch.setattr(identity, "visitor", lambda: who)
    page = AppTest.from_file(screens.file_of("reports"), default_timeout=PATIENCE).run()
    assert bool(page.exception) is ("reports" in closed)


def test_nobody_reads_where_it_was_not_said_who_may(real: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KENES_PUBLIC")
    assert "kf-screens" not in markup(opened_at("sources"))


def test_the_councils_own_data_bears_no_banner(real: Store) -> None:
    assert "kf-banner" not in markup(opened_at("sources"))


def test_the_navigation_marks_the_open_screen_and_carries_the_state_on(real: Store) -> None:
    head = markup(opened_at("sources", lang="kk", as_of="2026-04-22", commission="2"))
    state = "?lang=kk&as_of=2026-04-22&commission=2"
    navigation = head[head.index('class="kf-screens"') :]
    assert links(navigation) == [screens.address(screen) + state for screen in (*screens.FOR_ALL, screens.DECK)]
    assert f'href="sources{state.replace("&", "&amp;")}" aria-current="page"' in navigation


def test_a_language_link_keeps_the_screen_and_what_only_this_screen_knows(real: Store) -> None:
    head = markup(opened_at("sources", as_of="2026-04-22", document="work-plan-2026-h1"))
    languages = head[head.index("kf-languages") : head.index("kf-account")]
    assert links(languages) == [f"?lang={lang}&as_of=2026-04-22&document=work-plan-2026-h1" for lang in LANGUAGES]


def test_the_date_opens_to_the_ends_of_the_plans_months_and_to_today(real: Store) -> None:
    app = opened_at("sources", lang="en", as_of="2026-04-22")
    sheet = markup(app)
    sheet = sheet[sheet.index("kf-sheet") : sheet.index("</form>")]
    ends = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"]
    assert links(sheet) == [*(f"?lang=en&as_of={day}" for day in ends), "?lang=en"]
    assert '<option value="4" selected>' in sheet


def test_a_demonstration_opens_on_its_own_date_and_today_is_one_link_away(demo: Store) -> None:
    view = view_at()
    assert view.as_of == view.opens_as_of == date(2026, 4, 22)
    assert f"?as_of={view.today}" in links(markup(opened_at("sources")))


def test_a_moment_in_the_address_is_told_with_the_way_back_to_now(real: Store) -> None:
    head = markup(opened_at("sources", as_of="2026-04-22", known_at="2026-04-20T10:00"))
    assert "20 апреля 2026 г., 10:00" in said(head)
    assert "?as_of=2026-04-22" in links(head[head.index("kf-known") : head.index("kf-date")])
    assert "kf-known" not in markup(opened_at("sources", as_of="2026-04-22"))


BAD = [
    ("as_of", "2026-02-31", "error-no-such-day", {"value": "2026-02-31"}),
    ("as_of", "22.04.2026", "error-impossible-date", {"value": "22.04.2026"}),
    ("as_of", "20260422", "error-impossible-date", {"value": "20260422"}),
    ("as_of", "9999-12-31", "error-year-out-of-range", {"value": "9999-12-31", "first": "2000", "last": "2099"}),
    ("known_at", "yesterday", "error-impossible-moment", {"value": "yesterday"}),
    ("plan", "2030-h1", "error-unknown-plan", {"plan": "2030-h1", "known": "2026-h1"}),
    ("commission", "7", "error-unknown-commission", {"commission": "7", "known": "1, 2, 3, 4, 5, 6"}),
    ("commission", "<b>two</b>", "error-unknown-commission", {"commission": "<b>two</b>", "known": "1, 2, 3, 4, 5, 6"}),
    ("page", "budget", "error-unknown-page", {"page": "budget"}),
]


@pytest.mark.parametrize(("name", "value", "key", "values"), BAD, ids=lambda part: str(part)[:30])
def test_a_bad_parameter_gives_one_sentence_and_the_screen_on_its_default(
    real: Store, name: str, value: str, key: str, values: dict[str, str]
) -> None:
    app = opened_at("sources", **{name: value})
    assert not app.exception
    told = text("ru", key, **values)
    today = text("ru", "frame-shown-instead", date=long_day(view_at().today, "ru"))
    assert refusals(app) == [f"{told} {today}" if name == "as_of" else told]
    assert all(f"{name}=" not in link for link in links(markup(app)) if "sources" in link)


@pytest.mark.parametrize("lang", OTHER_LANGUAGES)
def test_the_sentence_is_in_the_readers_language(real: Store, lang: Language) -> None:
    app = opened_at("sources", lang=lang, as_of="tomorrow")
    shown = text(lang, "frame-shown-instead", date=long_day(view_at().today, lang))
    assert refusals(app) == [f"{text(lang, 'error-impossible-date', value='tomorrow')} {shown}"]


def test_a_refused_date_leaves_the_one_that_was_shown(real: Store) -> None:
    app = opened_at("sources", as_of="2026-03-17")
    app.query_params["as_of"] = "2026-02-31"
    app.run()
    assert refusals(app) == ["Дня «2026-02-31» нет в календаре. Показано на 17\u00a0марта\u00a02026\u00a0года."]
    assert all("as_of=2026-03-17" in link for link in links(markup(app)) if link.startswith("plan"))


def test_a_language_that_we_do_not_speak_is_refused_in_the_first_one(real: Store) -> None:
    app = opened_at("sources", lang="de")
    assert refusals(app) == [text("ru", "error-unknown-language", language="de")]
    assert "Источники" in said(markup(app))


def test_of_several_bad_parameters_one_is_told(real: Store) -> None:
    assert len(refusals(opened_at("sources", as_of="x", plan="y", commission="z"))) == 1


def view_at(**query: str) -> session.View:
    return session.view_of(query)


@pytest.mark.parametrize("lang", get_args(Language))
def test_a_store_out_of_reach_leaves_one_calm_sentence_without_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: Language
) -> None:
    serve_from(f"sqlite:///{tmp_path / 'nowhere' / 'council.db'}", monkeypatch)
    app = opened_at("sources", lang=lang)
    assert not app.exception
    assert refusals(app) == [text(lang, "error-store-not-migrated", url="council.db")]
    assert str(tmp_path) not in markup(app)


def test_a_store_from_a_newer_version_is_refused(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with seeded_copy.writing() as opened:
        opened.connection().execute(sqlalchemy.text("UPDATE alembic_version SET version_num = '9999'"))
    serve(seeded_copy, monkeypatch)
    (sentence,) = refusals(opened_at("sources"))
    assert "9999" in sentence


def test_a_damaged_store_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "council.db").write_bytes(b"not a database, whatever its name says" * 200)
    serve_from(f"sqlite:///{tmp_path / 'council.db'}", monkeypatch)
    assert refusals(opened_at("sources")) == [text("ru", "error-store-damaged", url="council.db")]


def test_a_store_that_comes_back_is_found_again(
    seeded_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "council.db"
    serve_from(f"sqlite:///{file}", monkeypatch)
    assert len(refusals(opened_at("sources"))) == 1
    assert seeded_store.file is not None
    file.write_bytes(seeded_store.file.read_bytes())
    assert refusals(opened_at("sources")) == []


def test_an_error_of_ours_is_a_sentence_with_a_code_and_the_log_holds_the_rest(
    real: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(streamlit, "html", shown.append)
    caplog.set_level(logging.ERROR)
    assert messages.on_script_error(KeyError("SELECT secret FROM /var/kenes.db")) is True
    (html,) = shown
    code = said(html).split("код ")[1].split(";")[0]
    assert "SELECT" not in html
    assert code in caplog.text
    assert "SELECT secret" in caplog.text


def test_a_refusal_that_a_screen_lets_through_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(streamlit, "html", shown.append)
    assert messages.on_script_error(CouncilError("error-no-plan")) is True
    assert said(shown[0]) == text("ru", "error-no-plan")


def test_an_answer_is_shared_until_the_store_changes(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(seeded_copy, monkeypatch)
    first, again = view_at(as_of="2026-04-22"), view_at(as_of="2026-04-22")
    assert session.board(first) is session.board(again)
    assert session.items(first) is session.items(again)
    with seeded_copy.writing():
        pass
    assert session.board(view_at(as_of="2026-04-22")) is not session.board(first)


def test_a_board_of_another_date_moment_or_commission_is_another_board(real: Store) -> None:
    addresses = (
        {"as_of": "2026-04-22"},
        {"as_of": "2026-04-23"},
        {"as_of": "2026-04-22", "commission": "2"},
        {"as_of": "2026-04-22", "known_at": "2026-04-22T12:00"},
    )
    boards = [session.board(view_at(**address)) for address in addresses]
    assert len({id(board) for board in boards}) == len(addresses)
    assert boards[2].scope.commission == 2


def test_a_question_is_asked_of_the_store_once_a_revision(seeded_copy: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(seeded_copy, monkeypatch)
    asked: list[int] = []

    def question(_session: object, number: int) -> int:
        asked.append(number)
        return number

    view = view_at()
    assert [session.answer(view, question, n) for n in (1, 1, 2)] == [1, 1, 2]
    assert asked == [1, 2]
    with seeded_copy.writing():
        pass
    session.answer(view_at(), question, 1)
    assert asked == [1, 2, 1]


def test_what_is_kept_has_a_bound() -> None:
    for keeper in (kept.board, kept.evidence, kept._answer):
        assert keeper.cache_parameters()["maxsize"] is not None


def test_a_link_carries_what_was_stated_and_nothing_that_only_holds_by_default(real: Store) -> None:
    view = view_at(as_of="2026-04-22", plan="2026-h1", nonsense="1")
    assert session.link("plan", view) == "plan?plan=2026-h1&as_of=2026-04-22"
    assert session.link("plan", view, as_of=None, state="overdue") == "plan?plan=2026-h1&state=overdue"
    assert session.link("overview", view_at()) == "./"


@pytest.mark.parametrize("screen", screens.FOR_ALL)
def test_the_parts_that_a_browser_fetches_early_are_those_that_draw_the_screen(
    demo_store: Store, monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    serve(demo_store, monkeypatch)
    page = opened_at(screen)
    drawn = {
        "PlotlyChart": bool(charts(page)),
        "ButtonGroup": bool(page.button_group),
        "Slider": bool(page.slider),
    }
    assert {part for part, is_drawn in drawn.items() if is_drawn} == set(screens.ALSO_BY.get(screen, ()))
