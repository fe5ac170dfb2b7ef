"""Two real X11 screens without monitors, that can be plugged, unplugged and set to another mode."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = Path(__file__).parent / "xorg.conf"
LAPTOP, PROJECTOR = "DUMMY0", "DUMMY1"
LAPTOP_MODE, PROJECTOR_MODE, FINER_MODE = "1368x768", "1024x768", "1280x960"


@contextmanager
def two_screens(folder: Path) -> Iterator[str]:
    """The name of the display; the projector is plugged in at the right of the laptop."""
    read, write = os.pipe()
    server = subprocess.Popen(
        (
            *("Xorg", "-displayfd", str(write), "-config", str(CONFIGURATION)),
            *("-logfile", str(folder / "xorg.log"), "-noreset", "-nolisten", "tcp"),
            *("-novtswitch", "-sharevts"),
        ),
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        xrandr("--output", LAPTOP, "--mode", LAPTOP_MODE, display=display)
        for mode in (PROJECTOR_MODE, FINER_MODE):
            xrandr("--addmode", PROJECTOR, mode, display=display)
        plug_in(display=display)
        yield display
    finally:
        server.terminate()
        server.wait()


def plug_in(mode: str = PROJECTOR_MODE, *, display: str = "") -> None:
    """And looks at the outputs again, as every desktop does; else the modes added are not told."""
    xrandr("--output", PROJECTOR, "--mode", mode, "--right-of", LAPTOP, display=display)
    xrandr("--query", display=display)


def unplug() -> None:
    xrandr("--output", PROJECTOR, "--off")


def xrandr(*arguments: str, display: str = "") -> None:
    where = ("-display", display) if display else ()
    quiet = subprocess.DEVNULL
    subprocess.run(("xrandr", *where, *arguments), check=True, stdout=quiet, stderr=quiet)
