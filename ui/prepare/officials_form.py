"""Chair, moderator and secretary: typed, or taken from the list of participants."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.people import Person
from ui.line import Line
from ui.plain import label
from ui.prepare.fields import FIELD_HEIGHT

OFFERED_WIDTH = 720  # pixels: a name, a post and an organisation
TYPED = ("surname", "name", "patronymic", "post")
SURNAME_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class OfferedPeople(QAbstractListModel):
    """Whom a surname that is typed may mean: one list for all three."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.people: tuple[Person, ...] = ()

    def offer(self, people: tuple[Person, ...]) -> None:
        if people != self.people:
            self.beginResetModel()
            self.people = people
            self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self.people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                words = (person.full_name, person.post_and_organisation)
                return ", ".join(part for part in words if part)
            case _ if role == SURNAME_ROLE:
                return person.surname
            case _ if role == PLACE_ROLE:
                return index.row()
            case _:
                return None


class _AsWideAsTheList(QStyledItemDelegate):
    """What does not fit ends in «…»."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class OfficialFields(QWidget):
    """The fields of one person, to be set out in a grid by the form. Nobody is all empty."""

    finished = Signal()

    def __init__(self, name: str, offered: OfferedPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._organisation = ""
        self._offered = offered
        self.lines = {part: Line() for part in TYPED}
        for part, line in self.lines.items():
            line.setObjectName(f"{name}_{part}")
            line.editingFinished.connect(self._finish)
        completer = self._completer = QCompleter(offered, self.lines["surname"])
        completer.setCompletionRole(SURNAME_ROLE)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        completer.setPopup(self._offered_list())
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.lines["surname"].setCompleter(completer)

    def value(self) -> Person | None:
        typed = {part: line.text().strip() for part, line in self.lines.items()}
        if not typed["surname"]:
            return None
        return Person(**typed, organisation=self._organisation)

    def show_value(self, person: Person | None) -> None:
        shown = person or Person("")
        self._organisation = shown.organisation
        for part, line in self.lines.items():
            if line.text() != getattr(shown, part):
                line.setText(getattr(shown, part))
                line.setCursorPosition(0)

    def _offered_list(self) -> QListView:
        made = QListView()
        made.setMinimumWidth(OFFERED_WIDTH)
        made.setItemDelegate(_AsWideAsTheList(made))
        made.setAccessibleName(self.tr("People on the list"))
        return made

    def _finish(self) -> None:
        """Enter on an offered person comes here too, before the person was taken."""
        offered = self._completer.popup()
        taking = offered and offered.isVisible() and offered.currentIndex().isValid()
        if not taking:
            self.finished.emit()

    def _take(self, chosen: QModelIndex) -> None:
        self.show_value(self._offered.people[chosen.data(PLACE_ROLE)])
        self.finished.emit()


class OfficialsForm(QWidget):
    """Values are by the field of Details: chair, moderator, secretary."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = OfferedPeople(self)
        self.rows = {
            name: OfficialFields(name, self._offered, self)
            for name in ("chair", "moderator", "secretary")
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        for at, (name, words) in enumerate(self._roles().items()):
            grid.addWidget(label(words), 3 * at, 0, 1, len(TYPED))
            self._lay_out_row(grid, 3 * at + 2, words, self.rows[name])
        for column, (part, words) in enumerate(self._headings().items()):
            grid.addWidget(label(words, role="muted"), 1, column)
            grid.setColumnStretch(column, 3 if part == "post" else 2)

    def offer(self, people: tuple[Person, ...]) -> None:
        """The people to choose from when a surname is typed."""
        self._offered.offer(people)

    def _lay_out_row(self, grid: QGridLayout, at: int, words: str, row: OfficialFields) -> None:
        """Below the role: names are whole then, on a laptop too."""
        for column, (part, line) in enumerate(row.lines.items()):
            line.setMinimumHeight(FIELD_HEIGHT)
            line.setAccessibleName(f"{words}: {self._headings()[part]}")
            grid.addWidget(line, at, column)
        row.finished.connect(self.finished)

    def _headings(self) -> dict[str, str]:
        return {
            "surname": self.tr("Surname"),
            "name": self.tr("Name"),
            "patronymic": self.tr("Patronymic"),
            "post": self.tr("Post"),
        }

    def _roles(self) -> dict[str, str]:
        return {
            "chair": self.tr("Chair"),
            "moderator": self.tr("Moderator"),
            "secretary": self.tr("Secretary"),
        }
