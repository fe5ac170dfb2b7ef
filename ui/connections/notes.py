"""The notes connected: what was written down is put to the vote, set aside, struck out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import notes
from models.ids import NoteId
from models.kinds import DECIDED, VOTABLE, NoteKind, SetAside
from models.notes import Note, Vote
from models.readings.closing import undecided_proposals
from models.readings.voting import (
    corrected_vote,
    majority_for,
    present_with_a_vote,
    vote_by_hands,
)
from models.refusals import Refusal
from models.typed import read_hands
from ui.connections.capture import CaptureConnections
from ui.connections.menus import add, add_title, pop_up
from ui.connections.named_votes import lead_to_named_vote
from ui.desk.level_sign import Level
from ui.desk.notes_panel import NotesPanel
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.short_text import short
from ui.wording import note_kind, vote

VOTE, ADOPTED = "take_vote", "adopted"
CONSENSUS, CORRECT = "consensus", "correct"


class NotesConnections(QObject):
    def __init__(self, panel: NotesPanel, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._questions = questions
        self._capture = CaptureConnections(panel, desk)
        panel.note_activated.connect(lambda key: self.ask_vote_on(NoteId(key)))
        panel.note_removed.connect(lambda key: self._strike_out(NoteId(key)))
        panel.note_menu_requested.connect(self._show_menu)
        desk.saving_changed.connect(self._show_saving)
        self._show_saving()

    def ask_vote(self) -> None:
        """On the oldest proposal of the item that is undecided; else on the last that was decided
        without a vote."""
        meeting = self._desk.meeting
        proposals = undecided_proposals(meeting, meeting.current)
        decided = (
            one
            for one in meeting.notes.backwards()
            if one.kind in DECIDED and one.vote is None and not (one.removed or one.private)
            if one.item == meeting.current
        )
        note = proposals[0] if proposals else next(decided, None)
        if note is None:
            self._desk.refused.emit(Refusal.NOTHING_TO_VOTE_ON)
        else:
            self.ask_vote_on(note.id)

    def ask_vote_on(self, key: NoteId, *, corrects: bool = False) -> None:
        """`corrects`: not a vote of now, but the recorded one, with those who were there then."""
        note = self._desk.meeting.notes[key]
        if note.kind not in VOTABLE:
            self._desk.refused.emit(Refusal.NOT_TO_BE_VOTED)
            return
        words = self.tr("Vote on “{text}”. Present: {present}. For, against, abstained?")
        if corrects:
            words = self.tr("Correct the vote on “{text}”. Present then: {present}.")
        text = words.format(text=short(note.text, 80), present=self._present(key, corrects))
        offered = [(CONSENSUS, self.tr("No objections"))]
        if note.vote is not None and self._present(key, True) != self._present(key, corrects):
            offered.append((CORRECT, self.tr("Correct the recorded vote")))
        self._questions.ask(
            Question(
                VOTE,
                text,
                answers(*offered),
                level=Level.INFO,
                asks=self.tr("21 3 4"),
                answered=partial(self._answer_vote, key, corrects),
                entered=partial(self._enter_hands, key, corrects),
                understood=partial(self._hands_words, key, corrects),
                holds=lambda: self._is_votable(key),
                renew=lambda table: table.notes.ask_vote_on(key, corrects=corrects),
            )
        )

    def _answer_vote(self, key: NoteId, corrects: bool, name: str) -> None:
        if name == CORRECT:
            self.ask_vote_on(key, corrects=True)
        else:
            self._take(key, corrects=corrects, consensus=True)

    def _enter_hands(self, key: NoteId, corrects: bool, typed: str) -> None:
        hands = read_hands(typed)
        if hands is None or sum(hands) > self._present(key, corrects):
            words = self._hands_words(key, corrects, typed)
            self._questions.say(words, Level.WARNING, until_next_act=True)
        else:
            self._take(key, hands, corrects=corrects)

    def _present(self, key: NoteId, corrects: bool) -> int:
        return present_with_a_vote(self._desk.meeting, self._corrected(key, corrects))

    def _corrected(self, key: NoteId, corrects: bool) -> Vote | None:
        meeting = self._desk.meeting
        return corrected_vote(meeting, meeting.notes[key], corrects=corrects)

    def _take(
        self,
        key: NoteId,
        hands: tuple[int, int, int] = (0, 0, 0),
        *,
        corrects: bool,
        consensus: bool = False,
    ) -> None:
        taken = self._desk.do(notes.take_vote, key, *hands, consensus=consensus, corrects=corrects)
        if not taken:
            return
        self._questions.withdraw(VOTE)
        note = self._desk.meeting.notes[key]
        if note.vote is None:
            return
        if note.kind is NoteKind.PROPOSAL and note.vote.adopted:
            self.ask_what_becomes_of(note, note.vote)
        else:
            self._questions.say(vote(note.vote), Level.INFO, until_next_act=True)

    def ask_what_becomes_of(self, note: Note, result: Vote) -> None:
        """A proposal that was adopted is written down as a decision or assignment, by one key."""
        offered = answers(
            (NoteKind.DECISION.value, self.tr("As a decision")),
            (NoteKind.ASSIGNMENT.value, self.tr("As an assignment")),
        )
        self._questions.ask(
            Question(
                ADOPTED,
                vote(result),
                offered,
                level=Level.INFO,
                answered=lambda name: self._become(note.id, NoteKind(name)),
                holds=lambda: self._came_to(note.id, result),
                renew=lambda table: table.notes.ask_what_becomes_of(note, result),
            )
        )

    def _is_votable(self, key: NoteId) -> bool:
        note = self._desk.meeting.notes.find(key)
        return note is not None and note.kind in VOTABLE and not note.removed

    def _came_to(self, key: NoteId, result: Vote) -> bool:
        """It is still a proposal that was voted on so."""
        note = self._desk.meeting.notes.find(key)
        return note is not None and note.kind is NoteKind.PROPOSAL and note.vote == result

    def _hands_words(self, key: NoteId, corrects: bool, typed: str) -> str:
        hands = read_hands(typed)
        if hands is None:
            return self.tr("Up to three numbers: for, against, abstained")
        meeting, corrected = self._desk.meeting, self._corrected(key, corrects)
        present = present_with_a_vote(meeting, corrected)
        rest = present - sum(hands)
        if rest < 0:
            words = self.tr("{count} votes, but only {present} are present with a vote")
            if corrects:
                words = self.tr("{count} votes, but only {present} were present with a vote")
            return words.format(count=sum(hands), present=present)
        majority = majority_for(meeting, meeting.notes[key])
        worded = vote(
            vote_by_hands(meeting, self._desk.now(), hands, majority, corrected=corrected)
        )
        return self.tr("{vote}, not voting: {rest} of {present}").format(
            vote=worded, rest=rest, present=present
        )

    def _show_menu(self, key: int, at: QPoint) -> None:
        note = self._desk.meeting.notes[NoteId(key)]
        menu = QMenu(self._panel)
        add_title(menu, short(note.text))
        if note.kind in VOTABLE:
            add(menu, self.tr("Put to the vote…"), partial(self.ask_vote_on, note.id), "Enter")
            by_name = partial(lead_to_named_vote, self._panel.window(), note.id)
            add(menu, self.tr("Vote by name…"), by_name)
        for kind in NoteKind:
            if kind is not note.kind:
                words = self.tr("Make it: {kind}").format(kind=note_kind(kind).lower())
                add(menu, words, partial(self._become, note.id, kind))
        if note.kind is NoteKind.PROPOSAL:
            self._add_setting_aside(menu, note)
        add(menu, self.tr("Strike out"), partial(self._strike_out, note.id), "Del")
        pop_up(menu, at)

    def _add_setting_aside(self, menu: QMenu, note: Note) -> None:
        offered: tuple[tuple[str, SetAside], ...] = (
            (self.tr("Defer this proposal"), SetAside.DEFERRED),
            (self.tr("Leave it open"), SetAside.LEFT_OPEN),
        )
        for words, how in offered:
            set_aside: Callable[[], bool] = partial(self._desk.do, notes.set_aside, note.id, how)
            add(menu, words, set_aside).setEnabled(note.set_aside is not how)

    def _strike_out(self, key: NoteId) -> None:
        text = short(self._desk.meeting.notes[key].text)
        if self._desk.do(notes.remove_note, key):
            words = self.tr("Struck out: “{text}”. Ctrl+Z brings it back.").format(text=text)
            self._questions.say(words, Level.INFO, until_next_act=True)

    def _become(self, key: NoteId, kind: NoteKind) -> None:
        """What was only told gets its deadline from the sentence when it is to be done."""
        note = self._desk.meeting.notes[key]
        text, due, due_words = note.text, note.due, note.due_words
        if kind in VOTABLE and note.kind not in VOTABLE:
            read = self._capture.read(kind, note.text)
            text, due, due_words = read.text or text, read.due, read.due_words
        self._desk.do(
            notes.change_note,
            key,
            text,
            kind,
            private=note.private,
            executors=note.executors,
            due=due,
            due_words=due_words,
        )

    def _show_saving(self) -> None:
        self._panel.show_saving(self._desk.saving())
