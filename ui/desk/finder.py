"""The finder: a seat number or a few letters, Enter, and the hand is raised."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.ids import ParticipantId
from models.kinds import SpeechKind
from models.readings.finder import Findable, Match, find, the_one
from ui.desk.finder_line import FinderLine
from ui.desk.headers import small
from ui.desk.kind_choice import KindChoice
from ui.desk.matches_list import MatchesList
from ui.plain import wrapping


class Finder(QWidget):
    """`chosen` carries a ParticipantId and the SpeechKind, `floor_chosen` the same for the floor at
    once, `presence_chosen` who came or left, `menu_requested` who and where (global);
    `asked_chosen` is the answer to what was asked; `nobody_found` what was typed;
    `looked` says that the list of matches is another one, `left_downwards` that the focus goes on
    to those who wait."""

    chosen = Signal(int, object)
    floor_chosen = Signal(int, object)
    presence_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)
    asked_chosen = Signal(int)
    left_downwards = Signal()
    nobody_found = Signal(str)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Findable, ...] = ()
        self._matches: tuple[Match, ...] = ()
        self._spoken: Mapping[ParticipantId, str] = {}
        self._asks = ""
        self.line, self.kinds = FinderLine(), KindChoice()
        self._kind_keys, self._asked = small("Ctrl+↑ ↓"), wrapping(role="warning")
        self.popup = MatchesList()
        self.popup.picked.connect(self._choose)
        self.line.setAccessibleName(self.tr("Find a person"))
        self.line.textEdited.connect(self._look)
        self.line.stepped.connect(self._step)
        self.line.kind_stepped.connect(self._step_kind)
        self.line.entered.connect(self._enter)
        self.line.menu_wanted.connect(self._show_menu)
        self.line.escaped.connect(self.clear)
        self.line.left_by_key.connect(self._leave)
        self.line.returned.connect(self._look_again)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        below = QHBoxLayout()
        below.addWidget(self.kinds, 1)
        below.addWidget(self._kind_keys)
        below.addWidget(self._asked, 1)
        column.addLayout(below)
        self._say_what_is_asked()

    def show_people(self, people: tuple[Findable, ...]) -> None:
        if people == self._people:
            return
        self._people = people
        if self.line.text():
            self._look(self.line.text())

    def show_spoken(self, spoken: Mapping[ParticipantId, str]) -> None:
        """How long everybody has spoken; told with the next matches, so that nothing flickers."""
        self._spoken = spoken

    def ask(self, words: str) -> None:
        """Until somebody is chosen, Esc, or a key that leads elsewhere, it asks for a person
        in these words, and says so."""
        self._asks = words
        self._start_over()
        self.line.setFocus()

    @property
    def asks(self) -> bool:
        return bool(self._asks)

    def clear(self) -> None:
        """Empties the line and leaves what was asked."""
        self._asks = ""
        self._start_over()

    def begin(self) -> None:
        """The keys come here to queue somebody; what was left in the line is replaced by what is
        typed."""
        self._stop_asking()
        self.line.setFocus()
        self.line.selectAll()

    def type_first(self, text: str) -> None:
        """Takes what was typed elsewhere in the window and goes on from there."""
        self.line.setFocus()
        self.line.insert(text)
        self._look(self.line.text())

    def enter(self, text: str) -> None:
        """Takes what was typed and entered elsewhere; in doubt the keys come here."""
        certain = the_one(find(self._people, text))
        if certain is None:
            self.type_first(text)
        else:
            self._take(certain.who.participant, Qt.KeyboardModifier.NoModifier)

    def kind(self) -> SpeechKind:
        """The kind that a choice would carry now."""
        return self.kinds.kind()

    def _start_over(self) -> None:
        self.line.clear()
        self._look("")
        self.kinds.choose(SpeechKind.SPEECH)
        self._say_what_is_asked()

    def _stop_asking(self) -> None:
        if self.asks:
            self.clear()

    def _leave(self) -> None:
        """What was typed stays; the list does not lie over those who wait meanwhile."""
        self._stop_asking()
        self.popup.hide()

    def _look_again(self) -> None:
        if self.line.text() and self.popup.isHidden():
            self._look(self.line.text())

    def _say_what_is_asked(self) -> None:
        self.line.takes_escape = self.asks
        self._asked.setText(self._asks)
        for usual_part in (self.kinds, self._kind_keys):
            usual_part.setVisible(not self.asks)
        self._asked.setVisible(self.asks)
        usual = self.tr("Seat, surname, organisation… F7")
        self.line.setPlaceholderText(self._asks or usual)

    def _look(self, text: str) -> None:
        self._matches = find(self._people, text)
        certain = the_one(self._matches)
        typed = bool(text.strip())
        self.popup.show_matches(self._matches, certain, self._spoken, typed=typed)
        self.looked.emit()

    def _step(self, step: int) -> None:
        """Through the matches; from an empty line down to those who wait."""
        if self.line.text() or step < 0:
            self.popup.step(step)
        else:
            self.left_downwards.emit()

    def _step_kind(self, step: int) -> None:
        if not self.asks:
            self.kinds.step(step)

    def _show_menu(self) -> None:
        picked = self.popup.highlighted()
        if picked is not None:
            at = self.line.mapToGlobal(self.line.rect().bottomLeft())
            self.clear()
            self.menu_requested.emit(picked.who.participant, at)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        """Takes the highlighted match; where several fit and none is, highlights the first."""
        picked = self.popup.highlighted()
        if picked is not None:
            self._take(picked.who.participant, modifiers)
        elif self._matches:
            self.popup.step(1)
        elif self.line.text().strip():
            self.nobody_found.emit(self.line.text().strip())

    def _choose(self, participant: int) -> None:
        self._take(participant, Qt.KeyboardModifier.NoModifier)

    def _take(self, participant: int, modifiers: Qt.KeyboardModifier) -> None:
        """Enter queues, Shift+Enter gives the floor at once, Ctrl+Enter: came or left."""
        kind, asked = self.kind(), self.asks
        self.clear()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.presence_chosen.emit(participant)
        elif asked:
            self.asked_chosen.emit(participant)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.floor_chosen.emit(participant, kind)
        else:
            self.chosen.emit(participant, kind)
