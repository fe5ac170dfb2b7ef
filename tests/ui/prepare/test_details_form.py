from datetime import date, time, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from models.kinds import Limits
from models.people import Person
from tests.ui.prepare import samples
from tests.ui.prepare.keys import type_text
from ui.prepare.details_form import DetailsForm


@pytest.fixture
def form(qtbot: QtBot) -> DetailsForm:
    form = DetailsForm(samples.TODAY)
    qtbot.addWidget(form)
    form.resize(1326, 640)
    form.show_view(samples.view())
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def line(form: QWidget, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def retype(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def test_nothing_is_told_letter_by_letter(form: DetailsForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.details_changed):
        retype(line(form, "place"), "Большой зал")


def test_a_field_is_told_once_when_it_is_left(form: DetailsForm) -> None:
    told: list[object] = []
    form.details_changed.connect(told.append)
    retype(line(form, "place"), "Большой зал")
    line(form, "organiser").setFocus()
    line(form, "number").setFocus()
    assert told == [replace(samples.details(), place="Большой зал")]


def test_enter_finishes_a_field(form: DetailsForm, qtbot: QtBot) -> None:
    retype(line(form, "number"), "4")
    with qtbot.waitSignal(form.details_changed) as told:
        QTest.keyClick(line(form, "number"), Qt.Key.Key_Return)
    assert told.args == [replace(samples.details(), number="4")]


def test_a_title_that_was_emptied_comes_back(form: DetailsForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.details_changed):
        line(form, "title").setFocus()
        line(form, "title").clear()
        line(form, "place").setFocus()
    assert line(form, "title").text() == samples.details().title


def test_the_heading_shows_what_the_paper_would_say(form: DetailsForm) -> None:
    assert samples.details().title in line(form, "heading").placeholderText()


def test_what_is_being_typed_survives_a_change_elsewhere(form: DetailsForm) -> None:
    retype(line(form, "place"), "Больш")
    form.show_view(samples.view_with(number="5"))
    assert line(form, "place").text() == "Больш"
    assert line(form, "number").text() == "5"


def test_a_last_day_is_set_beginning_with_the_first_and_cleared_again(
    form: DetailsForm, qtbot: QtBot
) -> None:
    form.findChild(QPushButton, "set_last_day").click()
    editor = form.findChild(QDateTimeEdit, "last_day_editor")
    editor.setDate(editor.date().addDays(1))
    with qtbot.waitSignal(form.details_changed) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == [replace(samples.details(), last_day=date(2026, 3, 13))]
    form.show_view(samples.view_with(last_day=date(2026, 3, 13)))
    with qtbot.waitSignal(form.details_changed) as told:
        form.findChild(QPushButton, "clear_last_day").click()
    assert told.args == [samples.details()]


def test_a_planned_end_can_be_left_open(form: DetailsForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.details_changed) as told:
        form.findChild(QPushButton, "clear_planned_end").click()
    assert told.args == [replace(samples.details(), planned_end=None)]


def test_an_open_end_shows_as_not_set(form: DetailsForm) -> None:
    form.show_view(samples.view_with(planned_end=None, planned_start=time(9, 30)))
    assert form.findChild(QPushButton, "set_planned_end").isVisible()
    assert not form.findChild(QPushButton, "set_planned_start").isVisible()


def test_a_secretary_is_found_by_the_letters_of_a_surname(form: DetailsForm, qtbot: QtBot) -> None:
    retype(line(form, "secretary_surname"), "щерб")
    completer = line(form, "secretary_surname").completer()
    QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
    with qtbot.waitSignal(form.details_changed) as told:
        QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert told.args == [replace(samples.details(), secretary=samples.participants()[24].person)]
    assert line(form, "secretary_post").text() == "руководитель проекта"


def test_a_moderator_who_is_not_on_the_list_is_typed(form: DetailsForm, qtbot: QtBot) -> None:
    retype(line(form, "moderator_surname"), "Гость")
    with qtbot.waitSignal(form.details_changed) as told:
        line(form, "moderator_name").setFocus()
    assert told.args == [replace(samples.details(), moderator=Person("Гость"))]


def test_a_chair_without_a_surname_is_nobody(form: DetailsForm, qtbot: QtBot) -> None:
    line(form, "chair_surname").setFocus()
    line(form, "chair_surname").clear()
    with qtbot.waitSignal(form.details_changed) as told:
        line(form, "chair_name").setFocus()
    assert told.args == [replace(samples.details(), chair=None)]


@pytest.mark.parametrize(("minutes", "limit"), [(7, timedelta(minutes=7)), (0, None)])
def test_a_limit_is_told_when_its_field_is_left(
    form: DetailsForm, qtbot: QtBot, minutes: int, limit: timedelta | None
) -> None:
    box = form.findChild(QSpinBox, "limit_speech")
    box.setValue(minutes)
    with qtbot.waitSignal(form.limits_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [Limits(speech=limit)]


def test_a_limit_of_seconds_is_kept_while_another_is_changed(
    form: DetailsForm, qtbot: QtBot
) -> None:
    odd = Limits(speech=timedelta(seconds=150))
    form.show_view(replace(samples.view(), limits=odd))
    box = form.findChild(QSpinBox, "limit_report")
    box.setValue(12)
    with qtbot.waitSignal(form.limits_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [replace(odd, report=timedelta(minutes=12))]


def test_scrolling_past_a_limit_changes_nothing(form: DetailsForm) -> None:
    box = form.findChild(QSpinBox, "limit_speech")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.value() == 5


def test_the_tab_key_goes_through_all_fields_in_the_order_they_are_seen(form: DetailsForm) -> None:
    """Days and times that are set have two parts each, and hold the key for none of them."""
    line(form, "place").setFocus()
    passed = []
    for _press in range(16):
        passed.append(in_focus().objectName())
        QTest.keyClick(in_focus(), Qt.Key.Key_Tab)
    seen = ["day_editor", "set_last_day", "planned_start_editor", "planned_end_editor"]
    seen += ["number", "quorum", "paper_language"]
    assert [name for name in dict.fromkeys(passed) if name in seen] == seen


def in_focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
