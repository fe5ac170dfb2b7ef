"""The queue connected: cards and the list of speakers become acts, «next» asks before it skips."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import floor, queue
from models.ids import RequestId
from models.readings.queue import next_up, queue_order, reply_is_late
from models.request import Request
from ui.connections.menus import add, pop_up
from ui.desk.questions import Question, Questions, answers
from ui.desk.queue_panel import QueuePanel
from ui.live_desk import LiveDesk

NEXT = "next_cannot_speak"


class QueueConnections(QObject):
    def __init__(self, panel: QueuePanel, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._questions = questions
        panel.give_floor_requested.connect(self._give_floor)
        panel.withdraw_requested.connect(
            lambda key: desk.do(queue.withdraw_request, RequestId(key))
        )
        panel.hold_toggled.connect(self._toggle_hold)
        panel.moved.connect(
            lambda key, place: desk.do(queue.move_request, RequestId(key), place + 1)
        )
        panel.request_menu_requested.connect(self._show_menu)
        panel.close_list_requested.connect(lambda: desk.do(queue.close_list))
        panel.reopen_list_requested.connect(lambda: desk.do(queue.reopen_list))

    def next_speaker(self) -> None:
        """Calls the next; who has left, or replies to a speech that is over, is asked about."""
        if not self._asked_about(self._next_request):
            self._desk.do(floor.next_speaker)

    def _asked_about(self, find: Callable[[], Request | None]) -> bool:
        """Whether whoever is found cannot speak; that is asked about for as long as it holds."""
        request = find()
        if request is None or not self._cannot_speak(request):
            return False
        self._questions.ask(
            Question(
                NEXT,
                self._why_not(request),
                answers(
                    ("hold_request", self.tr("Hold")), ("withdraw_request", self.tr("Take off"))
                ),
                answered=lambda name: self._settle(request.id, name),
                holds=lambda: self._cannot_speak(find()),
            )
        )
        return True

    def _next_request(self) -> Request | None:
        meeting = self._desk.meeting
        upcoming = next_up(meeting) if meeting.running else None
        return self._request(upcoming.request) if upcoming is not None else None

    def _cannot_speak(self, request: Request | None) -> bool:
        if request is None:
            return False
        meeting = self._desk.meeting
        who = meeting.participant(request.participant)
        return who.has_left or reply_is_late(meeting, request)

    def _why_not(self, request: Request) -> str:
        meeting = self._desk.meeting
        who = meeting.participant(request.participant)
        left = self.tr("{name} is next and has left the room.")
        name = meeting.short_names.of(who.person)
        late = self.tr("{name} is next, but the speech to reply to is over.")
        return (left if who.has_left else late).format(name=name)

    def _settle(self, key: RequestId, name: str) -> None:
        act = queue.hold_request if name == "hold_request" else queue.withdraw_request
        self._desk.do(act, key)

    def _give_floor(self, key: int) -> None:
        """Whoever stands before this card; who cannot speak is asked about as by «next»."""
        if not self._asked_about(lambda: self._request(key)):
            self._desk.do(floor.grant_request, RequestId(key))

    def _request(self, key: int | None) -> Request | None:
        return next((one for one in self._desk.meeting.queue if one.id == key), None)

    def _toggle_hold(self, key: int) -> None:
        held = any(one.id == key and one.held for one in self._desk.meeting.queue)
        self._desk.do(queue.release_request if held else queue.hold_request, RequestId(key))

    def _show_menu(self, key: int, at: QPoint) -> None:
        order = [one.id for one in queue_order(self._desk.meeting)]
        if key not in order:
            return
        held = any(one.id == key and one.held for one in self._desk.meeting.queue)
        menu = QMenu(self._panel)
        add(menu, self.tr("Give the floor now"), lambda: self._give_floor(key), self.tr("Enter"))
        words = self.tr("Release") if held else self.tr("Hold")
        add(menu, words, lambda: self._toggle_hold(key), self.tr("Space"))
        first = add(menu, self.tr("To the front"), lambda: self._panel.moved.emit(key, 0))
        first.setEnabled(order[0] != key)
        add(menu, self.tr("Take off"), lambda: self._panel.withdraw_requested.emit(key), "Del")
        pop_up(menu, at)
