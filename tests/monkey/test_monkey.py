"""Random acts in the window: nothing breaks, and what always holds holds.

Ten seeds; MONKEY_ACTS in the environment says how many acts each (`make monkey`: 1,000).
"""

import os
from pathlib import Path
from shutil import copy

import pytest

from tests.monkey.monkey import Monkey, leave_menus
from tests.ui.conftest import Seat
from tests.ui.round_table import busy

ACTS = int(os.environ.get("MONKEY_ACTS", "100"))


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(10))
def test_whatever_is_pressed_the_meeting_stays_whole(tmp_path: Path, seat: Seat, seed: int) -> None:
    table = busy(tmp_path)
    monkey = Monkey(table, seat(table.desk), seed)
    try:
        for _ in range(ACTS):
            monkey.act()
    except BaseException:
        print(f"seed {seed}, after:", *monkey.done[-12:], sep="\n  ")
        raise
    finally:
        leave_menus()
    table.desk.sitting.records.drain()
    folder = tmp_path / "again"
    folder.mkdir()
    again = table.opening.desk_of(table.opening.read_to_look(Path(copy(table.desk.path, folder))))
    assert again.meeting == table.meeting
