"""What of a window the keyboard reaches, and whether one sees where it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import settle
from tests.ui.reading_windows import visible

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox),
    *(QComboBox, QLineEdit, QPlainTextEdit),
)
COMPOUND = (QAbstractItemView, QAbstractSpinBox, QComboBox)
MOST_STOPS = 400
# Del and Space on the card do the same, and are on the key card.
BY_THE_KEY_OF_THEIR_CARD = {"withdraw_request", "mark"}


def controls(window: QWidget) -> list[QWidget]:
    """What can be worked with now; parts of a compound control are the control itself."""
    return [
        one
        for one in visible(window)
        if isinstance(one, CONTROLS)
        and one.isEnabled()
        and one.height() > 0
        and not isinstance(one, QHeaderView)
        and not isinstance(one.parentWidget(), COMPOUND)
    ]


def is_reached_by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def follows_a_line(widget: QWidget) -> bool:
    """A list of what fits what is typed: arrows and Enter in the line choose from it."""
    return widget.property("role") == "choices"


def has_a_key(widget: QWidget, window: QWidget) -> bool:
    """Whether an act of its name has a key of its own, whatever has the focus."""
    acts = window.findChildren(QAction, widget.objectName()) if widget.objectName() else []
    return any(not one.shortcut().isEmpty() for one in acts)


def out_of_reach(window: QWidget) -> list[QWidget]:
    """What only a mouse could work."""
    return [
        one
        for one in controls(window)
        if not (is_reached_by_tab(one) or has_a_key(one, window) or follows_a_line(one))
        and one.objectName() not in BY_THE_KEY_OF_THEIR_CARD
    ]


def walked(
    window: QWidget, qtbot: QtBot, look: Callable[[QWidget], object] = bool
) -> list[QWidget]:
    """Where Tab leads from the beginning of the window, one after the other, until it is back
    where it was first; `look` is called at every stop."""
    stops: list[QWidget] = []
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    for _stop in range(MOST_STOPS):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        settle()
        here = QApplication.focusWidget()
        if stops and here is stops[0]:
            return stops
        if here is not None and here not in stops:
            stops.append(here)
            look(here)
    raise AssertionError(f"Tab does not come back: {stops[-1].objectName()}")


def shows_its_focus(widget: QWidget) -> bool:
    """Whether it looks otherwise without the focus, which it has now."""
    with_focus = picture(widget)
    widget.clearFocus()
    without = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without


def picture(widget: QWidget) -> QImage:
    """The widget with the frame around it."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(widget.rect().translated(corner).adjusted(-3, -3, 3, 3)).toImage()
