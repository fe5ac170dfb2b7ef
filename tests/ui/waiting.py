"""Waiting, as a person does, until what is done beside the window is over."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtTest import QTest

from ui.application import Application

PATIENCE = 20
"""s"""


def wait_until(over: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE
    while not over():
        assert monotonic() < end, "it takes too long"
        QTest.qWait(5)


def wait(program: Application) -> None:
    """Until nothing is awaited any more."""
    wait_until(lambda: not program.waiting.busy)


def open_file(program: Application, path: Path) -> None:
    """Until its window is there, or what was wrong is said."""
    program.open_file(path)
    wait(program)
