"""Two hours of thirty people, by a script and by the keyboard in a real window: equal journals."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copy
from typing import Any

import pytest

from main import main
from models.codec import entry_to_record
from models.sitting import read_sound, to_entries
from tests.command_line.commands import around
from tests.models.table import FIXTURES
from tests.real_keyboard.screen import screen
from tests.ui.round_table import prepared

SCRIPT = FIXTURES / "two_hours.jsonl"


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    """The file of a prepared round table."""
    table = prepared(tmp_path)
    table.desk.sitting.close()
    return table.desk.path


def by_the_script(meeting: Path, folder: Path) -> list[dict[str, Any]]:
    options = ["--script", str(SCRIPT), "--output", str(folder), "--strict"]
    assert main(["rehearse", str(meeting), *options]) == 0
    path = folder / meeting.name
    entries = to_entries(path, read_sound(path, around()).records)
    return [entry_to_record(entry) for entry in entries]


def by_the_keyboard(meeting: Path, folder: Path, display: str) -> list[dict[str, Any]]:
    folder.mkdir()
    copied = copy(meeting, folder)
    played = subprocess.run(
        (sys.executable, "-m", "tests.real_keyboard.playing", copied, SCRIPT),
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return [json.loads(line) for line in played.stdout.splitlines()]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("keymap", ["us,ru", "ru"])
def test_the_keyboard_and_the_script_leave_the_same_journal(
    meeting: Path, tmp_path: Path, keymap: str
) -> None:
    scripted = by_the_script(meeting, tmp_path / "script")
    with screen(keymap) as display:
        pressed = by_the_keyboard(meeting, tmp_path / "keys", display)
    assert len(scripted) > 110
    assert pressed == scripted
