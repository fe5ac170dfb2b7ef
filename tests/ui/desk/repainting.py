"""Whether what was painted in pieces is the same picture as what is painted at once.

Run as a program, at the scale of QT_SCALE_FACTOR; it prints one line for every difference.
"""

import os
import sys
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.kinds import TableShape
from tests.ui.desk import table_samples
from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from ui.desk.table_canvas import TableCanvas
from ui.immortal_none import keep_none_alive
from ui.palette import LIGHT
from ui.views.floor import FloorView, Phase

COUNTS = {TableShape.OVAL: 30, TableShape.U_SHAPE: 60, TableShape.ROWS: 45, TableShape.ROUND: 30}
SECOND = 1 / 300


class Region(QObject):
    """The part of a widget that was painted since the last `forget`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted += event.region()
        return False

    def forget(self) -> None:
        self.painted = QRegion()

    @property
    def area(self) -> int:
        return sum(one.width() * one.height() for one in self.painted)


def a_second_later(floor: FloorView) -> FloorView:
    """The same with another last digit and a little less of the rim."""
    left = f"{floor.left[:-1]}{(int(floor.left[-1]) - 1) % 10}" if floor.left else ""
    spoken = "6:11" if floor.spoken_today else ""
    minutes = floor.break_minutes + 1 if floor.break_since else 0
    share = max(0.0, floor.share - SECOND)
    return replace(floor, left=left, spoken_today=spoken, share=share, break_minutes=minutes)


def on_screen(window: QWidget) -> QImage:
    shown = window.backingStore().paintDevice()
    assert isinstance(shown, QImage)
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def at_once(window: QWidget) -> QImage:
    """Nothing is taken from what was painted before: the table is laid out anew."""
    for table in window.findChildren(TableCanvas):
        QApplication.sendEvent(table, QResizeEvent(table.size(), table.size()))
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def shown_table() -> tuple[QWidget, TableCanvas]:
    """Beside the corner, so that no edge of the table is a whole pixel at every scale."""
    window = QWidget()
    window.resize(743, 377)
    table = TableCanvas(LIGHT, window)
    table.setGeometry(17, 23, 697, 337)
    window.show()
    QTest.qWaitForWindowExposed(window)
    return window, table


def differs(window: QWidget, before: Callable[[], object], after: Callable[[], object]) -> bool:
    """Letters of a kind seen for the first time may be drawn finer: each state is shown twice."""
    for show in (after, before):
        show()
        window.grab()
    window.update()
    settle()
    after()
    settle()
    return on_screen(window) != at_once(window)


def differences() -> list[str]:
    window, table = shown_table()
    found = []
    for shape, count in COUNTS.items():
        view = table_samples.table(count, shape)
        table.show_table(view)
        for phase, floor in table_samples.FLOORS.items():
            later = a_second_later(floor)
            if differs(window, partial(table.show_floor, floor), partial(table.show_floor, later)):
                found.append(f"{shape}: a second of {phase}")
        begun = replace(table_samples.FLOORS[Phase.CALM], share=1.0)
        later = a_second_later(begun)
        if differs(window, partial(table.show_floor, begun), partial(table.show_floor, later)):
            found.append(f"{shape}: the first second")
        queued = replace(view.seats[4], waits=(1,), waits_for=view.seats[5].waits_for)
        other = replace(view, seats=(*view.seats[:4], queued, *view.seats[5:]))
        if differs(window, partial(table.show_table, view), partial(table.show_table, other)):
            found.append(f"{shape}: a seat")
        if differs(window, partial(click, table, 108), partial(click, table, 109)):
            found.append(f"{shape}: the ring of the focus")
    return found


def click(table: TableCanvas, participant: int) -> None:
    table.activateWindow()
    table.setFocus()
    at = table.seat_centre(participant) or QPoint()
    QTest.mousePress(table, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def main() -> int:
    keep_none_alive()
    application = QApplication(["repainting"])
    dress(application, LIGHT)
    found = differences()
    print("\n".join(found))
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
