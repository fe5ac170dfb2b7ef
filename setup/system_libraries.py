"""What Qt expects of a Linux system and a bare Debian or Ubuntu lacks."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

LIBRARIES = (
    *("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libxkbcommon0", "libbrotli1", "libgssapi-krb5-2", "libx11-6", "libx11-xcb1"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0"),
    *("libxcb-render-util0", "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1"),
    *("libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0", "libwayland-cursor0"),
    *("libwayland-egl1", "libcups2", "fonts-dejavu-core"),
)
# A screen without a monitor, a keyboard without fingers, and keymaps for it; two screens without
# monitors that can be unplugged.
SCREEN_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "Xorg": "xserver-xorg-core",
    "xrandr": "x11-xserver-utils",
    "/usr/lib/xorg/modules/drivers/dummy_drv.so": "xserver-xorg-video-dummy",
}
# What a Debian package is made with; a clean Debian and a screen to try it.
PACKAGE_TOOLS = {"dpkg-deb": "dpkg", "objdump": "binutils"}
TRIAL_TOOLS = {
    "debootstrap": "debootstrap",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
# Debian 13 and Ubuntu 24.04 renamed some libraries for their 64-bit time.
RENAMED = "t64"

LOADS_QT = "import PySide6.QtWidgets, PySide6.QtPdf, PySide6.QtPrintSupport"
LOADS_A_WINDOW = f"""{LOADS_QT}
import ctypes, pathlib
ctypes.CDLL(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")
"""


class NotPrepared(Exception):
    """Something is missing that cannot be put in place here; the message says what to do."""


def ensure_qt_libraries(python: Path, *, for_a_window: bool, say: Callable[[str], None]) -> None:
    """Qt loads afterwards: its widgets always, its X11 window where one is to be opened.

    Raises NotPrepared with the exact apt-get line where this user may not install.
    """
    if not sys.platform.startswith("linux") or loads(python, LOADS_A_WINDOW):
        return
    if not may_install() and not for_a_window and loads(python, LOADS_QT):
        return
    apt_install(LIBRARIES, "Qt's system libraries", say)
    complaint = complaint_of(python, LOADS_A_WINDOW)
    if complaint:
        raise NotPrepared(f"Qt still does not load: {complaint}")


def ensure_screen_tools(say: Callable[[str], None]) -> None:
    """What the checks need to press real keys in a real window; only on Linux.

    Raises NotPrepared with the exact apt-get line where this user may not install.
    """
    ensure_tools(SCREEN_TOOLS, "a screen for the checks", say)


def ensure_tools(tools: Mapping[str, str], what: str, say: Callable[[str], None]) -> None:
    """`tools` are commands or files, each with the Debian package that holds it; only on Linux.

    Raises NotPrepared with the exact apt-get line where this user may not install.
    """
    missing = [
        package
        for tool, package in tools.items()
        if shutil.which(tool) is None and not Path(tool).is_file()
    ]
    if missing and sys.platform.startswith("linux"):
        apt_install(missing, what, say)


def apt_install(packages: Sequence[str], what: str, say: Callable[[str], None]) -> None:
    if shutil.which("apt-get") is None:
        raise NotPrepared(f"Missing: {what}. On Debian they are: {shlex.join(packages)}")
    if not may_install():
        line = shlex.join(("apt-get", "install", "--yes", *named_here(packages)))
        raise NotPrepared(f"Missing: {what}. Run this as root and start again:\n{line}")
    say(f"Installing {what} by apt-get …")
    apt_get("update")
    apt_get("install", "--yes", "--no-install-recommends", *named_here(packages))


def apt_get(*arguments: str) -> None:
    result = subprocess.run(
        ("apt-get", "-qq", *arguments),
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode != 0:
        print(result.stdout, file=sys.stderr)
        raise NotPrepared(f"apt-get {arguments[0]} failed; its words are above.")


def named_here(packages: Sequence[str]) -> list[str]:
    result = subprocess.run(("apt-cache", "pkgnames"), stdout=subprocess.PIPE, text=True)
    known = frozenset(result.stdout.split())
    return [name + RENAMED if name + RENAMED in known else name for name in packages]


def may_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def loads(python: Path, code: str) -> bool:
    return not complaint_of(python, code)


def complaint_of(python: Path, code: str) -> str:
    """The last line of what Python says against the code; empty when it runs."""
    result = subprocess.run((python, "-c", code), stderr=subprocess.PIPE, text=True)
    return "" if result.returncode == 0 else (result.stderr.strip() or "no reason").splitlines()[-1]
