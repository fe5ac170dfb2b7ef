"""Leaving an item: first the undecided proposals, then who still waits, then the conclusion.

Each is a question in the strip, answered by one key; Esc stays on the item. Only then the act
follows for which the item is left.
"""

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
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


class Leaving(Struct, frozen=True):
    """How an item is being left: for which goal, and what is settled by now. `floor` was held when
    it began; `last`: the meeting closes; of what is `put_off` nobody is kept for it."""

    goal: Goal
    intention: Hashable
    item: ItemId | None
    floor: tuple[SpeechId, ...]
    last: bool = False
    put_off: bool = False
    waiting: Waiting | None = None
    concluded: bool = False
    knows_untaken: bool = True


class Closing(QObject):
    """At most one item is being left, for one intention; another one is asked about anew. Whoever
    gets the floor meanwhile, or another item, ends the questions."""

    def __init__(self, panel: NotesPanel, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._questions = questions
        self._leaving: Leaving | None = None
        self._asking = ""
        self._default: Callable[[], None] | None = None
        self._asked_at: datetime | None = None
        desk.changed.connect(self._look_on)

    def next_item(self) -> None:
        if next_item(self._desk.meeting) is None:
            self._desk.do(agenda.next_item)
        else:
            self.leave_for("next item", partial(self._desk.do, agenda.next_item))

    def close_item(self) -> None:
        self.leave_for("no item", partial(self._desk.do, agenda.close_item))

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
        leaving = self._leaving if self._questions.stands(QUESTION) else None
        if leaving is not None and intention == leaving.intention:
            self._take_what_is_offered()
            return
        meeting = self._desk.meeting
        twice = not last and self._was_just_taken()
        if self._desk.sitting.read_only or not meeting.running or twice:
            goal(Waiting.CARRY)
            return
        if leaving is not None:
            self._stop()
        begun = Leaving(goal, intention, meeting.current, meeting.floor, last, put_off)
        self.go_on(replace(begun, concluded=put_off, knows_untaken=not last))

    def go_on(self, leaving: Leaving) -> None:
        """With the next question, or the act itself."""
        self._leaving = leaving
        self._look_on()

    def _was_just_taken(self) -> bool:
        """Then the desk refuses the second press; nothing is to be asked for it."""
        item = self._desk.meeting.current_item
        return item is not None and self._desk.now() - item.spans[-1].begin < SECOND_PRESS

    def _look_on(self) -> None:
        leaving, meeting = self._leaving, self._desk.meeting
        if leaving is None:
            return
        speaking = meeting.speaking
        goes_on = speaking is not None and speaking.id not in leaving.floor
        if goes_on or meeting.current != leaving.item or not meeting.running:
            self._stop()
        elif proposals := _undecided(meeting, leaving):
            self._ask_about(leaving, proposals[0])
        elif _somebody_waits_in_vain(meeting, leaving) and leaving.waiting is None:
            self._ask_about_those_who_wait(leaving)
        elif lacks_conclusion(meeting) and not leaving.concluded:
            self._ask_conclusion(leaving)
        elif not leaving.knows_untaken and untaken_items(meeting):
            self._ask_about_untaken(leaving)
        else:
            self._stop()
            leaving.goal(leaving.waiting or Waiting.CARRY)

    def _stop(self) -> None:
        self._leaving, self._default, self._asking = None, None, ""
        self._panel.capture_as(NoteKind.NOTE)
        self._questions.withdraw(QUESTION)

    def _ask(self, leaving: Leaving, asked: Asked, answered: Callable[[str], None]) -> None:
        """What stands already is not asked anew by whatever else happens at the table."""
        if self._questions.stands(QUESTION) and self._asking == asked.text:
            return
        self._asking, self._asked_at = asked.text, self._desk.now()
        self._questions.ask(
            Question(
                QUESTION,
                asked.text,
                answers(*asked.named),
                answered=answered,
                dismissed=self._stop,
                renew=lambda table: table.closing.go_on(leaving),
            )
        )

    def _ask_about(self, leaving: Leaving, proposal: Note) -> None:
        self._default = None
        self._ask(leaving, about_proposal(proposal), lambda name: self._settle(proposal.id, name))

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

    def _ask_about_those_who_wait(self, leaving: Leaving) -> None:
        meeting = self._desk.meeting
        people = (meeting.participant(one.participant).person for one in queue_order(meeting))
        names = [meeting.short_names.of(one) for one in people]
        asked = about_those_who_wait(names, last=leaving.last, put_off=leaving.put_off)

        def choose(name: str) -> None:
            self.go_on(replace(leaving, waiting=Waiting(name)))

        self._default = lambda: choose(asked.named[0][0])
        self._ask(leaving, asked, choose)

    def _ask_about_untaken(self, leaving: Leaving) -> None:
        meeting = self._desk.meeting
        self._default = lambda: self.go_on(replace(leaving, knows_untaken=True))
        asked = about_untaken(meeting, untaken_items(meeting))
        self._ask(leaving, asked, lambda _name: self.go_on(replace(leaving, knows_untaken=True)))

    def _ask_conclusion(self, leaving: Leaving) -> None:
        """The line for notes takes the conclusion: typed there, Enter writes it down."""
        self._default = lambda: self._go_without_conclusion(leaving)
        self._ask(leaving, about_conclusion(), lambda _name: self._go_without_conclusion(leaving))
        self._panel.capture_as(NoteKind.CONCLUSION)

    def _go_without_conclusion(self, leaving: Leaving) -> None:
        self._panel.capture_as(NoteKind.NOTE)
        self.go_on(replace(leaving, concluded=True))

    def _take_what_is_offered(self) -> None:
        """But no sooner than a person could have read the question."""
        asked_at = self._asked_at
        if asked_at is not None and self._desk.now() - asked_at < SECOND_PRESS:
            self._desk.refused.emit(Refusal.PRESSED_TWICE)
        elif self._default is not None:
            self._default()


def _undecided(meeting: Meeting, leaving: Leaving) -> tuple[Note, ...]:
    if leaving.last:
        return all_undecided_proposals(meeting)
    return () if leaving.item is None else undecided_proposals(meeting, leaving.item)


def _somebody_waits_in_vain(meeting: Meeting, leaving: Leaving) -> bool:
    """Before the first item whoever waits goes on waiting for it."""
    return bool(meeting.queue) and (leaving.item is not None or leaving.last)
