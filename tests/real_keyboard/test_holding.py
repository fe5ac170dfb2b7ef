"""A key that is held down at a real keyboard acts once. BEHAVIOURS 10."""

import os
import subprocess
import sys

import pytest

from tests.real_keyboard.screen import screen


@pytest.mark.parametrize("key", ["F2", "F4", "F5"])
def test_a_key_held_down_acts_once(key: str) -> None:
    with screen("us") as display:
        held = subprocess.run(
            (sys.executable, "-m", "tests.real_keyboard.holding", key),
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    assert held.stdout.strip() == "1"
