"""The table in which rows are typed, removed and put in order, by keys and by mouse."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from ui.prepare.cell_editors import CellDelegate
from ui.prepare.row_heights import RowHeights
from ui.prepare.rows_model import RowsModel
from ui.room import keep_lines

Action = QAbstractItemView.CursorAction
Trigger = QAbstractItemView.EditTrigger
Hint = QAbstractItemView.ScrollHint
Index = QModelIndex | QPersistentModelIndex
SCROLL_TRIES = 8
LEAST_LINES = 9


class RowTable(QTableView):
    """Ins begins a row, Del removes the selected ones, Ctrl+Up and Ctrl+Down move the current one,
    Enter, F2 or typing edits a cell and Tab goes on to the next; Ctrl+Tab leaves the table, and so
    does Tab in its last cell. Enter after a new row goes on to the next new one. Rows count from 0.
    """

    remove_wanted = Signal()
    move_wanted = Signal(int, int)
    row_chosen = Signal()

    def __init__(self, model: RowsModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self._heights = RowHeights(self)
        self._begun = False
        self.setObjectName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        keep_lines(self, LEAST_LINES)
        self._lay_out_headers()
        self._allow_dragging()
        self.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self.row_chosen.emit()
        )

    def begin_row(self) -> None:
        """Start typing in the empty last row."""
        self.edit(self._go_to_empty_row())

    def _go_to_empty_row(self) -> QModelIndex:
        """To its cell in which a row begins."""
        cell = self._rows.index(len(self._rows.rows), self._rows.begins_in)
        self.scrollTo(cell)
        self.setCurrentIndex(cell)
        return cell

    def commitData(self, editor: QWidget) -> None:  # noqa: N802
        empty = self._rows.is_empty_row(self.currentIndex())
        super().commitData(editor)
        self._begun = empty and not self._rows.is_empty_row(self.currentIndex())

    def closeEditor(  # noqa: N802
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        begun, self._begun = self._begun, False
        super().closeEditor(editor, hint)
        if begun and hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_to_empty_row()

    def leave_cell(self) -> None:
        """What is typed in it counts, and the keys stay with the table."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def current_row(self) -> int | None:
        """The place of the current row; None on the empty one."""
        index = self.currentIndex()
        return index.row() if index.isValid() and not self._rows.is_empty_row(index) else None

    def selected_rows(self) -> list[int]:
        chosen = (index.row() for index in self.selectionModel().selectedRows())
        return sorted(row for row in chosen if row < len(self._rows.rows))

    def move_current(self, step: int) -> None:
        """Ask to move the current row by one place among those that are shown."""
        row = self.current_row()
        if row is None:
            return
        places = range(row + step, len(self._rows.rows) if step > 0 else -1, step)
        target = next((place for place in places if not self.isRowHidden(place)), None)
        if target is not None:
            self.move_wanted.emit(row, target)
            self.scrollTo(self.currentIndex())

    def show_only(self, shown: Sequence[bool]) -> None:
        """Hide the rows for which this is false; the empty last row always shows. If the current
        row is hidden, the first that is shown is current."""
        turned = [
            place for place, one in enumerate((*shown, True)) if self.isRowHidden(place) == one
        ]
        for place in turned:
            self.setRowHidden(place, not self.isRowHidden(place))
        if self.isRowHidden(self.currentIndex().row()):
            place = next(place for place, one in enumerate((*shown, True)) if one)
            self.setCurrentIndex(self.currentIndex().siblingAtRow(place))
        self._heights.measure_soon()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802
        """Rows that come into sight get their heights, which may push the sought one out again."""
        for _try in range(SCROLL_TRIES):
            known = self._heights.known
            super().scrollTo(index, hint)
            self._heights.measure()
            if self._heights.known == known:
                return
            self.updateGeometries()  # else the scroll bar ends where the lower rows ended

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._rows.is_empty_row(self.currentIndex()) and _begins(event):
            self._go_to_empty_row()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match (held, event.key()):
            case (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Insert):
                self.begin_row()
            case (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete):
                self.remove_wanted.emit()
            case (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return | Qt.Key.Key_Enter):
                self.edit(self.currentIndex(), Trigger.EditKeyPressed, event)
            case (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Up):
                self.move_current(-1)
            case (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Down):
                self.move_current(1)
            case (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Tab):
                self._leave(self.focusNextChild)
            case (_, Qt.Key.Key_Backtab) if held & Qt.KeyboardModifier.ControlModifier:
                self._leave(self.focusPreviousChild)
            case (_, Qt.Key.Key_Tab) if self._is_at_the_end(Action.MoveNext):
                event.ignore()
            case (_, Qt.Key.Key_Backtab) if self._is_at_the_end(Action.MovePrevious):
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _is_at_the_end(self, action: QAbstractItemView.CursorAction) -> bool:
        """Whether no further cell can be edited this way."""
        here = self.currentIndex()
        there = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        before, after = (here.row(), here.column()), (there.row(), there.column())
        return after <= before if action is Action.MoveNext else after >= before

    def _leave(self, step: Callable[[], bool]) -> None:
        self.setTabKeyNavigation(False)
        step()
        self.setTabKeyNavigation(True)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab goes from one cell that can be edited to the next."""
        index = super().moveCursor(action, modifiers)
        if action not in (Action.MoveNext, Action.MovePrevious):
            return index
        step = 1 if action is Action.MoveNext else -1
        width = self._rows.columnCount()
        cells = range(index.row() * width + index.column(), self._rows.rowCount() * width, 1)
        if step < 0:
            cells = range(index.row() * width + index.column(), -1, -1)
        for cell in cells:
            found = self._rows.index(*divmod(cell, width))
            shown = not (self.isRowHidden(found.row()) or self.isColumnHidden(found.column()))
            if shown and found.flags() & Qt.ItemFlag.ItemIsEditable:
                return found
        return self.currentIndex()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dragged row is asked to be moved; the table shows it once the view comes back."""
        origin = self.current_row()
        if event.source() is not self or origin is None:
            event.ignore()
            return
        gap = self._gap_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would make Qt remove the row itself
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        target = gap - 1 if gap > origin else gap
        if target != origin:
            self.move_wanted.emit(origin, target)

    def _gap_at(self, point: QPoint) -> int:
        """The place before which a row dropped here comes to stand."""
        last = len(self._rows.rows)
        row = self.rowAt(point.y())
        if row < 0 or row >= last:
            return last
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + 1 if point.y() > middle else row

    def _lay_out_headers(self) -> None:
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()

    def _allow_dragging(self) -> None:
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)


def _begins(event: QKeyEvent) -> bool:
    """Whether who presses this wants to type."""
    enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enters or (bool(event.text()) and event.text().isprintable())
