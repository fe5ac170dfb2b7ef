"""When the window looks at the clocks: as a second turns that somebody watches, no more often."""

from datetime import UTC, datetime, timedelta
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.meeting import Meeting
from ui.live_desk import LiveDesk

LOOK = 250
"""ms until it looks again at a clock that shows the same second still."""
SECOND = timedelta(seconds=1)
MILLISECOND = timedelta(milliseconds=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class SecondHand(QObject):
    """`turned` follows each second of the speech that runs, else of the meeting's own time.

    What turns otherwise after an act is noticed within the second. Of a clock that goes faster than
    a second in a second it hears by `look`. `looked` follows every look, once a second at least.
    """

    turned = Signal()
    looked = Signal()

    def __init__(self, desk: LiveDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._second = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._turns()

    def look(self) -> None:
        if self._turns():
            self.turned.emit()
        self.looked.emit()

    def stop(self) -> None:
        self._timer.stop()

    def _turns(self) -> bool:
        """Whether another second is shown than before. It looks again when this one is over."""
        watched = watched_time(self._desk.meeting, self._desk.now())
        second, self._second = self._second, watched // SECOND
        turned = second != self._second
        over_in = ceil((SECOND - watched % SECOND) / MILLISECOND) + 1
        self._timer.start(over_in if turned else max(over_in, LOOK))
        return turned


def watched_time(meeting: Meeting, now: datetime) -> timedelta:
    speech = meeting.speaking
    if speech is not None and speech.running:
        return speech.spoken(now)
    return now - LONG_AGO
