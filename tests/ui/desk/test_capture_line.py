"""The line counts as people do, and takes marks from a keyboard that has no signs for them."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.marks.stretch import Stretch
from tests.ui.desk.watching import settle, type_text
from tests.ui.keyboard import CTRL, Key
from ui.desk.capture_line import CaptureLine


@pytest.fixture
def line(qtbot: QtBot) -> CaptureLine:
    made = CaptureLine()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle()
    return made


def write_with_cursor(line: CaptureLine, text: str) -> None:
    """The cursor goes where «|» stands."""
    before, behind = text.split("|")
    line.setPlainText(before + behind)
    line.moveCursor(QTextCursor.MoveOperation.End)
    for _ in behind:
        line.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)


def with_cursor(line: CaptureLine) -> str:
    text, place = line.toPlainText(), line.place()
    return f"{text[:place]}|{text[place:]}"


@pytest.mark.parametrize("text", ["|", "план|", "пл|ан", "😀|", "😀😀 @Ле|бедев 😀", "план\n😀|\n"])
def test_the_place_of_the_cursor_is_counted_in_characters(line: CaptureLine, text: str) -> None:
    write_with_cursor(line, text)
    assert line.place() == text.index("|")


def test_words_are_put_in_the_place_of_a_stretch_and_the_cursor_behind_them(
    line: CaptureLine,
) -> None:
    line.setPlainText("😀 @Ле 😀 план")
    line.put(Stretch(2, 5), "@Лебедев")
    assert with_cursor(line) == "😀 @Лебедев| 😀 план"


def test_what_was_put_there_is_taken_back_like_anything_typed(line: CaptureLine) -> None:
    type_text(line, "@Ле")
    line.put(Stretch(0, 3), "@Лебедев ")
    QTest.keyClick(line, Key.Key_Z, CTRL)
    assert line.toPlainText() == "@Ле"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|", "@|"),
        ("план|", "план @|"),
        ("план,|", "план, @|"),
        ("план |", "план @|"),
        ("план\n|", "план\n@|"),
        ("план (|)", "план (@|)"),
        ("план |смета", "план @|смета"),
        ("😀|😀", "😀 @|😀"),
        ("план @|", "план @|"),
    ],
)
def test_a_mark_begins_a_word_at_the_cursor(line: CaptureLine, before: str, after: str) -> None:
    write_with_cursor(line, before)
    line.mark_person()
    assert with_cursor(line) == after


def test_a_person_and_a_theme_have_their_own_sign_and_lead_into_the_line(
    line: CaptureLine,
) -> None:
    line.clearFocus()
    line.mark_person()
    assert line.hasFocus()
    type_text(line, "Ким")
    line.clearFocus()
    line.mark_theme()
    assert (line.hasFocus(), with_cursor(line)) == (True, "@Ким #|")


def test_a_mark_replaces_nothing_that_is_selected(line: CaptureLine) -> None:
    line.setPlainText("план")
    line.selectAll()
    line.mark_theme()
    assert with_cursor(line) == "план #|"
