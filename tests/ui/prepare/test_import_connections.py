"""Lists brought into the real window: by file, by dropping, by pasting; and out again by undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.acts.people import add_participant
from models.people import Person
from models.spreadsheets.columns import Column
from tests.ui.conftest import Seat
from tests.ui.prepare.dropping import drop
from tests.ui.stage import Stage, stage
from ui.main_window import MainWindow
from ui.prepare.import_preview import ImportPreview

LISTS = Path(__file__).resolve().parents[2] / "fixtures"
NOVIKOV = "ФИО;Пост\nНовиков Ян Петрович;токарь\n"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What Python put on the clipboard must not outlive it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def table(tmp_path: Path) -> Stage:
    return stage(tmp_path, language="en")


@pytest.fixture
def window(table: Stage, seat: Seat) -> MainWindow:
    window = seat(table.desk)
    window.show_page("prepare")
    window.prepare.show_section(window.prepare.participants)
    return window


def preview(window: MainWindow) -> ImportPreview:
    found = window.prepare.findChild(ImportPreview)
    assert isinstance(found, ImportPreview)
    return found


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def copy(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def surnames(table: Stage) -> list[str]:
    return [one.person.surname for one in table.meeting.listed]


def words_on(widget: QWidget) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel))


@pytest.mark.parametrize(
    "name",
    [
        "participants.csv",
        "participants-cp1251.csv",
        "participants-ministry.xlsx",
        "participants-registration.xlsx",
    ],
)
def test_every_sample_list_brings_thirty_people(
    window: MainWindow, table: Stage, name: str
) -> None:
    before = len(table.meeting.listed)
    drop(window.prepare.participants, LISTS / name)
    press(preview(window).table, Qt.Key.Key_Return)
    assert len(table.meeting.listed) == before + 30
    table.desk.undo()
    assert len(table.meeting.listed) == before


def test_the_same_file_twice_adds_nobody(window: MainWindow, table: Stage, qtbot: QtBot) -> None:
    drop(window.prepare.participants, LISTS / "participants.csv")
    press(preview(window).table, Qt.Key.Key_Return)
    count = table.desk.last_number
    qtbot.waitUntil(lambda: window.prepare.findChild(ImportPreview) is None)
    drop(window.prepare.participants, LISTS / "participants.csv")
    assert "Nothing new" in words_on(preview(window))
    press(preview(window).table, Qt.Key.Key_Return)
    assert table.desk.last_number == count


def test_an_agenda_is_dropped_on_the_agenda(window: MainWindow, table: Stage) -> None:
    before = table.meeting.items
    window.prepare.show_section(window.prepare.agenda)
    drop(window.prepare.agenda.table.viewport(), LISTS / "agenda.csv")
    press(preview(window).table, Qt.Key.Key_Return)
    assert len(table.meeting.items) == len(before) + 7  # the break at 11:45 is there
    table.desk.undo()
    assert table.meeting.items == before


def test_rows_copied_elsewhere_are_pasted(window: MainWindow, table: Stage) -> None:
    copy((LISTS / "participants-paste.tsv").read_text(encoding="utf-8"))
    before = len(table.meeting.listed)
    press(window.prepare.participants.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(preview(window).table, Qt.Key.Key_Return)
    assert len(table.meeting.listed) == before + 12


def test_a_table_copied_out_of_a_word_processor_keeps_its_cells(
    window: MainWindow, table: Stage
) -> None:
    html = "<table><tr><td>Новиков Ян Петрович</td><td><p>директор</p><p>АО «Завод»</p></td></tr>"
    copy("Новиков Ян Петрович\tдиректор\nАО «Завод»", f"{html}</table>")
    window.prepare.participants.findChild(QPushButton, "paste_participants").click()
    press(preview(window).table, Qt.Key.Key_Return)
    assert table.meeting.listed[-1].person.surname == "Новиков"
    assert table.meeting.listed[-1].person.organisation == "АО «Завод»"


def test_pasting_into_a_field_stays_in_the_field(window: MainWindow) -> None:
    copy("Новиков")
    line = window.prepare.participants.findChild(QWidget, "filter_participants")
    line.setFocus()
    press(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.prepare.findChild(ImportPreview) is None
    assert line.property("text") == "Новиков"


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    copy(" ")
    window.prepare.participants.findChild(QPushButton, "paste_participants").click()
    assert window.statusBar().currentMessage() == "Clipboard is empty."


def test_what_is_no_file_is_told(window: MainWindow, tmp_path: Path) -> None:
    drop(window.prepare.participants, tmp_path)
    assert "cannot be read" in window.statusBar().currentMessage()


def test_a_column_said_by_hand_is_read_at_once(
    window: MainWindow, table: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Откуда\nНовиков Ян Петрович;Севастополь\n", encoding="utf-8")
    drop(window.prepare.participants, path)
    shown = preview(window)
    box = shown.reading.findChild(QComboBox, "meaning_1")
    box.setCurrentIndex(box.findData(Column.GROUP))
    box.activated.emit(box.currentIndex())
    press(shown.table, Qt.Key.Key_Return)
    assert table.meeting.listed[-1].group == "Севастополь"


def test_encoding_delimiter_and_header_are_read_anew(
    window: MainWindow, table: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(NOVIKOV, encoding="utf-8")
    drop(window.prepare.participants, path)
    reading = preview(window).reading
    reading.encoding_chosen.emit("cp866")
    reading.delimiter_chosen.emit("|")
    reading.encoding_chosen.emit("utf-8")
    reading.delimiter_chosen.emit(";")
    reading.header_chosen.emit(0)
    reading.header_chosen.emit(1)
    press(preview(window).table, Qt.Key.Key_Return)
    assert surnames(table)[-1] == "Новиков"


def test_a_change_under_the_preview_is_seen(
    window: MainWindow, table: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(NOVIKOV, encoding="utf-8")
    drop(window.prepare.participants, path)
    table.desk.do(add_participant, Person("Новиков", "Ян", "Петрович", post="токарь"))
    assert preview(window).wanted == set()


def test_a_second_file_waits_until_the_first_is_answered(window: MainWindow) -> None:
    for name in ("participants.csv", "participants-cp1251.csv"):
        drop(window.prepare.participants, LISTS / name)
    assert len(window.prepare.findChildren(ImportPreview)) == 1
    press(preview(window).table, Qt.Key.Key_Escape)
    assert window.prepare.participants.isVisible()
