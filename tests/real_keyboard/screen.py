"""A real X11 screen without a monitor, with a keymap of choice, on which windows can be opened."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1366x768x24"


@contextmanager
def screen(keymap: str) -> Iterator[str]:
    """The name of the display; `keymap` as setxkbmap takes it: «us», «us,ru», «ru»."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-noreset", "-nolisten", "tcp"),
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        subprocess.run(
            ("setxkbmap", "-display", display, keymap), check=True, stderr=subprocess.DEVNULL
        )
        yield display
    finally:
        server.terminate()
        server.wait()
