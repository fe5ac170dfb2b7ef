"""Sorting, filter over every column, contacts: what is seen changes, the list does not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.ids import ParticipantId
from models.kinds import Role
from models.people import Participant, Person
from tests.ui.prepare import samples
from tests.ui.prepare.keys import press_in_focus, type_in_focus, type_text
from tests.ui.prepare.people import go_to, one_with, table_of
from ui.prepare.participants_model import Part
from ui.prepare.participants_table import ParticipantsTable

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def panel(qtbot: QtBot) -> ParticipantsTable:
    return table_of(qtbot)


def column(panel: ParticipantsTable, part: Part) -> list[str]:
    model = panel.table.model()
    shown = (row for row in range(model.rowCount() - 1) if not panel.table.isRowHidden(row))
    return [str(model.index(row, part).data()) for row in shown]


def click_header(panel: ParticipantsTable, part: Part) -> None:
    header = panel.table.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(part) + 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def find(panel: ParticipantsTable, text: str) -> None:
    type_text(panel.findChild(QLineEdit, "filter_participants"), text)


def test_a_click_on_a_header_sorts_a_second_turns_a_third_gives_the_list_back(
    panel: ParticipantsTable,
) -> None:
    listed = column(panel, Part.NAME)
    click_header(panel, Part.NAME)
    assert column(panel, Part.NAME) == sorted(listed, key=lambda name: name.replace("ё", "е"))
    click_header(panel, Part.NAME)
    assert column(panel, Part.NAME)[0] == max(listed)
    click_header(panel, Part.NAME)
    assert column(panel, Part.NAME) == listed


def test_yo_stands_with_ye(panel: ParticipantsTable) -> None:
    people = samples.participants()[:3]
    names = [one_with(one, surname=name) for one, name in zip(people, "ёеж", strict=True)]
    panel.show_view(samples.view_of(tuple(names)))
    panel.table.sortByColumn(Part.SURNAME, UP)
    assert column(panel, Part.SURNAME) == ["ё", "е", "ж"]


def test_seats_are_sorted_as_figures(panel: ParticipantsTable) -> None:
    panel.table.sortByColumn(Part.SEAT, DOWN)
    assert column(panel, Part.SEAT)[:3] == ["(30)", "(29)", "(28)"]


def test_who_has_no_remark_stands_below_in_both_directions(panel: ParticipantsTable) -> None:
    first, *others = samples.participants()
    panel.show_view(samples.view_of((*others, one_with(first, remark="по видеосвязи"))))
    for order in (UP, DOWN):
        panel.table.sortByColumn(Part.REMARK, order)
        assert column(panel, Part.REMARK)[0] == "по видеосвязи"


def test_the_chosen_person_stays_chosen_while_the_order_changes(panel: ParticipantsTable) -> None:
    go_to(panel, 4, Part.SURNAME)
    chosen = panel.table.currentIndex().data()
    panel.table.sortByColumn(Part.POST, UP)
    assert panel.table.currentIndex().data() == chosen


def test_a_sorted_list_stays_sorted_when_it_changes(panel: ParticipantsTable) -> None:
    panel.table.sortByColumn(Part.SURNAME, UP)
    panel.show_view(samples.view_of(samples.participants()[5:]))
    names = column(panel, Part.SURNAME)
    assert names == sorted(names, key=lambda name: name.replace("ё", "е"))


def test_nobody_is_moved_in_a_sorted_table(panel: ParticipantsTable, qtbot: QtBot) -> None:
    panel.table.sortByColumn(Part.SURNAME, UP)
    go_to(panel, 4, Part.NAME)
    with qtbot.assertNotEmitted(panel.participant_moved):
        QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert not panel.findChild(QPushButton, "move_participant_up").isEnabled()


def test_one_button_gives_the_order_of_the_list_back(panel: ParticipantsTable) -> None:
    listed = column(panel, Part.SURNAME)
    panel.table.sortByColumn(Part.POST, UP)
    assert "Sorted by “Post”, the list itself is not" in [
        found.text() for found in panel.findChildren(QLabel)
    ]
    panel.findChild(QPushButton, "show_list_order").click()
    assert column(panel, Part.SURNAME) == listed


def test_who_is_new_is_seen_at_the_end_of_the_whole_list(
    panel: ParticipantsTable, qtbot: QtBot
) -> None:
    people = samples.participants()
    panel.participant_added.connect(
        lambda person: panel.show_view(
            samples.view_of((*people, Participant(ParticipantId(31), person)))
        )
    )
    panel.table.sortByColumn(Part.SURNAME, DOWN)
    find(panel, "судоремонт")
    go_to(panel, 30, Part.SURNAME)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    type_in_focus("Аксаков")
    with qtbot.waitSignal(panel.participant_added):
        press_in_focus(Qt.Key.Key_Return)
    assert column(panel, Part.SURNAME)[-1] == "Аксаков"
    assert len(column(panel, Part.SURNAME)) == 31


@pytest.mark.parametrize("sought", ["эксп", "expert"])
def test_the_filter_reads_every_column_that_is_seen(panel: ParticipantsTable, sought: str) -> None:
    first, *others = samples.participants()
    panel.show_view(samples.view_of((one_with(first, role=Role.EXPERT, remark="эксп"), *others)))
    find(panel, sought)
    assert first.person.surname in column(panel, Part.SURNAME)


def test_contacts_are_hidden_until_asked_for(panel: ParticipantsTable) -> None:
    first, *others = samples.participants()
    panel.show_view(samples.view_of((one_with(first, phone="55-01-02"), *others)))
    assert panel.table.isColumnHidden(Part.PHONE)
    find(panel, "55-01")
    assert column(panel, Part.PHONE) == []
    panel.findChild(QCheckBox, "show_contacts").click()
    assert column(panel, Part.PHONE) == ["55-01-02"]


def test_tab_passes_by_what_is_hidden(panel: ParticipantsTable) -> None:
    go_to(panel, 0, Part.ROLE)
    QTest.keyClick(panel.table, Qt.Key.Key_Tab)
    assert panel.table.currentIndex().column() == Part.REMARK


@pytest.mark.parametrize("surname", ["Ли", "Участник", "Римский-Корсаков и прочие из списка"])
@pytest.mark.parametrize("width", [900, 1346])
def test_of_a_thousand_the_last_row_is_reached_however_high_the_rows_are(
    panel: ParticipantsTable, surname: str, width: int
) -> None:
    panel.resize(width, 640)
    many = tuple(Participant(ParticipantId(n), Person(f"{surname} {n}")) for n in range(1, 1001))
    panel.show_view(samples.view_of(many))
    panel.findChild(QPushButton, "add_participant").click()
    seen = panel.table.viewport().rect()
    assert seen.contains(panel.table.visualRect(panel.table.currentIndex()))
