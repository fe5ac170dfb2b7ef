"""A press in a process of its own: no paper, however long, takes time from the window."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.store.trouble import StoreError
from ui.paper_files import draft_of
from ui.press.order import Order
from ui.press.press import Press
from ui.press.thread_press import ThreadPress

if TYPE_CHECKING:
    from ui.press.packed_process import PackedProcess

MAIN = Path(__file__).resolve().parents[2] / "main.py"
TIME_TO_END = 2000
"""ms; nothing keeps a press that was killed."""


def press_command() -> list[str]:
    """This program again, without a window: as it was installed, or from the sources."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(MAIN)]
    return [*program, "press"]


class ProcessPress(Press):
    """Its process is begun with the first order and goes when the program goes, however that ends.

    A process that dies is begun anew; the order on which it died twice is carried out in this one.
    """

    def __init__(self, command: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = [*(command or press_command())]
        self._process: PackedProcess | None = None
        self._died_on = 0
        self._here: dict[int, int] = {}
        self._spare = ThreadPress(self)
        self._spare.printed.connect(self._tell_from_here)
        self._spare.failed.connect(self._tell_from_here)

    def _end(self) -> None:
        self._kill()
        self._spare.close()

    def _begin(self, number: int, order: Order) -> None:
        if self._process is None:
            self._process = self._started()
        self._process.send(number, order)

    def _stop(self, _number: int, order: Order) -> None:
        """Only what is written is worth killing a process for."""
        if order.path is not None:
            self._kill()
            draft_of(order.path).unlink(missing_ok=True)
            self._begin_again()

    def _started(self) -> "PackedProcess":
        from ui.press.packed_process import PackedProcess

        process = PackedProcess(self._command, self)
        process.told.connect(self._tell)
        process.unsent.connect(self._carry_out_here)
        process.died.connect(self._on_death)
        process.start()
        return process

    def _on_death(self) -> None:
        """Orders are carried out in turn: it died on the first that waits."""
        self._forget_process()
        number = next((one for one in self._waiting if one not in self._here.values()), 0)
        if number and number == self._died_on:
            self._carry_out_here(number)
        self._died_on = number
        self._begin_again()

    def _carry_out_here(self, number: int) -> None:
        if number in self._waiting:
            self._here[self._spare.take(self._waiting[number])] = number

    def _begin_again(self) -> None:
        for number, order in self._waiting.items():
            if number not in self._here.values():
                self._begin(number, order)

    def _tell_from_here(self, spare: int, outcome: bytes | StoreError) -> None:
        self._tell(self._here.pop(spare), outcome)

    def _kill(self) -> None:
        process = self._process
        self._forget_process()
        if process is not None:
            process.kill()
            process.waitForFinished(TIME_TO_END)

    def _forget_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.be_left()
            process.deleteLater()
