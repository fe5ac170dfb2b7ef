"""A window brought back to where it was, if that place still exists."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.hall.placing import box_of, told
from ui.hall.screens import kept_on


def keep_on_screens(window: QWidget) -> None:
    """Moves it wholly onto a screen that is there; what fills a screen is placed by the system."""
    if window.isMaximized() or window.isFullScreen():
        return
    screens = [told(one) for one in QGuiApplication.screens()]
    box = kept_on(box_of(window.geometry()), screens)
    window.setGeometry(QRect(box.left, box.top, box.width, box.height))
