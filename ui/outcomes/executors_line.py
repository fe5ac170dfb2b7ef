"""The line of executors: several names separated by semicolons, each completed from the people."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

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


class ExecutorsLine(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completer = LastNameCompleter(self)
        self.setCompleter(self._completer)

    def offer(self, people: tuple[str, ...]) -> None:
        self._completer.offer(people)

    def names(self) -> tuple[str, ...]:
        return names_in(self.text())

    def show_names(self, names: tuple[str, ...]) -> None:
        """A separator just typed stays, as long as the names are the same."""
        if names != self.names():
            self.setText(line_of(names))
