"""A window in which somebody types until it is killed.

python -m tests.ui.typing_until_killed FOLDER prints the path of the meeting once the last letter
stands in the line; then it lives on and does not close anything.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.desk.watching import type_text
from tests.ui.round_table import busy
from ui.immortal_none import keep_none_alive
from ui.main_window import MainWindow
from ui.palette import LIGHT

HALF = "Расширить лизинговую програ"


def main(folder: Path) -> int:
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    table = busy(folder)
    window = MainWindow(table.desk, LIGHT)
    window.show()
    window.show_page("desk")
    table.desk.sitting.records.drain()

    def type_half() -> None:
        type_text(window.desk.notes.capture, HALF)
        print(table.desk.path, flush=True)

    QTimer.singleShot(0, window, type_half)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
