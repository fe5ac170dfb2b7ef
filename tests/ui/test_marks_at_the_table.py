"""Who, by when and about what: typed in one line while somebody speaks, stored with one key."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from models.acts import notes
from models.acts.agenda import close_meeting
from models.acts.people import add_participant
from models.kinds import DECIDED, VOTABLE, NoteKind
from models.notes import Note
from models.people import Person
from tests.models.table import ABAKUMOV
from tests.models.test_marks_reading import LEBEDEV
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, PLAIN, SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy, prepared
from ui.desk.lines_label import LinesLabel
from ui.main_window import MainWindow

DECEMBER = date(2025, 12, 1)
STORED = "Лебедев Н.Ю."
TYPED = "Подготовить перечень до 1.12 @Лебедев #лизинг"
KEYS = {
    NoteKind.NOTE: (Key.Key_Return, PLAIN),
    NoteKind.PROPOSAL: (Key.Key_2, CTRL),
    NoteKind.DECISION: (Key.Key_3, CTRL),
    NoteKind.ASSIGNMENT: (Key.Key_4, CTRL),
    NoteKind.CONCLUSION: (Key.Key_5, CTRL),
}

Eventually = Callable[[Callable[[], bool]], None]


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, two wait."""
    return busy(tmp_path)


@pytest.fixture
def eventually(qtbot: QtBot) -> Eventually:
    return lambda holds: qtbot.waitUntil(holds, timeout=2000)


def last_note(table: RoundTable) -> Note:
    found = table.meeting.notes.last()
    assert found is not None
    return found


def write_down(text: str, kind: NoteKind) -> None:
    press(Key.Key_1, CTRL)
    write(text)
    press(*KEYS[kind])


def offered(window: MainWindow) -> list[str]:
    choices = window.desk.notes.completion.choices
    rows = range(choices.count()) if choices.isVisible() else range(0)
    return [choices.item(row).text() for row in rows]


def cards(window: MainWindow) -> list[str]:
    panel = window.desk.notes
    return [one.text() for card in panel.cards() for one in card.findChildren(LinesLabel)]


@pytest.mark.parametrize("kind", VOTABLE)
def test_what_is_to_be_done_is_stored_with_who_and_when_and_theme(
    table: RoundTable, seat: Seat, kind: NoteKind
) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    write_down(f"{TYPED} ", kind)
    note = last_note(table)
    assert (note.kind, note.text, note.author) == (kind, "Подготовить перечень", ABAKUMOV)
    assert (note.executors, note.due, note.themes) == ((STORED,), DECEMBER, ("лизинг",))
    assert table.desk.last_number == acts + 1
    assert window.desk.notes.capture_text() == ""


@pytest.mark.parametrize("kind", [NoteKind.NOTE, NoteKind.CONCLUSION])
def test_what_only_tells_keeps_its_sentence_and_has_a_theme(
    table: RoundTable, seat: Seat, kind: NoteKind
) -> None:
    seat(table.desk)
    write_down("@Лебедев обещал список до 1.12 #лизинг ", kind)
    note = last_note(table)
    assert (note.kind, note.text) == (kind, "Лебедев обещал список до 1.12")
    assert (note.executors, note.due, note.themes) == ((), None, ("лизинг",))


