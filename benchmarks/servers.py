"""Servers to measure, each in its own process on its own port: ours, the plainly written pages, the equal Dash page."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLAIN = ROOT / "benchmarks" / "plain"
DASH = ROOT / "var" / "benchmark-dash"
PATIENCE = 60.0


def python_of(folder: Path) -> str:
    """The interpreter of a virtual environment."""
    return str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def install_dash() -> str:
    """The interpreter that has Dash, in an environment of its own: the product does not depend on it."""
    if not Path(python_of(DASH)).exists():
        subprocess.run([sys.executable, "-m", "venv", str(DASH)], check=True)
        needed = ["-r", str(ROOT / "requirements.txt"), "-r", str(ROOT / "benchmarks" / "requirements.txt")]
        subprocess.run([python_of(DASH), "-m", "pip", "install", "--quiet", *needed], check=True)
    return python_of(DASH)


@contextmanager
def started(command: list[str], url: str, store: str) -> Iterator[str]:
    """Run a server until the block ends; yields its address once it answers."""
    environment = os.environ | {
        "KENES_STORE": store,
        "KENES_PUBLIC": "here",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(url)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_for(url: str) -> float:
    """Seconds until the address answers 200; TimeoutError after a minute."""
    begun = time.perf_counter()
    while time.perf_counter() - begun < PATIENCE:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                if answer.status == 200:
                    return time.perf_counter() - begun
        except OSError:
            time.sleep(0.01)
    raise TimeoutError(url)


def ours(store: str, port: int) -> tuple[list[str], str]:
    """Our dashboard, started as `run.py serve` starts it."""
    command = [sys.executable, "cli.py", "serve", "--store", store, "--port", str(port)]
    return command, f"http://127.0.0.1:{port}"


def plain(page: str, port: int) -> tuple[list[str], str]:
    """The same page written plainly in Streamlit, nothing tuned."""
    script = str(PLAIN / f"{page}.py")
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        script,
        "--server.port",
        str(port),
        "--server.headless",
        "true",
    ]
    return command, f"http://127.0.0.1:{port}"


def dash(port: int) -> tuple[list[str], str]:
    """The equal page in Dash."""
    return [install_dash(), str(PLAIN / "overview_dash.py"), str(port)], f"http://127.0.0.1:{port}"
