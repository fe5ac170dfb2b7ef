"""The command that opens a window, and the one place where errors of the program end."""

import signal
import sys
from argparse import Namespace
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from ui.application import Application
from ui.immortal_none import keep_none_alive
from ui.places import Places


def open_window(command: Namespace, places: Places) -> int:
    """Runs the window until it is closed; the exit code."""
    keep_none_alive()
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("roundtable")
    application.setApplicationName("roundtable")
    application.setDesktopFileName("roundtable")
    shell = Application(application, places)
    _hook_errors(shell)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: application.closeAllWindows())
    if command.demo:
        shell.demo()
    elif command.file:
        shell.open_file(Path(command.file))
    else:
        shell.show_start()
    return application.exec()


def _hook_errors(shell: Application) -> None:
    """The one place where any exception ends: printed for us, one sentence for the moderator."""

    def hook(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, problem, trace)
        shell.report(problem)

    sys.excepthook = hook
