"""Advice connected: one key does what is advised; nothing happens by itself."""

from datetime import datetime

from PySide6.QtCore import QObject

from models.acts import queue
from models.readings.balance import Scope, to_be_invited
from models.readings.time_fit import is_time_short, time_fit
from models.refusals import Refusal
from ui.desk.desk_page import DeskPage
from ui.desk.level_sign import Level
from ui.desk.questions import Questions
from ui.live_desk import LiveDesk
from ui.plain import before_stop
from ui.views.advice import advice_view
from ui.views.clock_text import clock
from ui.views.shares import shares_view


class AdviceConnections(QObject):
    """Holds for whom the shares are counted: the item, or the whole meeting."""

    def __init__(self, page: DeskPage, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._questions = questions
        self._scope = Scope.MEETING
        page.advice.limit_requested.connect(self.limit_waiting)
        page.advice.close_list_requested.connect(lambda: desk.do(queue.close_list))
        page.shares.invite_requested.connect(self.invite)
        page.shares.scope_requested.connect(self.change_scope)

    def refresh(self, now: datetime) -> None:
        meeting = self._desk.meeting
        self._page.advice.show_view(advice_view(meeting, now))
        self._page.shares.show_view(shares_view(meeting, now, self._scope))

    def limit_waiting(self) -> None:
        """The longest limit at which all who wait are heard in time."""
        fit = time_fit(self._desk.meeting, self._desk.now())
        if fit is None:
            self._desk.refused.emit(Refusal.NOBODY_WAITS)
        elif not is_time_short(self._desk.meeting, fit):
            self._desk.refused.emit(Refusal.TIME_ENOUGH)
        elif fit.fits is None:
            self._desk.refused.emit(Refusal.NO_TIME_LEFT)
        elif self._desk.do(queue.limit_waiting, fit.fits):
            words = self.tr("{limit} for all who wait. Ctrl+Z takes it back.")
            self._say(words.format(limit=clock(fit.fits)))

    def invite(self) -> None:
        """Queues whoever the panel names."""
        voice = to_be_invited(self._desk.meeting, self._desk.now(), self._scope)
        if voice is None:
            self._desk.refused.emit(Refusal.ALL_WERE_HEARD)
        elif self._desk.do(queue.request_floor, voice.participant):
            meeting = self._desk.meeting
            name = meeting.short_names.of(meeting.participant(voice.participant).person)
            words = self.tr("Invited, and in the queue now: {name}. Ctrl+Z takes it back.")
            self._say(words.format(name=before_stop(name)))

    def _say(self, words: str) -> None:
        self._questions.say(words, Level.INFO, until_next_act=True)

    def change_scope(self) -> None:
        self._scope = Scope.ITEM if self._scope is Scope.MEETING else Scope.MEETING
        self.refresh(self._desk.now())
