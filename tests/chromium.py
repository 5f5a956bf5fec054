"""The system browser that the browser tests drive: where it is found, and how CI installs it where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
MAC_APPS = ("Chromium", "Google Chrome", "Microsoft Edge")
WINDOWS_APPS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")

WITHOUT = (  # of the browser's features; the last two load a page of its own beside each of ours
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "MediaRouter",
    "OptimizationHints",
    "PaintHolding",
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
)
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(WITHOUT)}",
)
"""How the browser is started where it is driven: quietly, with nothing of its own beside the page."""

Command = tuple[str, ...]
Which = Callable[[str], str | None]


def usual_places(platform: str, environment: Mapping[str, str]) -> list[PurePath]:
    """Return where a browser stands on this platform when no command of its name is on the path."""
    if platform == "darwin":
        roots = [PurePosixPath("/Applications"), PurePosixPath(environment.get("HOME", "/")) / "Applications"]
        return [root / f"{app}.app" / "Contents" / "MacOS" / app for app in MAC_APPS for root in roots]
    if platform == "win32":
        roots_set = [PureWindowsPath(environment[root]) for root in WINDOWS_ROOTS if environment.get(root)]
        return [root / app for app in WINDOWS_APPS for root in roots_set]
    return []


def find(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> str:
    """Return the path of a Chromium, Chrome or Edge, or nothing; the variable CHROMIUM overrides the search."""
    path = environment.get("PATH", "")
    if environment.get("CHROMIUM"):
        return shutil.which(environment["CHROMIUM"], path=path) or ""
    for name in NAMES:
        if found := shutil.which(name, path=path):
            return found
    return next((str(place) for place in usual_places(platform, environment) if Path(place).is_file()), "")


def install_commands(platform: str, which: Which, is_root: bool) -> list[Command]:
    """Return what installs a browser by the platform's own package manager, or nothing where none is known."""
    if platform == "darwin":
        return [("brew", "install", "--cask", "google-chrome")]
    if platform == "win32":
        if which("winget"):
            agreed = ("--accept-package-agreements", "--accept-source-agreements")
            return [("winget", "install", "--exact", "--id", "Google.Chrome", "--silent", *agreed)]
        return [("choco", "install", "-y", "googlechrome")]
    become_root = () if is_root else ("sudo", "-n")
    return [(*become_root, *command) for command in linux_commands(which)]


def linux_commands(which: Which) -> list[Command]:
    """Return the commands of the distribution's package manager, for root."""
    if which("apt-get"):
        install = ("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core")
        return [("apt-get", "update"), install]
    if which("dnf"):
        return [("dnf", "install", "-y", "chromium", "dejavu-sans-fonts")]
    if which("apk"):
        return [("apk", "add", "chromium", "font-dejavu")]
    if which("pacman"):
        return [("pacman", "-Sy", "--noconfirm", "chromium", "ttf-dejavu")]
    return []


def ready(ci: bool) -> str:
    """Return the browser's path; where there is none, CI installs it and a person is told the command."""
    if found := find():
        return found
    commands = install_commands(sys.platform, shutil.which, is_root=not hasattr(os, "geteuid") or os.geteuid() == 0)
    if os.environ.get("CHROMIUM"):
        print(f"CHROMIUM names {os.environ['CHROMIUM']}, which cannot be run.", flush=True)
    elif not ci or not commands:
        print("No Chromium, Chrome or Edge was found; the browser tests will fail.", flush=True)
        print(advice(commands), flush=True)
    else:
        for command in commands:
            run_aloud(command)
    return find()


def advice(commands: list[Command]) -> str:
    """Return the sentence that tells a person how to get a browser."""
    if not commands:
        return "Install Chromium, or set CHROMIUM to the path of one."
    lines = " && ".join(" ".join(command).replace("sudo -n", "sudo") for command in commands)
    return f"Install one with: {lines}\nor set CHROMIUM to the path of one."


def run_aloud(command: Command) -> None:
    """Say what is done, do it, and go on whatever comes of it: the browser is looked for again afterwards."""
    print("$ " + " ".join(command), flush=True)
    try:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        code = subprocess.run(command, stdin=subprocess.DEVNULL, env=quiet, check=False).returncode
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", flush=True)
        return
    if code:
        print(f"{command[0]} ended with exit code {code}.", flush=True)
