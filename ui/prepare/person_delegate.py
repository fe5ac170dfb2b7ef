"""The cell of a surname: people of the directory are offered, whole, while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from models.people import Person
from ui.prepare.cell_editors import CellCompleter, CellDelegate, Index

OFFERED_WIDTH = 620  # pixels: a name, a post and an organisation
SHOWN = 10
NAME_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1


class PersonDelegate(CellDelegate):
    """`taken` carries the place of the row and the person who was chosen instead of typed."""

    taken = Signal(int, Person)

    def __init__(self, offered: Callable[[], tuple[Person, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._offered = offered

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = super().createEditor(parent, option, index)
        people = self._offered()
        if isinstance(line, QLineEdit) and people:
            line.setCompleter(self._completer(line, people, index.row()))
        return line

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Who was chosen has been told already."""
        if not editor.property("chosen"):
            super().setModelData(editor, model, index)

    def _completer(self, line: QLineEdit, people: tuple[Person, ...], row: int) -> QCompleter:
        completer = CellCompleter(_rows(people, line), line)
        completer.setCompletionRole(NAME_ROLE)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SHOWN)
        popup = QListView()
        popup.setMinimumWidth(OFFERED_WIDTH)
        popup.setAccessibleName(self.tr("People of earlier meetings"))
        completer.setPopup(popup)

        def take(chosen: QModelIndex) -> None:
            line.setProperty("chosen", True)
            self.closeEditor.emit(line)
            self.taken.emit(row, people[chosen.data(PLACE_ROLE)])

        completer.activated[QModelIndex].connect(take)  # type: ignore[index]
        return completer


def _rows(people: tuple[Person, ...], parent: QLineEdit) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    for place, person in enumerate(people):
        words = (person.full_name, person.post_and_organisation)
        row = QStandardItem(", ".join(part for part in words if part))
        row.setData(person.full_name, NAME_ROLE)
        row.setData(place, PLACE_ROLE)
        model.appendRow(row)
    return model
