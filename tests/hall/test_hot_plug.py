"""A projector unplugged and plugged in during a speech, on two real screens. BEHAVIOURS 37."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hall.screens import two_screens

TOLD = """\
shown: desk 4:00 untouched, hall 4:00 at (1368, 0, 1024, 768)
finer: desk 4:00 untouched, hall 4:00 at (1368, 0, 1280, 960)
unplugged: desk 4:53 untouched, hall hidden
plugged in: desk 4:48 untouched, hall 4:48 at (1368, 0, 1024, 768)
taken away: desk 4:48 untouched, hall hidden
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="an X server without a card is for root alone")
def test_unplugging_hides_the_hall_and_plugging_in_brings_it_back(tmp_path: Path) -> None:
    with two_screens(tmp_path) as display:
        played = subprocess.run(
            (sys.executable, "-m", "tests.hall.hot_plug"),
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
        )
    assert (played.stdout, played.stderr) == (TOLD, "")
