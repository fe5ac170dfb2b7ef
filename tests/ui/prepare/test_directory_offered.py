"""Whoever was at an earlier table is offered, whole, when a surname is typed."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from models.people import Person
from tests.ui.desk.watching import heard, settle
from tests.ui.prepare import samples
from tests.ui.prepare.keys import press_in_focus, type_in_focus
from ui.palette import LIGHT
from ui.prepare.details_form import DetailsForm
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

YASHIN = Person("Яшин", "Лев", "Иванович", "Завод «Заря»", "директор")
YASHINA = Person("Яшина", "Вера", "", "Институт", "ректор")


@pytest.fixture
def panel(qtbot: QtBot) -> ParticipantsTable:
    panel = ParticipantsTable(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1346, 640)
    panel.show_view(samples.view())
    panel.offer((YASHIN, YASHINA))
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.table.setFocus()
    return panel


def completer() -> QCompleter:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    found = line.completer()
    assert isinstance(found, QCompleter)
    return found


def choose_first() -> None:
    popup = completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


def test_two_letters_and_enter_add_the_whole_person(panel: ParticipantsTable) -> None:
    told = QSignalSpy(panel.participant_added)
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    type_in_focus("яш")
    assert completer().completionCount() == 2
    choose_first()
    assert heard(told) == [[YASHIN, "", None]]


def test_somebody_of_the_list_becomes_who_was_chosen(panel: ParticipantsTable) -> None:
    told = QSignalSpy(panel.participant_changed)
    panel.table.setCurrentIndex(panel.table.model().index(0, Part.SURNAME))
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    type_in_focus("яшина")
    choose_first()
    first = samples.view().participants[0].participant
    assert heard(told) == [replace(first, person=YASHINA)]


def test_a_surname_typed_to_its_end_is_taken_as_typed(panel: ParticipantsTable) -> None:
    told = QSignalSpy(panel.participant_added)
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    type_in_focus("Яшкин")
    press_in_focus(Qt.Key.Key_Return)
    settle()
    assert heard(told) == [[Person("Яшкин"), "", None]]


def press_in_list(key: Qt.Key) -> None:
    """The list has opened, and while it is open it gets the keys."""
    popup = completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, key)
    settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_enter_takes_a_known_surname_as_typed_while_nobody_is_chosen(
    panel: ParticipantsTable, key: Qt.Key
) -> None:
    told = QSignalSpy(panel.participant_added)
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    type_in_focus("Яшин")
    press_in_list(key)
    assert heard(told) == [[Person("Яшин"), "", None]]
    assert panel.table.hasFocus()


def test_one_enter_takes_a_group_as_typed_though_another_holds_its_letters(
    panel: ParticipantsTable,
) -> None:
    told = QSignalSpy(panel.participant_changed)
    panel.table.setCurrentIndex(panel.table.model().index(0, Part.GROUP))
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    type_in_focus("Пром")
    press_in_list(Qt.Key.Key_Return)
    first = samples.view().participants[0].participant
    assert heard(told) == [replace(first, group="Пром")]
    assert panel.table.hasFocus()


def test_officials_are_offered_from_the_list_first_and_nobody_twice(qtbot: QtBot) -> None:
    form = DetailsForm(samples.TODAY)
    qtbot.addWidget(form)
    listed = samples.view().participants[0].participant.person
    form.offer((listed, YASHIN))
    form.show_view(samples.view())
    line = form.findChild(QLineEdit, "secretary_surname")
    assert isinstance(line, QLineEdit)
    offered = line.completer()
    assert offered is not None
    model = offered.model()
    texts = [model.index(place, 0).data() for place in range(model.rowCount())]
    assert len(texts) == 31
    assert texts[-1].startswith("Яшин Лев Иванович")