def test_a_deadline_in_words_is_stored_as_words(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    write_down("Обновлять перечень ежеквартально", NoteKind.ASSIGNMENT)
    note = last_note(table)
    assert (note.text, note.due, note.due_words) == ("Обновлять перечень", None, "ежеквартально")


def test_a_kind_of_its_own_is_written_down_past_the_list_of_what_a_mark_can_become(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Перечень @Леб")
    eventually(lambda: offered(window) != [])
    press(*KEYS[NoteKind.ASSIGNMENT])
    assert (last_note(table).kind, offered(window)) == (NoteKind.ASSIGNMENT, [])


def test_the_marks_are_understood_while_they_are_typed(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    understood = seat(table.desk).desk.notes.understood
    press(Key.Key_1, CTRL)
    write("Подготовить перечень до 1.12")
    eventually(lambda: understood.words().startswith("Due: 01.12.2025"))
    write(" #лизинг ")
    eventually(lambda: "Theme: лизинг" in understood.words())
    press(Key.Key_3, CTRL)
    assert understood.words() == ""


def test_whom_nobody_knows_is_told_before_it_is_stored_as_typed(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Подготовить перечень @Лбдв")
    eventually(
        lambda: window.desk.notes.understood.words().startswith("not clear who: Лбдв · Who: Лбдв")
    )
    press(Key.Key_4, CTRL)
    assert last_note(table).executors == ("Лбдв",)


def test_somebody_who_comes_while_it_is_typed_is_known(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    understood = seat(table.desk).desk.notes.understood
    press(Key.Key_1, CTRL)
    write("Подготовить перечень @Щукин")
    eventually(lambda: "not clear who: Щукин" in understood.words())
    table.desk.do(add_participant, Person("Щукин", "Пётр"))
    eventually(lambda: understood.words().startswith("Who: Щукин\u00a0П."))


def test_days_are_counted_from_the_day_of_the_meeting_in_its_room(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    table.clock.advance(hours=15)  # past midnight in the room, a Friday
    write_down("Подготовить перечень до пятницы", NoteKind.ASSIGNMENT)
    assert last_note(table).due == date(2025, 10, 24)


@pytest.mark.parametrize("kind", KEYS)
@pytest.mark.parametrize("marks", ["@Лебедев #лизинг ", "#лизинг "])
def test_marks_alone_are_refused_and_stay_in_the_line(
    table: RoundTable, seat: Seat, kind: NoteKind, marks: str
) -> None:
    window = seat(table.desk)
    write_down(marks, kind)
    assert table.meeting.notes.last() is None
    assert window.desk.notes.capture_text() == marks
    assert window.desk.strip.view().text == "There is nothing to write down yet."


def test_what_is_refused_stays_as_typed_and_understood(
    tmp_path: Path, seat: Seat, eventually: Eventually
) -> None:
    table = prepared(tmp_path)
    window = seat(table.desk)
    write_down(f"{TYPED} ", NoteKind.ASSIGNMENT)
    assert table.meeting.notes.last() is None
    assert window.desk.notes.capture_text() == f"{TYPED} "
    eventually(lambda: "Who: Лебедев\u00a0Н.Ю. · Due" in window.desk.notes.understood.words())


def test_one_undo_takes_text_and_marks_back_and_redo_brings_both(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    write_down(f"{TYPED} ", NoteKind.DECISION)
    note = last_note(table)
    press(Key.Key_Z, CTRL)
    assert table.meeting.notes.last() is None
    press(Key.Key_9, CTRL)
    assert last_note(table) == note


def test_the_card_tells_who_by_when_and_about_what(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    write_down("Подготовить перечень до 1.12 @Лебедев #учёт_станков ", NoteKind.ASSIGNMENT)
    assert cards(window) == [
        "ASSIGNMENT Подготовить перечень (Абакумов\u00a0А.С.) → Лебедев Н.Ю., by 01.12.2025 "
        "#учёт_станков"
    ]


def test_at_enter_completes_and_enter_stores(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Список обещал @леб")
    press(Key.Key_Return)
    assert window.desk.notes.capture_text() == "Список обещал @Лебедев Н.Ю. "
    press(Key.Key_Return)
    assert last_note(table).text == f"Список обещал {LEBEDEV}"


def test_without_the_signs_on_the_keyboard_marks_begin_with_function_keys(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Перечень")
    press(Key.Key_F7, SHIFT)
    write("леб")
    press(Key.Key_Return)
    press(Key.Key_F8, SHIFT)
    write("лизинг ")
    press(Key.Key_4, CTRL)
    note = last_note(table)
    assert (note.text, note.executors, note.themes) == ("Перечень", (STORED,), ("лизинг",))


@pytest.mark.parametrize(("key", "sign"), [(Key.Key_F7, "@"), (Key.Key_F8, "#")])
def test_the_keys_of_marks_lead_to_the_line_from_every_page(
    table: RoundTable, seat: Seat, key: Key, sign: str
) -> None:
    window = seat(table.desk)
    line = window.desk.notes.capture
    for page in ("prepare", "outcomes", "desk"):
        line.setPlainText("план")
        line.moveCursor(line.textCursor().MoveOperation.End)
        window.show_page(page)
        press(key, SHIFT)
        assert (window.page, line.hasFocus()) == ("desk", True)
        assert line.toPlainText() == f"план {sign}"


def test_themes_of_the_meeting_are_offered_the_last_one_first(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    for theme in ("лизинг", "кадры", "лишнее", "Лизинг"):
        table.desk.do(notes.take_note, "Слово", themes=(theme,))
    struck_out = [one.id for one in table.meeting.notes if "лишнее" in one.themes]
    table.desk.do(notes.remove_note, struck_out[0])
    press(Key.Key_F8, SHIFT)
    eventually(lambda: offered(window) == ["Лизинг", "кадры"])


def test_escape_closes_the_list_and_leaves_the_question_in_the_strip(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    press(Key.Key_F12)
    question = window.desk.strip.view().text
    press(Key.Key_F7, SHIFT)
    eventually(lambda: len(offered(window)) == 8)
    press(Key.Key_Escape)
    assert not offered(window)
    assert window.desk.strip.view().text == question != ""
    press(Key.Key_Escape)
    assert window.desk.strip.view().text == ""
    assert table.desk.do(close_meeting)


def test_the_list_does_not_stay_over_another_page(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    press(Key.Key_F7, SHIFT)
    eventually(lambda: len(offered(window)) == 8)
    press(Key.Key_F3, CTRL)
    assert not offered(window)


def test_on_a_laptop_the_list_is_whole_over_the_line(
    table: RoundTable, seat: Seat, eventually: Eventually
) -> None:
    window = seat(table.desk)
    choices = window.desk.notes.completion.choices
    press(Key.Key_F7, SHIFT)
    eventually(choices.isVisible)
    rows = [choices.visualItemRect(choices.item(row)) for row in range(choices.count())]
    assert len(rows) == 8
    assert all(choices.viewport().rect().contains(row) for row in rows)
    assert window.rect().contains(choices.geometry())
    top = window.desk.notes.capture.mapTo(window, QPoint()).y()
    assert choices.geometry().bottom() < top


def test_half_typed_marks_come_back_understood_at_once(tmp_path: Path, seat: Seat) -> None:
    """As the program does it with what it found beside the file, here even before the opening."""
    table = prepared(tmp_path)
    window = seat(table.desk)
    window.show_page("prepare")
    window.desk.notes.set_capture_text("Подготовить перечень до 1.12 @леб")
    assert window.desk.notes.understood.words().startswith(
        "Who: Лебедев\u00a0Н.Ю. · Due: 01.12.2025"
    )
    assert window.desk.notes.capture_text() == "Подготовить перечень до 1.12 @леб"


@pytest.mark.parametrize("kind", DECIDED)
def test_nothing_jumps_below_the_table_while_marks_are_typed(
    table: RoundTable, seat: Seat, eventually: Eventually, kind: NoteKind
) -> None:
    window = seat(table.desk)
    panel = window.desk.notes
    press(Key.Key_1, CTRL)
    write("Перечень ")
    settle()
    before = (panel.geometry(), panel.capture.geometry(), panel.understood.geometry())
    write("@Лебедев до 1.12 ")
    eventually(lambda: panel.understood.words() != "")
    settle()
    assert (panel.geometry(), panel.capture.geometry(), panel.understood.geometry()) == before
    press(*KEYS[kind])
    settle()
    assert panel.understood.geometry() == before[2]
