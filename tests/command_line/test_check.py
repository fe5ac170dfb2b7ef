"""Whether a file is sound, and what it holds."""

import gc
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from models.history import History
from models.kinds import NoteKind
from models.store.lock import FileLock
from tests.command_line.commands import (
    Command,
    around,
    beheaded_file,
    damaged_file,
    entries_of,
    newer_file,
    torn_file,
)

REFUSED = (damaged_file, beheaded_file)
SHOWN = (NoteKind.NOTE, NoteKind.PROPOSAL, NoteKind.DECISION, NoteKind.ASSIGNMENT)


def figures(said: list[str]) -> list[int]:
    return [int(found[1]) for line in said if (found := re.search(r": (\d+)$", line))]


def test_a_meeting_that_was_held_is_counted(command: Command, held: Path) -> None:
    told = command("check", held)
    meeting = History(entries_of(held)).meeting
    kinds = Counter(one.kind for one in meeting.notes if not one.removed)
    written = [kinds[kind] for kind in SHOWN]
    votes = sum(one.vote is not None for one in meeting.notes)
    assert (told.code, told.complained) == (0, [])
    counted = [len(entries_of(held)), 31, 8, len(meeting.speeches), *written, votes]
    assert figures(told.said) == counted
    assert 0 not in counted


def test_a_prepared_meeting_has_people_and_items_but_no_words(
    command: Command, prepared: Path
) -> None:
    assert figures(command("check", prepared).said) == [3, 30, 8, 0, 0, 0, 0, 0, 0]


def test_a_torn_end_is_told_and_left_alone(command: Command, held: Path, tmp_path: Path) -> None:
    torn = torn_file(tmp_path / "torn.roundtable", held)
    before = torn.read_bytes()
    told = command("check", torn)
    lost = len(before) - before.rindex(b"\n") - 1
    assert told.code == 0
    assert str(lost) in told.said[1]
    assert figures(told.said)[0] == len(entries_of(held)) - 1
    assert (torn.read_bytes(), list(tmp_path.iterdir())) == (before, [torn])


@pytest.mark.parametrize("damage", REFUSED)
def test_a_damaged_file_is_refused_and_left_alone(
    command: Command, held: Path, tmp_path: Path, damage: Callable[[Path, Path], Path]
) -> None:
    damaged = damage(tmp_path / "damaged.roundtable", held)
    before = damaged.read_bytes()
    told = command("check", damaged)
    assert (told.code, told.said, len(told.complained)) == (2, [], 1)
    assert damaged.read_bytes() == before


def test_a_newer_file_is_refused_and_left_alone(command: Command, tmp_path: Path) -> None:
    newer = newer_file(tmp_path / "newer.roundtable")
    before = newer.read_bytes()
    assert command("check", newer).code == 2
    assert newer.read_bytes() == before


def test_a_file_without_a_single_fact_is_no_sound_meeting(
    command: Command, held: Path, tmp_path: Path
) -> None:
    blank = tmp_path / "blank.roundtable"
    blank.write_bytes(held.read_bytes().split(b"\n")[0] + b"\n")
    assert command("check", blank).code == 2


def test_a_meeting_open_in_a_window_can_be_checked(command: Command, prepared: Path) -> None:
    lock = FileLock.take(around().disk, prepared)
    assert command("check", prepared).code == 0
    lock.release()


@pytest.mark.parametrize("document", ["minutes", "nothing"])
def test_whoever_does_not_collect_garbage_does_not_after_a_command_either(
    held: Path, command: Command, tmp_path: Path, document: str
) -> None:
    """On a thread beside the window's a widget would be destroyed."""
    assert not gc.isenabled()
    command("export", held, "--document", document, "--output", tmp_path / "a.pdf")
    command("check", held)
    assert not gc.isenabled()
