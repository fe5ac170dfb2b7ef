"""On two screens the hall fills the other one; on one alone it is a window. BEHAVIOURS 37."""

import os
import subprocess
import sys
from pathlib import Path

from tests.hall.offscreen import platform_of

LAPTOP = ("Laptop", 0, 1366, 768, 1.0)
PROJECTOR = ("Projector", 1366, 1024, 768, 1.0)
FINE = (("Laptop", 0, 2049, 1152, 1.0), ("Projector", 2049, 2880, 1620, 1.0))


def told(platform: str, scale: str = "1") -> list[str]:
    played = subprocess.run(
        (sys.executable, "-m", "tests.hall.offscreen"),
        env=os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return played.stdout.splitlines()


def test_it_fills_the_other_screen_and_never_covers_the_desk(tmp_path: Path) -> None:
    assert told(platform_of(tmp_path, (LAPTOP, PROJECTOR))) == [
        "before: hidden; desk Laptop (20, 30)",
        "asked for: fills Projector (1366, 0, 1024, 768) x1, 4:00; desk Laptop (20, 30)",
        "desk on its screen: hidden; desk Projector (1386, 30)",
        "desk back: fills Projector (1366, 0, 1024, 768) x1, 4:00; desk Laptop (20, 30)",
        "begun anew: fills Projector (1366, 0, 1024, 768) x1, 4:00; desk Laptop (20, 30)",
        "Ctrl+F9: hidden; desk Laptop (20, 30)",
    ]


def test_so_it_does_on_fine_screens(tmp_path: Path) -> None:
    seen = told(platform_of(tmp_path, FINE), scale="1.5")
    assert "asked for: fills Projector (2049, 0, 1920, 1080) x1.5, 4:00" in seen[1]


def test_on_one_screen_it_is_a_window_in_the_corner(tmp_path: Path) -> None:
    assert told(platform_of(tmp_path, (LAPTOP,))) == [
        "before: hidden; desk Laptop (20, 30)",
        "asked for: window on Laptop (822, 463, 546, 307) x1, 4:00; desk Laptop (20, 30)",
        "begun anew: window on Laptop (822, 463, 546, 307) x1, 4:00; desk Laptop (20, 30)",
        "Ctrl+F9: hidden; desk Laptop (20, 30)",
    ]
