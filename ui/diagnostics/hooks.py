"""Where errors of the program end: printed and logged for us, a sentence for the moderator."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ui.diagnostics.program_log import ProgramLog


def hook_errors(report: Callable[[BaseException], None], log: ProgramLog) -> None:
    """From now on, also for errors in slots. Complaints of Qt are printed and logged, too."""

    def hook(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, problem, trace)
        log.note_error(problem, trace)
        report(problem)

    def hear_qt(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        print(words, file=sys.stderr)
        if kind is not QtMsgType.QtDebugMsg:
            log.note(f"{kind.name}: {words}")

    sys.excepthook = hook
    qInstallMessageHandler(hear_qt)
