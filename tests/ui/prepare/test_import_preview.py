"""The preview of an import by itself: rows that are ticked, counted, taken or left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from models.importing.found import RowState
from models.spreadsheets.columns import Column
from tests.ui.prepare import samples
from ui.palette import LIGHT
from ui.prepare.import_model import STATE
from ui.prepare.import_preview import ImportPreview
from ui.prepare.import_view import ColumnView, ImportRow, ImportView, ReadingView
from ui.prepare.prepare_page import PreparePage

ROWS = (
    ImportRow(1, ("ФИО · Пост",), RowState.SKIPPED, "header"),
    ImportRow(2, ("Абакумов Андрей", "министр"), RowState.NEW, offered=True, wanted=True),
    ImportRow(3, ("Белозёров Пётр", "начальник"), RowState.CHANGED, "post", True, True),
    ImportRow(4, ("Воронцов Г.О.", "мастер"), RowState.DOUBTFUL, "perhaps", offered=True),
    ImportRow(5, ("Гуляев Семён", "мастер"), RowState.SAME),
)
READING = ReadingView(
    sheets=("Люди", "Повестка"),
    sheet=0,
    encoding="cp1251",
    delimiter=";",
    header=1,
    last_row=5,
    columns=(
        ColumnView(0, "ФИО", "Абакумов Андрей", Column.FULL_NAME),
        ColumnView(2, "Пост " * 300, "министр", Column.POST),
    ),
    meanings=(Column.IGNORED, Column.FULL_NAME, Column.POST),
)


def view(rows: tuple[ImportRow, ...] = ROWS) -> ImportView:
    return ImportView("list.csv", ("Name", "Post"), rows, READING)


@pytest.fixture
def preview(qtbot: QtBot) -> ImportPreview:
    made = ImportPreview(LIGHT)
    qtbot.addWidget(made)
    made.resize(1346, 650)
    made.show_view(view())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.table.setFocus()
    return made


def words_on(preview: ImportPreview) -> str:
    return "\n".join(found.text() for found in preview.findChildren(QLabel) if found.isVisible())


def accept_button(preview: ImportPreview) -> QPushButton:
    found = preview.findChild(QPushButton, "accept_import")
    assert isinstance(found, QPushButton)
    return found


def press(preview: ImportPreview, key: Qt.Key) -> None:
    QTest.keyClick(preview.table, key)


def test_new_and_changed_rows_are_taken_unless_unticked(preview: ImportPreview) -> None:
    assert preview.wanted == {2, 3}
    assert "Will be taken: 2 · new: 1 · changed: 1 · doubtful: 1" in words_on(preview)
    preview.table.selectRow(1)
    press(preview, Qt.Key.Key_Space)
    assert preview.wanted == {3}
    assert "Will be taken: 1" in words_on(preview)
    model = preview.table.model()
    assert [model.index(place, 1).data() for place in (1, 2)] == ["left out", "changed"]


def test_a_doubtful_row_is_taken_only_when_ticked(preview: ImportPreview) -> None:
    preview.table.selectRow(3)
    press(preview, Qt.Key.Key_Space)
    assert preview.wanted == {2, 3, 4}


def test_space_turns_all_the_selected_rows_together(preview: ImportPreview) -> None:
    preview.table.setCurrentIndex(preview.table.model().index(1, 0))
    preview.table.selectAll()
    press(preview, Qt.Key.Key_Space)
    assert preview.wanted == set()
    press(preview, Qt.Key.Key_Space)
    assert preview.wanted == {2, 3, 4}


def test_a_click_on_the_box_unticks(preview: ImportPreview) -> None:
    index = preview.table.model().index(1, STATE)
    off = Qt.CheckState.Unchecked
    preview.table.model().setData(index, off.value, Qt.ItemDataRole.CheckStateRole)
    assert preview.wanted == {3}


def test_what_was_unticked_stays_so_while_the_list_is_the_same(preview: ImportPreview) -> None:
    preview.table.selectRow(1)
    press(preview, Qt.Key.Key_Space)
    preview.show_view(view(ROWS[1:]), same_list=True)
    assert preview.wanted == {3}
    preview.show_view(view(), same_list=False)
    assert preview.wanted == {2, 3}


def test_nothing_ticked_cannot_be_accepted(preview: ImportPreview, qtbot: QtBot) -> None:
    preview.show_view(view((ROWS[0], ROWS[4])))
    assert "Nothing new" in words_on(preview)
    assert not accept_button(preview).isEnabled()
    with qtbot.assertNotEmitted(preview.accepted):
        press(preview, Qt.Key.Key_Return)


def test_a_list_in_which_nothing_is_recognised_shows_how_it_was_read(qtbot: QtBot) -> None:
    preview = ImportPreview(LIGHT)
    qtbot.addWidget(preview)
    preview.show_view(view(ROWS[:1]))
    assert preview.reading.isVisibleTo(preview)
    preview.show_view(view(()))
    assert not accept_button(preview).isEnabled()


def test_corrections_are_told_at_once(preview: ImportPreview, qtbot: QtBot) -> None:
    reading = preview.reading
    preview.findChild(QPushButton, "show_reading").click()
    box = reading.findChild(QComboBox, "meaning_2")
    with qtbot.waitSignal(reading.meaning_chosen) as told:
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert told.args == [2, Column.FULL_NAME]
    with qtbot.waitSignal(reading.sheet_chosen) as told:
        QTest.keyClick(reading.findChild(QComboBox, "sheet"), Qt.Key.Key_Down)
    assert told.args == [1]
    with qtbot.waitSignal(reading.header_chosen) as told:
        reading.findChild(QSpinBox, "header").stepUp()
    assert told.args == [2]


def test_enter_in_a_correction_goes_back_to_the_rows(preview: ImportPreview, qtbot: QtBot) -> None:
    preview.findChild(QPushButton, "show_reading").click()
    for name, kind in (("sheet", QComboBox), ("header", QSpinBox)):
        field = preview.reading.findChild(kind, name)
        field.setFocus()
        with qtbot.assertNotEmitted(preview.accepted):
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert preview.table.hasFocus()


@pytest.mark.parametrize("shown", [False, True])
def test_no_word_of_the_preview_is_cut(preview: ImportPreview, shown: bool) -> None:
    long = ImportRow(6, ("Ю" * 40, "мастер " * 60), RowState.NEW, "why " * 40, True, True)
    preview.show_view(view((*ROWS, long)))
    if shown:
        preview.findChild(QPushButton, "show_reading").click()
    preview.grab()
    cut = [
        found.text()
        for found in preview.findChildren(QLabel)
        if found.isVisible() and not found.wordWrap() and found.width() < found.sizeHint().width()
    ]
    assert cut == []


def test_long_words_make_their_row_higher(preview: ImportPreview, qtbot: QtBot) -> None:
    long = ImportRow(6, ("Ким", "мастер " * 60), RowState.NEW, offered=True, wanted=True)
    preview.show_view(view((*ROWS, long)))
    line = preview.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: preview.table.rowHeight(5) > 5 * line)


@pytest.fixture
def page(qtbot: QtBot) -> PreparePage:
    page = PreparePage(LIGHT, samples.TODAY)
    qtbot.addWidget(page)
    page.resize(1346, 700)
    page.show_view(samples.view())
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_accepts_and_esc_leaves_everything(
    page: PreparePage, qtbot: QtBot, key: Qt.Key
) -> None:
    page.show_section(page.participants)
    asked = ImportPreview(LIGHT)
    asked.show_view(view())
    page.show_import(asked)
    assert not page.participants.isVisible()
    answer = asked.accepted if key is Qt.Key.Key_Return else asked.cancelled
    with qtbot.waitSignal(answer):
        QTest.keyClick(asked.focusProxy(), key)
    assert page.participants.isVisible()
