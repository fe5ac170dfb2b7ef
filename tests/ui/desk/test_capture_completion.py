"""What a mark can become is offered while it is typed, and the keys that choose are its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from models.kinds import NoteKind
from models.marks.completion import completions
from tests.models.test_marks_reading import ABAKUMOV, LEBEDEV, PEOPLE, names_of
from tests.ui.desk import samples
from tests.ui.desk.watching import asks_for_itself, heard, settle, type_text
from tests.ui.keyboard import PLAIN, SHIFT, Key, press
from ui.desk.capture_choices import CaptureChoices
from ui.desk.notes_panel import NotesPanel
from ui.palette import LIGHT
from ui.style import style_sheet

THEMES = ("лизинг", "лицензии", "кадры")


@pytest.fixture
def notes(qtbot: QtBot) -> Iterator[NotesPanel]:
    """At the lower end of a window, over a table of thirty."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(LIGHT))
    window.resize(720, 700)
    made = NotesPanel(LIGHT)
    made.completion.looked.connect(lambda: offer(made))
    made.show_view(samples.NOTES)
    window.setCentralWidget(made)
    window.show()
    window.activateWindow()
    made.capture.setFocus()
    settle()
    yield made
    window.close()


def offer(notes: NotesPanel) -> None:
    line = notes.capture
    found = completions(line.toPlainText(), line.place(), names_of(PEOPLE), THEMES)
    notes.completion.offer(found)


def typed(notes: NotesPanel, text: str) -> CaptureChoices:
    """What is offered once the text was looked at."""
    type_text(notes.capture, text)
    notes.completion.look_now()
    return notes.completion.choices


def shown(choices: CaptureChoices) -> list[str]:
    rows = range(choices.count()) if choices.isVisible() else range(0)
    return [choices.item(row).text() for row in rows]


def highlighted(choices: CaptureChoices) -> str:
    assert choices.isVisible()
    return choices.currentItem().text()


def test_what_the_letters_can_mean_is_shown_soon_and_the_line_keeps_the_keys(
    notes: NotesPanel, qtbot: QtBot
) -> None:
    type_text(notes.capture, "Перечень @ли")
    choices = notes.completion.choices
    qtbot.waitUntil(choices.isVisible, timeout=2000)
    assert shown(choices)[0].startswith("Ли ")
    assert choices.currentRow() == 0
    assert notes.capture.hasFocus()


def test_enter_takes_the_first_and_the_next_enter_writes_the_note_down(notes: NotesPanel) -> None:
    caught = QSignalSpy(notes.captured)
    type_text(notes.capture, "Перечень @леб")
    press(Key.Key_Return)
    assert (notes.capture.toPlainText(), caught.count()) == ("Перечень @Лебедев Н.Ю. ", 0)
    press(Key.Key_Return)
    assert heard(caught) == [[NoteKind.NOTE, "Перечень @Лебедев Н.Ю. "]]


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Enter])
def test_tab_takes_it_too_and_stays_in_the_line(notes: NotesPanel, key: Qt.Key) -> None:
    type_text(notes.capture, "@леб")
    press(key, PLAIN if key != Key.Key_Enter else Qt.KeyboardModifier.KeypadModifier)
    assert notes.capture.hasFocus()
    assert notes.capture.toPlainText() == "@Лебедев Н.Ю. "


def test_where_nothing_is_offered_tab_leaves_the_line(notes: NotesPanel) -> None:
    type_text(notes.capture, "Перечень")
    press(Key.Key_Tab)
    assert not notes.capture.hasFocus()
    assert notes.capture.toPlainText() == "Перечень"


def test_arrows_choose_and_go_round(notes: NotesPanel) -> None:
    choices = typed(notes, "#ли")
    assert shown(choices) == ["лизинг", "лицензии"]
    for key, theme in (
        (Key.Key_Down, "лицензии"),
        (Key.Key_Down, "лизинг"),
        (Key.Key_Up, "лицензии"),
    ):
        press(key)
        assert highlighted(choices) == theme
    press(Key.Key_Return)
    assert notes.capture.toPlainText() == "#лицензии "


def test_typing_on_filters_until_nothing_fits(notes: NotesPanel) -> None:
    assert len(shown(typed(notes, "@"))) == 8
    assert len(shown(typed(notes, "ким"))) == 1
    assert not shown(typed(notes, "ъ"))
    press(Key.Key_Backspace)
    notes.completion.look_now()
    assert len(shown(notes.completion.choices)) == 1


def test_what_was_chosen_stays_chosen_while_the_same_is_offered(notes: NotesPanel) -> None:
    choices = typed(notes, "#л")
    press(Key.Key_Down)
    assert highlighted(typed(notes, "и")) == "лицензии"
    notes.completion.look_now()
    assert highlighted(choices) == "лицензии"


def test_escape_closes_the_list_and_nothing_else(notes: NotesPanel) -> None:
    choices = typed(notes, "@леб")
    assert asks_for_itself(notes.capture, Key.Key_Escape, PLAIN)
    press(Key.Key_Escape)
    assert not choices.isVisible()
    assert notes.capture.toPlainText() == "@леб"
    assert not asks_for_itself(notes.capture, Key.Key_Escape, PLAIN)


