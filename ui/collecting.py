"""Garbage is collected on the thread of the window alone.

Python collects on whatever thread happens to need memory. A widget that is garbage would then be
destroyed beside the window's thread, which Qt answers by ending the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""ms between two looks."""


class Collecting(QObject):
    """What is there by now stays; looking through it again and again would stop the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(EVERY)


def collect_what_is_due() -> None:
    """The oldest generation that has grown beyond Python's own threshold, with all younger ones."""
    counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counted) if count > most]
    if due:
        gc.collect(due[-1])
