"""The seating section: what it shows, what dragging, keys and buttons ask for."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from models.kinds import TableShape
from models.meeting import Meeting
from models.people import Participant
from models.readings.placing import Placing
from models.seating import Opponents, Seating
from tests.ui.desk.watching import Paints, heard, settle
from tests.ui.prepare import samples
from ui.palette import DARK, LIGHT
from ui.prepare.seating_section import SeatingSection
from ui.views.seating import SeatingView, seating_view

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Key = Qt.Key


OVAL = Seating()


def seated(seating: Seating = OVAL, *, unseated: int = 2) -> Meeting:
    """Thirty people, the last of them without a seat."""
    people = samples.participants()
    with_seats = [
        replace(one, seat=one.id if one.id <= len(people) - unseated else None) for one in people
    ]
    return replace(samples.meeting(), participants=tuple(with_seats), seating=seating)


def view(seating: Seating = OVAL, *, unseated: int = 2) -> SeatingView:
    return seating_view(seated(seating, unseated=unseated))


def person(number: int) -> Participant:
    return samples.participants()[number - 1]


@pytest.fixture
def section(qtbot: QtBot) -> SeatingSection:
    made = SeatingSection(LIGHT)
    qtbot.addWidget(made)
    made.resize(1346, 640)
    made.show_view(view())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.canvas.setFocus()
    return made


def press(section: SeatingSection, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(section.canvas, key)


def click(section: SeatingSection, name: str) -> None:
    found = section.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def drag(section: SeatingSection, one: int, to: QPoint) -> None:
    """Seat by the mouse, from seat number `one` to a point of the canvas."""
    canvas = section.canvas
    begin = canvas.seat_centre(one)
    QTest.mousePress(canvas, LEFT, NONE, begin)
    QTest.mouseMove(canvas, begin + QPoint(12, 12))
    QTest.mouseMove(canvas, to)
    QTest.mouseRelease(canvas, LEFT, NONE, to)


def test_dragging_a_seat_onto_another_asks_to_swap(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    drag(section, 3, section.canvas.seat_centre(17))
    assert heard(taken) == [[3, 17]]
    assert section.canvas.held is None


def test_dragging_to_nowhere_changes_nothing(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    drag(section, 3, section.canvas.rect().center())
    assert taken.count() == 0


def test_dragged_onto_the_list_somebody_loses_the_seat(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    there = section.unseated.mapToGlobal(section.unseated.rect().center())
    drag(section, 3, section.canvas.mapFromGlobal(there))
    assert heard(taken) == [[3, None]]


def test_a_mere_click_moves_nobody(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    QTest.mouseClick(section.canvas, LEFT, NONE, section.canvas.seat_centre(3))
    assert section.canvas.held is None
    assert taken.count() == 0


def test_arrows_and_space_carry_somebody_to_another_seat(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    press(section, Key.Key_Right, Key.Key_Space, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert heard(taken) == [[2, 4]]


def test_esc_puts_nobody_anywhere(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    press(section, Key.Key_Space, Key.Key_Left, Key.Key_Escape, Key.Key_Space)
    assert taken.count() == 0


def test_put_down_where_they_sat_is_no_change(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    press(section, Key.Key_Space, Key.Key_Space)
    assert taken.count() == 0


def test_del_frees_a_seat(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    press(section, Key.Key_Right, Key.Key_Delete)
    assert heard(taken) == [[2, None]]


def test_an_empty_seat_gives_nobody_to_carry(section: SeatingSection) -> None:
    press(section, Key.Key_End, Key.Key_Space)
    assert section.canvas.held is None


def test_who_has_no_seat_is_listed_and_carried_to_one(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    assert section.unseated.count() == 2
    section.unseated.setCurrentRow(1)
    QTest.keyClick(section.unseated, Key.Key_Space)
    assert section.canvas.hasFocus()
    press(section, Key.Key_End, Key.Key_Space)
    assert heard(taken) == [[30, 30]]


def test_who_has_no_seat_is_dragged_to_one(section: SeatingSection) -> None:
    taken = QSignalSpy(section.seat_taken)
    rows = section.unseated.viewport()
    seat = section.canvas.mapToGlobal(section.canvas.seat_centre(5))
    QTest.mousePress(rows, LEFT, NONE, QPoint(10, 8))
    QTest.mouseMove(rows, rows.mapFromGlobal(seat))
    QTest.mouseRelease(rows, LEFT, NONE, rows.mapFromGlobal(seat))
    assert heard(taken) == [[29, 5]]


def test_the_buttons_place_by_groups_or_mixed(section: SeatingSection) -> None:
    placed = QSignalSpy(section.everybody_placed)
    click(section, "place_by_group")
    section.keep.setChecked(True)
    click(section, "place_mixed")
    assert heard(placed) == [[Placing.BY_GROUP, False], [Placing.MIXED, True]]


def test_another_shape_and_more_seats_are_asked_for(section: SeatingSection) -> None:
    changed = QSignalSpy(section.seating_changed)
    section.shape.setCurrentIndex(2)
    section.shape.activated.emit(2)
    section.seats.setValue(34)
    assert heard(changed) == [
        Seating(TableShape.U_SHAPE),
        Seating(TableShape.U_SHAPE, seats=34),
    ]


def test_showing_a_table_asks_for_nothing(section: SeatingSection) -> None:
    changed = QSignalSpy(section.seating_changed)
    section.show_view(view(Seating(TableShape.ROWS, seats=40)))
    assert changed.count() == 0
    assert section.seats.value() == 40


def test_two_are_picked_and_kept_apart(section: SeatingSection) -> None:
    kept = QSignalSpy(section.kept_apart)
    keep = section.findChild(QPushButton, "keep_apart")
    assert not keep.isEnabled()
    section.apart.one.setCurrentIndex(0)
    section.apart.other.setCurrentIndex(4)
    keep.click()
    assert heard(kept) == [[1, 5]]


def test_nobody_is_kept_apart_from_themselves(section: SeatingSection) -> None:
    section.apart.one.setCurrentIndex(3)
    section.apart.other.setCurrentIndex(3)
    assert not section.findChild(QPushButton, "keep_apart").isEnabled()


def test_a_pair_is_listed_and_let_together_again(section: SeatingSection) -> None:
    section.show_view(view(Seating(apart=(Opponents(person(1).id, person(2).id),))))
    let = QSignalSpy(section.let_together)
    assert section.apart.pairs.item(0).text().startswith("! ")
    section.apart.pairs.setCurrentRow(0)
    click(section, "let_together")
    assert heard(let) == [[1, 2]]


def test_the_same_view_again_paints_nothing(section: SeatingSection) -> None:
    settle()
    paints = Paints(section.canvas)
    section.show_view(view())
    settle()
    assert paints.count == 0


def test_a_screen_reader_hears_seat_and_burden(section: SeatingSection) -> None:
    press(section, Key.Key_Space, Key.Key_End)
    heard_now = section.canvas.accessibleDescription()
    assert heard_now == f"seat 30, free, being moved: {person(1).person.full_name}"


def test_the_tool_tip_tells_who_sits_there(section: SeatingSection) -> None:
    at = section.canvas.seat_centre(2)
    event = QHelpEvent(QEvent.Type.ToolTip, at, section.canvas.mapToGlobal(at))
    QApplication.sendEvent(section.canvas, event)
    assert person(2).person.full_name in QToolTip.text()


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", [0, 1, 8, 30, 60, 300])
def test_any_table_can_be_painted(qtbot: QtBot, shape: TableShape, count: int) -> None:
    people = tuple(
        replace(person(1), id=number, seat=number)  # type: ignore[arg-type]
        for number in range(1, count + 1)
    )
    made = SeatingSection(DARK)
    qtbot.addWidget(made)
    made.show_view(seating_view(Meeting(participants=people, seating=Seating(shape))))
    assert not made.grab().isNull()


def test_where_nobody_is_on_the_list_it_says_what_comes_first(section: SeatingSection) -> None:
    words = [one.text() for one in section.findChildren(QLabel)]
    assert not any("nobody to seat" in one for one in words)
    section.show_view(seating_view(replace(samples.meeting(), participants=())))
    words = [one.text() for one in section.findChildren(QLabel)]
    assert any("nobody to seat" in one for one in words)
