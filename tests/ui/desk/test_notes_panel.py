"""The notes: caught in one key, kept in the line until they are accepted."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from models.ids import NoteId
from models.kinds import NoteKind
from tests.ui.desk import samples
from tests.ui.desk.watching import Paints, asks_for_itself, heard, settle, type_text
from ui.desk.lines_label import LinesLabel
from ui.desk.note_card import NoteCard
from ui.desk.notes_panel import NotesPanel
from ui.palette import LIGHT
from ui.style import style_sheet
from ui.views.notes import NoteRow
from ui.views.saving import Saving, SavingView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def notes(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(LIGHT)
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(LIGHT))
    made.resize(720, 260)
    made.show_view(samples.NOTES)
    made.show()
    made.activateWindow()
    made.capture.setFocus()
    settle()
    return made


def written(notes: NotesPanel) -> list[str]:
    return [one.text() for card in notes.cards() for one in card.findChildren(LinesLabel)]


def labels(notes: NotesPanel) -> list[str]:
    return [label.text() for label in notes.findChildren(QLabel)]


def test_an_equal_view_paints_nothing(notes: NotesPanel) -> None:
    paints = Paints(notes)
    notes.show_view(replace(samples.NOTES))
    settle()
    assert paints.count == 0


def test_a_row_tells_kind_words_author_executor_and_date(notes: NotesPanel) -> None:
    assert written(notes)[0] == "Субсидии дошли до 14 предприятий; лизинг недоступен."
    assert written(notes)[1].startswith("PROPOSAL Расширить")
    assert written(notes)[1].endswith("(Фамилия Е.Е.)")
    assert written(notes)[2].endswith("→ Фамилия Е.Е., by 01.12.2025")
    assert written(notes)[3].startswith("(not for the minutes) ")


def test_a_row_tells_its_themes_as_they_are_typed(notes: NotesPanel) -> None:
    row = replace(samples.NOTES.rows[1], themes=("лизинг", "учёт станков"))
    notes.show_view(replace(samples.NOTES, rows=(row,)))
    assert written(notes)[0].endswith("(Фамилия Е.Е.) #лизинг #учёт_станков")


def test_the_head_says_where_a_note_will_go(notes: NotesPanel) -> None:
    assert "item 3 · Фамилия И.О." in labels(notes)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    ],
)
def test_either_enter_catches_what_was_said(
    notes: NotesPanel, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    caught = QSignalSpy(notes.captured)
    type_text(notes.capture, "Снизить взнос")
    QTest.keyClick(notes.capture, key, modifier)
    assert heard(caught) == [[NoteKind.NOTE, "Снизить взнос"]]
    assert notes.capture_text() == "Снизить взнос"


def test_an_accepted_note_frees_the_line_and_the_next_is_for_the_minutes(notes: NotesPanel) -> None:
    type_text(notes.capture, "между нами")
    notes.toggle_private()
    assert notes.is_private()
    notes.clear_capture()
    assert (notes.capture_text(), notes.is_private()) == ("", False)


def test_shift_and_enter_begin_a_new_line(notes: NotesPanel) -> None:
    caught = QSignalSpy(notes.captured)
    type_text(notes.capture, "раз")
    QTest.keyClick(notes.capture, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(notes.capture, "два")
    assert (notes.capture_text(), caught.count()) == ("раз\nдва", 0)


def test_the_line_grows_to_three_lines_and_no_more(notes: NotesPanel) -> None:
    heights = []
    for lines in range(1, 6):
        notes.set_capture_text("\n".join(["строка"] * lines))
        settle()
        heights.append(notes.capture.height())
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]


def test_a_paste_is_clean_and_plain(notes: NotesPanel) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>жирно</b>")
    pasted.setText("жирно\u202e\x07")
    notes.capture.insertFromMimeData(pasted)
    assert notes.capture_text() == "жирно"


def test_undo_in_an_empty_line_is_left_to_the_window(notes: NotesPanel) -> None:
    assert not asks_for_itself(notes.capture, Qt.Key.Key_Z, CONTROL)
    type_text(notes.capture, "слово")
    assert asks_for_itself(notes.capture, Qt.Key.Key_Z, CONTROL)
    notes.clear_capture()
    assert not asks_for_itself(notes.capture, Qt.Key.Key_Z, CONTROL)


def test_a_click_beside_the_notes_goes_to_the_line(notes: NotesPanel) -> None:
    notes.cards()[0].setFocus()
    QTest.mouseClick(notes, Qt.MouseButton.LeftButton, pos=notes.rect().bottomRight() / 2)
    assert notes.capture.hasFocus()


def test_what_was_half_typed_comes_back(notes: NotesPanel) -> None:
    changed = QSignalSpy(notes.text_changed)
    notes.set_capture_text("недописанн")
    type_text(notes.capture, "ое")
    assert notes.capture_text() == "недописанное"
    assert changed.count() == 3


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (SavingView(Saving.SAVING), "saving…"),
        (SavingView(Saving.SAVED), "saved"),
        (SavingView(Saving.TROUBLE, "the disk is full"), "not saved: the disk is full"),
    ],
)
def test_the_head_tells_what_is_on_disk(notes: NotesPanel, view: SavingView, words: str) -> None:
    notes.show_saving(view)
    assert words in labels(notes)


def test_markup_in_a_note_is_shown_as_typed(notes: NotesPanel) -> None:
    row = replace(samples.NOTES.rows[0], text="<b>a</b> & b")
    notes.show_view(replace(samples.NOTES, rows=(row,)))
    assert written(notes) == ["<b>a</b> & b"]


def many(count: int) -> tuple[NoteRow, ...]:
    """Each has its number in its words; some take two lines."""
    told = replace(samples.NOTES.rows[0], author="")
    return tuple(
        replace(told, note=NoteId(n), text=f"№{n} " + "о лизинге станков " * (n % 3 * 5))
        for n in range(count)
    )


def show_many(notes: NotesPanel, count: int) -> None:
    notes.show_view(replace(samples.NOTES, rows=many(count)))
    settle()


def in_sight(card: NoteCard) -> bool:
    return not card.visibleRegion().isEmpty()


def test_the_last_note_is_in_sight(notes: NotesPanel, qtbot: QtBot) -> None:
    show_many(notes, 40)
    qtbot.waitUntil(lambda: in_sight(notes.cards()[-1]), timeout=2000)
    assert "№39 " in notes.cards()[-1].accessibleName()


def test_of_hundreds_of_notes_the_last_is_in_sight_and_few_are_widgets(
    notes: NotesPanel, qtbot: QtBot
) -> None:
    show_many(notes, 500)
    qtbot.waitUntil(lambda: in_sight(notes.cards()[-1]), timeout=2000)
    assert "№499 " in notes.cards()[-1].accessibleName()
    assert len(notes.findChildren(NoteCard)) < 80
    show_many(notes, 501)
    qtbot.waitUntil(lambda: "№500 " in notes.cards()[-1].accessibleName(), timeout=2000)
    qtbot.waitUntil(lambda: in_sight(notes.cards()[-1]), timeout=2000)


def test_the_arrows_go_up_through_hundreds_of_notes(notes: NotesPanel) -> None:
    show_many(notes, 300)
    notes.focus_notes()
    for number in range(298, 200, -1):
        QTest.keyClick(in_focus(), Qt.Key.Key_Up)
        assert f"№{number} " in in_focus().accessibleName()
        assert in_sight(in_focus())
    QTest.keyClick(in_focus(), Qt.Key.Key_Home)
    assert "№0 " in in_focus().accessibleName()
    assert in_sight(in_focus())


def test_a_focused_note_that_is_scrolled_away_goes_with_its_item(notes: NotesPanel) -> None:
    notes.show_view(replace(samples.NOTES, rows=many(60)[::-1]))
    settle()
    notes.focus_notes()
    scroll_to_the_top(notes)
    others = tuple(replace(one, note=NoteId(one.note + 1000)) for one in samples.NOTES.rows)
    notes.show_view(replace(samples.NOTES, rows=others))
    settle()
    assert len(notes.cards()) == len(others)


def test_the_keys_come_back_to_a_note_that_is_scrolled_away_meanwhile(
    notes: NotesPanel, qtbot: QtBot
) -> None:
    show_many(notes, 200)
    notes.focus_notes()
    for _press in range(30):
        QTest.keyClick(in_focus(), Qt.Key.Key_Up)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    first, *rest = many(200)
    notes.show_view(replace(samples.NOTES, rows=(replace(first, text="иначе"), *rest)))
    scroll_to_the_top(notes)
    with qtbot.waitActive(notes):
        notes.activateWindow()
    assert notes.focused_note == 169


def test_whom_the_keys_reach_is_in_sight_whatever_was_to_be(notes: NotesPanel) -> None:
    """The last one is to be seen, until somebody goes elsewhere."""
    show_many(notes, 200)
    notes.focus_notes()
    QTest.keyClick(in_focus(), Qt.Key.Key_Home)
    settle()
    assert "№0 " in in_focus().accessibleName()
    assert in_sight(in_focus())


def scroll_to_the_top(notes: NotesPanel) -> None:
    bar = next(one for one in notes.findChildren(QScrollBar) if one.maximum() > 0)
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    settle()


def in_focus() -> NoteCard:
    found = QApplication.focusWidget()
    assert isinstance(found, NoteCard)
    return found
