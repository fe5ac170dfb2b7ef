"""Manners of a computer at a table: while a meeting runs it does not fall asleep, and no news of
other programs appear over the hall. Best effort: where nobody can be asked, nothing happens."""

import sys
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from ui.hall.placing import HallPlacing
from ui.hall.screens import FullScreen
from ui.live_desk import LiveDesk

translate = QCoreApplication.translate

_SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
)


class Call(Struct, frozen=True):
    """A method of the session bus. Its answer is not waited for."""

    service: str
    path: str
    interface: str
    method: str
    arguments: tuple[object, ...]


class Bus(Protocol):
    def send(self, connection: str, calls: Sequence[Call]) -> None:
        """Over a connection of that name, opened for it. Does nothing where there is no bus."""

    def leave(self, connection: str) -> None:
        """Whatever was asked for over this connection ends with it."""


class Favour(Protocol):
    """Something the system does for this program from `ask` to `withdraw`."""

    def ask(self) -> None: ...

    def withdraw(self) -> None: ...


class Nobody:
    """Whoever cannot be asked."""

    def ask(self) -> None:
        """Nothing happens."""

    def withdraw(self) -> None:
        """Nothing had happened."""


class BusFavour:
    """Asked for over a connection of its own: the favour ends when its owner leaves the bus, so no
    number of it has to be kept, and none is left behind by a crash."""

    def __init__(self, bus: Bus, connection: str, calls: Sequence[Call]) -> None:
        self._bus = bus
        self._connection = connection
        self._calls = calls

    def ask(self) -> None:
        self._bus.send(self._connection, self._calls)

    def withdraw(self) -> None:
        self._bus.leave(self._connection)


class Manners(QObject):
    """Follows one meeting at a time: awake while it runs, quiet while the hall fills a screen."""

    def __init__(self, awake: Favour | None = None, quiet: Favour | None = None) -> None:
        super().__init__()
        self._favours = {"awake": awake or Nobody(), "quiet": quiet or Nobody()}
        self._asked: set[str] = set()
        self._watched: tuple[LiveDesk, HallPlacing] | None = None

    def watch(self, desk: LiveDesk, hall: HallPlacing) -> None:
        self._watched = (desk, hall)
        desk.changed.connect(self._look)
        hall.placed.connect(self._look)
        self._look()

    def rest(self) -> None:
        """The meeting is left."""
        if self._watched is not None:
            desk, hall = self._watched
            desk.changed.disconnect(self._look)
            hall.placed.disconnect(self._look)
        self._watched = None
        self._look()

    def _look(self) -> None:
        awake = quiet = False
        if self._watched is not None:
            desk, hall = self._watched
            awake = desk.meeting.running and not desk.sitting.read_only
            quiet = isinstance(hall.place, FullScreen)
        self._wish("awake", awake)
        self._wish("quiet", quiet)

    def _wish(self, name: str, wanted: bool) -> None:
        if wanted and name not in self._asked:
            self._asked.add(name)
            self._favours[name].ask()
        elif not wanted and name in self._asked:
            self._asked.remove(name)
            self._favours[name].withdraw()


def awake_calls() -> tuple[Call, ...]:
    """Older desktops answer at the second path."""
    reason = translate("Manners", "A meeting is being held")
    return tuple(
        Call(service, path, "org.freedesktop.ScreenSaver", "Inhibit", ("roundtable", reason))
        for service, path in _SCREEN_SAVERS
    )


def quiet_calls() -> tuple[Call, ...]:
    """Plasma knows this one; others leave a full screen alone by themselves, or do not."""
    name = "org.freedesktop.Notifications"
    reason = translate("Manners", "The hall screen is shown")
    arguments: tuple[object, ...] = ("roundtable", reason, {})
    return (Call(name, "/org/freedesktop/Notifications", name, "Inhibit", arguments),)


def manners() -> Manners:
    """Those of this computer. Windows holds news back by itself while a window fills a screen."""
    if sys.platform == "win32":
        from ui.windows_power import WindowsAwake

        return Manners(awake=WindowsAwake())
    from ui.session_bus import SessionBus

    bus = SessionBus()
    return Manners(
        BusFavour(bus, "roundtable_meeting", awake_calls()),
        BusFavour(bus, "roundtable_hall", quiet_calls()),
    )
