"""The moderator runs the meeting with the keyboard alone, and every key does one thing once."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from models.acts.people import leave
from models.acts.queue import hold_request, request_floor
from models.kinds import NoteKind, SpeechKind
from models.notes import Note
from tests.models.table import ABAKUMOV, BELOZEROV, CHARTER, LEBEDEV, OPENING
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, hold, press, write
from tests.ui.round_table import RoundTable, busy, prepared
from ui.main_window import MainWindow

PAGES = ("prepare", "outcomes", "desk")


@pytest.fixture
def before(tmp_path: Path) -> RoundTable:
    """The table before its opening."""
    return prepared(tmp_path)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, two wait."""
    return busy(tmp_path)


def last_note(table: RoundTable) -> Note:
    found = table.meeting.notes.last()
    assert found is not None
    return found


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def test_f8_marks_everybody_present(before: RoundTable, seat: Seat) -> None:
    seat(before.desk)
    press(Key.Key_F8)
    assert len(before.meeting.present) == 30


def test_f10_opens_the_meeting_and_then_goes_to_the_next_item(
    before: RoundTable, seat: Seat
) -> None:
    seat(before.desk)
    press(Key.Key_F10)
    assert before.meeting.current == OPENING
    before.clock.advance(minutes=5)
    press(Key.Key_F10)
    assert before.meeting.current == CHARTER


def test_f2_gives_the_floor_to_whoever_is_next(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F2)
    assert table.speech.participant == BELOZEROV


def test_f3_stops_the_clock_and_starts_it_again(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F3)
    table.clock.advance(minutes=7)
    assert table.left == timedelta(minutes=4)
    press(Key.Key_F3)
    table.clock.advance(seconds=1)
    assert table.left == timedelta(minutes=3, seconds=59)


def test_f4_gives_a_minute_and_f5_ends_the_speech(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F4)
    assert table.left == timedelta(minutes=5)
    press(Key.Key_F5)
    assert table.meeting.speaking is None


def test_f6_asks_who_and_then_returns_the_floor_with_exactly_the_time_that_was_left(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_F6)
    assert window.desk.queue.finder.asks
    write("30")
    press(Key.Key_Return)
    assert (table.speech.participant, table.speech.kind) == (30, SpeechKind.POINT_OF_ORDER)
    table.clock.advance(seconds=50)
    press(Key.Key_F6)
    assert (table.speech.participant, table.left) == (ABAKUMOV, timedelta(minutes=4))


