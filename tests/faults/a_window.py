"""A real window without a screen and without pytest, for the trials that are run by hand."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.dressing import dress
from tests.ui.round_table import RoundTable
from ui.immortal_none import keep_none_alive
from ui.main_window import MainWindow
from ui.palette import LIGHT


@contextmanager
def folder_of_nobody() -> Iterator[Path]:
    """An application that remembers nothing, and a folder that is gone afterwards."""
    keep_none_alive()
    application = QApplication.instance() or QApplication(["roundtable"])
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        dress(application, LIGHT)
        yield Path(folder)


@contextmanager
def seated(table: RoundTable) -> Iterator[MainWindow]:
    """The window over a table, active; closed afterwards and the file given back."""
    window = MainWindow(table.desk, LIGHT)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.show_page("desk")
    yield window
    window.close()
    table.desk.sitting.close()
    window.deleteLater()
