"""What every command shares: where it prints, and the one way in which it fails."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.history import History
from models.meeting import Meeting
from models.sitting import read_sound, to_entries
from ui.places import Places

translate = QCoreApplication.translate

BAD_INPUT = 2
NO_SCREEN = 3


class CommandFailed(Exception):
    """One clear line for the user; the exit code is BAD_INPUT."""


@dataclass(frozen=True, slots=True)
class Read:
    """A meeting file, read without touching it; `unread` bytes stand at its end."""

    meeting: Meeting
    entries: int
    unread: int


def say(line: str) -> None:
    print(line, file=sys.stdout)


def read_meeting(path: Path, places: Places) -> Read:
    """Raises StoreError, also for a damaged file."""
    looked = read_sound(path, places.around)
    entries = to_entries(path, looked.records)
    return Read(History(entries).meeting, len(entries), looked.unread)


def read_bytes(path: Path) -> bytes:
    """The file's content, or one clear line."""
    try:
        return path.read_bytes()
    except OSError as error:
        words = translate("Command", "{name} cannot be read: {reason}.")
        raise CommandFailed(words.format(name=path, reason=error.strerror)) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Writes a paper whole: a draft first, then in its place; or one clear line."""
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        words = translate("Command", "{name} cannot be written: {reason}.")
        raise CommandFailed(words.format(name=path, reason=error.strerror)) from error
