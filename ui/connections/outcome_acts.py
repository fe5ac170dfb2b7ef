"""The list of outcomes connected: every edit, vote and merge becomes an act."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from models.acts import editing, notes, votes
from models.ids import ItemId, NoteId, ParticipantId
from models.kinds import Majority, NoteKind, Voice
from models.meeting import Meeting
from models.readings.voting import corrected_vote, is_recorded, named_vote
from models.votes import Cast
from ui import vote_wording
from ui.live_desk import LiveDesk
from ui.marked_text import read_note
from ui.outcomes.outcome_editor import Field
from ui.outcomes.outcomes_list import OutcomesList
from ui.outcomes.speaker_choice import Speaker
from ui.views.outcome_groups import Listing
from ui.views.outcomes import outcomes_view


class OutcomeActs(QObject):
    def __init__(self, shown: OutcomesList, desk: LiveDesk) -> None:
        super().__init__(shown)
        self._shown = shown
        self._desk = desk
        self._told: tuple[Meeting, date, Listing] | None = None
        self._connect_changes()
        self._connect_votes()

    def refresh(self, now: datetime) -> None:
        """A beat that changes nothing reads nothing."""
        meeting = self._desk.meeting
        today, listing = meeting.local(now).date(), self._shown.listing.listing
        if self._told is None or self._told[0] is not meeting or self._told[1:] != (today, listing):
            self._told = meeting, today, listing
            edited = self._shown.editor.note
            self._shown.show_view(outcomes_view(meeting, today, listing))
            if edited is not None and self._shown.editor.note != edited:
                self._leave_another_alone()

    def _leave_another_alone(self) -> None:
        """What was edited is gone; keys meant for it are not to change the row shown instead."""
        focus = QApplication.focusWidget()
        if focus is not None and self._shown.editor.isAncestorOf(focus):
            self._shown.cards.focus_current()

    def _connect_changes(self) -> None:
        shown, do = self._shown, self._desk.do
        shown.listing_chosen.connect(lambda: self.refresh(self._desk.now()))
        shown.note_changed.connect(self._change)
        shown.note_removed.connect(lambda key: do(notes.remove_note, NoteId(key)))
        shown.note_added.connect(self._add)
        shown.merging.merge_wanted.connect(self._merge)
        shown.cards.section_renamed.connect(self._rename_section)
        shown.cards.section_moved.connect(self._move_section)
        editor, menu = shown.editor, shown.menu
        editor.filed.connect(lambda key, title: do(editing.file_note, NoteId(key), title))
        editor.split.connect(self._split)
        menu.kind_chosen.connect(self._become)
        menu.item_chosen.connect(lambda key, item: do(notes.move_note, NoteId(key), item))
        menu.set_aside.connect(lambda key, how: do(notes.set_aside, NoteId(key), how))
        for part in (editor, menu):
            part.done_marked.connect(lambda key, done: do(notes.mark_done, NoteId(key), done))

    def _connect_votes(self) -> None:
        editor, named = self._shown.editor, self._shown.named_vote
        editor.vote_taken.connect(self._take_vote)
        editor.vote.put.connect(self._put_to_vote)
        editor.vote.becomes.connect(self._promote)
        named.said.connect(self._tell_what_would_be)
        named.taken.connect(self._take_named_vote)

    def _change(
        self,
        key: int,
        text: str,
        kind: NoteKind,
        private: bool,
        executors: tuple[str, ...],
        due: date | None,
        due_words: str,
    ) -> None:
        self._desk.do(
            notes.change_note,
            NoteId(key),
            text,
            kind,
            private=private,
            executors=executors,
            due=due,
            due_words=due_words,
        )

    def _become(self, key: int, kind: NoteKind) -> None:
        note = self._desk.meeting.notes[NoteId(key)]
        self._change(
            note.id, note.text, kind, note.private, note.executors, note.due, note.due_words
        )

    def _add(
        self,
        item: ItemId | None,
        kind: NoteKind,
        text: str,
        about: NoteId | None,
        speaker: Speaker | None,
    ) -> None:
        """What is done about an assignment stands under its item, unless another is chosen."""
        if about is not None and item is None:
            item = self._desk.meeting.notes[about].item
        read = read_note(self._desk, kind, text)
        if not self._desk.do(
            notes.take_note,
            read.text,
            kind,
            participant=speaker.participant if speaker else None,
            speech=speaker.speech if speaker else None,
            item=item,
            about=about,
            executors=read.executors,
            due=read.due,
            due_words=read.due_words,
            themes=read.themes,
        ):
            self._shown.expect_nothing()

    def _merge(self, marked: tuple[NoteId, ...]) -> None:
        """The new note is chosen, and its words are ready to be changed."""
        self._shown.finish_editing()
        self._shown.choose_what_comes()
        if self._desk.do(editing.merge_notes, marked):
            self._shown.editor.begin()
        else:
            self._shown.expect_nothing()

    def _split(self, key: int, before: str, after: str) -> None:
        self._desk.do(editing.split_note, NoteId(key), before, after)

    def _rename_section(self, item: ItemId | None, section: str, title: str) -> None:
        self._desk.do(editing.rename_section, item, section, title)

    def _move_section(self, item: ItemId | None, section: str, place: int) -> None:
        self._desk.do(editing.move_section, item, section, place)

    def _take_vote(
        self, key: int, in_favour: int, against: int, abstained: int, rule: Majority
    ) -> None:
        note, hands = self._desk.meeting.notes[NoteId(key)], (in_favour, against, abstained)
        corrects = is_recorded(note, by_name=False)
        self._desk.do(notes.take_vote, note.id, *hands, majority=rule, corrects=corrects)

    def _put_to_vote(self, rule: Majority, mover: int | None, seconder: int | None) -> None:
        two = (None if one is None else ParticipantId(one) for one in (mover, seconder))
        note = self._shown.editor.note
        if note is not None:
            self._desk.do(votes.put_to_vote, note, rule, *two)

    def _promote(self, kind: NoteKind) -> None:
        """What was adopted is written down, after what is still being typed; then its words are to
        be gone over, or who does it is to be said."""
        editor = self._shown.editor
        editor.finish()
        if editor.note is not None:
            self._become(editor.note, kind)
            editor.begin(Field.EXECUTORS if kind is NoteKind.ASSIGNMENT else Field.TEXT)

    def _tell_what_would_be(self, key: int, rule: Majority, said: Mapping[int, Voice]) -> None:
        voices = {ParticipantId(who): voice for who, voice in said.items()}
        meeting, note = self._desk.meeting, self._desk.meeting.notes[NoteId(key)]
        corrects = is_recorded(note, by_name=True)
        corrected = corrected_vote(meeting, note, corrects=corrects)
        vote = named_vote(meeting, self._desk.now(), voices, rule, corrected)
        words = f"{vote_wording.counts(vote)} – {vote_wording.result(vote)}"
        self._shown.named_vote.show_result(words if voices else "")

    def _take_named_vote(self, key: int, rule: Majority, said: Mapping[int, Voice]) -> None:
        cast = [Cast(ParticipantId(who), voice) for who, voice in said.items()]
        note = self._desk.meeting.notes[NoteId(key)]
        corrects = is_recorded(note, by_name=True)
        if self._desk.do(votes.take_vote_by_name, note.id, cast, rule, corrects):
            self._shown.named_vote.end(taken=True)
            self._shown.end_named_vote()
