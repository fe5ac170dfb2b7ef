"""The people connected: seats and finder become acts on queue, floor and attendance."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import floor, people, queue
from models.ids import ParticipantId
from models.kinds import SpeechKind
from models.people import Participant
from models.readings.attendance import is_replaced
from models.refusals import Refusal
from ui.connections.menus import add, add_title, pop_up
from ui.desk.desk_page import DeskPage
from ui.desk.kind_words import OFFERED
from ui.desk.level_sign import Level
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.wording import speech_kind

WALK_IN, DEPUTY = "walk_in", "send_deputy"

Then = Callable[[ParticipantId], object]


class PeopleConnections(QObject):
    def __init__(self, page: DeskPage, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._questions = questions
        self._then: Then | None = None
        finder = page.queue.finder
        page.table.seat_clicked.connect(self._click_seat)
        page.table.seat_menu_requested.connect(self.show_menu)
        finder.chosen.connect(self._choose)
        finder.floor_chosen.connect(lambda key, kind: self._give_floor(ParticipantId(key), kind))
        finder.presence_chosen.connect(lambda key: self._toggle_presence(ParticipantId(key)))
        finder.menu_requested.connect(self.show_menu)
        finder.asked_chosen.connect(self._tell_who)
        finder.nobody_found.connect(self._offer_walk_in)
        finder.looked.connect(self._forget_walk_in)
        page.notes.number_entered.connect(finder.enter)

    def ask_point_of_order(self) -> None:
        """The first who waits with one, is here and not held, speaks at once; else it asks who."""
        meeting = self._desk.meeting
        away = {one.id for one in meeting.listed if one.has_left or is_replaced(meeting, one)}
        waiting = [
            one
            for one in meeting.queue
            if one.kind is SpeechKind.POINT_OF_ORDER and not one.held
            if one.participant not in away
        ]
        if not meeting.running:
            self._desk.refused.emit(Refusal.CLOSED if meeting.closed else Refusal.NOT_OPEN)
        elif waiting:
            self._desk.do(floor.point_of_order, waiting[0].participant)
        else:
            words = self.tr("Who raises a point of order? Seat or surname")
            self.ask_who(words, lambda who: self._desk.do(floor.point_of_order, who))

    def ask_who(self, words: str, then: Then) -> None:
        """The finder asks for a person, who may be new; a seat that is clicked answers, too."""
        self._then = then
        self._questions.wanted.emit()
        self._page.queue.finder.ask(words)

    def show_menu(self, key: int, at: QPoint) -> None:
        who = self._desk.meeting.participant(ParticipantId(key))
        menu = QMenu(self._page)
        add_title(menu, self._name(who))
        add(menu, self.tr("Give the floor now"), lambda: self._give_floor(who.id))
        for kind in OFFERED:
            words = self.tr("Into the queue: {kind}").format(kind=speech_kind(kind).lower())
            add(menu, words, partial(self._queue, who.id, kind))
        if any(one.participant == who.id for one in self._desk.meeting.queue):
            taken_off = self.tr("Off the queue")
            add(menu, taken_off, lambda: self._desk.do(queue.withdraw_from_queue, who.id))
        menu.addSeparator()
        self._add_attendance(menu, who)
        pop_up(menu, at)

    def _name(self, who: Participant) -> str:
        return self._desk.meeting.short_names.of(who.person)

    def _add_attendance(self, menu: QMenu, who: Participant) -> None:
        words = self.tr("Has left") if who.present else self.tr("Is here")
        add(menu, words, lambda: self._toggle_presence(who.id))
        if not who.present:
            excuse = self.tr("No longer excused") if who.excused else self.tr("Is excused")
            add(menu, excuse, lambda: self._desk.do(people.excuse, who.id, not who.excused))
        add(menu, self.tr("Is replaced by a deputy…"), lambda: self.ask_deputy(who))

    def _click_seat(self, key: int) -> None:
        """Registers before the opening; then queues, and takes back what was queued."""
        who = self._desk.meeting.participant(ParticipantId(key))
        finder = self._page.queue.finder
        if finder.asks:
            finder.clear()
            self._tell_who(key)
        elif self._desk.meeting.opened is None or who.has_left:
            self._toggle_presence(who.id)
        elif any(one.participant == who.id for one in self._desk.meeting.queue):
            self._desk.do(queue.withdraw_from_queue, who.id)
        else:
            self._queue(who.id)

    def _choose(self, key: int, kind: SpeechKind) -> None:
        who = ParticipantId(key)
        if self._desk.meeting.opened is None:
            self._desk.do(people.arrive, who)
        else:
            self._queue(who, kind)

    def _queue(self, who: ParticipantId, kind: SpeechKind = SpeechKind.SPEECH) -> None:
        self._desk.do(queue.request_floor, who, kind)

    def _give_floor(self, who: ParticipantId, kind: SpeechKind = SpeechKind.SPEECH) -> None:
        self._desk.do(floor.give_floor, who, kind)

    def _toggle_presence(self, who: ParticipantId) -> None:
        here = self._desk.meeting.participant(who).present
        self._desk.do(people.leave if here else people.arrive, who)

    def _tell_who(self, key: int) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(ParticipantId(key))

    def _offer_walk_in(self, typed: str) -> None:
        """Somebody who is on no list: one key takes them in and does what was to be done."""
        words = self.tr("Nobody on the list is found by “{typed}”.").format(typed=typed)
        then = self._then if self._page.queue.finder.asks else None
        self._questions.ask(
            Question(
                WALK_IN,
                words,
                answers(("add_walk_in", self.tr("Add as a guest"))),
                answered=lambda _name: self._add_walk_in(typed, then),
            )
        )

    def _forget_walk_in(self) -> None:
        self._questions.withdraw(WALK_IN)

    def _add_walk_in(self, typed: str, then: Then | None) -> None:
        kind = self._page.queue.finder.kind()
        self._page.queue.finder.clear()
        from models.spreadsheets.typed_person import typed_person

        before = {one.id for one in self._desk.meeting.listed}
        if self._desk.do(people.add_participant, typed_person(typed)):
            (newest,) = {one.id for one in self._desk.meeting.listed} - before
            then(newest) if then else self._choose(newest, kind)

    def ask_deputy(self, who: Participant) -> None:
        words = self.tr("Who is there instead of {name}?").format(name=self._name(who))
        self._questions.ask(
            Question(
                DEPUTY,
                words,
                level=Level.INFO,
                asks=self.tr("Surname, name, patronymic"),
                entered=lambda typed: self._send_deputy(who.id, typed),
                renew=lambda table: table.people.ask_deputy(who),
            )
        )

    def _send_deputy(self, who: ParticipantId, typed: str) -> None:
        from models.spreadsheets.typed_person import typed_person

        if self._desk.do(people.send_deputy, who, typed_person(typed, surname_first=True)):
            self._questions.withdraw(DEPUTY)
