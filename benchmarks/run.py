"""Measure and print a table a question: `python -m benchmarks.run [QUESTION …]`, of QUESTIONS or all of them.

Needs the test requirements and a system Chromium; Dash is installed into an environment of its own.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from benchmarks import browser, records, servers, streaming, workbooks
from data_model.migrating import migrate
from data_model.store import Store
from seed.demo import load_demo
from seed.load import load
from ui.screens import FOR_ALL

ROUNDS = 6
SHEETS = 30
CLICKS = ["1", "2", "3", "4", "5", "6", "2", "5"]
OURS, PLAIN, PLAIN_PLAN, DASH = 8701, 8702, 8703, 8704
AS_OF = "as_of=2026-04-22"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def stores(folder: Path) -> dict[str, str]:
    """A store with the real seed and one with the demonstration."""
    urls = {name: f"sqlite:///{folder / name}.db" for name in ("seed", "demo")}
    for name, fill in (("seed", load), ("demo", load_demo)):
        store = Store(urls[name])
        migrate(store)
        fill(store)
        store.close()
    return urls


def table(title: str, heads: list[str], rows: list[list[str]]) -> None:
    """Print a Markdown table."""
    print(f"\n### {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")


def ms(value: float) -> str:
    """Milliseconds for a table."""
    return f"{value:.0f}"


def start(urls: dict[str, str]) -> None:
    """Seconds from `run.py` to the first HTTP answer, everything being prepared."""
    took = []
    for _ in range(ROUNDS):
        command = [sys.executable, "run.py", "serve", "--store", urls["seed"], "--port", str(OURS)]
        begun = time.perf_counter()
        with servers.started(command, f"http://127.0.0.1:{OURS}/healthz", urls["seed"]):
            took.append(time.perf_counter() - begun)
    table("Second start", ["", "median s", "worst s"], [["run.py", f"{median(took):.2f}", f"{max(took):.2f}"]])


def server(urls: dict[str, str]) -> None:
    """Milliseconds of a script run on the server, for each screen and store."""
    rows = []
    for name, url in urls.items():
        command, address = servers.ours(url, OURS)
        with servers.started(command, address + "/healthz", url):
            time.sleep(6)  # the server imports and packs behind its first answers
            for screen in FOR_ALL:
                first, warm = streaming.server_runs(address, "" if screen == FOR_ALL[0] else screen)
                rows.append([screen, name, ms(first), ms(warm)])
    table("Server-side run of a screen", ["screen", "store", "first ms", "warm median ms"], rows)


def workbook(urls: dict[str, str]) -> None:
    """Seconds to build the summary workbook."""
    from exports.workbook import WorkbookRequest, summary_workbook

    rows = []
    for name, url in urls.items():
        store = Store(url)
        took = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            with store.reading() as session:
                size = len(summary_workbook(session, WorkbookRequest(None, date(2026, 4, 22), NOW, "ru", {})))
            took.append(time.perf_counter() - begun)
        rows.append([name, f"{median(took):.2f}", f"{max(took):.2f}", f"{size / 1024:.0f}"])
    table("Summary workbook", ["store", "median s", "worst s", "kB"], rows)


def registers(_urls: dict[str, str]) -> None:
    """Seconds, memory and size of a register of appeals as an .xlsx, beside what other libraries take."""
    for title, heads, rows in workbooks.tables():
        table(title, heads, rows)


def subjects(address: Callable[[int], str]) -> list[list[browser.Subject]]:
    """The pages to time against each other; ours first, the plain page second."""
    radio, link = browser.choose_radio, browser.choose_link
    two = browser.DRAWN_PLOTLY % 2
    return [
        [
            browser.Subject("Overview, ours", f"{address(OURS)}/?{AS_OF}", browser.DRAWN_OVERVIEW, link),
            browser.Subject("Overview, plain", address(PLAIN), two, radio),
            browser.Subject("Overview, Dash", address(DASH), two, radio),
        ],
        [
            browser.Subject("Plan, ours", f"{address(OURS)}/plan?{AS_OF}", browser.DRAWN_PLAN, browser.follow_link),
            browser.Subject("Plan, plain", address(PLAIN_PLAN), browser.DRAWN_PLOTLY % 1, radio),
        ],
    ]


def in_browser(urls: dict[str, str]) -> None:
    """Cold, warm and slow visits and choices, in interleaved rounds."""
    url = urls["demo"]
    running = [servers.ours(url, OURS), servers.plain("overview", PLAIN), servers.plain("plan", PLAIN_PLAN)]
    running.append(servers.dash(DASH))
    with _all_started(running, url), browser.browser() as chrome:
        time.sleep(8)
        for group in subjects(lambda port: f"http://127.0.0.1:{port}"):
            _time_group(chrome, group)


def _time_group(chrome: Browser, group: list[browser.Subject]) -> None:
    cold: dict[str, list[float]] = {one.name: [] for one in group}
    warm, slow, chosen = ({one.name: [] for one in group} for _ in range(3))  # type: ignore[var-annotated]
    for one in group:
        browser.visit(chrome, one)  # the first visit after a start is not counted
    for _ in range(ROUNDS):
        for one in group:
            first, second = browser.visit(chrome, one)
            cold[one.name].append(first)
            warm[one.name].append(second)
    for _ in range(3):
        for one in group:
            slow[one.name].append(browser.visit(chrome, one, slow=True)[0])
    for _ in range(2):
        for one in group:
            chosen[one.name] += browser.choices(chrome, one, CLICKS)
    base = group[1].name
    rows = []
    for one in group:
        cells = [one.name]
        for measured in (cold, warm, slow, chosen):
            value = median(measured[one.name])
            cells.append(f"{value:.0f} ({value / median(measured[base]):.2f})")
        rows.append(cells)
    heads = ["page", "cold ms (× plain)", "warm ms (×)", "10 Mbit/s, 40 ms: cold ms (×)", "choice ms (×)"]
    table(group[0].name.partition(",")[0], heads, rows)


def load_of_eight(urls: dict[str, str]) -> None:
    """Interactions a second with 8 busy sessions on the Overview."""
    url = urls["demo"]
    rates: dict[str, list[float]] = {"ours": [], "plain": []}
    with _all_started([servers.ours(url, OURS), servers.plain("overview", PLAIN)], url):
        time.sleep(8)
        for _ in range(3):
            for name, port in (("ours", OURS), ("plain", PLAIN)):
                rates[name].append(streaming.interactions_a_second(f"http://127.0.0.1:{port}"))
    ratio = median(rates["ours"]) / median(rates["plain"])
    rows = [[name, f"{median(found):.1f}"] for name, found in rates.items()] + [["ratio", f"{ratio:.1f}"]]
    table("Eight busy sessions on the Overview", ["page", "interactions a second"], rows)


def _all_started(commands: list[tuple[list[str], str]], store: str) -> ExitStack:
    stack = ExitStack()
    for command, address in commands:
        stack.enter_context(servers.started(command, address, store))
    return stack


def entering(urls: dict[str, str]) -> None:
    """Milliseconds of a save, and of a page of a short and a long register of appeals."""
    took = records.saves(urls["seed"])
    table("A save of a mark", ["saves", "median ms", "worst ms"], [[str(len(took)), ms(median(took)), ms(max(took))]])
    with tempfile.TemporaryDirectory() as folder:
        registers = records.registers(Path(folder))
        pages = records.pages(registers)
        opened = _registers_on_screen(registers)
    short, long = pages.values()
    rows = [[f"{length:,}", f"{took:.1f}"] for length, took in pages.items()] + [["ratio", f"{long / short:.2f}"]]
    table("The questions of a page of the register of appeals", ["appeals", "median ms"], rows)
    first, later = ([one[n] for one in opened] for n in (0, 1))
    rows = [[f"{length:,}", ms(one), ms(other)] for length, one, other in zip(registers, first, later, strict=True)]
    rows.append(["ratio", f"{first[1] / first[0]:.2f}", f"{later[1] / later[0]:.2f}"])
    table("The screen of the register, run on the server", ["appeals", "first ms", "later, median ms"], rows)


def _registers_on_screen(registers: dict[int, str]) -> list[tuple[float, float]]:
    """Milliseconds of the register's screen, first and later, a server a register, the servers by turns."""
    cookies = {url: records.signed_in(url) for url in registers.values()}
    commands = [servers.ours(url, OURS + place) for place, url in enumerate(registers.values())]
    sheets = [f"do=appeals&sheet={1 + number % 2}" for number in range(SHEETS)]
    with ExitStack() as stack:
        for (command, root), url in zip(commands, registers.values(), strict=True):
            stack.enter_context(servers.started(command, root + "/healthz", url))
        time.sleep(6)  # the servers import and pack behind their first answers
        return streaming.in_turns([root for _, root in commands], "records", sheets, list(cookies.values()))


def deck(urls: dict[str, str]) -> None:
    """Milliseconds from a key to the drawn slide, on both stores, at a projector's and at a wall's size."""
    rows = []
    for name, url in urls.items():
        command, address = servers.ours(url, OURS)
        with servers.started(command, address + "/healthz", url), browser.browser() as chrome:
            for width, height in ((1280, 720), (3840, 2160)):
                took = browser.turns(chrome, f"{address}/screen?{AS_OF}", (width, height))
                rows.append([name, f"{width}×{height}", str(len(took)), ms(median(took)), ms(max(took))])
    table("A slide turned in the browser", ["store", "window", "turns", "median ms", "worst ms"], rows)


QUESTIONS = {
    "start": start,
    "server": server,
    "workbook": workbook,
    "registers": registers,
    "browser": in_browser,
    "load": load_of_eight,
    "records": entering,
    "deck": deck,
}


def main(asked: list[str]) -> None:
    """Answer the questions asked, or all."""
    with tempfile.TemporaryDirectory() as folder:
        urls = stores(Path(folder))
        for name in asked or list(QUESTIONS):
            QUESTIONS[name](urls)


if __name__ == "__main__":
    main(sys.argv[1:])
