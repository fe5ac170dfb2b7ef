"""A meeting that was left open: the strip asks once whether it ended then."""

from datetime import datetime

from PySide6.QtCore import QObject

from models.acts import corrections
from models.facts import MeetingClosed, MeetingFact
from models.meeting import Meeting
from ui.connections.closing import Closing
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk

LEFT_OPEN = "left_open"


class LeftOpenConnections(QObject):
    """Whoever acts at the table goes on with it, asked or not; whoever takes the close back is
    asked again."""

    def __init__(self, desk: LiveDesk, closing: Closing, questions: Questions) -> None:
        super().__init__(closing)
        self._desk = desk
        self._closing = closing
        self._questions = questions
        self._told: datetime | None = None
        desk.taken_back.connect(self._ask_again)
        desk.changed.connect(self._ask_of_another_time)
        self._ask()

    def asks_after_sleep(self, since: datetime) -> bool:
        """Whether the computer slept for so long that this is to be asked."""
        self._desk.slept(since)
        return self._ask()

    def _ask_again(self, _before: Meeting, what: MeetingFact) -> None:
        if isinstance(what, MeetingClosed):
            self._ask()

    def _ask_of_another_time(self) -> None:
        """A speech was corrected to end later."""
        left = self._desk.left_open
        if left is not None and left.since != self._told and self._questions.stands(LEFT_OPEN):
            self._ask()

    def _ask(self) -> bool:
        left = self._desk.left_open
        if left is None:
            return False
        self._told = left.since
        words = self.tr("This meeting was left open; its last act: {time}. Did it end then?")
        then = f"{self._desk.meeting.local(left.since):%d.%m.%Y %H:%M}"
        self._questions.ask(
            Question(
                LEFT_OPEN,
                words.format(time=then),
                answers(
                    ("ended", self.tr("It ended then")), ("goes_on", self.tr("It goes on now"))
                ),
                answered=self._settle,
                wanted=False,
                holds=lambda: self._desk.left_open is not None,
            )
        )
        return True

    def _settle(self, name: str) -> None:
        left = self._desk.left_open
        if left is None:
            return
        if name == "ended":
            self._closing.close_meeting()
        else:
            away = self._desk.now() - left.away
            self._desk.do(corrections.discard_gap, away, away)
