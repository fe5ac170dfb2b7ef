"""How a list was read, to be corrected by hand: sheet, encoding, delimiter, header, columns."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.spreadsheets.encodings import ENCODINGS
from models.spreadsheets.plain_text import DELIMITERS
from ui.entry import Choice, Figure
from ui.plain import explain, wrapping
from ui.prepare import import_words
from ui.prepare.fields import indent_text, labelled
from ui.prepare.import_view import ColumnView, ReadingView

ACROSS = 5
HIGHEST, BAR = 196, 12  # pixels
LONGEST_HEADING, SHORTEST = 60, 12


class ImportReading(QWidget):
    """Tells each correction at once. Enter goes back to the rows: nothing is accepted here."""

    sheet_chosen = Signal(int)
    encoding_chosen = Signal(str)
    delimiter_chosen = Signal(str)
    header_chosen = Signal(int)
    meaning_chosen = Signal(int, object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_reading")
        self.setAccessibleName(self.tr("How the list is read"))
        self._view: ReadingView | None = None
        self._sheet = self._combo("sheet", self.sheet_chosen.emit)
        self._encoding = self._combo("encoding", self.encoding_chosen.emit)
        self._delimiter = self._combo("delimiter", self.delimiter_chosen.emit)
        self._header = Figure()
        self._header.setObjectName("header")
        self._header.setSpecialValueText(self.tr("no header"))
        self._header.valueChanged.connect(self.header_chosen)
        indent_text(self._header)
        self._places: dict[QWidget, QWidget] = {}
        self._meanings: dict[int, QComboBox] = {}
        self._grid: QGridLayout | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()

    def show_view(self, view: ReadingView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        self._show_choices(view)
        with QSignalBlocker(self._header):
            self._header.setRange(0, view.last_row)
            self._header.setValue(view.header)
        if before is None or _texts(before) != _texts(view):
            self._lay_out_columns(view)
        for column in view.columns:
            box = self._meanings[column.place]
            box.setCurrentIndex(box.findData(column.meaning))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _show_choices(self, view: ReadingView) -> None:
        """What is not to be chosen here does not show."""
        encodings = dict.fromkeys((*ENCODINGS, view.encoding or ENCODINGS[0]))
        signs = dict.fromkeys((*DELIMITERS, "", view.delimiter or ""))
        _fill(self._sheet, [(name, place) for place, name in enumerate(view.sheets)], view.sheet)
        _fill(self._encoding, [(name, name) for name in encodings], view.encoding)
        _fill(
            self._delimiter,
            [(import_words.delimiter(sign), sign) for sign in signs],
            view.delimiter,
        )
        self._places[self._sheet].setVisible(len(view.sheets) > 1)
        self._places[self._encoding].setVisible(view.encoding is not None)
        self._places[self._delimiter].setVisible(view.delimiter is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _combo(self, name: str, chosen: Callable[[Any], None]) -> QComboBox:
        box = Choice()
        box.setObjectName(name)
        box.activated.connect(lambda _place: chosen(box.currentData()))
        return box

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(14)
        for words, field in (
            (self.tr("Sheet"), self._sheet),
            (self.tr("Encoding"), self._encoding),
            (self.tr("Delimiter"), self._delimiter),
            (self.tr("Header in row"), self._header),
        ):
            place = QWidget()
            column = labelled(words, field)
            column.setContentsMargins(0, 0, 0, 0)
            place.setLayout(column)
            line.addWidget(place)
            self._places[field] = place
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        whole.addWidget(self._area)

    def _lay_out_columns(self, view: ReadingView) -> None:
        inside = QWidget()
        self._grid = grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        self._meanings = {}
        for number, column in enumerate(view.columns):
            line, place = divmod(number, ACROSS)
            grid.addLayout(self._column(column, view), line, place, Qt.AlignmentFlag.AlignBottom)
        for place in range(ACROSS):
            grid.setColumnStretch(place, 1)
        self._area.setWidget(inside)
        self._fit()

    def _fit(self) -> None:
        """As high as the columns need at this width, up to a height at which they scroll."""
        if self._grid is not None:
            needed = self._grid.totalHeightForWidth(self.width() - BAR)
            self._area.setFixedHeight(min(needed + 2, HIGHEST))

    def _column(self, column: ColumnView, view: ReadingView) -> QVBoxLayout:
        """Its heading, or what stands first in it, above what it means."""
        text = column.heading or column.sample
        words = " ".join(text.split())
        short = words if len(words) <= LONGEST_HEADING else f"{words[:LONGEST_HEADING]}…"
        name = wrapping(short, role="muted")
        explain(name, "\n".join(dict.fromkeys((text, column.sample))))
        box = self._combo(
            f"meaning_{column.place}",
            lambda meaning: self.meaning_chosen.emit(column.place, meaning),
        )
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST)
        for meaning in view.meanings:
            box.addItem(import_words.column(meaning), meaning)
        box.setAccessibleName(short)
        name.setBuddy(box)
        self._meanings[column.place] = box
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(name)
        cell.addWidget(box)
        return cell


def _fill(box: QComboBox, choices: list[tuple[str, Any]], chosen: Any) -> None:
    box.clear()
    for word, value in choices:
        box.addItem(word, value)
    box.setCurrentIndex(box.findData(chosen))


def _texts(view: ReadingView) -> tuple[tuple[int, str, str], ...]:
    return tuple((one.place, one.heading, one.sample) for one in view.columns)
