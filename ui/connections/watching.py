"""The watch connected: sleep and a clock that was set are asked about in the strip."""

from datetime import timedelta

from PySide6.QtCore import QObject

from models.acts import corrections
from models.readings.speaking import ran_on_since
from models.watch import SMALLEST_JUMP, ClockSet, Slept, noticed
from ui.connections.left_open import LeftOpenConnections
from ui.desk.desk_page import DeskPage
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.views.clock_text import elapsed

SLEPT, CLOCK = "slept", "clock_was_set"


class WatchConnections(QObject):
    """Looks at the clocks at every beat. Every sleep is a question of its own; what a clock was set
    by is added up until it is settled."""

    def __init__(
        self,
        page: DeskPage,
        desk: LiveDesk,
        questions: Questions,
        left_open: LeftOpenConnections,
    ) -> None:
        super().__init__(page)
        self._left_open = left_open
        self._desk = desk
        self._questions = questions
        self._last = desk.look()
        self._unsettled: list[Slept | ClockSet] = []

    def look(self) -> None:
        before, self._last = self._last, self._desk.look()
        if not self._desk.meeting.running or self._desk.sitting.read_only:
            return
        what = noticed(before, self._last)
        if what is not None:
            self.ask(what)

    def ask(self, what: Slept | ClockSet) -> None:
        match what:
            case Slept():
                if not self._left_open.asks_after_sleep(what.since):
                    self._ask_about_sleep(what)
            case ClockSet(by):
                self._ask_about_clock(by)

    def _ask_about_sleep(self, gap: Slept) -> None:
        self._unsettled.append(gap)
        words = self.tr("The computer slept for {time}. Does this time count?")
        self._questions.ask(
            Question(
                f"{SLEPT} {gap.since.isoformat()}",
                words.format(time=elapsed(gap.length)),
                answers(
                    ("count", self.tr("It counts")),
                    ("discard_gap", self.tr("It does not")),
                    ("suspend_since", self.tr("Stop the speech then")),
                ),
                answered=lambda name: self._settle_sleep(name, gap),
                dismissed=lambda: self._unsettled.remove(gap),
                wanted=False,
                offers=lambda name: name != "suspend_since" or self._spoke_through(gap),
                renew=lambda table: table.watch.ask(gap),
            )
        )

    def _spoke_through(self, gap: Slept) -> bool:
        return ran_on_since(self._desk.meeting, gap.since)

    def _settle_sleep(self, name: str, gap: Slept) -> None:
        self._unsettled.remove(gap)
        ago = self._desk.now() - gap.since
        if name == "discard_gap":
            self._desk.do(corrections.discard_gap, ago, gap.length)
        elif name == "suspend_since":
            self._desk.do(corrections.suspend_since, ago)

    def _ask_about_clock(self, by: timedelta) -> None:
        by += self._set_by()
        self._forget_the_clock()
        if abs(by) < SMALLEST_JUMP:
            self._questions.withdraw(CLOCK)
            return
        self._unsettled.append(ClockSet(by))
        later = self.tr("The clock of this computer was set forward by {time}.")
        earlier = self.tr("The clock of this computer was set back by {time}.")
        rest = self.tr("Speeches go on as before.")
        told = (later if by > timedelta() else earlier).format(time=elapsed(abs(by)))
        self._questions.ask(
            Question(
                CLOCK,
                f"{told} {rest}",
                answers(
                    ("keep", self.tr("Keep the time of day")),
                    ("correct_clock", self.tr("Use the new one")),
                ),
                answered=lambda name: self._settle_clock(name, by),
                dismissed=self._forget_the_clock,
                wanted=False,
                renew=lambda table: table.watch.ask(ClockSet(by)),
            )
        )

    def _settle_clock(self, name: str, by: timedelta) -> None:
        self._forget_the_clock()
        if name == "correct_clock":
            self._desk.do(corrections.correct_clock, by)

    def _set_by(self) -> timedelta:
        """By how much in all, of what is not settled yet."""
        return sum((one.by for one in self._unsettled if isinstance(one, ClockSet)), timedelta())

    def _forget_the_clock(self) -> None:
        self._unsettled = [one for one in self._unsettled if isinstance(one, Slept)]
