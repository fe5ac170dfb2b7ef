"""Files of others that are read beside the window, with a way out where that takes long."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from models.refusals import Refused
from models.sitting import tell_nobody
from models.store.trouble import StoreError
from ui.short_text import short
from ui.waiting import Awaited
from ui.work_beside import Work

LONGEST_NAME = 80
translate = QCoreApplication.translate


class Beside(Protocol):
    """Who does what takes long; `Waiting` is one."""

    def begin(self, awaited: Awaited) -> None: ...


class AtOnce:
    """Where no window is to wait."""

    def begin(self, awaited: Awaited) -> None:
        try:
            awaited.then(awaited.work(tell_nobody))
        except (StoreError, Refused) as problem:
            awaited.failed(problem)


def read_beside(
    beside: Beside,
    path: Path,
    work: Work,
    then: Callable[[Any], object],
    failed: Callable[[StoreError], object],
) -> None:
    """Whoever gives up, or meets a mistake of the program, is where they were."""

    def fail(problem: StoreError | Refused) -> None:
        if isinstance(problem, Refused):
            raise problem
        failed(problem)

    words = translate("Beside", "Reading “{name}”…").format(name=short(path.name, LONGEST_NAME))
    beside.begin(Awaited(words, work, then, fail, left=bool, broke=bool))
