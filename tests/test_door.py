"""The door: what it prepares, what it hands over to, and how the one command for all checks counts."""

from __future__ import annotations

import ast
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import run
from tests import chromium, run_all
from tests.run_all import Outcome, Step
from tests.tally import Tally, read

ROOT = Path(run.__file__).parent


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, with one pin for the product and one for the tests, and no .venv yet."""
    (tmp_path / "requirements.txt").write_text("alpha==1.0\n")
    (tmp_path / "requirements-dev.txt").write_text("beta==2.0\n")
    for name, path in {"VENV": ".venv", "RUNTIME": "requirements.txt", "TESTING": "requirements-dev.txt"}.items():
        monkeypatch.setattr(run, name, tmp_path / path)
    return tmp_path


class Heard:
    """Stands in for `run.heard`: keeps the commands, answers each with the same exit code and words."""

    def __init__(self, code: int = 0, output: str = "") -> None:
        self.answer = (code, output)
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str]) -> tuple[int, str]:
        self.commands.append(command)
        return self.answer


def a_prepared(checkout: Path, monkeypatch: pytest.MonkeyPatch, version: str = "3.11") -> Heard:
    """Make the checkout one whose .venv runs this Python and holds both sets of pins."""
    (checkout / ".venv").mkdir()
    for requirements in (run.RUNTIME, run.TESTING):
        run.marker_of(requirements).write_text(run.fingerprint(requirements, version))
    monkeypatch.setattr(run, "version_of", lambda _python: version)
    heard = Heard()
    monkeypatch.setattr(run, "heard", heard)
    return heard


# An old Python


@pytest.mark.parametrize("version", [(3, 6), (3, 10)])
def test_an_old_python_gets_one_sentence(version: tuple[int, int]) -> None:
    assert run.refusal(version) == f"Kenes needs Python 3.11 or newer; this is Python {version[0]}.{version[1]}."


@pytest.mark.parametrize("version", [(3, 11), (3, 13), (4, 0)])
def test_a_new_enough_python_is_welcome(version: tuple[int, int]) -> None:
    assert run.refusal(version) == ""


def test_the_door_parses_on_an_old_python() -> None:
    ast.parse(Path(run.__file__).read_text(encoding="utf-8"), feature_version=(3, 7))


# What is prepared, and when


def test_a_second_start_prepares_nothing(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = a_prepared(checkout, monkeypatch)
    run.prepare((run.RUNTIME, run.TESTING))
    assert heard.commands == []
    assert not (checkout / ".venv" / ".lock").exists()


def test_a_changed_pin_is_installed_and_only_its_file(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = a_prepared(checkout, monkeypatch)
    run.TESTING.write_text("beta==2.1\n")
    run.prepare((run.RUNTIME, run.TESTING))
    installed = [command[-1] for command in heard.commands if "install" in command]
    assert installed == [str(run.TESTING)]
    assert run.is_installed(run.TESTING, "3.11")


def test_another_python_in_the_environment_is_another_fingerprint(checkout: Path) -> None:
    assert run.fingerprint(run.RUNTIME, "3.11") != run.fingerprint(run.RUNTIME, "3.12")
    assert run.fingerprint(run.RUNTIME, "3.11") != run.fingerprint(run.TESTING, "3.11")


def test_an_environment_whose_python_does_not_run_is_never_taken_for_ready(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    run.marker_of(run.RUNTIME).write_text(run.fingerprint(run.RUNTIME, ""))
    assert run.version_of(run.python_of(run.VENV)) == ""
    assert not run.is_installed(run.RUNTIME, "")


def test_an_installation_that_was_cut_off_is_begun_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = a_prepared(checkout, monkeypatch)
    run.marker_of(run.RUNTIME).write_text(run.UNFINISHED)
    run.prepare((run.RUNTIME,))
    assert [command[1:3] for command in heard.commands] == [["-m", "venv"], ["-I", "-X"]]


def test_what_pip_refuses_is_told_in_its_own_error_lines_and_tried_again_next_time(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / ".venv").mkdir()
    monkeypatch.setattr(run, "heard", Heard(1, "Collecting alpha\nERROR: No matching distribution for alpha\nnotice\n"))
    with pytest.raises(run.Refused, match=re.escape("pip could not install what requirements.txt names")):
        run.install(run.RUNTIME, "3.11")
    assert "\nERROR: No matching distribution for alpha\n" in capsys.readouterr().err
    assert run.note_of(run.RUNTIME) == ""


def test_a_tool_that_names_no_error_is_quoted_by_its_last_words() -> None:
    assert run.error_lines("1\n2\n3\n4\n5\n6\n") == "2\n3\n4\n5\n6"


def test_making_the_environment_anew_leaves_only_the_lock(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard()
    monkeypatch.setattr(run, "heard", heard)
    (run.VENV / "lib").mkdir(parents=True)
    for name in (".lock", "pyvenv.cfg", "lib/old.py"):
        (run.VENV / name).touch()
    run.make_venv()
    assert [path.name for path in run.VENV.iterdir()] == [".lock"]
    assert heard.commands[0][1:] == ["-m", "venv", str(run.VENV)]


def test_a_python_without_venv_is_told_what_to_install(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "heard", Heard(1, "ensurepip is not available"))
    run.VENV.mkdir()
    with pytest.raises(run.Refused, match="python3-venv"):
        run.make_venv()


def test_a_file_in_the_place_of_the_environment_is_one_plain_sentence(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run.VENV.write_text("not a folder")
    assert run.main(["items"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"Cannot prepare {run.VENV}: ")
    assert told.err.count("\n") == 1


def test_two_starts_at_once_do_not_both_hold_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"
    with lock.open("a+b") as other:
        with run.alone(lock):
            assert not run.locked(other.fileno())
        assert run.locked(other.fileno())


# What is handed over


def test_an_environment_keeps_its_python_where_the_platform_wants_it() -> None:
    assert run.python_of(Path("v"), "linux") == run.python_of(Path("v"), "darwin") == Path("v/bin/python")
    assert run.python_of(Path("v"), "win32") == Path("v/Scripts/python.exe")


def test_no_verb_serves_and_every_other_word_is_passed_on_untouched() -> None:
    python, cli = str(run.python_of(run.VENV)), str(ROOT / "cli.py")
    assert run.command_for([]) == [python, cli, "serve"]
    assert run.command_for(["items", "--lang", "kk", ""]) == [python, cli, "items", "--lang", "kk", ""]
    assert run.command_for(["test", "--long", "-k", "x"]) == [python, "-m", "tests.run_all", "--long", "-k", "x"]


def test_where_a_process_cannot_become_another_the_exit_code_is_passed_on() -> None:
    command = [sys.executable, "-c", "import os; raise SystemExit(int(os.environ['CODE']))"]
    assert run.followed(command, {**os.environ, "CODE": "7"}) == 7


def test_help_needs_no_preparation(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(run, "prepare", None)
    assert run.main(["--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: python run.py [VERB]")


def test_a_fresh_checkout_answers_on_stdout_and_talks_on_stderr_once(tmp_path: Path) -> None:
    shutil.copy(run.__file__, tmp_path / "run.py")
    (tmp_path / "requirements.txt").touch()
    (tmp_path / "cli.py").write_text("import sys\nprint('Алматы', *sys.argv[1:])\nsys.exit(3)\n", encoding="utf-8")
    starts = [
        subprocess.run(
            [sys.executable, str(tmp_path / "run.py"), "items"], capture_output=True, encoding="utf-8", check=False
        )
        for _ in range(2)
    ]
    assert [(start.returncode, start.stdout) for start in starts] == [(3, "Алматы items\n")] * 2
    assert starts[0].stderr.startswith("Making .venv with Python")
    assert starts[1].stderr == ""


# The browser


def a_program(folder: Path, name: str) -> Path:
    """Put a runnable file there."""
    program = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch(mode=0o755)
    return program


def test_the_first_known_browser_on_the_path_is_taken(tmp_path: Path) -> None:
    a_program(tmp_path, "msedge")
    chrome = a_program(tmp_path, "google-chrome")
    assert chromium.find("linux", {"PATH": str(tmp_path)}) == str(chrome)


def test_the_variable_chromium_overrides_the_search_and_a_wrong_one_finds_nothing(tmp_path: Path) -> None:
    a_program(tmp_path, "chromium")
    mine = a_program(tmp_path / "mine", "browser")
    assert chromium.find("linux", {"PATH": str(tmp_path), "CHROMIUM": str(mine)}) == str(mine)
    assert chromium.find("linux", {"PATH": str(tmp_path), "CHROMIUM": str(tmp_path / "gone")}) == ""


def test_a_mac_keeps_its_browser_among_the_applications() -> None:
    places = [str(place) for place in chromium.usual_places("darwin", {"HOME": "/Users/a"})]
    assert places[0] == "/Applications/Chromium.app/Contents/MacOS/Chromium"
    assert "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" in places


def test_a_browser_that_is_not_on_the_path_is_looked_for_in_its_usual_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chrome = a_program(tmp_path, "Google Chrome")
    monkeypatch.setattr(chromium, "usual_places", lambda _platform, _environment: [tmp_path / "gone", chrome])
    assert chromium.find("darwin", {"PATH": ""}) == str(chrome)


def test_windows_keeps_its_browser_under_the_program_folders() -> None:
    places = chromium.usual_places("win32", {"PROGRAMFILES": "C:\\Program Files", "LOCALAPPDATA": "C:\\Users\\a"})
    assert "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" in [str(place) for place in places]
    assert len(places) == 2 * len(chromium.WINDOWS_APPS)


def has(*names: str) -> chromium.Which:
    """Return a search that finds these commands only."""
    return lambda name: f"/bin/{name}" if name in names else None


@pytest.mark.parametrize(
    ("platform", "present", "is_root", "first", "last"),
    [
        ("linux", ["apt-get", "dnf"], True, "apt-get update", "fonts-dejavu-core"),
        ("linux", ["apt-get"], False, "sudo -n apt-get update", "fonts-dejavu-core"),
        ("linux", ["dnf"], True, "dnf install -y chromium dejavu-sans-fonts", "dejavu-sans-fonts"),
        ("linux", ["apk"], True, "apk add chromium font-dejavu", "font-dejavu"),
        ("linux", ["pacman"], False, "sudo -n pacman -Sy --noconfirm chromium ttf-dejavu", "ttf-dejavu"),
        ("darwin", ["brew"], False, "brew install --cask google-chrome", "google-chrome"),
        ("win32", [], False, "choco install -y googlechrome", "googlechrome"),
    ],
)
def test_each_platform_installs_with_its_own_package_manager(
    platform: str, present: list[str], is_root: bool, first: str, last: str
) -> None:
    commands = chromium.install_commands(platform, has(*present), is_root)
    assert " ".join(commands[0]) == first
    assert commands[-1][-1] == last


def test_windows_prefers_its_own_installer() -> None:
    assert chromium.install_commands("win32", has("winget", "choco"), is_root=True)[0][0] == "winget"


def test_a_person_without_a_browser_is_told_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "find", lambda: "")
    monkeypatch.setattr(chromium, "install_commands", lambda *_, **__: [("sudo", "-n", "dnf", "install", "chromium")])
    assert chromium.ready(ci=False) == ""
    assert "Install one with: sudo dnf install chromium\n" in capsys.readouterr().out


def test_ci_installs_the_browser_aloud_and_looks_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = tmp_path / "chromium"
    script = f"from pathlib import Path; Path({str(browser)!r}).touch()"
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "find", lambda: str(browser) if browser.exists() else "")
    monkeypatch.setattr(
        chromium, "install_commands", lambda *_, **__: [("no-such-manager", "update"), (sys.executable, "-c", script)]
    )
    assert chromium.ready(ci=True) == str(browser)
    assert capsys.readouterr().out.startswith("$ no-such-manager update\nno-such-manager: ")


# The count and the verdict

SUITE = """
import pytest

