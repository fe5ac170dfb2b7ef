"""The seating section in the real window: what is dragged is done, told and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from models.ids import ParticipantId
from models.kinds import TableShape
from models.seating import Opponents
from tests.ui.conftest import Seat
from tests.ui.stage import Stage, stage
from ui.main_window import MainWindow
from ui.prepare.participants_model import Part
from ui.prepare.seating_section import SeatingSection

Key = Qt.Key


@pytest.fixture
def on_stage(tmp_path: Path) -> Stage:
    return stage(tmp_path)


@pytest.fixture
def window(on_stage: Stage, seat: Seat) -> MainWindow:
    made = seat(on_stage.desk)
    made.show_page("prepare")
    made.prepare.show_section(made.prepare.seating)
    return made


@pytest.fixture
def section(window: MainWindow) -> SeatingSection:
    return window.prepare.seating


def click(section: SeatingSection, name: str) -> None:
    section.findChild(QPushButton, name).click()


def seats(on_stage: Stage) -> dict[ParticipantId, int | None]:
    return {one.id: one.seat for one in on_stage.meeting.listed}


def sitting_on(on_stage: Stage, seat: int) -> ParticipantId:
    return next(who for who, number in seats(on_stage).items() if number == seat)


def test_swapped_people_swap_back_with_undo(
    on_stage: Stage, window: MainWindow, section: SeatingSection
) -> None:
    before = seats(on_stage)
    first = sitting_on(on_stage, 1)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Space):
        QTest.keyClick(section.canvas, key)
    assert seats(on_stage)[first] == 2
    window.acts["undo"].trigger()
    assert seats(on_stage) == before


def test_a_freed_seat_is_shown_without_its_person(on_stage: Stage, section: SeatingSection) -> None:
    QTest.keyClick(section.canvas, Key.Key_Delete)
    assert section.unseated.count() == 1
    assert 1 not in seats(on_stage).values()


def words_of(panel: QWidget) -> str:
    return "\n".join(one.text() for one in panel.findChildren(QLabel) if not one.isHidden())


def test_whoever_was_given_no_seat_has_the_same_one_in_the_list_and_in_the_seating(
    window: MainWindow, section: SeatingSection
) -> None:
    """In brackets, and named in both places."""
    listed = window.prepare.participants
    assert "by the list" not in words_of(listed)
    QTest.keyClick(section.canvas, Key.Key_Delete)
    model = listed.table.model()
    seats = [str(model.index(row, Part.SEAT).data()) for row in range(model.rowCount())]
    (freed,) = (one for one in seats if one.startswith("("))
    assert section.unseated.item(0).text().split()[0] == freed
    assert f"{freed}: seat by the list" in words_of(listed)
    assert "SEATS BY THE LIST: 1" in words_of(section)


def test_all_are_placed_with_one_click_and_one_undo(
    on_stage: Stage, window: MainWindow, section: SeatingSection
) -> None:
    before = seats(on_stage)
    click(section, "place_mixed")
    assert seats(on_stage) != before
    window.acts["undo"].trigger()
    assert seats(on_stage) == before


def test_the_live_table_takes_the_shape_that_was_chosen(
    on_stage: Stage, window: MainWindow, section: SeatingSection
) -> None:
    section.shape.setCurrentIndex(1)
    section.shape.activated.emit(1)
    assert on_stage.meeting.seating.shape is TableShape.ROUND
    window.show_page("desk")
    width, height = window.desk.table.width(), window.desk.table.height()
    at_the_side = window.desk.table.seat_centre(sitting_on(on_stage, 9))
    assert at_the_side is not None
    assert abs(at_the_side.x() - width / 2) < height / 2


def test_two_picked_people_are_kept_apart_and_placed_apart(
    on_stage: Stage, section: SeatingSection
) -> None:
    section.apart.one.setCurrentIndex(1)
    section.apart.other.setCurrentIndex(2)
    click(section, "keep_apart")
    pair = on_stage.meeting.seating.apart
    assert pair == (Opponents(*[one.id for one in on_stage.meeting.listed[1:3]]),)
    assert section.apart.pairs.item(0).text().startswith("! ")
    click(section, "place_by_group")
    assert not section.apart.pairs.item(0).text().startswith("! ")
