"""The live desk connected: intents of the panels become acts, the meeting becomes their views."""

from datetime import datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import agenda, floor, notes, people, queue
from models.ids import ItemId, NoteId, ParticipantId, RequestId
from models.kinds import NoteKind, SpeechKind
from models.meeting import ItemStatus
from models.people import Person
from models.readings.finder import findable
from models.readings.table_plan import seat_numbers
from models.refusals import Refusal
from models.spreadsheets.names import split_full_name
from ui.desk.desk_page import DeskPage
from ui.desk.kind_words import OFFERED
from ui.desk.strip import Answer, Level, StripView
from ui.live_desk import LiveDesk
from ui.plain import button_text
from ui.views.agenda import agenda_view
from ui.views.floor import floor_view
from ui.views.notes import notes_view
from ui.views.queue import queue_view
from ui.views.shares import shares_view
from ui.views.table import table_view
from ui.wording import speech_kind


class DeskConnections(QObject):
    """Refreshes the panels, and carries their intents to the desk."""

    def __init__(self, page: DeskPage, desk: LiveDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._walk_in = ""
        page.table.seat_clicked.connect(self._click_seat)
        page.table.seat_menu_requested.connect(self._show_seat_menu)
        page.agenda.item_activated.connect(lambda key: desk.do(agenda.start_item, ItemId(key)))
        page.agenda.item_menu_requested.connect(self._show_item_menu)
        page.queue.give_floor_requested.connect(self._give_floor_to_request)
        page.queue.withdraw_requested.connect(
            lambda key: desk.do(queue.withdraw_request, RequestId(key))
        )
        page.queue.close_list_requested.connect(lambda: desk.do(queue.close_list))
        page.queue.reopen_list_requested.connect(lambda: desk.do(queue.reopen_list))
        page.queue.finder.chosen.connect(self._choose)
        page.queue.finder.interrupter_chosen.connect(
            lambda key: desk.do(floor.point_of_order, ParticipantId(key))
        )
        page.queue.finder.nobody_found.connect(self._offer_walk_in)
        page.strip.answered.connect(self._answer)
        page.notes.captured.connect(self._capture)
        page.notes.note_menu_requested.connect(self._show_note_menu)
        desk.saving_changed.connect(self._show_saving)
        self._show_saving()

    def refresh(self, now: datetime) -> None:
        meeting, page = self._desk.meeting, self._page
        page.agenda.show_view(agenda_view(meeting, now))
        page.table.show_table(table_view(meeting, now))
        page.table.show_floor(floor_view(meeting, now))
        page.queue.show_view(queue_view(meeting, now))
        page.queue.finder.show_people(findable(meeting.listed, seat_numbers(meeting)))
        page.notes.show_view(notes_view(meeting))
        page.shares.show_view(shares_view(meeting, now))

    def ask_point_of_order(self) -> None:
        """The first point of order that waits speaks at once; else the finder asks who."""
        meeting = self._desk.meeting
        waiting = [one for one in meeting.queue if one.kind is SpeechKind.POINT_OF_ORDER]
        if not meeting.running:
            self._desk.refused.emit(Refusal.CLOSED if meeting.closed else Refusal.NOT_OPEN)
        elif waiting:
            self._desk.do(floor.point_of_order, waiting[0].participant)
        else:
            self._page.queue.finder.ask_point_of_order()

    def _click_seat(self, key: int) -> None:
        """Registers before the opening; then queues, and takes back what was queued."""
        who = ParticipantId(key)
        participant = self._desk.meeting.participant(who)
        if self._desk.meeting.opened is None:
            self._desk.do(people.leave if participant.present else people.arrive, who)
        elif participant.has_left:
            self._desk.do(people.arrive, who)
        elif any(one.participant == who for one in self._desk.meeting.queue):
            self._desk.do(queue.withdraw_from_queue, who)
        else:
            self._desk.do(queue.request_floor, who)

    def _show_seat_menu(self, key: int, at: QPoint) -> None:
        who = ParticipantId(key)
        participant = self._desk.meeting.participant(who)
        menu = QMenu(self._page)
        menu.setAccessibleName(participant.person.short_name)
        title = menu.addAction(button_text(participant.person.short_name))
        title.setEnabled(False)
        now = menu.addAction(self.tr("Give the floor now"))
        now.triggered.connect(lambda: self._desk.do(floor.give_floor, who))
        for kind in OFFERED:
            words = self.tr("Into the queue: {kind}").format(kind=speech_kind(kind).lower())
            asked = menu.addAction(words)
            asked.triggered.connect(
                lambda _on=False, kind=kind: self._desk.do(queue.request_floor, who, kind)
            )
        menu.addSeparator()
        if participant.present:
            left = menu.addAction(self.tr("Has left"))
            left.triggered.connect(lambda: self._desk.do(people.leave, who))
        else:
            here = menu.addAction(self.tr("Is here"))
            here.triggered.connect(lambda: self._desk.do(people.arrive, who))
        _pop_up(menu, at)

    def _show_item_menu(self, key: int, at: QPoint) -> None:
        item = self._desk.meeting.item(ItemId(key))
        menu = QMenu(self._page)
        started = menu.addAction(self.tr("Take this item now"))
        started.setEnabled(item.status is not ItemStatus.CURRENT)
        started.triggered.connect(lambda: self._desk.do(agenda.start_item, item.id))
        deferred = menu.addAction(self.tr("Defer"))
        deferred.triggered.connect(lambda: self._desk.do(agenda.defer_item, item.id))
        dropped = menu.addAction(self.tr("Take off the agenda"))
        dropped.triggered.connect(lambda: self._desk.do(agenda.drop_item, item.id))
        _pop_up(menu, at)

    def _show_note_menu(self, key: int, at: QPoint) -> None:
        menu = QMenu(self._page)
        removed = menu.addAction(self.tr("Strike out"))
        removed.triggered.connect(lambda: self._desk.do(notes.remove_note, NoteId(key)))
        _pop_up(menu, at)

    def _give_floor_to_request(self, key: int) -> None:
        for request in self._desk.meeting.queue:
            if request.id == key:
                self._desk.do(floor.give_floor, request.participant, request.kind)
                return

    def _choose(self, key: int, kind: SpeechKind) -> None:
        who = ParticipantId(key)
        if self._desk.meeting.opened is None:
            self._desk.do(people.arrive, who)
        else:
            self._desk.do(queue.request_floor, who, kind)

    def _offer_walk_in(self, typed: str) -> None:
        """Somebody who is on no list: one key takes them in and queues them."""
        self._walk_in = typed
        words = self.tr("Nobody on the list is found by “{typed}”.").format(typed=typed)
        add = Answer("add_walk_in", self.tr("Add as a guest"), "F11")
        self._page.strip.show_view(StripView(words, Level.WARNING, (add,)))

    def _answer(self, name: str) -> None:
        if name != "add_walk_in" or not self._walk_in:
            return
        self._page.strip.dismiss()
        self._page.queue.finder.clear()
        called = split_full_name(self._walk_in)
        person = Person(called.surname, called.name, called.patronymic)
        if self._desk.do(people.add_participant, person):
            newest = self._desk.meeting.participants[-1].id
            self._choose(newest, SpeechKind.SPEECH)

    def _capture(self, kind: NoteKind, text: str) -> None:
        private = self._page.notes.is_private()
        if self._desk.do(notes.take_note, text, kind, private=private):
            self._page.notes.clear_capture()

    def _show_saving(self) -> None:
        self._page.notes.show_saving(self._desk.saving())


def _pop_up(menu: QMenu, at: QPoint) -> None:
    """Not modal: the clock and every key go on."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