def test_passes(): pass
def test_fails(): assert False
@pytest.mark.skip(reason="not today")
def test_is_skipped(): pass
@pytest.mark.xfail(strict=True)
def test_fails_as_expected(): assert False
@pytest.fixture
def broken(): raise ValueError
def test_with_a_broken_set_up(broken): pass
@pytest.mark.postgres
def test_on_a_server(): pass
"""


@pytest.mark.parametrize("parallel", [[], ["-p", "xdist", "-n", "1"]], ids=["alone", "parallel"])
def test_every_test_is_counted_once_also_in_a_parallel_run(tmp_path: Path, parallel: list[str]) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = postgres\n")
    (tmp_path / "test_some.py").write_text(SUITE)
    (tmp_path / "test_broken.py").write_text("import no_such_module_at_all\n" if not parallel else "")
    counts = tmp_path / "counts.json"
    told = {"PYTHONPATH": str(ROOT), "KENES_TALLY": str(counts), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.tally", "--continue-on-collection-errors", *parallel]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, **told}, capture_output=True, check=False)
    assert read(counts) == Tally(passed=3, failed=2 + (not parallel), skipped=1, postgres=1)


def test_a_run_that_died_counts_as_nothing(tmp_path: Path) -> None:
    assert read(tmp_path / "never-written.json") == Tally()


def test_the_closing_line_is_plain() -> None:
    assert (Tally(passed=3) + Tally(passed=1, failed=2)).line() == "4 passed, 2 failed"
    assert Tally(passed=3, skipped=1, postgres=2).line() == "3 passed, 0 failed, 1 skipped"


def names(steps: list[Step]) -> list[str]:
    """Return what the steps are called."""
    return [step.name for step in steps]


def test_everything_is_lint_types_fast_and_browser_tests_and_long_adds_its_own() -> None:
    usual = ["lint", "format", "types", "fast tests", "browser tests"]
    assert names(run_all.steps_for(long=False, arguments=())) == usual
    assert names(run_all.steps_for(long=True, arguments=())) == [*usual, "long tests"]


def test_pytest_arguments_leave_pytest_with_them_and_keep_the_browsers_tests_apart() -> None:
    fast, browser = run_all.steps_for(long=False, arguments=("tests/test_door.py", "-k", "door"))
    assert fast.command[2:] == ("tests.tally", "-m", "not browser and not long", "tests/test_door.py", "-k", "door")
    assert browser.command[4] == "browser and not long"
    assert fast.may_be_empty
    assert browser.may_be_empty
    assert [step.command[4] for step in run_all.steps_for(long=True, arguments=("tests",))] == [
        "not browser",
        "browser",
    ]
    (own,) = run_all.steps_for(long=False, arguments=("-m", "postgres"))
    assert own.command[3:] == ("-m", "postgres")


def test_a_stage_without_tests_is_a_failure_unless_it_may_be_empty() -> None:
    assert not run_all.pytest_step("browser tests").is_passed(run_all.NO_TESTS)
    assert run_all.pytest_step("long tests", may_be_empty=True).is_passed(run_all.NO_TESTS)
    assert not Step("lint", ("ruff",), may_be_empty=True).is_passed(1)


def closing_lines(
    outcomes: dict[str, Outcome], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[str]]:
    """Run all steps with these outcomes instead of the real ones."""
    monkeypatch.setattr(run_all, "environment_for", lambda _ci: {})
    monkeypatch.setattr(run_all, "run", lambda step, _environment: outcomes.get(step.name, Outcome(step.name, True, 1)))
    return run_all.main([]), capsys.readouterr().out.splitlines()


def test_a_failing_step_hides_no_other_and_the_count_comes_last(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    outcomes = {
        "lint": Outcome("lint", False, 0.2),
        "fast tests": Outcome("fast tests", True, 31.04, Tally(passed=7)),
        "browser tests": Outcome("browser tests", True, 9, Tally(passed=2, skipped=1)),
    }
    code, lines = closing_lines(outcomes, monkeypatch, capsys)
    assert code == 1
    assert lines[-6] == "lint            FAILED      0.2 s"
    assert lines[-3] == "fast tests      ok         31.0 s  7 passed, 0 failed"
    assert lines[-1] == "9 passed, 0 failed, 1 skipped"


def test_a_name_that_no_test_has_is_no_success(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run_all, "environment_for", lambda _ci: {})
    monkeypatch.setattr(run_all, "run", lambda step, _environment: Outcome(step.name, True, 1, Tally()))
    assert run_all.main(["-k", "nonsense"]) == 1
    assert "No test is called so." in capsys.readouterr().out


@pytest.mark.parametrize(("on_postgres", "code"), [(0, 1), (1, 0)])
def test_in_ci_a_run_without_postgresql_is_not_green(
    on_postgres: int, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", "true")
    outcomes = {"fast tests": Outcome("fast tests", True, 1, Tally(passed=5, postgres=on_postgres))}
    assert closing_lines(outcomes, monkeypatch, capsys)[0] == code


def test_the_tests_are_told_the_browser_and_in_ci_that_postgresql_must_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KENES_REQUIRE_POSTGRES", raising=False)
    monkeypatch.setattr(chromium, "ready", lambda _ci: "/usr/bin/chromium")
    assert run_all.environment_for(ci=True).items() >= {
        ("KENES_CHROMIUM", "/usr/bin/chromium"),
        ("KENES_REQUIRE_POSTGRES", "1"),
    }
    assert "KENES_REQUIRE_POSTGRES" not in run_all.environment_for(ci=False)


# Pins and settings


def pins() -> dict[str, str]:
    """Return every pinned line by its package's normalised name."""
    lines = [
        line
        for name in ("requirements.txt", "requirements-dev.txt")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    return {normal(line.partition("==")[0]): line for line in lines}


def normal(name: str) -> str:
    """Return a package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_pin_is_exact() -> None:
    loose = [
        line for line in pins().values() if not re.fullmatch(r"[\w.-]+==[\w.]+( ; sys_platform == \"win32\")?", line)
    ]
    assert loose == []


def test_every_pin_is_explained_or_needed_by_another() -> None:
    needed = {
        normal(re.match(r"[\w.-]+", requirement).group())  # type: ignore[union-attr]
        for name, line in pins().items()
        if ";" not in line
        for requirement in importlib.metadata.requires(name) or []
        if "extra ==" not in requirement
    }
    explained = normal((ROOT / "docs" / "decisions.md").read_text(encoding="utf-8"))
    assert [name for name in pins() if name not in needed and name not in explained] == []


def settings() -> dict[str, dict[str, object]]:
    """Return Streamlit's settings file, read."""
    return tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def test_the_dashboard_listens_on_loopback_and_tells_nobody_about_its_users() -> None:
    assert settings()["server"].items() >= {("address", "127.0.0.1"), ("headless", True), ("showEmailPrompt", False)}
    assert settings()["browser"] == {"gatherUsageStats": False}
    assert settings()["client"].items() >= {("showErrorDetails", "none"), ("toolbarMode", "minimal")}


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: object, other: object) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted(luminance(str(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_theme_can_be_read(mode: str) -> None:
    theme = settings()["theme"][mode]
    assert isinstance(theme, dict)
    for ground in (theme["backgroundColor"], theme["secondaryBackgroundColor"]):
        assert contrast(theme["textColor"], ground) >= 7
        assert contrast(theme["linkColor"], ground) >= 4.5
        assert contrast(theme["primaryColor"], ground) >= 3
    assert contrast(theme["primaryColor"], "#FFFFFF") >= 4.5
