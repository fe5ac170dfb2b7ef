"""What every command shares: what it reads, what it writes, and how it fails."""

import sys
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.meeting import Meeting
from models.sitting import folded, read_sound, to_entries
from models.store.trouble import StoreError, Trouble, typed_errors
from ui.paper_files import write_whole
from ui.places import Places

translate = QCoreApplication.translate

BAD_INPUT = 2
NO_SCREEN = 3
INTERRUPTED = 130


class CommandFailed(Exception):
    """One clear line for the user; the exit code is BAD_INPUT."""


class Read(Struct, frozen=True):
    """A meeting file, read without touching it; `unread` bytes stand at its end."""

    meeting: Meeting
    entries: int
    unread: int


def say(line: str) -> None:
    print(line, file=sys.stdout)


def read_meeting(path: Path, places: Places) -> Read:
    """Raises StoreError, also for a damaged file and for one without a first fact."""
    looked = read_sound(path, places.around)
    entries = to_entries(path, looked.records)
    if not entries:
        raise StoreError(Trouble.EMPTY, path)
    return Read(folded(path, entries).meeting, len(entries), looked.unread)


def read_bytes(path: Path) -> bytes:
    """The file's content. Raises StoreError."""
    with typed_errors(path):
        return path.read_bytes()


def write_bytes(path: Path, data: bytes) -> None:
    """Writes a paper whole: a draft first, then in its place. Raises CommandFailed, StoreError."""
    if not path.parent.is_dir():
        words = translate("Command", "There is no folder {name}.")
        raise CommandFailed(words.format(name=path.parent))
    if path.is_dir():
        raise StoreError(Trouble.NOT_A_FILE, path)
    write_whole(path, data)
