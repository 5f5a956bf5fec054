"""The one door of Kenes: makes what is missing (.venv, the pinned packages), then does what was asked.

Standard library only, on Linux, macOS and Windows. It parses on Python 3.6, so that an old one gets a sentence.
What it says of itself goes to stderr: stdout carries only the answer of the verb.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)


def refusal(version: "tuple[int, ...]") -> str:
    """Return the sentence for a Python that is too old, or nothing."""
    if version >= OLDEST:
        return ""
    return f"Kenes needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is Python {version[0]}.{version[1]}."


if refusal(sys.version_info[:2]):
    sys.exit(refusal(sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
RUNTIME = ROOT / "requirements.txt"
TESTING = ROOT / "requirements-dev.txt"
UNFINISHED = "unfinished"

HELP = """usage: python run.py [VERB] [options]

  (none), serve   the dashboard on the council's data, http://localhost:8501
  demo            the dashboard on a demonstration store
  items, figures, activities, board, compare
                  the same answers in the terminal
  export FILE     the summary workbook
  migrate, verify the store's schema and its health
  account add NAME --role ROLE
                  an account and the one-time link that opens it
  backup FILE, restore FILE, anonymise --older-than DAYS
                  safe keeping
  form FILE, import-marks FILE
                  registers through Excel
  test [--long] [pytest arguments]
                  lint, types and every test

python run.py VERB --help tells a verb's options. The first start installs what is needed into .venv.
"""


class Refused(Exception):
    """What stops the door: one plain sentence."""


def say(sentence: str) -> None:
    """Tell the person at the terminal, beside the answer."""
    print(sentence, file=sys.stderr, flush=True)


def python_of(venv: Path, platform: str = sys.platform) -> Path:
    """Return where an environment keeps its Python on this platform."""
    return venv / "Scripts" / "python.exe" if platform == "win32" else venv / "bin" / "python"


def version_of(python: Path) -> str:
    """Return `3.11` and the like, or nothing for a Python that does not run or is too old."""
    ask = "import sys; print(*sys.version_info[:2])"
    try:
        done = subprocess.run([str(python), "-I", "-S", "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    version = tuple(int(part) for part in done.stdout.split())
    return "" if done.returncode or refusal(version) else "{}.{}".format(*version)


def fingerprint(requirements: Path, version: str) -> str:
    """Return what tells an environment made for these pins and this Python from any other."""
    return hashlib.sha256(version.encode() + b"\n" + requirements.read_bytes()).hexdigest()


def marker_of(requirements: Path) -> Path:
    """Return the file in .venv that says which pins are installed."""
    return VENV / f".{requirements.name}.installed"


def note_of(requirements: Path) -> str:
    """Return what the marker says: a fingerprint, `unfinished`, or nothing."""
    try:
        return marker_of(requirements).read_text(encoding="ascii")
    except (OSError, UnicodeError):
        return ""


def is_installed(requirements: Path, version: str) -> bool:
    """Whether exactly these pins are in .venv, for the Python that .venv runs."""
    return bool(version) and note_of(requirements) == fingerprint(requirements, version)


def prepare(wanted: tuple[Path, ...]) -> None:
    """Make .venv hold the wanted pins; does nothing and takes no lock when it does already."""
    version = version_of(python_of(VENV))
    if all(is_installed(requirements, version) for requirements in wanted):
        return
    try:
        VENV.mkdir(exist_ok=True)
        with alone(VENV / ".lock"):
            version = sound_venv()
            for requirements in wanted:
                if not is_installed(requirements, version):
                    install(requirements, version)
    except OSError as error:
        raise Refused(f"Cannot prepare {VENV}: {error.strerror or error}.") from error


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold a lock that the system itself lets go when its holder dies; a second start waits here for the first."""
    with lock.open("a+b") as file:
        if not locked(file.fileno()):
            say("Another start is preparing .venv; waiting for it.")
            while not locked(file.fileno()):
                time.sleep(0.2)
        os.set_inheritable(file.fileno(), True)  # a pip that outlives a killed start keeps the lock
        yield


