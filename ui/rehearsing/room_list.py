"""What has happened in a rehearsed room, newest first, with what became of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from models.rehearsing.settling import Outcome
from ui.rehearsing import words
from ui.views.rehearsing import RoomRow

LINES = 4


class RoomList(QListWidget):
    """A few lines high; the others are scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("room_list")
        self.setAccessibleName(self.tr("What has happened, newest first"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._rows: tuple[RoomRow, ...] = ()
        self.setFixedHeight(self._line() * LINES + 2)

    def show_rows(self, rows: tuple[RoomRow, ...]) -> None:
        """Only lines that changed are written anew."""
        if rows == self._rows:
            return
        self._rows = rows
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for place, row in enumerate(rows):
            text = self._words(row)
            if place == self.count():
                self.addItem(self._new_item())
            item = self.item(place)
            if item.text() != text:
                item.setText(text)

    def _words(self, row: RoomRow) -> str:
        """A sign and a word: the sign alone says nothing to a screen reader."""
        said = {
            Outcome.ANSWERED: self.tr("✓ after {seconds} s"),
            Outcome.OPEN: self.tr("● waits {seconds} s"),
        }.get(row.outcome, self.tr("✗ missed"))
        became = said.format(seconds=row.lost)
        return f"{row.happening.time}   {became}   {words.happening(row.happening)}"

    def _new_item(self) -> QListWidgetItem:
        made = QListWidgetItem()
        made.setSizeHint(QSize(0, self._line()))
        return made

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing() + 4
