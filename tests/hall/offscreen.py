"""The hall on screens that Qt only imagines: python -m tests.hall.offscreen, prints what happens.

The screens are those of QT_QPA_PLATFORM, which `platform_of` makes.
"""

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication

from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from tests.ui.round_table import RoundTable, busy
from ui.hall.hall_window import HallWindow
from ui.immortal_none import keep_none_alive
from ui.main_window import MainWindow
from ui.palette import LIGHT

DESK = QRect(20, 30, 1200, 700)


def platform_of(folder: Path, screens: Sequence[tuple[str, int, int, int]]) -> str:
    """A value of QT_QPA_PLATFORM; a screen is its name, left edge, width and height."""
    told = [
        {"name": name, "x": left, "y": 0, "width": width, "height": height, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, left, width, height in screens
    ]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": told}), encoding="utf-8")
    return f"offscreen:configfile={path}"


class Play:
    def __init__(self, table: RoundTable) -> None:
        self.table = table
        self.begin()

    def begin(self) -> None:
        self.window = MainWindow(self.table.desk, LIGHT)
        self.window.setGeometry(DESK)
        self.window.show()
        settle()

    @property
    def hall(self) -> HallWindow:
        return self.window.hall.screen

    def press(self) -> None:
        """The entry of the menu that Ctrl+F9 stands for."""
        self.window.hall.menu.actions["hall_show"].trigger()
        settle()

    def drag(self, number: int) -> None:
        """The window of the moderator goes to that screen."""
        screen = QApplication.screens()[number]
        self.window.setScreen(screen)
        self.window.setGeometry(DESK.translated(screen.geometry().topLeft()))
        settle()

    def tell(self, moment: str) -> None:
        self.window.beat()
        print(f"{moment}: {self.seen()}; desk {self.lies()}")

    def seen(self) -> str:
        hall = self.hall
        if not hall.isVisible():
            return "hidden"
        how = "fills" if hall.isFullScreen() else "window on"
        clock = next(line.text for line in hall.lines() if ":" in line.text and line.font.bold())
        scale = f"{hall.devicePixelRatio():g}"
        return f"{how} {hall.screen().name()} {hall.geometry().getRect()} x{scale}, {clock}"

    def lies(self) -> str:
        return f"{self.window.screen().name()} {self.window.geometry().getRect()[:2]}"


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
    play.tell("before")
    play.press()
    play.tell("asked for")
    if len(QApplication.screens()) > 1:
        play.drag(1)
        play.tell("desk on its screen")
        play.drag(0)
        play.tell("desk back")
    play.window.close()
    play.begin()
    play.tell("begun anew")
    play.press()
    play.tell("Ctrl+F9")


if __name__ == "__main__":
    sys.exit(main())
