"""The floor set right: another limit, and what the clock counted of a speech."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import corrections, floor
from models.ids import SpeechId
from models.kinds import SpeechKind
from models.meeting import Speech
from models.readings.corrections import (
    last_speech,
    leaves_its_item,
    overlapped,
)
from models.refusals import Refusal
from models.typed import MINUTE, SECOND, read_length
from ui.connections.earlier_speeches import EarlierSpeeches
from ui.connections.menus import add, add_title, pop_up
from ui.connections.people import PeopleConnections
from ui.desk.desk_page import DeskPage
from ui.desk.kind_words import OFFERED
from ui.desk.level_sign import Level
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.views.clock_text import clock, elapsed
from ui.wording import speech_kind

LIMIT, AGO, ROOM = "change_limit", "correct_ago", "correct_begin"

Entered = Callable[[timedelta], None]


class CorrectionConnections(QObject):
    def __init__(
        self, page: DeskPage, desk: LiveDesk, people: PeopleConnections, questions: Questions
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._people = people
        self._questions = questions

    def ask_limit(self) -> None:
        speech = self._desk.meeting.speaking
        if speech is None:
            self._desk.refused.emit(Refusal.NOBODY_SPEAKS)
            return
        text = self.tr("The limit for {name}: minutes, or 0 for none")
        self._questions.ask(
            Question(
                LIMIT,
                text.format(name=self._name(speech)),
                level=Level.INFO,
                asks=self.tr("7, or 7:30"),
                entered=self._change_limit,
                understood=self._limit_words,
                holds=lambda: self._speaks(speech.id),
                renew=lambda table: table.corrections.ask_limit(),
            )
        )

    def _name(self, speech: Speech) -> str:
        return self._desk.meeting.short_names.of(speech.person)

    def _speaks(self, speech: SpeechId) -> bool:
        now = self._desk.meeting.speaking
        return now is not None and now.id == speech

    def _was_held(self, *speeches: SpeechId) -> bool:
        return all(one in self._desk.meeting.speeches for one in speeches)

    def show_menu(self) -> None:
        """For the speech on the floor, else the last one; earlier ones are in the menu."""
        speech = last_speech(self._desk.meeting)
        if speech is None:
            self._desk.refused.emit(Refusal.NOBODY_SPOKE)
        else:
            menu = QMenu(self._page)
            self._fill(speech, menu)
            self._add_earlier(menu, speech)
            pop_up(menu, self._page.floor_bar.mapToGlobal(QPoint(0, 0)))

    def _fill(self, speech: Speech, menu: QMenu) -> None:
        add_title(menu, self._title(speech))
        add(menu, self.tr("It began … ago"), lambda: self.ask_begin(speech))
        add(menu, self.tr("It ended … ago"), lambda: self.ask_end(speech))
        add(menu, self.tr("It was another person…"), lambda: self._ask_speaker(speech))
        kinds = menu.addMenu(self.tr("Count it as"))
        for kind in OFFERED:
            made = add(kinds, speech_kind(kind), partial(self._correct_kind, speech.id, kind))
            made.setEnabled(kind is not speech.kind)

    def _add_earlier(self, menu: QMenu, speech: Speech) -> None:
        meeting = self._desk.meeting
        if len(meeting.speeches) > 1:
            menu.addSeparator()
            inside = menu.addMenu(self.tr("An earlier speech"))
            outside = self.tr("Under no item")
            EarlierSpeeches(meeting, outside, self._title, self._fill).add_to(inside, speech)

    def _title(self, speech: Speech) -> str:
        now = self._desk.now()
        begun = self._desk.meeting.local(speech.begun)
        words = self.tr("{time}  {name}, {kind}, {spoken}")
        return words.format(
            time=f"{begun:%H:%M}",
            name=self._name(speech),
            kind=speech_kind(speech.kind).lower(),
            spoken=elapsed(speech.spoken(now)),
        )

    def _change_limit(self, typed: str) -> None:
        length = read_length(typed, MINUTE)
        if length is None:
            self._desk.refused.emit(Refusal.OUT_OF_RANGE)
        elif self._desk.do(floor.change_limit, length or None):
            self._questions.withdraw(LIMIT)

    def _limit_words(self, typed: str) -> str:
        length, speech = read_length(typed, MINUTE), self._desk.meeting.speaking
        if length is None or speech is None:
            return self.tr("Minutes, as in 7 or 7:30")
        if not length:
            return self.tr("No limit: the clock counts up")
        left = clock(length - speech.spoken(self._desk.now()))
        return self.tr("Limit {limit}, left {left}").format(limit=clock(length), left=left)

    def ask_begin(self, speech: Speech) -> None:
        text = self.tr(
            "{name} began at {time} by the clock; how long ago really? Seconds, or min:sec"
        )
        words = self.tr("Began at {time}")
        question = self._about_ago(
            text, words, speech, partial(self._correct_begin, speech.id), speech.begun
        )
        self._questions.ask(
            replace(question, renew=lambda table: table.corrections.ask_begin(speech))
        )

    def ask_end(self, speech: Speech) -> None:
        text = self.tr(
            "{name} ended at {time} by the clock; how long ago really? Seconds, or min:sec"
        )
        if speech.ended is None:
            text = self.tr("{name} still speaks; ended how long ago? Seconds, or min:sec")
        words = self.tr("Ended at {time}")
        question = self._about_ago(
            text, words, speech, partial(self._correct_end, speech.id), speech.ended
        )
        self._questions.ask(
            replace(question, renew=lambda table: table.corrections.ask_end(speech))
        )

    def _about_ago(
        self, text: str, words: str, speech: Speech, entered: Entered, counted: datetime | None
    ) -> Question:
        """`counted` is the instant that stands now."""
        at = self._desk.meeting.local(counted or self._desk.now())
        return Question(
            AGO,
            text.format(name=self._name(speech), time=f"{at:%H:%M:%S}"),
            level=Level.INFO,
            asks=self.tr("40, or 1:20"),
            entered=lambda typed: self._enter_ago(typed, entered),
            understood=lambda typed: self._ago_words(typed, words),
            holds=lambda: self._was_held(speech.id),
        )

    def _enter_ago(self, typed: str, entered: Entered) -> None:
        ago = read_length(typed, SECOND)
        if ago is None:
            self._desk.refused.emit(Refusal.OUT_OF_RANGE)
        else:
            entered(ago)

    def _ago_words(self, typed: str, words: str) -> str:
        ago = read_length(typed, SECOND)
        if ago is None:
            return self.tr("Seconds, as in 40, or minutes and seconds, as in 1:20")
        at = self._desk.meeting.local(self._desk.now() - ago)
        return words.format(time=f"{at:%H:%M:%S}")

    def _correct_begin(self, speech: SpeechId, ago: timedelta, shorten: bool = False) -> None:
        """Where somebody else was still speaking, the strip asks whether they give up the time."""
        meeting, begin = self._desk.meeting, self._desk.now() - ago
        corrected = meeting.speeches[speech]
        before = overlapped(meeting, corrected, begin)
        impossible = before.without_room or leaves_its_item(
            meeting, corrected, begin, corrected.begun
        )
        if before.speech is not None and not (impossible or shorten):
            self._ask_for_room(speech, ago, meeting.speeches[before.speech])
        elif self._desk.do(corrections.correct_begin, ago, speech, shorten):
            self._questions.withdraw(AGO)

    def _ask_for_room(self, speech: SpeechId, ago: timedelta, other: Speech) -> None:
        self._questions.withdraw(AGO)
        begin = self._desk.now() - ago
        words = self.tr("{name} was still speaking then: let that speech end earlier?")
        self._questions.ask(
            Question(
                ROOM,
                words.format(name=self._name(other)),
                answers(("shorten", self.tr("Yes, end it earlier")), ("leave", self.tr("No"))),
                answered=lambda name: self._make_room(name, speech, begin),
                holds=lambda: self._was_held(speech, other.id),
            )
        )

    def _make_room(self, name: str, speech: SpeechId, begin: datetime) -> None:
        if name == "shorten":
            self._correct_begin(speech, self._desk.now() - begin, shorten=True)

    def _correct_end(self, speech: SpeechId, ago: timedelta) -> None:
        if self._desk.do(corrections.correct_end, ago, speech):
            self._questions.withdraw(AGO)

    def _ask_speaker(self, speech: Speech) -> None:
        words = self.tr("Who spoke instead of {name}?").format(name=self._name(speech))
        self._people.ask_who(
            words, lambda who: self._desk.do(corrections.correct_speaker, who, speech.id)
        )

    def _correct_kind(self, speech: SpeechId, kind: SpeechKind) -> None:
        self._desk.do(corrections.correct_kind, kind, speech)
