"""When the window looks at the clocks: as a second turns that somebody watches, no more often."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from models.meeting import Meeting
from ui.live_desk import LiveDesk

LOOK = 250
"""ms; no second is shown later than this."""
SECOND = timedelta(seconds=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class SecondHand(QObject):
    """`turned` follows each second of the speech that runs, else of the meeting's own time."""

    turned = Signal()

    def __init__(self, desk: LiveDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._second = watched_second(desk.meeting, desk.now())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        second = watched_second(self._desk.meeting, self._desk.now())
        if second != self._second:
            self._second = second
            self.turned.emit()

    def stop(self) -> None:
        self._timer.stop()


def watched_second(meeting: Meeting, now: datetime) -> int:
    speech = meeting.speaking
    if speech is not None and speech.running:
        return speech.spoken(now) // SECOND
    return (now - LONG_AGO) // SECOND
