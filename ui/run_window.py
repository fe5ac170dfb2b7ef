"""The command that opens a window."""

import signal
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSysInfo, QTimer
from PySide6.QtWidgets import QApplication

from models.store.trouble import StoreError, Trouble
from ui.about.parts import VERSION
from ui.application import Application
from ui.collecting import Collecting
from ui.command_line.console import BAD_INPUT
from ui.diagnostics.hooks import hook_errors
from ui.diagnostics.program_log import program_log
from ui.icons.drawings import sign
from ui.immortal_none import keep_none_alive
from ui.language import catalogue, system_language
from ui.manners import manners
from ui.places import Places
from ui.press.process_press import ProcessPress
from ui.trouble_wording import store_error

LISTEN_EVERY = 500
"""ms; a signal of the system is heard only while Python runs, and an idle window runs none."""


def open_window(command: Namespace, places: Places) -> int:
    """Runs the window until it is closed; the exit code."""
    if command.file and not Path(command.file).exists():
        return _not_found(Path(command.file))
    keep_none_alive()
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("roundtable")
    application.setApplicationName("roundtable")
    application.setDesktopFileName("roundtable")
    application.setWindowIcon(sign())
    log = program_log(places)
    log.note(f"started: Roundtable {VERSION}, {QSysInfo.prettyProductName()}")
    press = ProcessPress(parent=application)
    application.aboutToQuit.connect(press.close)
    shell = Application(application, places, manners(), press)
    hook_errors(shell.report, log)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: application.closeAllWindows())
    listening = QTimer(application)
    listening.start(LISTEN_EVERY)
    listening.timeout.connect(lambda: None)
    if command.demo:
        shell.demo()
    elif command.file:
        shell.open_file(Path(command.file))
    else:
        shell.show_start()
    Collecting(application)
    return application.exec()


def _not_found(path: Path) -> int:
    """One line, as for every other bad input; no window is opened for it."""
    application = QCoreApplication(sys.argv[:1])
    words = catalogue(system_language())
    application.installTranslator(words)
    print(store_error(StoreError(Trouble.NOT_FOUND, path)), file=sys.stderr)
    return BAD_INPUT
