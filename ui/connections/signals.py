"""The clock heard: a screen reader is told once that time runs out and that it is up; a sound
follows only where this computer was asked for one."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from models.readings.time_signals import Signal, signal
from ui import preferences, wording
from ui.desk.desk_page import DeskPage
from ui.live_desk import LiveDesk


class SignalConnections(QObject):
    def __init__(self, page: DeskPage, desk: LiveDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._heard = desk.now()

    def listen(self, now: datetime) -> None:
        heard = signal(self._desk.meeting, self._heard, now)
        self._heard = now
        if heard is not None:
            self._announce(heard)
            if preferences.sound():
                QApplication.beep()

    def _announce(self, heard: Signal) -> None:
        event = QAccessibleAnnouncementEvent(self._page.table, wording.signal(heard))
        QAccessible.updateAccessibility(event)
