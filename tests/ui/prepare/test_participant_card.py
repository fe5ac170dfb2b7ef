"""Role, voting right, colour of the group, and the card with forms and contacts."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QSpinBox
from pytestqt.qtbot import QtBot

from models.kinds import Role
from models.people import CaseForms, Participant
from models.seating import GroupColour
from tests.ui.prepare import samples
from tests.ui.prepare.keys import type_text
from tests.ui.prepare.people import go_to, one_with, table_of
from ui.prepare.participant_card import ParticipantCard
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def panel(qtbot: QtBot) -> ParticipantsTable:
    return table_of(qtbot)


@pytest.fixture
def card(panel: ParticipantsTable) -> ParticipantCard:
    go_to(panel, 0, Part.SURNAME)
    QTest.keyClick(panel.table, Qt.Key.Key_F9)
    found = panel.findChild(ParticipantCard)
    assert isinstance(found, ParticipantCard)
    return found


def field(card: ParticipantCard, name: str) -> QLineEdit:
    found = card.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def first() -> Participant:
    return samples.participants()[0]


def colour_menu(panel: ParticipantsTable) -> QMenu:
    found = panel.findChild(QMenu, "colour_group")
    assert isinstance(found, QMenu)
    return found


def test_a_role_is_chosen_from_words(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 0, Part.ROLE)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    box = panel.table.findChild(QComboBox)
    assert box.currentText() == "participant"
    with qtbot.waitSignal(panel.participant_changed) as told:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    assert told.args == [replace(first(), role=Role.EXPERT)]


def test_space_takes_the_right_to_vote(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 0, Part.VOTES)
    with qtbot.waitSignal(panel.participant_changed) as told:
        QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert told.args == [replace(first(), votes=False)]


def test_the_right_to_vote_is_a_tick_and_a_word(panel: ParticipantsTable) -> None:
    panel.show_view(samples.view_of((one_with(first(), votes=False),)))
    cell = panel.table.model().index(0, Part.VOTES)
    assert cell.data(CHECK) == Qt.CheckState.Unchecked
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Without the right to vote"


def test_the_colour_of_a_group_is_chosen_by_its_word(
    panel: ParticipantsTable, qtbot: QtBot
) -> None:
    go_to(panel, 0, Part.GROUP)
    QTest.keyClick(panel.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    menu = colour_menu(panel)
    assert menu.isVisible()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Blue"]
    with qtbot.waitSignal(panel.group_coloured) as told:
        menu.actions()[5].trigger()
    assert told.args == [first().group, 5]


def test_nobody_without_a_group_has_a_colour_to_choose(panel: ParticipantsTable) -> None:
    panel.show_view(samples.view_of((one_with(first(), group=""),)))
    go_to(panel, 0, Part.GROUP)
    assert not colour_menu(panel).menuAction().isEnabled()


def test_the_dot_follows_the_chosen_colour(panel: ParticipantsTable) -> None:
    def dot() -> int:
        icon = panel.table.model().index(0, Part.GROUP).data(Qt.ItemDataRole.DecorationRole)
        return int(icon.cacheKey())

    before = dot()
    whole = samples.meeting()
    panel.show_view(samples.view(replace(whole, group_colours=(GroupColour(first().group, 5),))))
    assert dot() != before


def test_f9_opens_the_card_of_the_chosen_person_and_closes_it(
    panel: ParticipantsTable, card: ParticipantCard
) -> None:
    assert card.isVisible()
    assert field(card, "accusative").hasFocus()
    QTest.keyClick(field(card, "accusative"), Qt.Key.Key_F9)
    assert not card.isVisible()
    assert panel.table.hasFocus()


def test_no_form_is_suggested(card: ParticipantCard) -> None:
    forms = ("accusative", "dative", "organisation_genitive")
    assert [field(card, name).text() for name in forms] == ["", "", ""]


def test_a_form_is_told_when_its_field_is_left(
    panel: ParticipantsTable, card: ParticipantCard, qtbot: QtBot
) -> None:
    type_text(field(card, "dative"), "Абакумову  А.С.")
    with qtbot.waitSignal(panel.participant_changed) as told:
        field(card, "dative").setFocus()
        field(card, "remark").setFocus()
    assert told.args == [replace(first(), forms=CaseForms(dative="Абакумову А.С."))]


def test_what_was_typed_goes_to_the_person_it_was_typed_to(
    panel: ParticipantsTable, card: ParticipantCard
) -> None:
    told: list[Participant] = []
    panel.participant_changed.connect(told.append)
    type_text(field(card, "remark"), "по видеосвязи")
    go_to(panel, 1, Part.SURNAME)
    assert [(one.id, one.remark) for one in told] == [(first().id, "по видеосвязи")]
    assert field(card, "remark").text() == ""


def test_what_is_being_typed_survives_a_change_elsewhere(
    panel: ParticipantsTable, card: ParticipantCard
) -> None:
    type_text(field(card, "accusative"), "Абакум")
    panel.show_view(samples.view_of((one_with(first(), post="министр"),)))
    assert field(card, "accusative").text() == "Абакум"


def test_the_card_keeps_contacts_to_itself_until_asked(
    panel: ParticipantsTable, card: ParticipantCard
) -> None:
    assert not field(card, "phone").isVisible()
    panel.findChild(QCheckBox, "show_contacts").click()
    assert field(card, "phone").isVisible()


def test_without_a_person_there_is_nothing_to_write(
    panel: ParticipantsTable, card: ParticipantCard
) -> None:
    go_to(panel, 30, Part.SURNAME)
    assert not field(card, "accusative").isEnabled()


def test_a_right_click_chooses_whose_group_is_meant(panel: ParticipantsTable) -> None:
    cell = panel.table.model().index(9, Part.GROUP)
    middle = panel.table.visualRect(cell).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.RightButton, pos=middle)
    assert panel.table.currentIndex().row() == 9
    assert cell.data() in colour_menu(panel).title()


def test_the_weight_of_a_vote_is_told_when_its_field_is_left(
    card: ParticipantCard, panel: ParticipantsTable, qtbot: QtBot
) -> None:
    weight = card.findChild(QSpinBox, "weight")
    assert isinstance(weight, QSpinBox)
    with qtbot.waitSignal(panel.participant_changed) as told:
        weight.setValue(12)
        card.finish()
    assert told.args == [replace(first(), weight=12)]
