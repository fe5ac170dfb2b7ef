"""The table: what it says, what it repaints, what a click and a key ask for."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from models.kinds import TableShape
from tests.ui.desk import samples, table_samples
from tests.ui.desk.watching import Paints, heard, settle
from ui.desk.seat_words import seat_sentence, seat_tip
from ui.desk.table_canvas import TableCanvas
from ui.palette import DARK, LIGHT
from ui.views.floor import FloorView, Phase
from ui.views.table import Presence

NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot: QtBot) -> TableCanvas:
    made = TableCanvas(LIGHT)
    qtbot.addWidget(made)
    made.resize(700, 340)
    made.show_table(samples.table())
    made.show_floor(samples.SPEAKING)
    made.show()
    settle()
    return made


def said(table: TableCanvas) -> str:
    return "\n".join(line.text for line in table.centre_lines())


def test_an_equal_view_paints_nothing(table: TableCanvas) -> None:
    paints = Paints(table)
    table.show_table(samples.table())
    table.show_floor(replace(samples.SPEAKING))
    settle()
    assert paints.count == 0


def test_a_second_later_the_clock_is_painted(table: TableCanvas) -> None:
    paints = Paints(table)
    table.show_floor(replace(samples.SPEAKING, left="3:41"))
    settle()
    assert paints.count == 1
    assert "3:41" in said(table)


def test_the_face_says_who_speaks_and_how_long(table: TableCanvas) -> None:
    assert "Фамилия Имя Отчество" in said(table)
    assert "REPORT · item 3" in said(table)
    assert "of 5:00 · spoken today 6:10" in said(table)


def test_whoever_left_while_speaking_is_seen_to_have_left(table: TableCanvas) -> None:
    here, view = table.grab().toImage(), samples.table()
    speaker, *others = view.seats
    left = replace(speaker, presence=Presence.LEFT)
    table.show_table(replace(view, seats=(left, *others)))
    assert table.grab().toImage() != here
    table.show_table(view)
    assert table.grab().toImage() == here


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.BEFORE, ["29", "of 30 expected", "F10"]),
        (Phase.IDLE, ["Калашников-Стрельцов К.В.", "Question", "F2"]),
        (Phase.CALM, ["speaking"]),
        (Phase.WARNING, ["time is running out"]),
        (Phase.OVERTIME, ["over the limit", "−0:42"]),
        (Phase.SUSPENDED, ["suspended", "F6 – the floor returns to"]),
        (Phase.BREAK, ["BREAK", "12 min", "since 11:45", "goes on with F3", "Shift+F3"]),
        (Phase.CLOSED, ["closed", "Ctrl+F3 – outcomes and minutes"]),
    ],
)
def test_every_phase_has_words_of_its_own(
    table: TableCanvas, phase: Phase, words: list[str]
) -> None:
    table.show_table(replace(samples.table(), present=29))
    table.show_floor(table_samples.FLOORS[phase])
    assert all(word in said(table) for word in words)


def test_phases_differ_without_colours(table: TableCanvas) -> None:
    rims = set()
    for phase in Phase:
        if phase not in (Phase.BEFORE, Phase.IDLE, Phase.CLOSED):
            table.show_floor(replace(samples.SPEAKING, phase=phase))
            image = table.grab().toImage()
            rim = [image.pixelColor(x, y) for x in range(360, 660) for y in range(60, 90)]
            rims.add(tuple(colour.lightness() > 160 for colour in rim))
    assert len(rims) == 5


def test_without_a_limit_the_face_says_so(table: TableCanvas) -> None:
    table.show_floor(replace(samples.SPEAKING, limit=""))
    assert "no limit" in said(table)


def test_nobody_waiting_is_said(table: TableCanvas) -> None:
    table.show_floor(FloorView(Phase.IDLE))
    assert "Nobody is waiting" in said(table)


@pytest.mark.parametrize("size", [(640, 300), (700, 340), (1100, 620)])
@pytest.mark.parametrize("floor", [samples.LONGEST, *table_samples.FLOORS.values()])
def test_no_words_on_the_face_are_clipped_or_cut(
    table: TableCanvas, size: tuple[int, int], floor: FloorView
) -> None:
    table.resize(*size)
    table.show_floor(floor)
    lines = table.centre_lines()
    assert all("…" not in line.text for line in lines)
    assert floor.name in " ".join(line.text for line in lines)
    across, down = size[0] / 2, size[1] / 2
    assert all(-line.left < across and -line.top < down for line in lines)


def test_the_longest_wording_a_person_can_have_still_shows_its_beginning(
    table: TableCanvas,
) -> None:
    table.show_floor(replace(samples.SPEAKING, post="департамент " * 40))
    assert "департамент" in said(table)


def test_a_click_on_a_seat_asks_for_its_person(table: TableCanvas) -> None:
    clicked = QSignalSpy(table.seat_clicked)
    at = table.seat_centre(112)
    assert at is not None
    QTest.mouseClick(table, LEFT, NO_MODIFIER, at)
    assert heard(clicked) == [112]


def test_a_click_between_the_seats_asks_for_nothing(table: TableCanvas) -> None:
    clicked = QSignalSpy(table.seat_clicked)
    QTest.mouseClick(table, LEFT, NO_MODIFIER, QPoint(350, 170))
    assert clicked.count() == 0


def test_the_right_button_asks_for_the_menu_of_a_seat(table: TableCanvas) -> None:
    asked = QSignalSpy(table.seat_menu_requested)
    at = table.seat_centre(105)
    assert at is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.mapToGlobal(at))
    QApplication.sendEvent(table, event)
    assert heard(asked) == [[105, table.mapToGlobal(at)]]


def test_arrows_walk_round_the_table_and_enter_clicks(table: TableCanvas) -> None:
    clicked = QSignalSpy(table.seat_clicked)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert heard(clicked) == [130, 102]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, NO_MODIFIER), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_menu_key_asks_for_the_menu_of_the_seat_under_the_ring(
    table: TableCanvas, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    asked = QSignalSpy(table.seat_menu_requested)
    QTest.keyClick(table, key, modifier)
    assert "[101, " in str(heard(asked))


def test_a_screen_reader_hears_the_seat_under_the_ring(table: TableCanvas) -> None:
    table.activateWindow()
    table.setFocus()
    for _ in range(5):
        QTest.keyClick(table, Qt.Key.Key_Right)
    heard = table.accessibleDescription()
    assert heard == "seat 6, Фамилия6 Имя Отчество, present, 1 in the queue: Speech"


def test_the_tool_tip_tells_the_person_as_plain_text(table: TableCanvas) -> None:
    view = samples.table()
    first = replace(view.seats[0], name="<b>Иванов</b>")
    table.show_table(replace(view, seats=(first, *view.seats[1:])))
    at = table.seat_centre(101)
    assert at is not None
    QApplication.sendEvent(table, QHelpEvent(QEvent.Type.ToolTip, at, table.mapToGlobal(at)))
    assert "&lt;b&gt;Иванов" in QToolTip.text()


@pytest.mark.parametrize(
    ("seat", "words"),
    [
        (table_samples.HELD, "present, 6 in the queue: Speech, held"),
        (table_samples.TWICE, "present, 3 in the queue: Speech, held, 7 in the queue: Speech"),
        (table_samples.EXCUSED, "excused"),
        (table_samples.DEPUTY, "present, deputy for Яковлев А.А."),
        (table_samples.LEFT, "left"),
        (3, "present, spoke 6:10"),
        (1, "present, has the floor, spoke 6:10"),
    ],
)
def test_the_tool_tip_says_how_it_stands_with_somebody(seat: int, words: str) -> None:
    assert seat_tip(table_samples.seat(seat), samples.SPEAKING).splitlines()[-1] == words


def test_the_tool_tip_tells_name_post_and_group() -> None:
    one = replace(table_samples.seat(3), post="директор, АО «Завод»", group_name="Предприятия")
    tip = seat_tip(one, samples.SPEAKING)
    assert tip.splitlines()[:3] == [one.name, "директор, АО «Завод»", "Предприятия"]


def test_a_screen_reader_is_spared_the_running_time_of_the_speaker() -> None:
    speaker = table_samples.seat(1)
    assert seat_sentence(speaker) == f"seat 1, {speaker.name}, present, has the floor"


@pytest.mark.parametrize("count", [0, 1, 60])
@pytest.mark.parametrize("phase", list(Phase))
def test_any_table_can_be_painted_in_any_phase(qtbot: QtBot, count: int, phase: Phase) -> None:
    made = TableCanvas(DARK)
    qtbot.addWidget(made)
    made.resize(500, 260)
    made.show_table(samples.table(count))
    made.show_floor(table_samples.FLOORS[phase])
    assert not made.grab().isNull()


@pytest.mark.parametrize("shape", TableShape)
def test_beside_an_empty_seat_a_click_still_finds_its_person(
    table: TableCanvas, shape: TableShape
) -> None:
    view = samples.table()
    seats = tuple(one for place, one in enumerate(view.seats) if place not in (4, 11))
    table.show_table(replace(view, seats=seats, shape=shape, empty=(4, 11)))
    clicked = QSignalSpy(table.seat_clicked)
    for participant in (104, 106, 113):
        at = table.seat_centre(participant)
        assert at is not None
        QTest.mouseClick(table, LEFT, NO_MODIFIER, at)
    assert heard(clicked) == [104, 106, 113]


@pytest.mark.parametrize("shape", TableShape)
def test_the_rim_is_a_clock_in_every_shape(table: TableCanvas, shape: TableShape) -> None:
    table.show_table(replace(samples.table(), shape=shape))
    pictures = set()
    for share in (1.0, 0.5, 0.1):
        table.show_floor(replace(samples.SPEAKING, share=share))
        pictures.add(bytes(table.grab().toImage().constBits()))
    assert len(pictures) == 3


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("floor", [samples.LONGEST, *table_samples.FLOORS.values()])
def test_in_every_shape_the_words_find_room(
    table: TableCanvas, shape: TableShape, floor: FloorView
) -> None:
    table.show_table(replace(samples.table(), shape=shape))
    table.show_floor(floor)
    assert all("…" not in line.text for line in table.centre_lines())
