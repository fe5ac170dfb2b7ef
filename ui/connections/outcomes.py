"""The outcomes page connected: edits become acts, the paper follows the meeting."""

from datetime import datetime, timedelta
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from models.clock import on_the_wall
from models.ids import NoteId
from models.kinds import SpeechKind
from models.meeting import Meeting, Speech
from models.readings.agenda import item_numbers
from models.readings.printed_texts import Typed
from models.short_names import ShortNames
from ui.connections.final_papers import FinalPapers
from ui.connections.missing_lines import missing_lines
from ui.connections.missing_places import lead
from ui.connections.outcome_acts import OutcomeActs
from ui.connections.paper_files import PaperFiles
from ui.live_desk import LiveDesk
from ui.outcomes.new_outcome import ItemChoice, OutcomeChoices
from ui.outcomes.outcome_editor import Field
from ui.outcomes.outcomes_page import OutcomesPage
from ui.outcomes.speaker_choice import Speaker
from ui.paper_maker import PaperMaker
from ui.press.press import Press
from ui.wording import speech_kind

QUIET_FOR = 0
"""ms; several facts of one act make one paper."""


class OutcomesConnections(QObject):
    """`details_wanted` leads to the preparing page; `told` carries one sentence for the strip."""

    details_wanted = Signal()
    told = Signal(str)

    def __init__(self, page: OutcomesPage, desk: LiveDesk, press: Press) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._read: Meeting | None = None
        self._maker = PaperMaker(press, self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_FOR)
        self._quiet.timeout.connect(self._make)
        self._maker.busy.connect(page.preview.show_busy)
        self._maker.made.connect(page.preview.show_pdf)
        self.papers = PaperFiles(page, desk, press)
        self.papers.told.connect(self.told)
        self._acts = OutcomeActs(page.outcomes, desk)
        self._final = FinalPapers(page, desk)
        self._final.told.connect(self.told)
        page.go_to.connect(self._go_to)
        preview = page.preview
        preview.choose("minutes", desk.meeting.details.language)
        preview.document_requested.connect(lambda _name, _language: self._make())

    def refresh(self, now: datetime) -> None:
        self._acts.refresh(now)
        self._final.refresh()
        if self._read is not self._desk.meeting:
            self._read = self._desk.meeting
            self._page.show_choices(_choices(self._read))
            self._page.show_missing(missing_lines(self._read))

    def paper_soon(self) -> None:
        """The paper is made anew once the meeting has been quiet for a moment."""
        self._quiet.start()

    def finish(self) -> None:
        self._quiet.stop()
        self._maker.finish()
        self.papers.finish()

    def _make(self) -> None:
        preview = self._page.preview
        self._maker.make(self._desk.meeting, preview.document, preview.language)

    def _go_to(self, key: str) -> None:
        note, _, field = key.partition(" ")
        if note.isdecimal():
            self._page.edit_note(NoteId(int(note)), Field(field))
        elif key == Typed.PAPER:
            self._page.show_settings(True)
        else:
            self.details_wanted.emit()
            lead(self._page.window(), key)


def _choices(meeting: Meeting) -> OutcomeChoices:
    numbers = item_numbers(meeting)
    items = tuple(
        ItemChoice(one.id, numbers[one.id], one.title) for one in meeting.items if one.id in numbers
    )
    return OutcomeChoices(items, meeting.details.day, _speakers(meeting))


def _speakers(meeting: Meeting) -> tuple[Speaker, ...]:
    """Every speech, then everybody on the list."""
    names = meeting.short_names
    kinds = tuple((kind, speech_kind(kind).lower()) for kind in SpeechKind)
    told = meeting.speeches.readings(_speakers_of, names, meeting.ahead, kinds)
    people = (Speaker(one.id, names.of(one.person)) for one in meeting.listed)
    return (*chain.from_iterable(told), *people)


def _speakers_of(
    speeches: tuple[Speech, ...],
    names: ShortNames,
    ahead: timedelta,
    kinds: tuple[tuple[SpeechKind, str], ...],
) -> tuple[Speaker, ...]:
    worded = dict(kinds)
    return tuple(
        Speaker(
            one.participant,
            f"{on_the_wall(one.begun, ahead):%H:%M} {names.of(one.person)}, {worded[one.kind]}",
            one.item,
            one.id,
        )
        for one in speeches
    )
