"""The hall screen itself: one widget that paints what thirty people see."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from models.papers.wording import Translate
from ui.hall.bar import paint_bar
from ui.hall.composition import HallPicture, a_moment_later, compose
from ui.hall.look import GROUND, PAD, PANEL
from ui.hall.setting import Line
from ui.views.hall import BLANK, HallView

_WINDOW = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
_FULL = _WINDOW | Qt.WindowType.FramelessWindowHint


class HallWindow(QWidget):
    """Wants no keys: `activated` follows where the system gives them to it all the same,
    `dismissed` when somebody shuts its window."""

    activated = Signal()
    dismissed = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__(None, _WINDOW)
        self._translate = translate
        self._view = BLANK
        self._picture = HallPicture()
        self.setObjectName("hall_window")
        self.setAccessibleName(self.tr("Hall screen"))
        self.setWindowTitle(self.tr("Hall screen"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def speak(self, translate: Translate) -> None:
        """Another language from now on."""
        self._translate = translate
        self._compose()

    def show_view(self, view: HallView) -> None:
        """What is equal is not painted again, and of a second only its figures."""
        if view == self._view:
            return
        before, self._view = self._view, view
        old = self._picture
        later = a_moment_later(old, before, view, self._translate)
        self._picture = later or self._composed()
        self.update(self._difference(old, self._picture))

    def view(self) -> HallView:
        return self._view

    def lines(self) -> tuple[Line, ...]:
        """The words as they are placed now."""
        return self._picture.lines

    def picture(self) -> HallPicture:
        return self._picture

    def fill(self, screen: QScreen) -> None:
        """The whole of that screen, without a frame and without a mouse pointer."""
        self.hide()
        self.setWindowFlags(_FULL)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def stand_as_window(self) -> None:
        """An ordinary window where it lies now."""
        self.hide()
        self.setWindowFlags(_WINDOW)
        self.unsetCursor()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, region = QPainter(self), event.region()
        painter.fillRect(region.boundingRect(), QColor(GROUND))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for panel in self._picture.panels:
            radius = PAD * self.height() / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(PANEL))
            painter.drawRoundedRect(panel, radius, radius)
        if self._picture.bar is not None:
            paint_bar(painter, self._picture.bar)
        for line in self._picture.lines:
            if region.intersects(line.box.toAlignedRect()):
                painter.setFont(line.font)
                painter.setPen(QColor(line.colour))
                painter.drawText(QPointF(line.left, line.baseline), line.text)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._compose()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._compose()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.dismissed.emit()

    def _compose(self) -> None:
        self._picture = self._composed()
        self.update()

    def _composed(self) -> HallPicture:
        return compose(self._view, self._translate, QFont(self.font()), QSizeF(self.size()))

    def _difference(self, old: HallPicture, new: HallPicture) -> QRegion:
        if old.panels != new.panels:
            return QRegion(self.rect())
        gone = [line for line in old.lines if line not in new.lines]
        come = [line for line in new.lines if line not in old.lines]
        boxes = [line.box for line in (*gone, *come)]
        if old.bar != new.bar:
            boxes += [one.box for one in (old.bar, new.bar) if one is not None]
        region = QRegion()
        for box in boxes:
            region += _around(box)
        return region


def _around(box: QRectF) -> QRegion:
    """With room for letters that lean out of their line."""
    return QRegion(box.adjusted(-3, -3, 3, 3).toAlignedRect())
