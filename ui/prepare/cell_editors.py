"""The editors that open in a cell of a table, each named after its column."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.entry import Choice, Figure
from ui.line import leaves_undo

Index = QModelIndex | QPersistentModelIndex
ROW_PADDING = 10
SIDE_PADDING = 12  # more than the style sheet takes, so that no wrapped word is cut
LONGEST_PLAN = 600
FILLED = "filled"
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
IN_CELL = "border-radius: 0; padding: 0 3px;"


class CellDelegate(QStyledItemDelegate):
    """A line of text in a cell; rows are high enough for the editor."""

    def __init__(self, parent: QObject | None = None, *, validator: QValidator | None = None):
        super().__init__(parent)
        self._validator = validator

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - SIDE_PADDING)
        return super().sizeHint(narrower, index) + QSize(0, ROW_PADDING)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        if self._validator is not None:
            line.setValidator(self._validator)
        return in_cell(line, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once, when it opens: a change elsewhere in the row leaves alone what is being typed."""
        if not editor.property(FILLED):
            editor.setProperty(FILLED, True)
            self.fill(editor, index.data(Qt.ItemDataRole.EditRole))

    def fill(self, editor: QWidget, value: Any) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Whoever has typed nothing here takes back what was done before, and not in this cell."""
        if isinstance(editor, QLineEdit) and leaves_undo(editor, event):
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            event.ignore()
            return True
        return super().eventFilter(editor, event)


class SeatDelegate(CellDelegate):
    def __init__(self, highest: int, parent: QObject | None = None) -> None:
        super().__init__(parent, validator=SeatValidator(highest, parent))


class SeatValidator(QValidator):
    """A seat, or nothing. All else cannot be typed: in a cell that is half right keys hang."""

    def __init__(self, highest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._highest = highest

    def validate(self, typed: str, place: int) -> tuple[QValidator.State, str, int]:
        is_number = typed.isdecimal() and len(typed) <= len(str(self._highest))
        fits = not typed or (is_number and 1 <= int(typed) <= self._highest)
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid, typed, place


class MinutesDelegate(CellDelegate):
    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = Figure(parent)
        box.setRange(0, LONGEST_PLAN)
        return in_cell(box, index)

    def fill(self, editor: QWidget, value: Any) -> None:
        if isinstance(editor, QSpinBox):
            editor.setValue(int(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())


class CellCompleter(QCompleter):
    """Enter takes what was typed, and at once, where nothing of the list is chosen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self.popup() if _is_enter(event) else None
        if popup is None or watched is not popup or popup.currentIndex().isValid():
            return super().eventFilter(watched, event)
        popup.hide()
        QApplication.sendEvent(self.widget(), event)
        return True


class GroupDelegate(CellDelegate):
    """A line that offers what other rows have in this column."""

    def __init__(self, offered: Callable[[], tuple[str, ...]], parent: QObject | None = None):
        super().__init__(parent)
        self._offered = offered

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = super().createEditor(parent, option, index)
        if isinstance(line, QLineEdit):
            completer = CellCompleter(self._offered(), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line


class ChoiceDelegate(CellDelegate):
    """One of a closed list; (value, word) each. A choice is made at once, without Enter."""

    def __init__(
        self, choices: Callable[[], tuple[tuple[str, str], ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = Choice(parent)
        for value, word in self._choices():
            box.addItem(word, value)
        box.activated.connect(lambda _place: self._choose(box))
        return in_cell(box, index)

    def fill(self, editor: QWidget, value: Any) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Focus going to the opened list is no end of editing."""
        if isinstance(watched, QComboBox) and event.type() == QEvent.Type.FocusOut:
            return False if watched.view().isVisible() else super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)


def _is_enter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.type() is QEvent.Type.KeyPress and event.key() in ENTER
    )


def in_cell(editor: QWidget, index: Index) -> QWidget:
    """The editor, named after its column and without the roominess of a form."""
    editor.setAccessibleName(
        str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
    )
    editor.setStyleSheet(IN_CELL)
    return editor
