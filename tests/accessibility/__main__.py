"""The live desk as a screen reader meets it, over AT-SPI: `make accessibility`.

Needs a Linux system with D-Bus, at-spi2-core and python3-pyatspi, which the system's Python has.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WALK = Path(__file__).with_name("walk.py")
SYSTEM_PYTHON = "/usr/bin/python3"
SCREEN = ":95"
NEEDED = ("Xvfb", "dbus-run-session", "xdotool", SYSTEM_PYTHON)
PACKAGES = "xvfb xdotool dbus at-spi2-core python3-pyatspi"


def main() -> int:
    if not is_installed():
        print(f"Not walked: this needs {PACKAGES}.", file=sys.stderr)
        return 1
    screen = subprocess.Popen(("Xvfb", SCREEN, "-screen", "0", "1366x768x24", "-nolisten", "tcp"))
    try:
        with tempfile.TemporaryDirectory() as home:
            return walked(home)
    finally:
        screen.terminate()
        screen.wait()


def is_installed() -> bool:
    if not all(shutil.which(name) for name in NEEDED):
        return False
    asked = (SYSTEM_PYTHON, "-c", "import pyatspi")
    return subprocess.run(asked, capture_output=True).returncode == 0


def walked(home: str) -> int:
    """The exit code of the walk, in a home, a session and on a screen of its own."""
    settings = {
        "DISPLAY": SCREEN,
        "HOME": home,
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": home,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = (sys.executable, str(ROOT / "main.py"), "--demo")
    command = ("dbus-run-session", "--", SYSTEM_PYTHON, str(WALK), *program)
    result = subprocess.run(
        command, env=os.environ | settings, stderr=subprocess.PIPE, text=True, timeout=240
    )
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
