"""The finder: a seat number or a few letters, Enter, and the hand is raised."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.kinds import SpeechKind
from models.readings.finder import Findable, Match, find, the_one
from ui.desk.headers import small
from ui.desk.kind_choice import KindChoice
from ui.desk.matches_list import MatchesList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class FinderLine(QLineEdit):
    """The line itself: hands the keys of the finder on before it takes them as text."""

    stepped = Signal(int)
    kind_stepped = Signal(int)
    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finder")
        self.setMaxLength(100)
        self.takes_escape = False

    def event(self, event: QEvent) -> bool:
        """An empty line leaves undo to the window; Esc is taken while there is something to end."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if not self.text() and any(event.matches(key) for key in _UNDOING):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape and (self.text() or self.takes_escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kind_stepped.emit(_STEPS[key])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key is Qt.Key.Key_Escape and (self.text() or self.takes_escape):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """`chosen` carries a ParticipantId and the SpeechKind, `interrupter_chosen` who raises the
    point of order that was asked for; `nobody_found` what was typed;
    `looked` says that the list of matches is another one."""

    chosen = Signal(int, object)
    interrupter_chosen = Signal(int)
    nobody_found = Signal(str)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Findable, ...] = ()
        self._matches: tuple[Match, ...] = ()
        self._asks_point_of_order = False
        self.line, self.kinds = FinderLine(), KindChoice()
        self.popup = MatchesList()
        self.popup.picked.connect(self._choose)
        self.line.setAccessibleName(self.tr("Find a person"))
        self.line.textEdited.connect(self._look)
        self.line.stepped.connect(self.popup.step)
        self.line.kind_stepped.connect(self._step_kind)
        self.line.entered.connect(self._enter)
        self.line.escaped.connect(self.clear)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        below = QHBoxLayout()
        below.addWidget(self.kinds, 1)
        below.addWidget(small("Ctrl+↑ ↓"))
        column.addLayout(below)
        self._say_what_is_asked()

    def show_people(self, people: tuple[Findable, ...]) -> None:
        if people == self._people:
            return
        self._people = people
        if self.line.text():
            self._look(self.line.text())

    def ask_point_of_order(self) -> None:
        """From now until a choice or Esc the finder asks who raises a point of order."""
        self._asks_point_of_order = True
        self._start_over()
        self.line.setFocus()

    @property
    def asks_point_of_order(self) -> bool:
        return self._asks_point_of_order

    def clear(self) -> None:
        """Empties the line and leaves the point-of-order question."""
        self._asks_point_of_order = False
        self._start_over()

    def type_first(self, text: str) -> None:
        """Takes what was typed elsewhere in the window and goes on from there."""
        self.line.setFocus()
        self.line.insert(text)
        self._look(self.line.text())

    def kind(self) -> SpeechKind:
        """The kind that a choice would carry now."""
        if self._asks_point_of_order:
            return SpeechKind.POINT_OF_ORDER
        return self.kinds.kind()

    def _start_over(self) -> None:
        self.line.clear()
        self._look("")
        self.kinds.choose(SpeechKind.SPEECH)
        self._say_what_is_asked()

    def _say_what_is_asked(self) -> None:
        asks = self._asks_point_of_order
        self.line.takes_escape = asks
        self.kinds.setDisabled(asks)
        if asks:
            self.kinds.choose(SpeechKind.POINT_OF_ORDER)
            self.line.setPlaceholderText(self.tr("Who raises a point of order? Seat or surname"))
        else:
            self.line.setPlaceholderText(self.tr("Seat, surname, organisation… F7"))

    def _look(self, text: str) -> None:
        self._matches = find(self._people, text)
        self.popup.show_matches(self._matches, the_one(self._matches), typed=bool(text.strip()))
        self.looked.emit()

    def _step_kind(self, step: int) -> None:
        if not self._asks_point_of_order:
            self.kinds.step(step)

    def _enter(self) -> None:
        """Takes the highlighted match; where several fit and none is, highlights the first."""
        picked = self.popup.highlighted()
        if picked is not None:
            self._choose(picked.who.participant)
        elif self._matches:
            self.popup.step(1)
        elif self.line.text().strip():
            self.nobody_found.emit(self.line.text().strip())

    def _choose(self, participant: int) -> None:
        kind, asked = self.kind(), self._asks_point_of_order
        self.clear()
        if asked:
            self.interrupter_chosen.emit(participant)
        else:
            self.chosen.emit(participant, kind)
