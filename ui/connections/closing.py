"""Leaving an item: first the undecided proposals, then who still waits, then the conclusion.

Each is a question in the strip, answered by one key; Esc stays on the item. Only then the act
follows for which the item is left.
"""

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from models.acts import agenda, notes
from models.acts.situation import SECOND_PRESS
from models.ids import ItemId, NoteId, SpeechId
from models.kinds import NoteKind, SetAside, Waiting
from models.meeting import Meeting
from models.notes import Note
from models.readings.agenda import next_item
from models.readings.closing import (
    all_undecided_proposals,
    lacks_conclusion,
    undecided_proposals,
    untaken_items,
)
from models.readings.queue import queue_order
from models.refusals import Refusal
from ui.connections.closing_questions import (
    DECIDE,
    Asked,
    about_conclusion,
    about_proposal,
    about_those_who_wait,
    about_untaken,
)
from ui.desk.notes_panel import NotesPanel
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk

QUESTION = "closing"

Goal = Callable[[Waiting], object]


class Closing(QObject):
    """At most one item is being left, for one intention; another one is asked about anew. Whoever
    gets the floor meanwhile, or another item, ends the questions."""

    def __init__(self, panel: NotesPanel, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._questions = questions
        self._goal: Goal | None = None
        self._intention: Hashable = None
        self._item: ItemId | None = None
        self._floor: tuple[SpeechId, ...] = ()
        self._waiting: Waiting | None = None
        self._concluded = False
        self._last = self._put_off = False
        self._knows_untaken = True
        self._asking = ""
        self._default: Callable[[], None] | None = None
        self._asked_at: datetime | None = None
        desk.changed.connect(self._go_on)

    def next_item(self) -> None:
        if next_item(self._desk.meeting) is None:
            self._desk.do(agenda.next_item)
        else:
            self.leave_for("next item", lambda waiting: self._desk.do(agenda.next_item, waiting))

    def close_item(self) -> None:
        self.leave_for("no item", lambda waiting: self._desk.do(agenda.close_item, waiting))

    def close_meeting(self) -> None:
        """Nobody is carried over or kept: whoever waits is thanked."""
        self.leave_for("the end", lambda _waiting: self._close_meeting(), last=True)

    def _close_meeting(self) -> None:
        """One that was left open has ended then."""
        left = self._desk.left_open
        ago = self._desk.now() - left.since if left is not None else timedelta()
        self._desk.do(agenda.close_meeting, ago)

    def leave_for(
        self, intention: Hashable, goal: Goal, *, last: bool = False, put_off: bool = False
    ) -> None:
        """Asks what is to be asked, then does it. Meant once more, it takes what is offered.
        Of an item that is `put_off` no conclusion is asked for, and nobody is kept for it."""
        asked = self._goal is not None and self._questions.stands(QUESTION)
        if asked and intention == self._intention:
            self._take_what_is_offered()
            return
        meeting = self._desk.meeting
        twice = not last and self._was_just_taken()
        if self._desk.sitting.read_only or not meeting.running or twice:
            goal(Waiting.CARRY)
            return
        if asked:
            self._stop()
        self._goal, self._intention, self._item = goal, intention, meeting.current
        self._floor = meeting.floor
        self._waiting, self._concluded, self._last = None, put_off, last
        self._put_off = put_off
        self._knows_untaken = not last
        self._go_on()

    def _was_just_taken(self) -> bool:
        """Then the desk refuses the second press; nothing is to be asked for it."""
        item = self._desk.meeting.current_item
        return item is not None and self._desk.now() - item.spans[-1].begin < SECOND_PRESS

    def _go_on(self) -> None:
        """The next question, or the act itself."""
        if self._goal is None:
            return
        meeting = self._desk.meeting
        speaking = meeting.speaking
        goes_on = speaking is not None and speaking.id not in self._floor
        if goes_on or meeting.current != self._item or not meeting.running:
            self._stop()
            return
        if proposals := self._undecided(meeting):
            self._ask_about(proposals[0])
        elif self._somebody_waits_in_vain() and self._waiting is None:
            self._ask_about_those_who_wait()
        elif lacks_conclusion(meeting) and not self._concluded:
            self._ask_conclusion()
        elif not self._knows_untaken and untaken_items(meeting):
            self._ask_about_untaken()
        else:
            self._reach()

    def _undecided(self, meeting: Meeting) -> tuple[Note, ...]:
        if self._last:
            return all_undecided_proposals(meeting)
        return () if self._item is None else undecided_proposals(meeting, self._item)

    def _somebody_waits_in_vain(self) -> bool:
        """Before the first item whoever waits goes on waiting for it."""
        ends = self._item is not None or self._last
        return ends and bool(self._desk.meeting.queue)

    def _reach(self) -> None:
        goal, waiting = self._goal, self._waiting or Waiting.CARRY
        self._stop()
        if goal is not None:
            goal(waiting)

    def _stop(self) -> None:
        self._goal, self._default, self._asking = None, None, ""
        self._panel.capture_as(NoteKind.NOTE)
        self._questions.withdraw(QUESTION)

    def _ask(self, asked: Asked, answered: Callable[[str], None]) -> None:
        """What stands already is not asked anew by whatever else happens at the table."""
        if self._questions.stands(QUESTION) and self._asking == asked.text:
            return
        self._asking, self._asked_at = asked.text, self._desk.now()
        offered = answers(*asked.named)
        self._questions.ask(
            Question(QUESTION, asked.text, offered, answered=answered, dismissed=self._stop)
        )

    def _ask_about(self, proposal: Note) -> None:
        self._default = None
        self._ask(about_proposal(proposal), lambda name: self._settle(proposal.id, name))

    def _settle(self, key: NoteId, name: str) -> None:
        """As it stands now: it may have been reworded since it was asked about."""
        if name != DECIDE:
            self._desk.do(notes.set_aside, key, SetAside(name))
            return
        proposal = self._desk.meeting.notes[key]
        self._desk.do(
            notes.change_note,
            key,
            proposal.text,
            NoteKind.DECISION,
            executors=proposal.executors,
            due=proposal.due,
            due_words=proposal.due_words,
        )

    def _ask_about_those_who_wait(self) -> None:
        meeting = self._desk.meeting
        people = [meeting.participant(one.participant).person for one in queue_order(meeting)]
        asked = about_those_who_wait(people, last=self._last, put_off=self._put_off)
        self._default = lambda: self._choose_waiting(asked.named[0][0])
        self._ask(asked, self._choose_waiting)

    def _choose_waiting(self, name: str) -> None:
        self._waiting = Waiting(name)
        self._go_on()

    def _ask_about_untaken(self) -> None:
        meeting = self._desk.meeting
        self._default = self._close_all_the_same
        asked = about_untaken(meeting, untaken_items(meeting))
        self._ask(asked, lambda _name: self._close_all_the_same())

    def _close_all_the_same(self) -> None:
        self._knows_untaken = True
        self._go_on()

    def _ask_conclusion(self) -> None:
        """The line for notes takes the conclusion: typed there, Enter writes it down."""
        self._default = self._go_without_conclusion
        self._ask(about_conclusion(), lambda _name: self._go_without_conclusion())
        self._panel.capture_as(NoteKind.CONCLUSION)

    def _go_without_conclusion(self) -> None:
        self._concluded = True
        self._panel.capture_as(NoteKind.NOTE)
        self._go_on()

    def _take_what_is_offered(self) -> None:
        """But no sooner than a person could have read the question."""
        asked_at = self._asked_at
        if asked_at is not None and self._desk.now() - asked_at < SECOND_PRESS:
            self._desk.refused.emit(Refusal.PRESSED_TWICE)
        elif self._default is not None:
            self._default()
