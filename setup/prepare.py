"""Sets up what the program and its checks need, then runs them.

python -m setup.prepare run | test | ready | package

Needs nothing but Python 3.11 itself. What is already in place is not done again.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from setup.system_libraries import (
    PACKAGE_TOOLS,
    NotPrepared,
    apt_install,
    ensure_qt_libraries,
    ensure_screen_tools,
    ensure_tools,
    loads,
)

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME_LOCK = ROOT / "requirements.lock"
CHECKS_LOCK = ROOT / "requirements-dev.lock"
PACKAGE_LOCK = ROOT / "requirements-package.lock"
NO_SCREEN = 3
CHECKS = (
    ("format", "ruff", "format", "--check"),
    ("lint", "ruff", "check"),
    ("types", "mypy", "main.py", "models", "reports", "ui", "setup"),
    ("tests", "pytest", "-q", "--numprocesses", "auto", "--dist", "loadfile"),
)


def main(arguments: list[str]) -> int:
    works = {"run": run, "test": test, "ready": ready, "package": package}
    if len(arguments) != 1 or arguments[0] not in works:
        print("usage: python -m setup.prepare run | test | ready | package", file=sys.stderr)
        return 2
    try:
        return works[arguments[0]]()
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run() -> int:
    """The demo in its window; without a screen a rehearsal that leaves its papers in demo/."""
    prepare(RUNTIME_LOCK, for_a_window=has_screen())
    outcome = program("--demo")
    if outcome != NO_SCREEN:
        return outcome
    outcome = program("rehearse", "--output", "demo")
    if outcome == 0:
        print("Without a screen the demo was rehearsed instead: its papers are in demo/.")
    return outcome


def test() -> int:
    """Every check in turn, up to the first that fails."""
    ready()
    for name, module, *arguments in CHECKS:
        say(f"— {name}: {module} {' '.join(arguments)}".rstrip())
        outcome = subprocess.call([PYTHON, "-m", module, *arguments], cwd=ROOT)
        if outcome != 0:
            return outcome
    return 0


def ready() -> int:
    """The tools of the checks in place; nothing is run."""
    prepare(CHECKS_LOCK, for_a_window=False)
    ensure_screen_tools(say)
    return 0


def package() -> int:
    """The tools that build a package in place; nothing is built."""
    prepare(PACKAGE_LOCK, for_a_window=True)
    ensure_tools(PACKAGE_TOOLS, "the tools of a Debian package", say)
    return 0


def prepare(lock: Path, *, for_a_window: bool) -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - it says so in one line where it is older
        found = ".".join(map(str, sys.version_info[:3]))
        raise NotPrepared(f"Python 3.11 or newer is needed; this is {found}.")
    install_packages(lock)
    ensure_qt_libraries(PYTHON, for_a_window=for_a_window, say=say)


def install_packages(lock: Path) -> None:
    """The packages of the lock, unless exactly this lock has been installed before."""
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = ENVIRONMENT / f"installed-{lock.name}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    create_environment()
    say(f"Installing Python packages ({lock.name}, about 150 MB) …")
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    only_the_locked = ("--only-binary=:all:", "--require-hashes", "--requirement", lock)
    outcome = subprocess.call((*pip, *only_the_locked))
    if outcome != 0:
        raise NotPrepared(f"The packages of {lock.name} could not be installed; see pip's words.")
    stamp.write_text(wanted)


def create_environment() -> None:
    if PYTHON.exists() and loads(PYTHON, "import pip"):
        return
    if importlib.util.find_spec("ensurepip") is None:
        # Debian keeps ensurepip, and so a working venv, in a package of its own.
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        apt_install((f"python{version}-venv",), "Python's venv module", say)
    say("Creating .venv …")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", ENVIRONMENT]) != 0:
        raise NotPrepared("The virtual environment .venv could not be created.")


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def program(*arguments: str) -> int:
    return subprocess.call([PYTHON, "main.py", *arguments], cwd=ROOT)


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
