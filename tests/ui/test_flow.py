"""Parts that fold: beside each other while there is room, else below each other."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import settle
from ui.column import Column
from ui.flow import CentredRows, Columns, Flow
from ui.room import RoomKeeper

pytestmark = pytest.mark.usefixtures("dressed")

WORDS = ("Save", "Print", "Open in a viewer", "Separate files")


def row_of_acts() -> QWidget:
    made = QWidget()
    flow = Flow(made)
    for words in WORDS:
        flow.addWidget(QPushButton(words))
    return made


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = row_of_acts()
    qtbot.addWidget(made)
    return made


def heights(holder: QWidget) -> list[int]:
    """Where its parts stand, from above."""
    return [one.geometry().top() for one in holder.findChildren(QPushButton)]


def is_in_sight(part: QWidget, column: Column) -> bool:
    place = part.rect().translated(part.mapTo(column.viewport(), QPoint(0, 0)))
    return column.viewport().rect().contains(place)


def show(holder: QWidget, width: int, height: int = 400) -> None:
    holder.resize(width, height)
    holder.show()
    settle()


def test_what_has_room_beside_stands_beside(row: QWidget) -> None:
    show(row, 900)
    assert len(set(heights(row))) == 1


def test_what_has_no_room_goes_on_in_the_next_row_in_its_order(row: QWidget) -> None:
    width = row.sizeHint().width() - 10
    show(row, width)
    first, *_others, last = heights(row)
    assert last > first
    assert heights(row) == sorted(heights(row))
    assert row.heightForWidth(width) > row.heightForWidth(900)


def test_nothing_is_wider_than_its_row(row: QWidget) -> None:
    widest = row.minimumSizeHint().width()
    show(row, widest)
    assert all(one.geometry().right() < widest for one in row.findChildren(QPushButton))


def test_what_is_hidden_takes_no_room(row: QWidget) -> None:
    parts = row.findChildren(QPushButton)
    needed = sum(one.sizeHint().width() + 6 for one in parts[1:])
    show(row, needed)
    assert len(set(heights(row))) == 2
    parts[0].hide()
    settle()
    assert len(set(heights(row)[1:])) == 1


def test_what_stands_behind_a_stretch_stands_at_the_right(
    qtbot: QtBot,
) -> None:
    holder, left, right = QWidget(), QPushButton("Back"), QPushButton("Open")
    qtbot.addWidget(holder)
    flow = Flow(holder)
    flow.addWidget(left)
    flow.add_stretch()
    flow.addWidget(right)
    show(holder, 500)
    assert left.geometry().left() == 0
    assert right.geometry().right() == 499


def test_centred_rows_have_as_much_beside_them_at_either_side(qtbot: QtBot) -> None:
    holder, parts = QWidget(), [QPushButton(words) for words in WORDS]
    qtbot.addWidget(holder)
    flow = CentredRows(holder)
    for part in parts:
        flow.addWidget(part)
    show(holder, parts[0].sizeHint().width() + parts[1].sizeHint().width() + 60)
    first, second = parts[:2]
    assert first.geometry().top() == second.geometry().top() < parts[2].geometry().top()
    beside = first.geometry().left(), holder.width() - 1 - second.geometry().right()
    assert abs(beside[0] - beside[1]) <= 1
    assert min(beside) > 0


def test_what_grows_takes_the_rest_of_its_row(qtbot: QtBot) -> None:
    holder, name, line = QWidget(), QPushButton("Executors"), QLineEdit()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    flow.addWidget(name)
    flow.add_growing(line)
    show(holder, 500)
    assert line.geometry().right() == 499


@pytest.mark.parametrize(("width", "beside"), [(900, 3), (300, 1)])
def test_columns_are_equally_wide_and_fewer_where_there_is_less_room(
    qtbot: QtBot, width: int, beside: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    columns = Columns(3, holder)
    for _ in range(4):
        part = QPushButton()
        part.setMinimumWidth(200)
        columns.addWidget(part)
    show(holder, width)
    parts = holder.findChildren(QPushButton)
    assert len({one.width() for one in parts}) == 1
    assert heights(holder).count(heights(holder)[0]) == beside


def test_a_panel_is_as_high_as_its_rows_at_the_width_it_gets(
    qtbot: QtBot,
) -> None:
    panel, row = QWidget(), row_of_acts()
    qtbot.addWidget(panel)
    QVBoxLayout(panel).addWidget(row)
    RoomKeeper(panel)
    show(panel, 900)
    lowest = panel.minimumHeight()
    show(panel, 150)
    assert panel.minimumHeight() > lowest
    assert panel.minimumHeight() >= row.heightForWidth(row.width())


def test_a_column_brings_into_sight_what_has_the_keys(qtbot: QtBot) -> None:
    column, above, below = Column(), QLineEdit(), QLineEdit()
    qtbot.addWidget(column)
    for one in (above, below):
        one.setMinimumHeight(250)
        column.panels.addWidget(one)
    show(column, 300, 300)
    column.activateWindow()
    qtbot.waitUntil(above.hasFocus)
    assert is_in_sight(above, column)
    assert not is_in_sight(below, column)
    below.setFocus()
    assert is_in_sight(below, column)


def test_a_row_that_is_full_to_its_last_gap_puts_nothing_outside(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=8)
    parts = [QPushButton(words) for words in ("Number", "Decision", "Vetlugin V.I.", "Mark")]
    for part in parts[:2]:
        flow.addWidget(part)
    flow.add_stretch()
    for part in parts[2:]:
        flow.addWidget(part)
    both = parts[0].sizeHint().width() + 8 + parts[1].sizeHint().width()
    for width in range(both, both + 10):
        show(holder, width)
        assert all(one.geometry().right() < width for one in parts), width
