"""A rehearsal connected: the room lives on beside the desk, and is told of every fact."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from models.rehearsing.assistant import next_deed
from models.rehearsing.pace import SPEEDS, STANDING
from models.rehearsing.settling import Outcome
from models.store.trouble import StoreError
from ui.actions import make_actions
from ui.main_window import MainWindow
from ui.palette import Colours
from ui.rehearsing.acts import ASSIST, CHECKED, END, LIST, PAUSE, SPEED, rehearsal_specs
from ui.rehearsing.report_panel import ReportPanel
from ui.rehearsing.room_bar import RoomBar
from ui.rehearsing.room_list import RoomList
from ui.rehearsing.staging import Staged
from ui.trouble_wording import store_error
from ui.views.rehearsing import report_view, room_view

BEAT = 250
MOST_AT_ONCE = 20


class RehearsalConnections(QObject):
    """`ended` follows when the moderator leaves the rehearsal."""

    ended = Signal()

    def __init__(self, window: MainWindow, staged: Staged, colours: Colours) -> None:
        super().__init__(window)
        self._window = window
        self._staged = staged
        self._closed = staged.desk.meeting.closed is not None
        self._stood = False
        self.actions = make_actions(rehearsal_specs(self._runs()), self)
        self.bar = RoomBar(colours, self.actions)
        self.list = RoomList()
        self.report = ReportPanel(window.pages)
        self._connect()
        self.beat()

    def beat(self) -> None:
        """What has happened by now; if the program plays by itself, what it does about it."""
        now = self._staged.desk.now()
        self._staged.rehearsal.go_on(now)
        if self._staged.rehearsal.plays_itself:
            self._help(now)
        self._show(now)
        self._window.seconds.look()

    def _connect(self) -> None:
        for name in CHECKED:
            self.actions[name].setCheckable(True)
        window, desk = self._window, self._staged.desk
        window.addActions(list(self.actions.values()))
        window.ways.offer(self.actions)
        window.rehearsing.withdraw()
        for place, row in enumerate((self.bar, self.list), start=1):
            window.column.insertWidget(place, row)
        self.list.hide()
        desk.changed.connect(self._after_fact)
        self.report.closed.connect(self._go_on)
        self.report.end_requested.connect(self.ended)
        self.report.keep_requested.connect(self._keep)
        window.pages.currentChanged.connect(self.report.leave)
        timer = QTimer(self)
        timer.timeout.connect(self.beat)
        window.closed.connect(timer.stop)
        timer.start(BEAT)

    def _runs(self) -> dict[str, Callable[[], object]]:
        return {
            **{SPEED.format(speed=one): partial(self._go_at, one) for one in SPEEDS},
            PAUSE: self._toggle_pause,
            ASSIST: self._toggle_help,
            LIST: self._toggle_list,
            END: self._end,
        }

    def _after_fact(self) -> None:
        """When the meeting is closed, the rehearsal is at its end."""
        self._staged.rehearsal.fact_was_made()
        closed = self._staged.desk.meeting.closed is not None
        ended, self._closed = closed and not self._closed, closed
        self._show(self._staged.desk.now())
        if ended:
            self._end()

    def _help(self, now: datetime) -> None:
        desk = self._staged.desk
        for _ in range(MOST_AT_ONCE):
            settled = self._staged.rehearsal.settled(now)
            waiting = tuple(one.happening for one in settled if one.outcome is Outcome.OPEN)
            deed = next_deed(desk.meeting, waiting, now)
            if deed is None or not desk.do(deed.act, *deed.arguments):
                return
            self._staged.rehearsal.helped += 1

    def _show(self, now: datetime) -> None:
        rehearsal, clock = self._staged.rehearsal, self._staged.clock
        view = room_view(
            rehearsal.settled(now),
            rehearsal.meeting,
            clock.pace,
            speed=clock.usual,
            still=clock.speed == STANDING,
            helped=rehearsal.plays_itself,
        )
        self.bar.show_view(view)
        if not self.list.isHidden():
            self.list.show_rows(view.rows)

    def _go_at(self, speed: int) -> None:
        self._staged.clock.go_at(speed)
        self.beat()

    def _toggle_pause(self) -> None:
        clock = self._staged.clock
        self._go_at(clock.usual if clock.speed == STANDING else STANDING)

    def _toggle_help(self) -> None:
        rehearsal = self._staged.rehearsal
        rehearsal.plays_itself = not rehearsal.plays_itself
        self.beat()

    def _toggle_list(self) -> None:
        unfolded = self.list.isHidden()
        self.list.setVisible(unfolded)
        self.actions[LIST].setChecked(unfolded)
        self.beat()

    def _end(self) -> None:
        """First what was lost; asked once more, the rehearsal is left."""
        if not self.report.isHidden():
            self.ended.emit()
            return
        self._stood = self._staged.clock.speed == STANDING
        self._staged.clock.go_at(STANDING)
        rehearsal, now = self._staged.rehearsal, self._staged.desk.now()
        reckoning = rehearsal.reckon(self._staged.clock.pace, now)
        self.report.show_report(report_view(reckoning, rehearsal.meeting, rehearsal.helped))
        self._show(now)

    def _go_on(self) -> None:
        """As it went before the report was asked for."""
        self._go_at(STANDING if self._stood else self._staged.clock.usual)

    def _keep(self) -> None:
        try:
            words = self.tr("Kept: {name}").format(name=self._staged.keep().name)
        except StoreError as error:
            words = store_error(error)
        self.report.say_kept(words)
