import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.ids import ParticipantId
from models.people import Participant, Person
from tests.ui.prepare import samples
from tests.ui.prepare.keys import press_in_focus, type_in_focus, type_text
from tests.ui.prepare.people import go_to, table_of
from ui.prepare.participants_model import Part, changed
from ui.prepare.participants_table import ParticipantsTable


@pytest.fixture
def panel(qtbot: QtBot) -> ParticipantsTable:
    return table_of(qtbot)


def press(panel: ParticipantsTable, key: Qt.Key, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(panel.table, key, held)


def drop(panel: ParticipantsTable, row: int) -> None:
    """Drop the dragged row just above this one."""
    top = panel.table.rowViewportPosition(row) + 1
    event = QDropEvent(
        QPointF(20, top),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.source = lambda: panel.table  # type: ignore[method-assign]
    panel.table.dropEvent(event)


def test_ins_and_a_surname_add_a_participant(panel: ParticipantsTable, qtbot: QtBot) -> None:
    press(panel, Qt.Key.Key_Insert)
    type_in_focus("Яшин")
    with qtbot.waitSignal(panel.participant_added) as told:
        press_in_focus(Qt.Key.Key_Return)
    assert told.args == [Person("Яшин"), "", None]


def test_a_full_name_typed_at_once_is_taken_apart(panel: ParticipantsTable, qtbot: QtBot) -> None:
    press(panel, Qt.Key.Key_Insert)
    type_in_focus("Яшин Лев Иванович")
    with qtbot.waitSignal(panel.participant_added) as told:
        press_in_focus(Qt.Key.Key_Return)
    assert told.args == [Person("Яшин", "Лев", "Иванович"), "", None]


def test_after_the_surname_tab_goes_on_to_the_name_of_the_new_participant(
    panel: ParticipantsTable, qtbot: QtBot
) -> None:
    people = samples.participants()
    panel.participant_added.connect(
        lambda person: panel.show_view(
            samples.view_of((*people, Participant(ParticipantId(31), person)))
        )
    )
    press(panel, Qt.Key.Key_Insert)
    type_in_focus("Яшин")
    press_in_focus(Qt.Key.Key_Tab)
    type_in_focus("Лев")
    with qtbot.waitSignal(panel.participant_changed) as told:
        press_in_focus(Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].person == Person("Яшин", "Лев")


def test_people_are_typed_one_after_another_with_enter_alone(
    panel: ParticipantsTable, qtbot: QtBot
) -> None:
    people = list(samples.participants())

    def add(person: Person) -> None:
        people.append(Participant(ParticipantId(1000 + len(people)), person))
        panel.show_view(samples.view_of(tuple(people)))

    panel.participant_added.connect(add)
    go_to(panel, len(people), Part.NUMBER)
    for place, surname in enumerate(("Яшин", "Ющенко", "Якушев"), start=len(people) + 1):
        type_text(panel.table, surname[:1])
        type_in_focus(surname[1:])
        press_in_focus(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda place=place: panel.table.currentIndex().row() == place)
    assert [one.person.surname for one in people[-3:]] == ["Яшин", "Ющенко", "Якушев"]


def test_typing_over_a_cell_changes_it(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 0, Part.POST)
    type_text(panel.table, "м")
    type_in_focus("инистр")
    with qtbot.waitSignal(panel.participant_changed) as told:
        press_in_focus(Qt.Key.Key_Return)
    first = samples.participants()[0]
    assert told.args == [replace(first, person=replace(first.person, post="министр"))]


def test_leaving_a_cell_as_it_was_changes_nothing(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 0, Part.POST)
    with qtbot.assertNotEmitted(panel.participant_changed):
        press(panel, Qt.Key.Key_F2)
        press_in_focus(Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "seat"), [("7", 7), ("", None)])
def test_a_seat_is_a_number_or_left_to_the_order_of_the_list(typed: str, seat: int | None) -> None:
    someone = replace(samples.participants()[0], seat=3)
    new = changed(someone, Part.SEAT, typed)
    assert new is not None
    assert new.seat == seat


def test_a_seat_that_is_no_number_is_not_taken() -> None:
    assert changed(samples.participants()[0], Part.SEAT, "у окна") is None


def show_with_seat(panel: ParticipantsTable, seat: int | None) -> Participant:
    """The first on the list, in whose cell of the seat the table then stands."""
    people = samples.participants()
    first = replace(people[0], seat=seat)
    panel.show_view(samples.view_of((first, *people[1:])))
    go_to(panel, 0, Part.SEAT)
    return first


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_seat_once_given_is_taken_away_by_emptying_its_cell(
    panel: ParticipantsTable, qtbot: QtBot, key: Qt.Key
) -> None:
    first = show_with_seat(panel, 7)
    press(panel, Qt.Key.Key_F2)
    press_in_focus(Qt.Key.Key_Delete)
    with qtbot.waitSignal(panel.participant_changed, timeout=1000) as told:
        press_in_focus(key)
    assert told.args == [replace(first, seat=None)]


@pytest.mark.parametrize("typed", ["у окна", "0", "+", "-", "1,", "9" * 5000])
@pytest.mark.parametrize("seat", [7, None])
def test_whatever_is_typed_as_a_seat_enter_leaves_the_cell(
    panel: ParticipantsTable, qtbot: QtBot, typed: str, seat: int | None
) -> None:
    show_with_seat(panel, seat)
    press(panel, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_in_focus(typed[:10])
    line.insert(typed)
    press_in_focus(Qt.Key.Key_Return)
    qtbot.waitUntil(panel.table.hasFocus, timeout=1000)


def test_a_number_beyond_the_highest_seat_cannot_be_typed(
    panel: ParticipantsTable, qtbot: QtBot
) -> None:
    show_with_seat(panel, None)
    press(panel, Qt.Key.Key_F2)
    type_in_focus("1000")
    with qtbot.waitSignal(panel.participant_changed, timeout=1000) as told:
        press_in_focus(Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].seat == 100


def test_del_removes_the_chosen_participants_without_asking(
    panel: ParticipantsTable,
) -> None:
    gone: list[list[int]] = []
    panel.participants_removed.connect(gone.append)
    go_to(panel, 4, Part.NAME)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(panel, Qt.Key.Key_Delete)
    assert gone == [[5, 6]]


def test_the_empty_row_cannot_be_removed(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 30, Part.SURNAME)
    with qtbot.assertNotEmitted(panel.participants_removed):
        press(panel, Qt.Key.Key_Delete)


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Up, 4), (Qt.Key.Key_Down, 6)])
def test_ctrl_and_an_arrow_move_a_participant_by_one(
    panel: ParticipantsTable, qtbot: QtBot, key: Qt.Key, place: int
) -> None:
    go_to(panel, 4, Part.NAME)
    with qtbot.waitSignal(panel.participant_moved) as told:
        press(panel, key, ctrl=True)
    assert told.args == [5, place]


