"""What a window shows in words, and whether there is room for it."""

import re
from collections.abc import Iterator
from html import unescape
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from ui.desk.lines_label import LinesLabel
from ui.desk.table_canvas import TableCanvas
from ui.over_page import OverPage

# Border, padding and the two pixels that a line keeps free at both sides.
_LINE_EDGE = 1 + 8 + 2
_MARKUP = re.compile(r"<[^>]+>")


def visible(window: QWidget) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def named(widget: QWidget) -> str:
    words = words_of(widget)
    return f"{type(widget).__name__}#{widget.objectName()} {words[:1]} {widget.size().toTuple()}"


def words_of(widget: QWidget) -> list[str]:
    """The words this very widget paints."""
    match widget:
        case TableCanvas():
            return [line.text for line in widget.centre_lines()]
        case QLabel() | QAbstractButton() | LinesLabel():
            return [widget.text()] if widget.text() else []
        case QComboBox():
            return [widget.itemText(row) for row in range(widget.count())]
        case QPlainTextEdit() | QLineEdit():
            return [widget.placeholderText()] if widget.placeholderText() else []
        case QHeaderView():
            model, way = widget.model(), widget.orientation()
            heads = (model.headerData(one, way) for one in range(widget.count())) if model else ()
            return [str(one) for one in heads if one]
        case _:
            return []


def tips_of(widget: QWidget) -> list[str]:
    """What is said of it beside: tool tip, names for screen readers."""
    said = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    return [unescape(_MARKUP.sub(" ", one)) for one in said if one]


def cut_off(widget: QWidget) -> bool:
    """Whether there is less room than the words of the widget need."""
    match widget:
        case TableCanvas():
            return any(line.text.endswith("…") for line in widget.centre_lines())
        case LinesLabel():
            return widget.is_cut() or widget.height() < widget.heightForWidth(widget.width())
        case QLabel():
            return _label_is_cut(widget)
        case QHeaderView():
            shown = [one for one in range(widget.count()) if not widget.isSectionHidden(one)]
            return any(widget.sectionSizeHint(one) > widget.sectionSize(one) for one in shown)
        case QAbstractButton():
            least = widget.minimumSizeHint()
            return bool(widget.text()) and not _holds(widget, least.width(), least.height())
        case QComboBox():
            return _advance(widget, widget.currentText()) > _edit_field(widget).width()
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            room = widget.width() - 2 * _LINE_EDGE
            return not widget.text() and _advance(widget, widget.placeholderText()) > room
        case QPlainTextEdit():
            return _placeholder_is_cut(widget)
        case QTableView():
            rows = range(widget.model().rowCount()) if widget.model() else range(0)
            return any(widget.sizeHintForRow(row) > widget.rowHeight(row) for row in rows)
        case QAbstractSpinBox():
            return not _holds(widget, widget.minimumSizeHint().width(), 0)
        case _:
            return False


def outside_its_parent(widget: QWidget) -> bool:
    """Whether a part of it is behind the edge of what holds it; scrolling apart."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    if is_scrolled(widget):
        return _is_cut_at_the_side(widget, parent)
    return not parent.rect().contains(widget.geometry())


def _is_cut_at_the_side(widget: QWidget, viewport: QWidget) -> bool:
    """Whether it is wider than the view, and no bar is there to move it."""
    area = viewport.parentWidget()
    assert isinstance(area, QAbstractScrollArea)
    without_bar = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return without_bar and widget.width() > viewport.width()


def is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def overlaps(window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Visible siblings that lie one over the other, but for what lies there on purpose."""
    for parent in (window, *visible(window)):
        if isinstance(parent, QAbstractScrollArea):
            continue
        children = [one for one in parent.children() if isinstance(one, QWidget)]
        shown = [one for one in children if _is_shown(one)]
        for place, one in enumerate(shown):
            for other in shown[place + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    yield one, other


def without_a_name(widget: QWidget) -> bool:
    """Whether the keyboard reaches it, and a screen reader has nothing to say of it."""
    reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    if not reachable or inner or widget.focusProxy() is not None:
        return False
    interface = QAccessible.queryAccessibleInterface(widget)
    return not interface.text(QAccessible.Text.Name).strip()


def is_told_with_markup(widget: QWidget) -> bool:
    """Whether a screen reader would read the tool tip's markup out."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "<qt>" in interface.text(QAccessible.Text.Description)


def _is_shown(widget: QWidget) -> bool:
    meant_to_be_over = isinstance(widget, QSplitterHandle | OverPage)
    return widget.isVisible() and not widget.isWindow() and not meant_to_be_over


def _label_is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return not _holds(label, label.sizeHint().width(), label.sizeHint().height())


def _holds(widget: QWidget, width: int, height: int) -> bool:
    return widget.width() >= width and widget.height() >= height


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _edit_field(widget: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    complex_control, part = (
        QStyle.ComplexControl.CC_ComboBox,
        QStyle.SubControl.SC_ComboBoxEditField,
    )
    return widget.style().subControlRect(complex_control, option, part, widget)


def _placeholder_is_cut(widget: QPlainTextEdit) -> bool:
    room = widget.viewport().rect()
    wrap = int(Qt.TextFlag.TextWordWrap.value)
    needed = widget.fontMetrics().boundingRect(room, wrap, widget.placeholderText())
    return needed.height() > room.height() or needed.width() > ceil(room.width())
