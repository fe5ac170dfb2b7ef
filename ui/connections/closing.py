"""Leaving an item: first the undecided proposals, then who still waits, then the conclusion.

Each is a question in the strip, answered by one key; Esc stays on the item. Only then the act
follows for which the item is left.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from models.acts import agenda, notes
from models.acts.situation import SECOND_PRESS
from models.ids import ItemId, NoteId
from models.kinds import NoteKind, SetAside, Waiting
from models.notes import Note
from models.readings.agenda import item_numbers, next_item
from models.readings.closing import lacks_conclusion, undecided_proposals, untaken_items
from models.readings.queue import queue_order
from models.refusals import Refusal
from ui.desk.notes_panel import NotesPanel
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.short_text import short

QUESTION = "closing"
QUOTED = 80

Goal = Callable[[Waiting], object]
Named = tuple[str, str]


class Closing(QObject):
    """At most one item is being left; another act that leads away from it ends the questions."""

    def __init__(self, panel: NotesPanel, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._questions = questions
        self._goal: Goal | None = None
        self._item: ItemId | None = None
        self._waiting: Waiting | None = None
        self._concluded = False
        self._last = False
        self._knows_untaken = True
        self._asking = ""
        self._default: Callable[[], None] | None = None
        self._asked_at: datetime | None = None
        self._answered_at: datetime | None = None
        questions.answered.connect(self._note_answer)
        desk.changed.connect(self._go_on)

    def next_item(self) -> None:
        if next_item(self._desk.meeting) is None:
            self._desk.do(agenda.next_item)
        else:
            self.leave_for(lambda waiting: self._desk.do(agenda.next_item, waiting))

    def close_item(self) -> None:
        self.leave_for(lambda waiting: self._desk.do(agenda.close_item, waiting))

    def close_meeting(self) -> None:
        """Nobody is carried over or kept: whoever waits is thanked."""
        self.leave_for(lambda _waiting: self._desk.do(agenda.close_meeting), last=True)

    def leave_for(self, goal: Goal, *, last: bool = False) -> None:
        """Asks what is to be asked, then does it. Pressed once more, it takes what is offered."""
        if self._goal is not None and self._questions.stands(QUESTION):
            self._take_what_is_offered()
            return
        meeting = self._desk.meeting
        if self._desk.sitting.read_only or not meeting.running or self._was_just_taken():
            goal(Waiting.CARRY)
            return
        self._goal, self._item = goal, meeting.current
        self._waiting, self._concluded, self._last = None, False, last
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
        if meeting.current != self._item or not meeting.running:
            self._stop()
            return
        proposals = undecided_proposals(meeting, self._item) if self._item is not None else ()
        if proposals:
            self._ask_about(proposals[0])
        elif self._somebody_waits_in_vain() and self._waiting is None:
            self._ask_about_those_who_wait()
        elif lacks_conclusion(meeting) and not self._concluded:
            self._ask_conclusion()
        elif not self._knows_untaken and untaken_items(meeting):
            self._ask_about_untaken()
        else:
            self._reach()

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

    def _ask(self, text: str, named: tuple[Named, ...], answered: Callable[[str], None]) -> None:
        """What stands already is not asked anew by whatever else happens at the table."""
        if self._questions.stands(QUESTION) and self._asking == text:
            return
        self._asking, self._asked_at = text, self._desk.now()
        self._questions.ask(
            Question(
                QUESTION,
                text,
                answers(*named),
                answered=lambda name: self._take_answer(answered, name),
                dismissed=self._stop,
            )
        )

    def _take_answer(self, answered: Callable[[str], None], name: str) -> None:
        """The second press of two meets the next question unread, settles nothing, and leaves it to
        be read."""
        if self._answered_at is not None and self._desk.now() - self._answered_at < SECOND_PRESS:
            self._asking = ""
            self._go_on()
            return
        answered(name)

    def _ask_about(self, proposal: Note) -> None:
        text = self.tr("Not decided yet: “{text}”").format(text=short(proposal.text, QUOTED))
        named = (
            ("decide", self.tr("Decided so")),
            (SetAside.DEFERRED.value, self.tr("Defer")),
            (SetAside.LEFT_OPEN.value, self.tr("Leave open")),
        )
        self._default = None
        self._ask(text, named, lambda name: self._settle(proposal.id, name))

    def _settle(self, key: NoteId, name: str) -> None:
        """As it stands now: it may have been reworded since it was asked about."""
        if name != "decide":
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

    def _note_answer(self) -> None:
        self._answered_at = self._desk.now()

    def _ask_about_those_who_wait(self) -> None:
        meeting = self._desk.meeting
        people = [meeting.participant(one.participant).person for one in queue_order(meeting)]
        names = ", ".join(one.short_name for one in people)
        text = self.tr("Still waiting (%n): {names}", "", len(people)).format(
            names=short(names, QUOTED)
        )
        carried: tuple[Named, ...] = (
            (Waiting.CARRY.value, self.tr("Carry over")),
            (Waiting.KEEP.value, self.tr("Keep for this item")),
            (Waiting.THANK.value, self.tr("Thank them")),
        )
        last: tuple[Named, ...] = ((Waiting.THANK.value, self.tr("Close all the same")),)
        named = last if self._last else carried
        self._default = lambda: self._choose_waiting(named[0][0])
        self._ask(text, named, self._choose_waiting)

    def _choose_waiting(self, name: str) -> None:
        self._waiting = Waiting(name)
        self._go_on()

    def _ask_about_untaken(self) -> None:
        meeting = self._desk.meeting
        numbers, untaken = item_numbers(meeting), untaken_items(meeting)
        text = self.tr("Not taken or not finished (%n): {items}", "", len(untaken)).format(
            items=", ".join(numbers[one.id] for one in untaken)
        )
        self._default = self._close_all_the_same
        named = (("close", self.tr("Close all the same")),)
        self._ask(text, named, lambda _name: self._close_all_the_same())

    def _close_all_the_same(self) -> None:
        self._knows_untaken = True
        self._go_on()

    def _ask_conclusion(self) -> None:
        """The line for notes takes the conclusion: typed there, Enter writes it down."""
        text = self.tr(
            "The conclusion of the item? Type it and press Enter; a number alone finds a person."
        )
        named = (("without_conclusion", self.tr("Without a conclusion")),)
        self._default = self._go_without_conclusion
        self._ask(text, named, lambda _name: self._go_without_conclusion())
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
