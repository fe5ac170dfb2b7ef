"""On two screens the hall fills the other one; on one alone it is a window. BEHAVIOURS 37."""

import os
import subprocess
import sys
from pathlib import Path

from tests.hall.offscreen import platform_of

LAPTOP, PROJECTOR = ("Laptop", 0, 2049, 1152), ("Projector", 2049, 2880, 1620)
PLAIN_LAPTOP = ("Laptop", 0, 1366, 768)


def told(platform: str, scale: str) -> list[str]:
    played = subprocess.run(
        (sys.executable, "-m", "tests.hall.offscreen"),
        env=os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return played.stdout.splitlines()


def test_it_fills_the_other_screen_and_never_covers_the_desk(tmp_path: Path) -> None:
    filled = "fills Projector (2049, 0, 1920, 1080) x1.5, 4:00"
    assert told(platform_of(tmp_path, (LAPTOP, PROJECTOR)), "1.5") == [
        "before: hidden; desk Laptop (20, 30)",
        f"asked for: {filled}; desk Laptop (20, 30)",
        "desk on its screen: hidden; desk Projector (2069, 30)",
        f"desk back: {filled}; desk Laptop (20, 30)",
        f"begun anew: {filled}; desk Laptop (20, 30)",
        "Ctrl+F9: hidden; desk Laptop (20, 30)",
    ]


def test_on_one_screen_it_is_a_window_in_the_corner(tmp_path: Path) -> None:
    assert told(platform_of(tmp_path, (PLAIN_LAPTOP,)), "1") == [
        "before: hidden; desk Laptop (20, 30)",
        "asked for: window on Laptop (822, 463, 546, 307) x1, 4:00; desk Laptop (20, 30)",
        "begun anew: window on Laptop (822, 463, 546, 307) x1, 4:00; desk Laptop (20, 30)",
        "Ctrl+F9: hidden; desk Laptop (20, 30)",
    ]