def test_the_first_participant_cannot_go_higher(panel: ParticipantsTable, qtbot: QtBot) -> None:
    go_to(panel, 0, Part.NAME)
    with qtbot.assertNotEmitted(panel.participant_moved):
        press(panel, Qt.Key.Key_Up, ctrl=True)


@pytest.mark.parametrize(("above", "place"), [(1, 2), (8, 8)])
def test_a_dragged_participant_comes_to_stand_where_it_is_dropped(
    panel: ParticipantsTable, qtbot: QtBot, above: int, place: int
) -> None:
    go_to(panel, 4, Part.NAME)
    with qtbot.waitSignal(panel.participant_moved) as told:
        drop(panel, above)
    assert told.args == [5, place]


def test_the_filter_hides_everybody_else(panel: ParticipantsTable) -> None:
    line = panel.findChild(QLineEdit, "filter_participants")
    type_text(line, "судоремонт")
    shown = [row for row in range(30) if not panel.table.isRowHidden(row)]
    assert shown == [10, 16]
    assert not panel.table.isRowHidden(30)


def test_the_choice_stays_when_others_come_and_go(panel: ParticipantsTable) -> None:
    go_to(panel, 4, Part.NAME)
    panel.show_view(samples.view_of(samples.participants()[2:]))
    assert panel.table.currentIndex().siblingAtColumn(Part.SURNAME).data() == "Дружинин"


def test_what_is_being_typed_survives_a_change_elsewhere(panel: ParticipantsTable) -> None:
    go_to(panel, 4, Part.POST)
    type_text(panel.table, "д")
    type_in_focus("иректор")
    panel.show_view(samples.view_of(samples.participants()[2:]))
    editors = [line for line in panel.table.findChildren(QLineEdit) if line.isVisible()]
    assert [line.text() for line in editors] == ["директор"]


def test_a_group_is_told_by_its_word_beside_the_dot(panel: ParticipantsTable) -> None:
    cell = panel.table.model().index(9, Part.GROUP)
    assert cell.data() == "Промышленные предприятия"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_the_list_can_be_loaded(panel: ParticipantsTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.import_participants_requested):
        panel.findChild(QPushButton, "import_participants").click()


def test_organisation_and_post_take_the_room_that_a_wide_screen_has(
    panel: ParticipantsTable,
) -> None:
    panel.resize(1900, 640)
    header = panel.table.horizontalHeader()
    wide = [header.sectionSize(column) for column in (Part.ORGANISATION, Part.POST)]
    assert min(wide) > 2 * header.sectionSize(Part.REMARK)


def test_from_the_filter_enter_leads_to_the_first_one_found(panel: ParticipantsTable) -> None:
    go_to(panel, 0, Part.SURNAME)
    press(panel, Qt.Key.Key_F, ctrl=True)
    type_in_focus("дружинин")
    press_in_focus(Qt.Key.Key_Return)
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().data() == "Дружинин"
