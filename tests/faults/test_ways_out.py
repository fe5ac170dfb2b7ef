"""A file that cannot be opened: what happened, what is safe, and a way out, in the start window."""

import errno
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.keyboard import Key, press
from tests.ui.round_table import busy
from tests.ui.test_application import (
    Start,
    clock as clock,
    disk as disk,
    said,
    start as start,
    the,
)
from tests.ui.waiting import open_file, wait
from ui.main_window import MainWindow
from ui.start_window import StartWindow

REFUSALS = {
    "a read-only folder": ("open_lock", errno.EROFS, "read-only"),
    "no permission": ("open_to_append", errno.EACCES, "no permission"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_the_sentence_says_what_is_safe_and_the_meeting_can_be_looked_at(
    start: Start, tmp_path: Path, disk: FaultyDisk, qtbot: QtBot, name: str
) -> None:
    call, code, words = REFUSALS[name]
    table = busy(tmp_path / "other")
    table.desk.sitting.close()
    shell = start()
    disk.only, disk.code, disk.fail_at = call, code, 1
    disk.calls.clear()
    open_file(shell, table.desk.path)
    sentence = said(the(StartWindow))
    assert words in sentence
    assert "Nothing was changed" in sentence
    activate(qtbot, the(StartWindow))
    press(Key.Key_F2)
    wait(shell)
    assert the(MainWindow)._desk.sitting.read_only
