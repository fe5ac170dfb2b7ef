from datetime import time, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from models.kinds import ItemKind
from models.meeting import AgendaItem
from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from tests.ui.prepare import samples
from tests.ui.prepare.keys import press_in_focus, type_in_focus, type_text
from ui.palette import LIGHT
from ui.prepare.agenda_model import AgendaModel, Part, changed, time_typed
from ui.prepare.agenda_table import AgendaTable


@pytest.fixture
def panel(qtbot: QtBot) -> AgendaTable:
    panel = AgendaTable(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1346, 640)
    panel.show_view(samples.view())
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.table.setFocus()
    return panel


def go_to(panel: AgendaTable, row: int, part: Part) -> None:
    panel.table.setCurrentIndex(panel.table.model().index(row, part))


def note_field(panel: AgendaTable) -> QPlainTextEdit:
    found = panel.findChild(QPlainTextEdit, "private_note")
    assert isinstance(found, QPlainTextEdit)
    return found


def words_on(panel: AgendaTable) -> list[str]:
    return [found.text() for found in panel.findChildren(QLabel)]


def test_the_model_keeps_every_rule_while_items_come_go_and_move(qapp: QApplication) -> None:
    model = AgendaModel(LIGHT, qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    first, second, *others = samples.items()
    for agenda in ((first, second), (second, first, *others), (), tuple(others), (first,)):
        model.show_rows(samples.view_of_items(agenda).items)
        assert [row.item for row in model.rows] == list(agenda)


def test_a_title_typed_below_adds_an_item(panel: AgendaTable, qtbot: QtBot) -> None:
    QTest.keyClick(panel.table, Qt.Key.Key_Insert)
    type_in_focus("О разном")
    with qtbot.waitSignal(panel.item_added) as told:
        press_in_focus(Qt.Key.Key_Return)
    assert told.args == ["О разном", ItemKind.DISCUSSION, 10]


def test_the_minutes_of_an_item_are_typed_over(panel: AgendaTable, qtbot: QtBot) -> None:
    go_to(panel, 1, Part.MINUTES)
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(QSpinBox)
    box.setValue(45)
    with qtbot.waitSignal(panel.item_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert told.args == [replace(samples.items()[1], planned=timedelta(minutes=45))]


def test_a_kind_is_chosen_from_words_and_taken_at_once(panel: AgendaTable, qtbot: QtBot) -> None:
    go_to(panel, 1, Part.KIND)
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    box = panel.table.findChild(QComboBox)
    assert box.currentText() == "Report"
    with qtbot.waitSignal(panel.item_changed) as told:
        box.setCurrentIndex(2)
        box.activated.emit(2)
    assert told.args == [replace(samples.items()[1], kind=ItemKind.DISCUSSION)]


@pytest.mark.parametrize("typed", ["9:30", "09.30", "0930", "9 30"])
def test_a_time_is_understood_as_people_write_it(typed: str) -> None:
    assert time_typed(typed) == time(9, 30)


@pytest.mark.parametrize("typed", ["25:00", "9:75", "утром", "9"])
def test_what_is_no_time_is_not_taken(typed: str) -> None:
    assert changed(samples.items()[0], Part.FIXED, typed) is None


def test_a_fixed_start_can_be_taken_away() -> None:
    freed = changed(samples.items()[0], Part.FIXED, "")
    assert freed is not None
    assert freed.fixed_start is None


def test_an_item_is_moved_and_removed_by_keys(panel: AgendaTable, qtbot: QtBot) -> None:
    go_to(panel, 2, Part.TITLE)
    with qtbot.waitSignal(panel.item_moved) as moved:
        QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.item_removed) as removed:
        QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert (moved.args, removed.args) == ([103, 4], [103])


def test_the_start_by_plan_cannot_be_typed(panel: AgendaTable) -> None:
    flags = panel.table.model().index(2, Part.START).flags()
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_a_plan_that_is_too_long_says_by_how_much(panel: AgendaTable) -> None:
    assert "Total 180 min" in words_on(panel)
    assert "30 min over the planned end at 12:30" in words_on(panel)


def test_a_plan_that_fits_says_what_is_to_spare(panel: AgendaTable) -> None:
    panel.show_view(samples.view_with(planned_end=time(13, 15)))
    assert "15 min to spare before the planned end at 13:15" in words_on(panel)


def test_a_private_note_is_told_when_its_field_is_left(panel: AgendaTable, qtbot: QtBot) -> None:
    go_to(panel, 2, Part.TITLE)
    note_field(panel).setFocus()
    type_text(note_field(panel), "спросить о лизинге")
    with qtbot.waitSignal(panel.item_changed) as told:
        panel.table.setFocus()
    assert told.args == [replace(samples.items()[2], private_note="спросить о лизинге")]


def test_an_agenda_that_comes_has_its_first_item_chosen_for_a_note(qtbot: QtBot) -> None:
    """Nobody has clicked or pressed anything in it yet."""
    panel = AgendaTable(LIGHT)
    qtbot.addWidget(panel)
    assert not note_field(panel).isEnabled()
    panel.show_view(samples.view())
    assert note_field(panel).isEnabled()
    note_field(panel).setPlainText("спросить о лизинге")
    with qtbot.waitSignal(panel.item_changed) as told:
        note_field(panel).finished.emit()
    assert told.args == [replace(samples.items()[0], private_note="спросить о лизинге")]


def test_a_private_note_goes_to_the_item_it_was_typed_to(panel: AgendaTable) -> None:
    go_to(panel, 2, Part.TITLE)
    note_field(panel).setPlainText("о лизинге")
    told: list[AgendaItem] = []
    panel.item_changed.connect(told.append)
    go_to(panel, 3, Part.TITLE)
    assert [item.id for item in told] == [103]
    assert note_field(panel).toPlainText() == ""


def test_without_an_item_there_is_nothing_to_write_a_note_to(panel: AgendaTable) -> None:
    go_to(panel, 8, Part.TITLE)
    assert not note_field(panel).isEnabled()


def test_the_agenda_can_be_loaded(panel: AgendaTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.import_agenda_requested):
        panel.findChild(QPushButton, "import_agenda").click()


def test_the_first_item_takes_away_the_words_of_an_empty_agenda(panel: AgendaTable) -> None:
    panel.show_view(samples.view_of_items(()))
    words = next(one for one in panel.findChildren(QLabel) if "yet" in one.text())
    assert words.isVisible()
    panel.show_view(samples.view_of_items(samples.items()[:1]))
    assert not words.isVisible()


def test_what_is_left_of_the_plan_is_one_line_where_letters_are_larger(
    qtbot: QtBot, dressed: QApplication
) -> None:
    dress(dressed, LIGHT, 125)
    panel = AgendaTable(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1346, 640)
    panel.show_view(samples.view())
    panel.show()
    settle()
    (told,) = (one for one in panel.findChildren(QLabel) if "planned end" in one.text())
    assert told.width() >= told.fontMetrics().horizontalAdvance(told.text())


def widths(panel: AgendaTable) -> list[int]:
    return [panel.table.columnWidth(part) for part in Part]


@pytest.mark.parametrize(("letters", "room"), [(100, 890), (150, 1346), (200, 1346)])
def test_where_there_is_little_room_no_column_of_the_agenda_is_out_of_sight(
    dressed: QApplication, panel: AgendaTable, letters: int, room: int
) -> None:
    """890 points are a laptop's that shows everything half as large again."""
    dress(dressed, LIGHT)
    settle()
    usual = widths(panel)
    dress(dressed, LIGHT, letters)
    panel.resize(room, 480)
    settle()
    header = panel.table.horizontalHeader()
    assert panel.table.horizontalScrollBar().maximum() == 0
    assert all(panel.table.columnWidth(part) >= header.sectionSizeHint(part) for part in Part)
    dress(dressed, LIGHT)
    panel.resize(1346, 640)
    settle()
    assert widths(panel) == usual


def test_a_column_that_was_dragged_stays_so_wide_where_others_give_way(panel: AgendaTable) -> None:
    panel.table.setColumnWidth(Part.PRESENTERS, 301)
    panel.resize(890, 480)
    settle()
    assert panel.table.columnWidth(Part.PRESENTERS) == 301
