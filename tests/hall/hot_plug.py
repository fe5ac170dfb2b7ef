"""The projector is unplugged and plugged in again during a speech: python -m tests.hall.hot_plug.

Runs where DISPLAY leads to the two screens; prints what the desk and the hall do, a line a moment.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication

from tests.hall.screens import FINER_MODE, LAPTOP, plug_in, unplug
from tests.real_keyboard.fingers import press, wait_for
from tests.ui.dressing import dress
from tests.ui.round_table import RoundTable, busy
from ui.hall.setting import Slot
from ui.immortal_none import keep_none_alive
from ui.main_window import MainWindow
from ui.palette import LIGHT

DESK = QRect(0, 0, 1368, 768)


class Play:
    def __init__(self, table: RoundTable) -> None:
        self.table = table
        self.window = MainWindow(table.desk, LIGHT)
        self.hall = self.window.hall.screen

    def begin(self) -> None:
        self.window.setGeometry(DESK)
        self.window.show()
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow, "the desk did not become active")
        self.window.show_page("desk")

    def tell(self, moment: str) -> None:
        """What everybody sees now, after a beat of the clock."""
        self.window.beat()
        desk = next(line.text for line in self.window.desk.table.centre_lines() if ":" in line.text)
        hall = next(line.text for line in self.hall.lines() if line.slot is Slot.CLOCK)
        shown = f"{hall} at {self.hall.geometry().getRect()}" if self.hall.isVisible() else "hidden"
        print(f"{moment}: desk {desk} {self.lies()}, hall {shown}")

    def lies(self) -> str:
        """Whether the window of the moderator is untouched."""
        here = self.window.screen().name() == LAPTOP and self.window.isActiveWindow()
        return "untouched" if here and self.window.geometry() == DESK else "moved"

    def wait_until_shown(self, *rect: int) -> None:
        def shown() -> bool:
            return self.hall.isVisible() and self.hall.geometry().getRect() == rect

        wait_for(shown, f"the hall is not at {rect} but at {self.hall.geometry().getRect()}")


def main() -> int:
    keep_none_alive()
    application = QApplication(["roundtable"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    dress(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        play = Play(busy(Path(folder)))
        play_through(play)
        play.window.close()
        play.table.desk.sitting.close()
    return 0


def play_through(play: Play) -> None:
    play.begin()
    press("ctrl+F9")
    play.wait_until_shown(1368, 0, 1024, 768)
    play.tell("shown")
    plug_in(FINER_MODE)
    play.wait_until_shown(1368, 0, 1280, 960)
    play.tell("finer")
    unplug()
    wait_for(lambda: not play.hall.isVisible(), "the hall stays without its screen")
    play.table.clock.advance(seconds=7)
    press("F4")
    wait_for(lambda: play.table.left.total_seconds() > 240, "F4 does nothing without the projector")
    play.tell("unplugged")
    play.table.clock.advance(seconds=5)
    plug_in()
    play.wait_until_shown(1368, 0, 1024, 768)
    play.tell("plugged in")
    press("ctrl+F9")
    wait_for(lambda: not play.hall.isVisible(), "Ctrl+F9 does not hide the hall")
    play.tell("taken away")


if __name__ == "__main__":
    sys.exit(main())
