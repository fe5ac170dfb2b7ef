"""The interpreter outlives its widgets."""

import sys

from PySide6.QtCore import QPointF

from ui.immortal_none import keep_none_alive


def test_a_hundred_thousand_calls_do_not_use_none_up() -> None:
    keep_none_alive()
    point = QPointF()
    for _ in range(100_000):
        point.setX(1.0)
    assert sys.getrefcount(None) > 100_000