def test_f6_passes_over_who_is_held_or_has_left(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    for who in (BELOZEROV, LEBEDEV):
        table.desk.do(request_floor, who, SpeechKind.POINT_OF_ORDER)
    held, _away = table.meeting.queue[-2:]
    table.desk.do(hold_request, held.id)
    table.desk.do(leave, LEBEDEV)
    press(Key.Key_F6)
    assert window.desk.queue.finder.asks
    assert table.speech.participant == ABAKUMOV


def test_escape_takes_the_question_of_f6_back(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    press(Key.Key_F6)
    press(Key.Key_Escape)
    assert not window.desk.queue.finder.asks
    assert table.desk.last_number == acts


def test_f12_closes_the_meeting_once_nothing_is_open(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F12)
    assert "Still waiting (2)" in strip(window)
    press(Key.Key_F11)
    assert "conclusion" in strip(window)
    table.clock.advance(seconds=1)
    press(Key.Key_F11)
    assert "Not taken or not finished (5)" in strip(window)
    table.clock.advance(seconds=1)
    press(Key.Key_F11)
    assert table.meeting.closed is not None


def everywhere(window: MainWindow) -> list[QWidget]:
    """What can have the focus on the desk and is no text field."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & tab and one.isVisible() and one.isEnabled() and not takes_text(one)
    ]


def takes_text(widget: QWidget) -> bool:
    return widget.inputMethodHints() != Qt.InputMethodHint.ImhNone or widget.testAttribute(
        Qt.WidgetAttribute.WA_InputMethodEnabled
    )


def test_digits_and_enter_queue_that_seat_from_anywhere(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    places = everywhere(window)
    assert len(places) >= 8
    for place in places:
        place.setFocus()
        write("29")
        press(Key.Key_Return)
        assert table.waiting == [2, 3, 29], f"{type(place).__name__} {place.objectName()}"
        press(Key.Key_0, CTRL)


def test_a_number_from_the_keypad_is_a_seat_too(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.desk.table.setFocus()
    press(Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert table.waiting == [2, 3, 7]


@pytest.mark.parametrize("typed", ["лебед", "kt,tl", "ЛЕБЕД", "KT<TL"])
def test_letters_in_either_layout_find_a_person(table: RoundTable, seat: Seat, typed: str) -> None:
    window = seat(table.desk)
    window.desk.table.setFocus()
    write(typed)
    press(Key.Key_Return)
    assert table.waiting == [2, 3, 11]


def test_f7_leads_to_the_finder_from_every_page(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    for page in PAGES:
        window.show_page(page)
        press(Key.Key_F7)
        assert window.desk.queue.finder.line.hasFocus()


def test_ctrl_1_leads_to_the_line_for_notes_from_every_page(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    for page in PAGES:
        window.show_page(page)
        press(Key.Key_1, CTRL)
        assert window.desk.notes.capture.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, NoteKind.NOTE),
        (Key.Key_2, CTRL, NoteKind.PROPOSAL),
        (Key.Key_3, CTRL, NoteKind.DECISION),
        (Key.Key_4, CTRL, NoteKind.ASSIGNMENT),
        (Key.Key_5, CTRL, NoteKind.CONCLUSION),
    ],
)
def test_one_key_catches_what_was_said(
    table: RoundTable, seat: Seat, key: Qt.Key, modifier: Qt.KeyboardModifier, kind: NoteKind
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Субсидировать лизинг")
    press(key, modifier)
    note = last_note(table)
    assert (note.text, note.kind, note.author) == ("Субсидировать лизинг", kind, ABAKUMOV)
    assert window.desk.notes.capture_text() == ""


def test_ctrl_6_keeps_one_note_out_of_the_minutes(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_1, CTRL)
    for text in ("Спросить бухгалтера", "Субсидировать лизинг"):
        write(text)
        if text.startswith("Спросить"):
            press(Key.Key_6, CTRL)
        press(Key.Key_Return)
    assert [one.private for one in table.meeting.notes] == [True, False]


def test_ctrl_6_at_the_table_counts_for_the_note_that_is_typed_then(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    press(Key.Key_F7, CTRL)
    press(Key.Key_6, CTRL)
    write("Спросить бухгалтера")
    press(Key.Key_Return)
    assert (last_note(table).text, last_note(table).private) == ("Спросить бухгалтера", True)


def test_what_was_typed_is_caught_as_a_proposal_wherever_the_keys_went_since(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Субсидировать лизинг")
    press(Key.Key_F7, CTRL)
    press(Key.Key_2, CTRL)
    assert last_note(table).text == "Субсидировать лизинг"
    assert last_note(table).kind is NoteKind.PROPOSAL


@pytest.mark.parametrize("undo", [(Key.Key_Z, CTRL), (Key.Key_0, CTRL)])
@pytest.mark.parametrize("redo", [(Key.Key_Z, CTRL | SHIFT), (Key.Key_9, CTRL)])
def test_undo_and_redo_have_two_keys_each(
    table: RoundTable,
    seat: Seat,
    undo: tuple[Qt.Key, Qt.KeyboardModifier],
    redo: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    seat(table.desk)
    press(Key.Key_F2)
    press(*undo)
    assert (table.speech.participant, table.left) == (ABAKUMOV, timedelta(minutes=4))
    press(*redo)
    assert table.speech.participant == BELOZEROV


@pytest.mark.parametrize("undo", [Key.Key_Z, Key.Key_0])
@pytest.mark.parametrize("typed", ["абв", "29"])
@pytest.mark.parametrize("line", ["finder", "capture", "strip"])
def test_in_an_empty_line_undo_takes_back_the_act_and_in_a_filled_one_the_text(
    table: RoundTable, seat: Seat, line: str, typed: str, undo: Qt.Key
) -> None:
    window = seat(table.desk)
    lines = {
        "finder": ((Key.Key_F7,), window.desk.queue.finder.line.text),
        "capture": ((Key.Key_1, CTRL), window.desk.notes.capture_text),
        "strip": ((Key.Key_F4, CTRL), window.desk.strip.line.text),
    }
    press(Key.Key_F2)
    begin, text = lines[line]
    press(*begin)
    write(typed)
    assert text() == typed
    press(undo, CTRL)
    assert text() == ""
    assert table.speech.participant == BELOZEROV
    press(undo, CTRL)
    assert table.speech.participant == ABAKUMOV


def test_a_number_typed_with_no_line_in_sight_is_taken_back_before_the_act(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_F2)
    write("29")
    press(Key.Key_0, CTRL)
    assert window.desk.queue.finder.line.text() == ""
    assert table.speech.participant == BELOZEROV


def test_a_half_typed_note_that_was_taken_away_comes_back(table: RoundTable, seat: Seat) -> None:
    """By redo after an undo, by undo after it was erased; then undo is the window's again."""
    window = seat(table.desk)
    press(Key.Key_F2)
    press(Key.Key_1, CTRL)
    write("Три завода")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)
    assert window.desk.notes.capture_text() == "Три завода"
    press(Key.Key_A, CTRL)
    press(Key.Key_Backspace)
    press(Key.Key_Z, CTRL)
    assert window.desk.notes.capture_text() == "Три завода"
    press(Key.Key_Return)
    press(Key.Key_Z, CTRL)
    assert window.desk.notes.capture_text() == ""
    assert all(one.text != "Три завода" for one in table.meeting.notes)


def test_what_was_done_last_is_taken_back_first_whatever_was_erased_before_it(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("аб")
    press(Key.Key_Backspace)
    press(Key.Key_Backspace)
    press(Key.Key_F2)
    press(Key.Key_Z, CTRL)
    assert (table.speech.participant, window.desk.notes.capture_text()) == (ABAKUMOV, "")


def test_an_act_behind_a_half_typed_note_is_taken_back_and_the_note_stays(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Три завода")
    press(Key.Key_F2)
    press(Key.Key_Z, CTRL)
    assert (table.speech.participant, window.desk.notes.capture_text()) == (ABAKUMOV, "Три завода")
    press(Key.Key_Z, CTRL | SHIFT)
    assert (table.speech.participant, window.desk.notes.capture_text()) == (BELOZEROV, "Три завода")


def test_redo_brings_back_the_act_and_not_what_was_typed_long_before_it(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("абв")
    press(Key.Key_Z, CTRL)
    press(Key.Key_F2)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)
    assert (table.speech.participant, window.desk.notes.capture_text()) == (BELOZEROV, "")


def test_text_taken_back_before_an_act_still_comes_back_where_no_act_can(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("абв")
    press(Key.Key_Z, CTRL)
    press(Key.Key_F2)
    press(Key.Key_Z, CTRL | SHIFT)
    assert window.desk.notes.capture_text() == "абв"


def test_ctrl_and_a_function_key_choose_the_page(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    for key, page in ((Key.Key_F1, "prepare"), (Key.Key_F3, "outcomes"), (Key.Key_F2, "desk")):
        press(key, CTRL)
        assert window.page == page
    assert table.speech.participant == ABAKUMOV


HELD = [Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5]


@pytest.mark.parametrize("key", HELD, ids=lambda key: key.name)
def test_a_key_held_down_acts_once(table: RoundTable, seat: Seat, key: Qt.Key) -> None:
    seat(table.desk)
    acts = table.desk.last_number
    hold(key)
    assert table.desk.last_number == acts + 1


@pytest.mark.parametrize("key", [Key.Key_F10, Key.Key_F12], ids=lambda key: key.name)
def test_a_key_held_down_asks_once(table: RoundTable, seat: Seat, key: Qt.Key) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    hold(key)
    assert table.desk.last_number == acts
    assert "Still waiting" in strip(window)


@pytest.mark.parametrize("key", [Key.Key_Z, Key.Key_0])
def test_undo_held_down_takes_back_one_act(table: RoundTable, seat: Seat, key: Qt.Key) -> None:
    seat(table.desk)
    hold(key, CTRL)
    assert table.waiting == [2]


def test_enter_held_down_queues_once_and_writes_one_note(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    write("29")
    hold(Key.Key_Return)
    press(Key.Key_1, CTRL)
    write("Записать")
    hold(Key.Key_Return)
    assert table.waiting == [2, 3, 29]
    assert [one.text for one in table.meeting.notes] == ["Записать"]


def test_two_presses_of_next_give_the_floor_once(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F2)
    table.clock.advance(milliseconds=300)
    press(Key.Key_F2)
    assert table.speech.participant == BELOZEROV
    assert strip(window)


def test_typing_in_a_line_triggers_nothing(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    press(Key.Key_1, CTRL)
    write("29 ёлок, f2 F10 0123456789 и пробел ")
    for key in (Key.Key_Space, Key.Key_Left, Key.Key_Home, Key.Key_Backspace, Key.Key_Delete):
        press(key)
    assert table.desk.last_number == acts
    assert window.desk.queue.finder.line.text() == ""


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5, Key.Key_F6])
def test_a_refusal_stands_in_the_strip_and_nothing_comes_in_front(
    before: RoundTable, seat: Seat, key: Qt.Key
) -> None:
    window = seat(before.desk)
    acts = before.desk.last_number
    press(key)
    assert strip(window)
    assert before.desk.last_number == acts
    assert QApplication.activeModalWidget() is None


def test_the_clock_and_the_keys_go_on_while_the_strip_says_something(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    write("2")
    press(Key.Key_Return)
    assert strip(window)
    press(Key.Key_F3)
    assert not table.speech.running
    press(Key.Key_Escape)
    assert strip(window) == ""


def test_a_press_on_a_seat_is_possible_with_arrows_and_enter(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.desk.table.setFocus()
    for _ in range(9):
        press(Key.Key_Right)
    press(Key.Key_Return)
    assert table.waiting == [2, 3, 10]
