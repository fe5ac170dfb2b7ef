"""Garbage with widgets in it is collected on the window's thread, whoever needs memory."""

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collecting import EVERY, Collecting, collect_what_is_due


class Cycle:
    """Garbage that only the collector finds; says on which thread it went."""

    def __init__(self, gone_on: list[int]) -> None:
        self.itself = self
        self.gone_on = gone_on

    def __del__(self) -> None:
        self.gone_on.append(get_ident())


@pytest.fixture
def collecting(qapp: QObject) -> Iterator[Collecting]:
    gc.enable()
    made = Collecting(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()


@pytest.mark.usefixtures("collecting")
def test_a_thread_that_needs_memory_collects_nothing(qtbot: QtBot) -> None:
    gone_on: list[int] = []
    kept: list[list[int]] = []
    Cycle(gone_on)
    thread = Thread(target=lambda: kept.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    assert gone_on == []
    qtbot.waitUntil(lambda: gone_on == [get_ident()], timeout=10 * EVERY)


def test_nothing_is_looked_through_before_it_is_due() -> None:
    gc.collect()
    gone_on: list[int] = []
    Cycle(gone_on)
    collect_what_is_due()
    assert gone_on == []
    gc.collect()
    assert gone_on == [get_ident()]
