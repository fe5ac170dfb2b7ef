"""What is pasted is taken whole, or it is said what was not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from models.acts.notes import take_note
from models.text import LONGEST_TEXT
from tests.ui.conftest import Seat
from tests.ui.keyboard import Key, press
from tests.ui.round_table import RoundTable, busy
from ui.long_text import LongText
from ui.main_window import MainWindow

LINE = "Станки поставит местный завод\n"
FIELDS: dict[str, tuple[str, Callable[[MainWindow], LongText]]] = {
    "the line for notes": ("desk", lambda window: window.desk.notes.capture),
    "the words of an outcome": ("outcomes", lambda window: window.outcomes.outcomes.editor._text),
    "the note to an item": ("prepare", lambda window: window.prepare.agenda._note._field),
}


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    made = busy(tmp_path)
    made.desk.do(take_note, "Создать фонд")
    return made


def paste(field: LongText, text: str) -> None:
    copied = QMimeData()
    copied.setText(text)
    field.insertFromMimeData(copied)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


@pytest.mark.parametrize("name", FIELDS)
def test_what_finds_no_room_in_one_text_is_told_with_what_to_do(
    table: RoundTable, seat: Seat, name: str
) -> None:
    page, field_of = FIELDS[name]
    window = seat(table.desk)
    window.show_page(page)
    field = field_of(window)
    field.clear()
    paste(field, "Итог.")
    assert strip(window) == ""
    paste(field, (LINE * LONGEST_TEXT)[: LONGEST_TEXT + 7])
    assert strip(window).startswith("Not pasted: the last 12 letters.")
    assert "200000" in strip(window)


def test_all_that_was_pasted_into_the_line_is_written_down(table: RoundTable, seat: Seat) -> None:
    """A single line is broken into many, which makes it longer."""
    window = seat(table.desk)
    paste(window.desk.notes.capture, "я" * LONGEST_TEXT)
    pasted = window.desk.notes.capture_text()
    assert "Not pasted" in strip(window)
    window.desk.notes.capture.setFocus()
    press(Key.Key_Return)
    (note,) = (one for one in table.meeting.notes if one.text.startswith("я"))
    assert note.text == pasted