def test_what_escape_refused_stays_as_typed_but_the_next_mark_is_offered(
    notes: NotesPanel,
) -> None:
    typed(notes, "#лиз")
    press(Key.Key_Escape)
    assert not shown(typed(notes, "и"))
    assert not shown(typed(notes, " "))
    assert shown(typed(notes, "#лиз")) == ["лизинг"]


def test_another_mark_in_the_place_of_the_refused_one_is_offered(notes: NotesPanel) -> None:
    typed(notes, "#")
    press(Key.Key_Escape)
    press(Key.Key_Backspace)
    assert len(shown(typed(notes, "@"))) == 8


def test_after_escape_enter_writes_down_what_was_typed(notes: NotesPanel) -> None:
    caught = QSignalSpy(notes.captured)
    type_text(notes.capture, "Рынок растёт #лиз")
    press(Key.Key_Escape)
    press(Key.Key_Return)
    assert heard(caught) == [[NoteKind.NOTE, "Рынок растёт #лиз"]]


def test_shift_and_enter_begin_a_new_line_past_the_list(notes: NotesPanel) -> None:
    choices = typed(notes, "@леб")
    press(Key.Key_Return, SHIFT)
    notes.completion.look_now()
    assert (notes.capture.toPlainText(), choices.isVisible()) == ("@леб\n", False)


def test_a_held_enter_takes_once_and_writes_nothing_down(notes: NotesPanel) -> None:
    caught = QSignalSpy(notes.captured)
    type_text(notes.capture, "@леб")
    QTest.keyPress(notes.capture, Key.Key_Return)
    for _ in range(5):
        QTest.simulateEvent(notes.capture, True, Key.Key_Return.value, PLAIN, "", True)
    QTest.keyRelease(notes.capture, Key.Key_Return)
    assert (notes.capture.toPlainText(), caught.count()) == ("@Лебедев Н.Ю. ", 0)


def test_an_enter_held_since_before_takes_nothing(notes: NotesPanel) -> None:
    typed(notes, "@леб")
    QTest.simulateEvent(notes.capture, True, Key.Key_Return.value, PLAIN, "", True)
    assert notes.capture.toPlainText() == "@леб"


def test_a_click_takes_and_the_line_keeps_the_keys(notes: NotesPanel) -> None:
    choices = typed(notes, "Перечень #ли")
    there = choices.visualItemRect(choices.item(1)).center()
    QTest.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert notes.capture.toPlainText() == "Перечень #лицензии "
    assert notes.capture.hasFocus()
    assert not choices.isVisible()


def test_a_click_on_what_is_no_longer_offered_puts_nothing_in_a_wrong_place(
    notes: NotesPanel,
) -> None:
    choices = typed(notes, "#ли")
    type_text(notes.capture, " и")
    choices.picked.emit(choices.highlighted())
    assert notes.capture.toPlainText() == "#ли и"


def test_the_list_goes_when_the_keys_go_elsewhere(notes: NotesPanel) -> None:
    choices = typed(notes, "@леб")
    notes.private.setFocus()
    assert not choices.isVisible()
    notes.capture.setFocus()
    notes.completion.look_now()
    assert not choices.isVisible()


def test_a_cursor_that_only_passes_a_mark_opens_nothing(notes: NotesPanel) -> None:
    choices = typed(notes, "@леб план")
    for _ in range(7):
        press(Key.Key_Left)
        notes.completion.look_now()
        assert not choices.isVisible()
    assert shown(typed(notes, "е"))
    press(Key.Key_End)
    notes.completion.look_now()
    assert not choices.isVisible()


def test_what_comes_back_after_a_crash_opens_nothing(notes: NotesPanel) -> None:
    notes.private.setFocus()
    notes.set_capture_text("Перечень @леб")
    notes.capture.setFocus()
    notes.completion.look_now()
    assert not notes.completion.choices.isVisible()


def test_signs_that_qt_counts_twice_do_not_shift_what_is_taken(notes: NotesPanel) -> None:
    type_text(notes.capture, "😀😀 @леб")
    press(Key.Key_Return)
    assert notes.capture.toPlainText() == "😀😀 @Лебедев Н.Ю. "


def test_the_inserted_name_is_never_broken(notes: NotesPanel) -> None:
    type_text(notes.capture, "@1")
    press(Key.Key_Return)
    assert notes.capture.document().toRawText() == f"@{ABAKUMOV} "
    assert LEBEDEV not in notes.capture.document().toRawText()


def test_every_row_is_whole_and_stands_over_the_line(notes: NotesPanel) -> None:
    choices = typed(notes, "@")
    rows = [choices.visualItemRect(choices.item(row)) for row in range(choices.count())]
    assert all(choices.viewport().rect().contains(row) for row in rows)
    top = notes.capture.mapTo(notes.window(), QPoint()).y()
    assert 0 < choices.geometry().top() < choices.geometry().bottom() < top


def test_the_list_follows_the_line_when_it_grows(notes: NotesPanel) -> None:
    choices = typed(notes, "#ли")
    before = choices.geometry().bottom()
    notes.capture.setFixedHeight(notes.capture.height() + 40)
    settle()
    assert choices.geometry().bottom() == before - 40
