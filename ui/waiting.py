"""What takes long is done beside the window; that hears nothing meanwhile, and has a way out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from models.refusals import Refused
from models.store.trouble import StoreError
from ui.veil import Veil
from ui.work_beside import Mistake, Work, WorkBeside

if TYPE_CHECKING:
    from ui.waiting_dialog import WaitingDialog

LONG = 500
"""ms; what takes no longer needs no way out."""
NOTHING_YET = (0, 1)


class Awaited(Struct, frozen=True):
    """`words` say what is done. One of the others is called when it is over, in the thread of the
    window: `then` takes what came of it; if that raises, `failed` takes what was raised; `broke`
    is for a mistake of the program, of which it is not known how far the work had come."""

    words: str
    work: Work
    then: Callable[[Any], object]
    failed: Callable[[StoreError | Refused], object]
    left: Callable[[], object]
    broke: Callable[[], object]


class Waiting(QObject):
    """One work at a time, over the window that is shown, if any."""

    def __init__(self, application: QApplication, shown: Callable[[], QMainWindow | None]) -> None:
        super().__init__(application)
        self._shown = shown
        self._awaited: Awaited | None = None
        self._veil: Veil | None = None
        self._dialog: WaitingDialog | None = None
        self._progress = NOTHING_YET
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self._show)
        self._work = WorkBeside(self)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._go_on)
        self._work.failed.connect(self._fail)
        application.aboutToQuit.connect(self._end)

    @property
    def busy(self) -> bool:
        return self._awaited is not None

    def begin(self, awaited: Awaited) -> None:
        """Returns at once; while something is awaited, what else is asked for does not count."""
        if self.busy:
            return
        self._awaited = awaited
        self._progress = NOTHING_YET
        self._long.start()
        if (window := self._shown()) is not None:
            self._veil = Veil(window)
            self._veil.shut.connect(self._give_up)
        self._work.begin(awaited.work)

    def _show(self) -> None:
        if self._awaited is not None:
            from ui.waiting_dialog import WaitingDialog

            self._dialog = WaitingDialog(self._awaited.words, self._shown())
            self._dialog.left.connect(self._leave)
            self._dialog.show_progress(*self._progress)
            self._dialog.open()

    def _show_progress(self, done: int, of: int) -> None:
        self._progress = done, of
        if self._dialog is not None:
            self._dialog.show_progress(done, of)

    def _leave(self) -> None:
        awaited = self._awaited
        if self._give_up() and awaited is not None:
            awaited.left()

    def _give_up(self) -> bool:
        given_up = self._work.give_up()
        if given_up:
            self._stop()
        return given_up

    def _end(self) -> None:
        self._work.end()
        self._stop()

    def _go_on(self, outcome: object) -> None:
        """The dialog stays until the next window is there."""
        awaited = self._awaited
        if awaited is None:
            return
        self._lift()
        failed: StoreError | Refused | None = None
        try:
            awaited.then(outcome)
        except (StoreError, Refused) as problem:
            failed = problem
        finally:
            self._stop()
        if failed is not None:
            awaited.failed(failed)

    def _fail(self, problem: StoreError | Refused | Mistake) -> None:
        awaited = self._awaited
        self._stop()
        if awaited is None:
            return
        if isinstance(problem, Mistake):
            awaited.broke()
        else:
            awaited.failed(problem)

    def _stop(self) -> None:
        self._long.stop()
        self._lift()
        self._awaited = None
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _lift(self) -> None:
        veil, self._veil = self._veil, None
        if veil is not None:
            veil.lift()
