"""Who votes how: a row for everybody, a column for every answer; keys 1, 2, 3 answer and go on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from models.kinds import Voice
from ui import vote_wording
from ui.views.outcomes import VoterRow

VOICES = tuple(Voice)
KEYS = {Qt.Key.Key_1: Voice.FOR, Qt.Key.Key_2: Voice.AGAINST, Qt.Key.Key_3: Voice.ABSTAINED}
SILENT = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NAME, WEIGHT, FIRST = 0, 1, 2
CHOSEN = "●"


class VoicesTable(QTableWidget):
    """`said` tells that an answer was given or taken back, `finished` that Enter was pressed."""

    said = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, FIRST + len(VOICES), parent)
        self._voters: tuple[VoterRow, ...] = ()
        self._voices: dict[int, Voice] = {}
        self.setObjectName("voices")
        self.setAccessibleName(self.tr("Who votes how"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        answers = [f"{key} {vote_wording.voice(one)}" for key, one in enumerate(VOICES, start=1)]
        self.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Weight"), *answers])
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        name = QTableWidgetItem(self.tr("Name"))
        name.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(NAME, name)
        self.cellClicked.connect(self._click)

    @property
    def voices(self) -> Mapping[int, Voice]:
        """By the id of the participant; whoever gave no answer is not there."""
        return {one.key: self._voices[one.key] for one in self._voters if one.key in self._voices}

    def start(self, voices: Mapping[int, Voice]) -> None:
        self._voices = dict(voices)
        self._fill()
        self.setCurrentCell(0, FIRST)

    def show_voters(self, voters: tuple[VoterRow, ...], *, weighted: bool) -> None:
        """What was answered so far stays."""
        self.setColumnHidden(WEIGHT, not weighted)
        if voters == self._voters:
            return
        self._voters = voters
        self.setRowCount(len(voters))
        self._fill()
        self.resizeRowsToContents()

    def answer_all_others(self, voice: Voice) -> None:
        for one in self._voters:
            self._voices.setdefault(one.key, voice)
        self._fill()
        self.said.emit()

    def clear_answers(self) -> None:
        self._voices = {}
        self._fill()
        self.said.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names may need two lines now, or one again."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row, column = self.currentRow(), self.currentColumn()
        if key in KEYS:
            self._answer(row, KEYS[key])
            self._go_down()
        elif key in SILENT:
            self._answer(row, None)
        elif key == Qt.Key.Key_Space and column >= FIRST:
            self._answer(row, VOICES[column - FIRST])
        elif key in ENTER:
            self.finished.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        self.setCurrentCell(min(self.currentRow() + 1, self.rowCount() - 1), self.currentColumn())

    def _click(self, row: int, column: int) -> None:
        if column >= FIRST:
            voice = VOICES[column - FIRST]
            again = self._voices.get(self._voters[row].key) is voice
            self._answer(row, None if again else voice)

    def _answer(self, row: int, voice: Voice | None) -> None:
        if not 0 <= row < len(self._voters):
            return
        key = self._voters[row].key
        self._voices.pop(key, None)
        if voice is not None:
            self._voices[key] = voice
        self._fill_row(row)
        self.said.emit()

    def _fill(self) -> None:
        for row in range(len(self._voters)):
            self._fill_row(row)

    def _fill_row(self, row: int) -> None:
        one = self._voters[row]
        said = self._voices.get(one.key)
        told = vote_wording.voice(said) if said else self.tr("no answer")
        self._put(row, NAME, one.name, f"{one.name}: {told}")
        self._put(row, WEIGHT, str(one.weight))
        for column, voice in enumerate(VOICES, start=FIRST):
            self._put(row, column, CHOSEN if voice is said else "", vote_wording.voice(voice))

    def _put(self, row: int, column: int, text: str, spoken: str = "") -> None:
        cell = self.item(row, column)
        if cell is None:
            cell = QTableWidgetItem()
            self.setItem(row, column, cell)
            if column > NAME:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        cell.setText(text)
        cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken or text)
