"""Installs the package into a clean Debian 12, uses it there as a user would, and removes it.

`make deb-try`; needs root. The clean system lies in build/; a second try unpacks it again.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from setup.debian_package import PRODUCT, ROOT, architecture, version_of_the_program
from setup.prepare import say
from setup.system_libraries import TRIAL_TOOLS, NotPrepared, ensure_tools

CLEAN = ROOT / "build" / "debian-12.tar"
SYSTEM = ROOT / "build" / "debian-12"
PICTURE = ROOT / "build" / "debian-12.png"
MIRROR = "http://deb.debian.org/debian"
SCREEN = ":97"
SOMEBODY = "1000:1000"
WAIT = "60"  # seconds for a window to come up


def main() -> int:
    if os.geteuid() != 0:
        print("Only root may set up a clean Debian to try the package in.", file=sys.stderr)
        return 1
    try:
        ensure_tools(TRIAL_TOOLS, "a clean Debian and a screen", say)
    except NotPrepared as reason:
        print(reason, file=sys.stderr)
        return 1
    package = PRODUCT / f"roundtable_{version_of_the_program()}_{architecture()}.deb"
    lay_out_the_system()
    with mounted(), a_screen():
        install(package)
        rehearse_and_export()
        open_the_demo()
        remove()
    shutil.rmtree(SYSTEM)
    say(f"{package.name}: installed, used and removed in a clean Debian 12.")
    return 0


def lay_out_the_system() -> None:
    if not CLEAN.exists():
        say("Fetching a clean Debian 12 …")
        shutil.rmtree(SYSTEM, ignore_errors=True)
        SYSTEM.mkdir(parents=True)
        run("debootstrap", "--variant=minbase", "bookworm", str(SYSTEM), MIRROR)
        run("tar", "--create", "--file", str(CLEAN), "--directory", str(SYSTEM), ".")
    shutil.rmtree(SYSTEM, ignore_errors=True)
    SYSTEM.mkdir(parents=True)
    run("tar", "--extract", "--file", str(CLEAN), "--directory", str(SYSTEM))


@contextmanager
def mounted() -> Iterator[None]:
    run("mount", "--types", "proc", "proc", str(SYSTEM / "proc"))
    try:
        yield
    finally:
        run("umount", str(SYSTEM / "proc"))


@contextmanager
def a_screen() -> Iterator[None]:
    """Of the machine itself: no file of it lies in the clean system."""
    screen = subprocess.Popen(("Xvfb", SCREEN, "-screen", "0", "1366x768x24", "-nolisten", "tcp"))
    try:
        yield
    finally:
        screen.terminate()
        screen.wait()


def install(package: Path) -> None:
    say("Installing the package …")
    shutil.copy(package, SYSTEM / "tmp")
    inside("apt-get", "-qq", "update")
    apt = ("apt-get", "-qq", "install", "--yes", "--no-install-recommends")
    inside(*apt, "shared-mime-info", f"/tmp/{package.name}")
    known = (SYSTEM / "usr/share/mime/globs2").read_text(encoding="utf-8")
    expect("application/x-roundtable:*.roundtable" in known, "the desktop knows *.roundtable")


def rehearse_and_export() -> None:
    say("Rehearsing a meeting and exporting its protocol …")
    as_somebody("roundtable", "rehearse", "--output", "/tmp/held")
    held = next((SYSTEM / "tmp/held").glob("*.roundtable"))
    to = ("--document", "minutes", "--language", "ru", "--output", "/tmp/minutes.pdf")
    as_somebody("roundtable", "export", f"/tmp/held/{held.name}", *to)
    made = (SYSTEM / "tmp/minutes.pdf").read_bytes()
    expect(made.startswith(b"%PDF-"), f"a protocol of {len(made)} bytes")


def open_the_demo() -> None:
    say("Opening the demo …")
    program = subprocess.Popen(somebodys("roundtable", "--demo"))
    here = os.environ | {"DISPLAY": SCREEN}
    search = ("timeout", WAIT, "xdotool", "search", "--sync", "--onlyvisible", "--class")
    found = subprocess.run((*search, "roundtable"), env=here, stdout=subprocess.PIPE)
    subprocess.run(("import", "-window", "root", PICTURE), env=here)
    subprocess.run(("pkill", "--signal", "TERM", "--parent", str(program.pid)))
    program.terminate()
    expect(program.wait(timeout=60) == 0, "the window closes in order")
    expect(found.returncode == 0, f"a window; its picture is {PICTURE.relative_to(ROOT)}")


def remove() -> None:
    inside("apt-get", "-qq", "purge", "--yes", "roundtable")
    left = [*SYSTEM.glob("usr/lib/roundtable"), *SYSTEM.glob("usr/share/*/*/roundtable*")]
    expect(not left, "nothing is left behind")


def as_somebody(*command: str) -> None:
    run(*somebodys(*command))


def somebodys(*command: str) -> tuple[str, ...]:
    """The command of a user without rights, whose home is new."""
    home = ("HOME=/tmp/home", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", f"DISPLAY={SCREEN}")
    return ("chroot", f"--userspec={SOMEBODY}", str(SYSTEM), "env", "-i", *home, *command)


def inside(*command: str) -> None:
    run("chroot", str(SYSTEM), "env", "DEBIAN_FRONTEND=noninteractive", *command)


def run(*command: str) -> None:
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{result.stdout}")


def expect(found: bool, what: str) -> None:
    if not found:
        raise SystemExit(f"Missing: {what}.")
    say(f"  {what}")


if __name__ == "__main__":
    sys.exit(main())
