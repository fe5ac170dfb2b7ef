"""The watch connected: sleep and a clock that was set are asked about in the strip."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from models.acts import corrections
from models.watch import ClockSet, Slept, noticed
from ui.desk.desk_page import DeskPage
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk
from ui.views.clock_text import elapsed

SLEPT, CLOCK = "slept", "clock_was_set"


class WatchConnections(QObject):
    """Looks at the clocks at every beat."""

    def __init__(self, page: DeskPage, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(page)
        self._desk = desk
        self._questions = questions
        self._last = desk.look()

    def look(self) -> None:
        before, self._last = self._last, self._desk.look()
        if not self._desk.meeting.running or self._desk.sitting.read_only:
            return
        match noticed(before, self._last):
            case Slept(since, length):
                self._ask_about_sleep(since, length)
            case ClockSet(by):
                self._ask_about_clock(by)

    def _ask_about_sleep(self, since: datetime, length: timedelta) -> None:
        words = self.tr("The computer slept for {time}. Does this time count?")
        self._questions.ask(
            Question(
                SLEPT,
                words.format(time=elapsed(length)),
                answers(
                    ("count", self.tr("It counts")),
                    ("discard_gap", self.tr("It does not")),
                    ("suspend_since", self.tr("Stop the speech then")),
                ),
                answered=lambda name: self._settle_sleep(name, since, length),
                wanted=False,
            )
        )

    def _settle_sleep(self, name: str, since: datetime, length: timedelta) -> None:
        ago = self._desk.now() - since
        if name == "discard_gap":
            self._desk.do(corrections.discard_gap, ago, length)
        elif name == "suspend_since":
            self._desk.do(corrections.suspend_since, ago)

    def _ask_about_clock(self, by: timedelta) -> None:
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
                wanted=False,
            )
        )

    def _settle_clock(self, name: str, by: timedelta) -> None:
        if name == "correct_clock":
            self._desk.do(corrections.correct_clock, by)