def locked(descriptor: int) -> bool:
    """Try to take the lock, without waiting."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def sound_venv() -> str:
    """Return the version of .venv's Python; makes .venv anew where it is broken or an installation was cut off."""
    python = python_of(VENV)
    version = version_of(python)
    cut_off = UNFINISHED in (note_of(RUNTIME), note_of(TESTING))
    if version and not cut_off and heard([str(python), "-I", "-m", "pip", "--version"])[0] == 0:
        return version
    make_venv()
    return version_of(python)


def make_venv() -> None:
    """Make .venv from nothing; the lock file in it stays, since this start holds it."""
    say("Making .venv with Python {}.{}.{}.".format(*sys.version_info))
    for path in VENV.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != ".lock":
            path.unlink()
    base = getattr(sys, "_base_executable", sys.executable)  # .venv's own Python may be what runs this
    code, output = heard([base, "-m", "venv", str(VENV)])
    if code:
        say(error_lines(output))
        raise Refused("This Python cannot make a .venv (on Debian and Ubuntu: apt-get install python3-venv).")


def install(requirements: Path, version: str) -> None:
    """Install the pins of one file; one that is cut off leaves a note, and the next start begins anew."""
    say(f"Installing what {requirements.name} names into .venv; this happens once and takes a minute or more.")
    started = time.monotonic()
    marker = marker_of(requirements)
    marker.write_text(UNFINISHED, encoding="ascii")
    python = str(python_of(VENV))
    pip = [python, "-I", "-X", "utf8", "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    code, output = heard([*pip, "--requirement", str(requirements)])
    if code:
        marker.unlink()
        say(error_lines(output))
        raise Refused(f"pip could not install what {requirements.name} names; its own words are above.")
    marker.write_text(fingerprint(requirements, version), encoding="ascii")
    say(f"Installed in {time.monotonic() - started:.0f} s.")


def heard(command: list[str]) -> tuple[int, str]:
    """Run a command in silence and return its exit code and all that it said."""
    environment = {**os.environ, "PIP_USER": "0"}  # a user's own pip settings must not lead out of .venv
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
        check=False,
    )
    return done.returncode, done.stdout


def error_lines(output: str) -> str:
    """Return the lines that a tool itself calls errors, or its last words."""
    lines = output.strip().splitlines()
    return "\n".join([line for line in lines if line.startswith("ERROR")] or lines[-5:])


def command_for(arguments: list[str]) -> list[str]:
    """Return what .venv's Python is to run for these arguments."""
    python = str(python_of(VENV))
    if arguments[:1] == ["test"]:
        return [python, "-m", "tests.run_all", *arguments[1:]]
    return [python, str(ROOT / "cli.py"), *(arguments or ["serve"])]


def hand_over(command: list[str]) -> int:
    """Become the command where the system can (POSIX), otherwise run it and return its exit code."""
    environment = {**os.environ, "PYTHONUTF8": "1"}  # the answers are UTF-8 on every system
    environment.pop("PYTHONHOME", None)
    sys.stdout.flush()
    if sys.platform != "win32":
        os.execve(command[0], command, environment)
    return followed(command, environment)


def followed(command: list[str], environment: dict[str, str]) -> int:
    """Run a command to its end and return its exit code; Ctrl-C is the command's to answer."""
    with subprocess.Popen(command, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def main(arguments: list[str]) -> int:
    """Do what was asked; returns the exit code."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(HELP, end="")
        return 0
    testing = arguments[:1] == ["test"]
    try:
        prepare((RUNTIME, TESTING) if testing else (RUNTIME,))
        if testing:
            os.chdir(ROOT)  # the test tools read their settings from here
        return hand_over(command_for(arguments))
    except Refused as refused:
        say(str(refused))
        return 1
    except KeyboardInterrupt:
        say("Stopped; the next start does the rest.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
