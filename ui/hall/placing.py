"""The hall kept in its place, while screens come and go and the moderator's window moves."""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from ui.hall import memory
from ui.hall.hall_window import HallWindow
from ui.hall.screens import (
    Box,
    FullScreen,
    Hidden,
    Place,
    Screen,
    Window,
    home_of,
    kept_on,
    place_of,
)

_SHARE_OF_SCREEN = 0.4


class HallPlacing(QObject):
    """`desk` is the moderator's window, never covered. `placed` follows when the hall is somewhere
    else than before, or nowhere."""

    placed = Signal()

    def __init__(self, desk: QWidget, hall: HallWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._hall = hall
        self._place: Place = Hidden()
        self._wanted = False
        self._stays = False
        self._followed: QWindow | None = None
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self.settle)
        system = QGuiApplication.instance()
        assert isinstance(system, QGuiApplication)
        system.screenAdded.connect(self._welcome)
        system.screenRemoved.connect(self.settle)
        system.primaryScreenChanged.connect(self.settle)
        hall.dismissed.connect(self.dismiss)
        hall.activated.connect(desk.activateWindow)
        desk.installEventFilter(self)

    @property
    def place(self) -> Place:
        return self._place

    @property
    def wanted(self) -> bool:
        """Asked for, though its screen may be away."""
        return self._wanted

    def toggle(self) -> None:
        """What is seen goes away; what is not seen comes, wherever there is room."""
        if isinstance(self._place, Hidden):
            self.ask()
        else:
            self.dismiss()

    def ask(self) -> None:
        self._wanted, self._stays = True, False
        self.settle()

    def come_back(self) -> None:
        """As it was when the program ended; what was on a screen comes on that one alone."""
        self._wanted = memory.shown() != memory.OFF
        self._stays = memory.shown() == memory.ON_SCREEN
        self.settle()

    def dismiss(self) -> None:
        self._wanted = False
        memory.remember_shown(memory.OFF)
        self.settle()

    def settle(self) -> None:
        """Looks at the screens again; called whenever anything about them has changed."""
        beside = self._wanted and self._desk.isVisible()
        place = self._right_place() if beside else Hidden()
        if place == self._place:
            return
        before, self._place = self._place, place
        self._remember_window(before)
        self._go(place)
        self.placed.emit()

    def give_way(self) -> None:
        """Another hall comes where this one is."""
        self._remember_window(self._place)

    def _remember_window(self, place: Place) -> None:
        if isinstance(place, Window):
            memory.remember_window(box_of(self._hall.geometry()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            if self._followed is not self._desk.windowHandle():
                self._followed = self._desk.windowHandle()
                self._followed.screenChanged.connect(self.settle)
            self.settle()
        elif event.type() is QEvent.Type.Close:
            self._finish()
        return False

    def _finish(self) -> None:
        """The desk is shut; what the hall was is remembered."""
        self._desk.removeEventFilter(self)
        self._wanted = False
        self.settle()
        self._hall.deleteLater()

    def _welcome(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.settle)
        self.settle()

    def _right_place(self) -> Place:
        screens = [told(one) for one in QGuiApplication.screens()]
        return place_of(screens, self._moderators(), memory.home(), stays=self._stays)

    def _moderators(self) -> Screen | None:
        """A window whose screen has gone is about to be moved to the primary one."""
        found = self._desk.screen()
        known = found if found in QGuiApplication.screens() else QGuiApplication.primaryScreen()
        return told(known) if known is not None else None

    def _go(self, place: Place) -> None:
        match place:
            case Hidden():
                self._hall.hide()
            case Window():
                memory.remember_shown(memory.IN_WINDOW)
                self._hall.setGeometry(self._window_rect())
                self._hall.stand_as_window()
            case FullScreen(screen):
                self._stays = True
                memory.remember_shown(memory.ON_SCREEN)
                memory.remember_home(home_of(screen))
                (there,) = (one for one in QGuiApplication.screens() if told(one) == screen)
                self._hall.fill(there)

    def _window_rect(self) -> QRect:
        """Where it was, else in a corner of the desk's screen."""
        screens = [told(one) for one in QGuiApplication.screens()]
        free = self._desk.screen().availableGeometry()
        size = free.size() * _SHARE_OF_SCREEN
        corner = QRect(free.topLeft(), size)
        corner.moveBottomRight(free.bottomRight())
        box = kept_on(memory.window_box() or box_of(corner), screens)
        return QRect(box.left, box.top, box.width, box.height)


def told(screen: QScreen) -> Screen:
    primary = screen is QGuiApplication.primaryScreen()
    return Screen(screen.name(), screen.serialNumber(), box_of(screen.geometry()), primary)


def box_of(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
