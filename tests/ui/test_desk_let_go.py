"""The writer's thread outlives whoever listened to it."""

import gc
from pathlib import Path

from pytestqt.qtbot import QtBot

from models.sitting import read_sound
from tests.ui.round_table import busy, places


def test_a_desk_that_nobody_holds_any_more_saves_all_that_was_told_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    table = busy(tmp_path)
    path, told, around = (
        table.desk.path,
        table.desk.last_number,
        places(tmp_path, table.clock).around,
    )
    del table
    gc.collect()
    qtbot.waitUntil(lambda: len(read_sound(path, around).records) == told)
