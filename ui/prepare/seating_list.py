"""Those whose seat nobody gave: picked up by a key or dragged to the table."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.prepare.seating_words import seat_text
from ui.views.seating import Named

_TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class UnseatedList(QListWidget):
    """`picked` asks to carry somebody, `dropped` says where the mouse let go of them (global)."""

    picked = Signal(Named)
    dropped = Signal(Named, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unseated")
        self.setAccessibleName(self.tr("Seat by the list"))
        self._people: tuple[Named, ...] = ()
        self._dragging = False

    def show_people(self, people: tuple[Named, ...]) -> None:
        if people == self._people:
            return
        row = self.currentRow()
        self._people = people
        self.clear()
        for one in people:
            seat = seat_text(one.by_list, given=False)
            item = QListWidgetItem(f"{seat} {one.name}", self)
            item.setToolTip(one.full_name)
        self.setCurrentRow(min(row, len(people) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES and self._chosen() is not None:
            self.picked.emit(self._chosen())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._dragging = self.itemAt(event.position().toPoint()) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row that was pressed stays the chosen one, wherever it is dragged."""
        who = self._chosen()
        if (
            self._dragging
            and who is not None
            and not self.rect().contains(event.position().toPoint())
        ):
            self.picked.emit(who)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragging, self._dragging = self._dragging, False
        who = self._chosen()
        if dragging and who is not None and not self.rect().contains(event.position().toPoint()):
            self.dropped.emit(who, event.globalPosition().toPoint())

    def _chosen(self) -> Named | None:
        row = self.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None
