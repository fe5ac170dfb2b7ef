"""The line of executors: several names separated by semicolons, each completed from the people."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from models.text import plain_letters
from ui.line import Line
from ui.outcomes.note_edit import SEPARATOR, line_of, names_in


class LastNameCompleter(QCompleter):
    """Completes what stands after the last separator and leaves what stands before it."""

    def __init__(self, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._line = parent
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def offer(self, names: tuple[str, ...]) -> None:
        self._names.setStringList(list(names))

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        return [path.rpartition(SEPARATOR)[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        before = names_in(self._line.text().rpartition(SEPARATOR)[0])
        return line_of((*before, super().pathFromIndex(index)))


class ExecutorsLine(Line):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completer = LastNameCompleter(self)
        self.setCompleter(self._completer)
        self._people: tuple[str, ...] = ()

    def offer(self, people: tuple[str, ...]) -> None:
        self._people = people
        self._completer.offer(people)

    def names(self) -> tuple[str, ...]:
        """As typed, but what begins only one person's name is that person; blanks are plain."""
        return names_in(line_of(tuple(map(self._meant, names_in(self.text())))))

    def _meant(self, typed: str) -> str:
        begun = [one for one in self._people if _plain(one).startswith(_plain(typed))]
        return begun[0] if len(begun) == 1 else typed

    def show_names(self, names: tuple[str, ...]) -> None:
        """A separator just typed stays, as long as the names are the same."""
        if names_in(line_of(names)) != self.names():
            self.setText(line_of(names))


def _plain(name: str) -> str:
    return plain_letters(name).replace("\u00a0", " ")
