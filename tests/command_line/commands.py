"""The command line as its user meets it: what was typed, what was printed, the exit code."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from models.clock import SystemClock
from models.journal import Entry
from models.sitting import read_sound, to_entries
from models.store.disk import Disk
from models.store.surroundings import Surroundings

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Told:
    """What a command printed on both streams, line by line, and how it ended."""

    code: int
    said: list[str]
    complained: list[str]


Command = Callable[..., Told]


def in_a_process(*arguments: str | Path, output: int = subprocess.PIPE, **environment: str) -> Told:
    """A process of its own, on a machine without a screen."""
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        env=bare | environment,
        stdout=output,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=60,
    )
    return Told(done.returncode, (done.stdout or "").splitlines(), done.stderr.splitlines())


def around() -> Surroundings:
    return Surroundings(Disk(), lambda: b"\2" * 8, lambda: SystemClock()().wall)


def entries_of(meeting: Path) -> tuple[Entry, ...]:
    """The journal of a file, as facts."""
    return to_entries(meeting, read_sound(meeting, around()).records)


def newer_file(path: Path) -> Path:
    """A meeting file of a format that comes later."""
    body = b"ROUNDTABLE 99 and more"
    path.write_bytes(b"%s %08x\n" % (body, crc32(body)))
    return path


def damaged_file(path: Path, meeting: Path) -> Path:
    """A meeting file whose third record was changed by hand."""
    lines = meeting.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([*lines[:3], b"0" + lines[3], *lines[4:]]))
    return path


def beheaded_file(path: Path, meeting: Path) -> Path:
    """A meeting file whose header is wrong; all its records are whole."""
    path.write_bytes(meeting.read_bytes().replace(b"ROUNDTABLE 1 ", b"ROUNDTABLE 1 zz", 1))
    return path


def torn_file(path: Path, meeting: Path) -> Path:
    """A meeting file whose last line lacks its last twenty bytes."""
    path.write_bytes(meeting.read_bytes()[:-20])
    return path
