"""The live desk connected: intents of the panels become acts, the meeting becomes their views."""

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject

from models.meeting import Meeting
from ui.connections.advice import AdviceConnections
from ui.connections.agenda import AgendaConnections
from ui.connections.closing import Closing
from ui.connections.corrections import CorrectionConnections
from ui.connections.earlier_names import EarlierNameConnections
from ui.connections.left_open import LeftOpenConnections
from ui.connections.notes import NotesConnections
from ui.connections.people import PeopleConnections
from ui.connections.queue import QueueConnections
from ui.connections.signals import SignalConnections
from ui.connections.watching import WatchConnections
from ui.desk.desk_page import DeskPage
from ui.desk.questions import Questions
from ui.desk.resting_keys import RestingKeys
from ui.left import LeftAtTable
from ui.live_desk import LiveDesk
from ui.views.agenda import agenda_view
from ui.views.floor import floor_view
from ui.views.notes import notes_view
from ui.views.queue import queue_view
from ui.views.table import table_view
from ui.views.time_spoken import spoken_words


class DeskConnections(QObject):
    """Composes the connections of the panels; `questions` is what the strip says."""

    def __init__(self, page: DeskPage, desk: LiveDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._read: Meeting | None = None
        self.questions = Questions(page.strip, desk.now)
        self.people = PeopleConnections(page, desk, self.questions)
        self.queue = QueueConnections(page.queue, desk, self.questions)
        self.closing = Closing(page.notes, desk, self.questions)
        self.agenda = AgendaConnections(page.agenda, desk, self.closing)
        self.notes = NotesConnections(page.notes, desk, self.questions)
        self.advice = AdviceConnections(page, desk, self.questions)
        self.corrections = CorrectionConnections(page, desk, self.people, self.questions)
        self.names = EarlierNameConnections(self, desk, self.questions)
        self._left_open = LeftOpenConnections(desk, self.closing, self.questions)
        self.watch = WatchConnections(page, desk, self.questions, self._left_open)
        self._signals = SignalConnections(page, desk)
        RestingKeys(page, page.table)

    def beat(self, now: datetime) -> None:
        """What is to be noticed whatever page is shown."""
        self.watch.look()
        self._signals.listen(now)

    def refresh(self, now: datetime) -> None:
        """What no clock changes is looked at after a fact alone. As long as it is asked whether a
        meeting that was left open ended, its figures are those of then."""
        meeting, page = self._desk.meeting, self._page
        if self._desk.left_open is not None:
            now = self._desk.told_at()
        page.agenda.show_view(agenda_view(meeting, now))
        if meeting is not self._read:
            self._refresh_after_a_fact(meeting)
            self._read = meeting
        page.table.show_floor(floor_view(meeting, now))
        page.queue.show_view(queue_view(meeting, now))
        page.queue.finder.show_spoken(spoken_words(meeting, now))
        self.advice.refresh(now)

    def left(self) -> LeftAtTable:
        return replace(self._page.left(), asked=self.questions.left())

    def go_on(self, left: LeftAtTable) -> None:
        """Where another window was: what is half typed there, and what is to be answered."""
        self._page.go_on(left)
        self.questions.go_on(left.asked, self, left.answer)

    def _refresh_after_a_fact(self, meeting: Meeting) -> None:
        table = table_view(meeting)
        self._page.table.show_table(table)
        self._page.queue.finder.show_people(table.people)
        self._page.notes.show_view(notes_view(meeting))
