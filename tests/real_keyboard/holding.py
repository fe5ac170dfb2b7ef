"""A key held down at a real keyboard: python -m tests.real_keyboard.holding KEY.

Prints how many acts followed while the key was down for two seconds and let go.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from tests.real_keyboard.fingers import fill_screen, wait_for
from tests.ui.dressing import dress
from tests.ui.round_table import RoundTable, busy
from ui.immortal_none import keep_none_alive
from ui.main_window import MainWindow
from ui.palette import LIGHT

HELD_FOR = 2000
TICK = 50


def main(key: str) -> int:
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    dress(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        print(acts_of_holding(key, busy(home)))
    return 0


def acts_of_holding(key: str, table: RoundTable) -> int:
    window = MainWindow(table.desk, LIGHT)
    fill_screen(window)
    window.activateWindow()
    wait_for(window.isActiveWindow, "the window did not become active")
    window.show_page("desk")
    before = table.desk.last_number
    subprocess.run(("xdotool", "keydown", key), check=True)
    let_time_pass(table)
    subprocess.run(("xdotool", "keyup", key), check=True)
    acts = table.desk.last_number - before
    window.close()
    table.desk.sitting.close()
    return acts


def let_time_pass(table: RoundTable) -> None:
    """The clock of the meeting goes with that of the keyboard."""
    loop, tick = QEventLoop(), QTimer()
    tick.timeout.connect(lambda: table.clock.advance(milliseconds=TICK))
    tick.start(TICK)
    QTimer.singleShot(HELD_FOR, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
