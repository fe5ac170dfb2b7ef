"""Fields of forms: clicked and typed as people do, and scrolled past."""

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import asks_for_itself
from tests.ui.keyboard import CTRL, Key, press, write
from ui.entry import Choice, Figure, Moment


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.choice = Choice()
        self.choice.addItems(["Русский", "English"])
        self.figure = Figure()
        self.figure.setSpecialValueText("не указано")
        self.figure.setSuffix(" мин")
        self.day, self.time = Moment(), Moment()
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.time.setDisplayFormat("HH:mm")
        self.day.setDate(QDate(2026, 11, 27))
        self.time.setTime(QTime(22, 0))
        column = QVBoxLayout(self)
        for field in (self.line, self.choice, self.figure, self.day, self.time):
            column.addWidget(field)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.setWindowTitle("Form")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def click(field: QAbstractSpinBox, at: int) -> None:
    """Into its text, so many pixels from the left; what follows a click has followed."""
    QTest.mouseClick(
        field.lineEdit(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(at, field.height() // 2),
    )
    QTest.qWait(1)


def scroll_past(field: QWidget) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert not wheel.isAccepted()


def test_a_wheel_that_scrolls_past_changes_nothing_even_where_one_was_typing(form: Form) -> None:
    for field in (form.choice, form.figure, form.day, form.time):
        assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
        scroll_past(field)
        field.setFocus()
        scroll_past(field)
    assert form.choice.currentText() == "Русский"
    assert (form.figure.value(), form.day.text()) == (0, "27.11.2026")
    assert form.time.text() == "22:00"


@pytest.mark.parametrize("at", [8, 24, 50])
@pytest.mark.parametrize("typed", ["14:30", "1430", "14.30"])
def test_a_time_is_typed_whole_wherever_it_was_clicked(form: Form, typed: str, at: int) -> None:
    click(form.time, at)
    write(typed)
    assert form.time.time() == QTime(14, 30)


@pytest.mark.parametrize("typed", ["31.12.2026", "31122026", "31.12", "31/12/26"])
def test_so_is_a_day(form: Form, typed: str) -> None:
    click(form.day, 30)
    write(typed)
    press(Key.Key_Return)
    assert form.day.text() == "31.12.2026"


@pytest.mark.parametrize("typed", ["3.2.2027", "3,2,2027"])
def test_a_stop_goes_on_to_the_next_part(form: Form, typed: str) -> None:
    click(form.day, 30)
    write(typed)
    press(Key.Key_Return)
    assert form.day.text() == "03.02.2027"


def test_once_it_is_written_in_a_click_goes_to_the_part_that_is_meant(form: Form) -> None:
    click(form.time, 8)
    click(form.time, form.time.fontMetrics().horizontalAdvance("22:0") + 4)
    press(Key.Key_Up)
    assert form.time.text() == "22:01"


def test_ctrl_a_begins_anew(form: Form) -> None:
    click(form.time, 8)
    write("16:5")
    press(Key.Key_A, CTRL)
    write("9:05")
    assert form.time.text() == "09:05"


def test_a_figure_that_is_clicked_is_typed_over(form: Form) -> None:
    click(form.figure, 30)
    write("15")
    assert form.figure.value() == 15
    form.line.setFocus()
    click(form.figure, 4)
    write("7")
    assert form.figure.value() == 7


def test_undo_is_the_windows(form: Form) -> None:
    click(form.time, 8)
    click(form.figure, 4)
    for field in (form.figure, form.day, form.time):
        assert not asks_for_itself(field, Key.Key_Z, CTRL)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("count", [2, 5, 17])
def test_a_list_that_drops_down_is_seen_to_its_last_line(
    qtbot: QtBot, form: Form, count: int
) -> None:
    form.choice.addItems([f"Документ {number}" for number in range(count - 2)])
    form.choice.setFocus()
    QTest.mouseClick(form.choice, Qt.MouseButton.LeftButton)
    lines = form.choice.view()
    qtbot.waitUntil(lines.isVisible)
    rows = sum(lines.sizeHintForRow(row) for row in range(count))
    assert lines.viewport().height() >= rows
    form.choice.hidePopup()
