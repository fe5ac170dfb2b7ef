"""F10 does not pass over proposals, people who wait, the conclusion. BEHAVIOURS 24, 25."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from models.acts.agenda import (
    close_item,
    close_meeting,
    defer_item,
    open_meeting,
    remove_item,
    start_item,
)
from models.acts.floor import point_of_order, return_floor
from models.acts.notes import take_note
from models.acts.people import arrive, everyone_arrives, leave
from models.acts.queue import close_list, request_floor, withdraw_request
from models.kinds import NoteKind, SetAside
from models.meeting import Details, ItemStatus
from models.readings.speaking import presenters_of
from tests.models.table import BELOZEROV, BREAK, LEAN, STAFF
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy, prepared
from ui.main_window import MainWindow
from ui.views.agenda import agenda_view
from ui.views.top_bar import top_bar_view

FIRST: tuple[Qt.Key, Qt.KeyboardModifier] = (Key.Key_F11, Qt.KeyboardModifier.NoModifier)
SECOND, THIRD = (Key.Key_F11, SHIFT), (Key.Key_F11, CTRL)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """On staff Abakumov speaks, Belozerov and Vorontsov wait; nothing is concluded."""
    return busy(tmp_path)


@pytest.fixture
def quiet(table: RoundTable) -> RoundTable:
    """Nobody waits."""
    for request in table.meeting.queue:
        table.desk.do(withdraw_request, request.id)
    return table


def without_items(folder: Path) -> RoundTable:
    """Opened, and Belozerov waits."""
    table = prepared(folder)
    for item in table.meeting.items:
        table.desk.do(remove_item, item.id)
    table.desk.do(everyone_arrives)
    table.desk.do(open_meeting)
    table.clock.advance(minutes=5)
    table.desk.do(request_floor, BELOZEROV)
    return table


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def test_who_waits_is_named_and_carried_over_by_one_key(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    assert "Белозёров" in strip(window)
    press(*FIRST)
    table.clock.advance(seconds=1)
    press(*FIRST)
    assert table.meeting.item(STAFF).status is ItemStatus.DONE
    assert table.waiting == [2, 3]


@pytest.mark.parametrize(("answer", "kept"), [(SECOND, 2), (THIRD, 0)])
def test_or_kept_for_the_item_or_thanked(
    table: RoundTable, seat: Seat, answer: tuple[Qt.Key, Qt.KeyboardModifier], kept: int
) -> None:
    seat(table.desk)
    press(Key.Key_F10)
    press(*answer)
    table.clock.advance(seconds=1)
    press(*FIRST)
    assert table.waiting == []
    assert len(table.meeting.kept) == kept


@pytest.mark.parametrize(
    ("answer", "becomes"),
    [
        (FIRST, (NoteKind.DECISION, None)),
        (SECOND, (NoteKind.PROPOSAL, SetAside.DEFERRED)),
        (THIRD, (NoteKind.PROPOSAL, SetAside.LEFT_OPEN)),
    ],
)
def test_an_undecided_proposal_is_decided_deferred_or_left_open_expressly(
    quiet: RoundTable,
    seat: Seat,
    answer: tuple[Qt.Key, Qt.KeyboardModifier],
    becomes: tuple[NoteKind, SetAside | None],
) -> None:
    quiet.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(quiet.desk)
    press(Key.Key_F10)
    assert "Расширить лизинг" in strip(window)
    press(*answer)
    note = quiet.meeting.notes.last()
    assert note is not None
    assert (note.kind, note.set_aside) == becomes
    assert "conclusion" in strip(window)


def test_f10_once_more_does_not_pass_over_a_proposal(quiet: RoundTable, seat: Seat) -> None:
    quiet.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(quiet.desk)
    for _ in range(3):
        press(Key.Key_F10)
        quiet.clock.advance(seconds=1)
    assert quiet.meeting.current == STAFF
    assert "Расширить лизинг" in strip(window)


def test_the_conclusion_is_typed_and_enter_writes_it_down_and_goes_on(
    quiet: RoundTable, seat: Seat
) -> None:
    seat(quiet.desk)
    press(Key.Key_F10)
    write("Наладчиков не хватает")
    press(Key.Key_Return)
    note = quiet.meeting.notes.last()
    assert note is not None
    assert (note.text, note.kind, note.item) == (
        "Наладчиков не хватает",
        NoteKind.CONCLUSION,
        STAFF,
    )
    assert quiet.meeting.item(STAFF).status is ItemStatus.DONE


def test_a_number_alone_is_no_conclusion_but_a_person(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    press(Key.Key_F10)
    count = len(quiet.meeting.notes)
    write("12")
    press(Key.Key_Return)
    assert (quiet.waiting, len(quiet.meeting.notes)) == ([12], count)
    assert quiet.meeting.current == STAFF
    write("12 наладчиков не хватает")
    press(Key.Key_Return)
    press(*FIRST)
    note = quiet.meeting.notes.last()
    assert note is not None
    assert (note.text, note.kind) == ("12 наладчиков не хватает", NoteKind.CONCLUSION)
    assert window.desk.notes.capture_text() == ""


def test_a_number_that_is_nobodys_waits_in_the_finder(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    press(Key.Key_F10)
    write("777")
    press(Key.Key_Return)
    assert window.desk.queue.finder.line.hasFocus()
    assert window.desk.queue.finder.line.text() == "777"
    assert "conclusion" in strip(window)


def test_after_the_conclusion_digits_find_people_again(quiet: RoundTable, seat: Seat) -> None:
    """And are no note of the next item."""
    window = seat(quiet.desk)
    press(Key.Key_F10)
    write("Наладчиков не хватает")
    press(Key.Key_Return)
    count = len(quiet.meeting.notes)
    press(Key.Key_5)
    press(Key.Key_Return)
    assert len(quiet.meeting.notes) == count
    assert window.desk.notes.capture_text() == ""
    assert quiet.waiting == [5]


def test_f10_once_more_takes_what_is_offered(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    for _ in range(3):
        press(Key.Key_F10)
        table.clock.advance(seconds=1)
    assert table.meeting.item(STAFF).status is ItemStatus.DONE
    assert table.waiting == [2, 3]


def test_but_not_by_a_double_press(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    table.clock.advance(milliseconds=200)
    press(Key.Key_F10)
    assert table.meeting.current == STAFF
    press(Key.Key_Escape)
    assert "Still waiting" in strip(window)


def test_the_second_press_of_two_answers_no_question_that_was_not_read(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    press(*FIRST)
    table.clock.advance(milliseconds=200)
    press(*FIRST)
    assert table.meeting.current == STAFF
    assert "conclusion" in strip(window)
    table.clock.advance(milliseconds=400)
    press(*FIRST)
    assert table.meeting.item(STAFF).status is ItemStatus.DONE


def test_escape_stays_on_the_item(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    press(Key.Key_F10)
    press(Key.Key_Escape)
    assert (quiet.meeting.current, strip(window)) == (STAFF, "")
    write("Просто заметка")
    press(Key.Key_Return)
    note = quiet.meeting.notes.last()
    assert note is not None
    assert note.kind is NoteKind.NOTE
    assert window.desk.notes.capture.hasFocus()


def test_the_clock_and_the_keys_go_on_while_it_is_asked(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    press(Key.Key_F3)
    assert not table.speech.running
    press(Key.Key_F5)
    assert table.meeting.speaking is None
    table.desk.do(withdraw_request, table.meeting.queue[0].id)
    assert "Still waiting (1)" in strip(window)


def test_whoever_gets_the_floor_ends_the_questions_and_notes_are_notes_again(
    quiet: RoundTable, seat: Seat
) -> None:
    quiet.desk.do(request_floor, BELOZEROV)
    window = seat(quiet.desk)
    press(Key.Key_F10)
    press(*FIRST)
    assert "conclusion" in strip(window)
    quiet.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert strip(window) == ""
    write("Три завода готовы")
    press(Key.Key_Return)
    note = quiet.meeting.notes.last()
    assert note is not None
    assert note.kind is NoteKind.NOTE
    assert (quiet.speech.participant, quiet.meeting.current) == (BELOZEROV, STAFF)


def test_whoever_gets_the_floor_back_does_not_end_them(quiet: RoundTable, seat: Seat) -> None:
    quiet.desk.do(point_of_order, BELOZEROV)
    quiet.clock.advance(seconds=5)
    window = seat(quiet.desk)
    press(Key.Key_F10)
    press(Key.Key_F5)
    assert quiet.speech.participant == 1
    assert "conclusion" in strip(window)


def test_an_end_of_speech_taken_back_ends_them_too(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    press(Key.Key_F5)
    press(Key.Key_F10)
    assert "conclusion" in strip(window)
    press(Key.Key_Z, CTRL)
    assert quiet.speech.running
    assert "conclusion" not in strip(window)


def test_another_key_is_another_intention_and_is_asked_about_anew(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    press(Key.Key_F12)
    for _ in range(3):
        table.clock.advance(seconds=1)
        press(Key.Key_F10)
    assert table.meeting.closed is None
    assert table.meeting.item(STAFF).status is ItemStatus.DONE
    assert table.waiting == [2, 3]


def test_ctrl_f10_after_f10_takes_no_item(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F10)
    for _ in range(3):
        table.clock.advance(seconds=1)
        press(Key.Key_F10, CTRL)
    assert table.meeting.item(STAFF).status is ItemStatus.DONE
    assert table.meeting.current is None


def test_the_item_that_is_chosen_last_is_taken(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    table.clock.advance(seconds=1)
    window.desk.agenda.item_activated.emit(LEAN)
    table.clock.advance(seconds=1)
    press(*FIRST)
    table.clock.advance(seconds=1)
    press(*FIRST)
    assert table.meeting.current == LEAN


def test_f12_says_whose_speech_it_ended(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    for _ in range(3):
        press(Key.Key_F12)
        quiet.clock.advance(seconds=1)
    assert quiet.meeting.closed is not None
    assert "speech: Абакумов\N{NO-BREAK SPACE}А.С. Ctrl+Z" in strip(window)


def test_and_of_one_that_had_been_interrupted(quiet: RoundTable, seat: Seat) -> None:
    window = seat(quiet.desk)
    quiet.desk.do(point_of_order, BELOZEROV)
    quiet.clock.advance(seconds=30)
    quiet.desk.do(return_floor)
    for _ in range(3):
        press(Key.Key_F12)
        quiet.clock.advance(seconds=1)
    assert quiet.meeting.closed is not None
    assert "speech: Абакумов\N{NO-BREAK SPACE}А.С. Ctrl+Z" in strip(window)


def aside(window: MainWindow, words: str) -> None:
    """From the menu of the item that is being discussed."""
    window.desk.agenda.item_menu_requested.emit(STAFF, QPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text().startswith(words)).trigger()
    menu.close()


@pytest.mark.parametrize(
    ("words", "status"),
    [("Defer", ItemStatus.DEFERRED), ("Take off", ItemStatus.DROPPED)],
)
def test_an_item_that_is_put_off_or_dropped_does_not_pass_over_proposals_and_people(
    table: RoundTable, seat: Seat, words: str, status: ItemStatus
) -> None:
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(table.desk)
    aside(window, words)
    assert "Расширить лизинг" in strip(window)
    press(*SECOND)
    table.clock.advance(seconds=1)
    assert "Still waiting (2)" in strip(window)
    assert [one.name for one in window.desk.strip.view().answers] == ["carry", "thank"]
    press(*SECOND)
    assert table.meeting.item(STAFF).status is status
    assert table.waiting == []


def test_f12_asks_about_every_proposal_that_was_left_open(quiet: RoundTable, seat: Seat) -> None:
    """Also of an item that was left, and those that were made under none."""
    quiet.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    quiet.desk.do(start_item, LEAN)
    quiet.clock.advance(seconds=1)
    quiet.desk.do(close_item)
    quiet.desk.do(take_note, "Собраться весной", NoteKind.PROPOSAL)
    window = seat(quiet.desk)
    press(Key.Key_F12)
    assert "Расширить лизинг" in strip(window)
    press(*SECOND)
    quiet.clock.advance(seconds=1)
    assert "Собраться весной" in strip(window)
    press(*THIRD)
    quiet.clock.advance(seconds=1)
    assert "Not taken" in strip(window)
    press(*FIRST)
    assert quiet.meeting.closed is not None


def test_f12_right_after_f10_closes_nothing_unasked(quiet: RoundTable, seat: Seat) -> None:
    quiet.desk.do(start_item, LEAN)
    seat(quiet.desk)
    press(Key.Key_F12)
    assert quiet.meeting.running


def test_between_items_everybody_may_ask_for_the_floor_again(quiet: RoundTable) -> None:
    quiet.desk.do(close_list)
    quiet.desk.do(close_item)
    quiet.desk.do(request_floor, BELOZEROV)
    assert quiet.waiting == [BELOZEROV]


def test_a_presenter_who_is_away_is_told_when_their_item_is_taken(
    quiet: RoundTable, seat: Seat
) -> None:
    presenter = presenters_of(quiet.meeting, quiet.meeting.item(LEAN))[0]
    quiet.desk.do(leave, presenter.id)
    window = seat(quiet.desk)
    quiet.desk.do(start_item, LEAN)
    assert strip(window).endswith(f"away: {presenter.person.short_name}")
    press(Key.Key_Z, CTRL)
    quiet.desk.do(arrive, presenter.id)
    quiet.desk.do(start_item, LEAN)
    assert strip(window) == ""


def test_undo_of_an_answer_asks_again_with_f10(quiet: RoundTable, seat: Seat) -> None:
    quiet.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(quiet.desk)
    press(Key.Key_F10)
    press(*SECOND)
    press(Key.Key_0, CTRL)
    assert "Расширить лизинг" in strip(window)


def test_a_meeting_without_an_agenda_is_not_closed_over_those_who_wait(
    tmp_path: Path, seat: Seat
) -> None:
    table = without_items(tmp_path)
    window = seat(table.desk)
    press(Key.Key_F12)
    assert "Still waiting (1)" in strip(window)
    assert table.meeting.running
    press(*FIRST)
    assert table.meeting.closed is not None


def test_another_item_taken_meanwhile_ends_the_questions(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F10)
    table.desk.do(start_item, LEAN)
    assert strip(window) == ""


def test_taking_another_item_from_the_rail_asks_the_same(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.desk.agenda.item_activated.emit(LEAN)
    assert "Still waiting" in strip(window)
    press(*SECOND)
    table.clock.advance(seconds=1)
    press(*FIRST)
    assert table.meeting.current == LEAN


def test_a_break_is_left_without_a_question(quiet: RoundTable, seat: Seat) -> None:
    quiet.desk.do(start_item, BREAK)
    quiet.clock.advance(minutes=15)
    seat(quiet.desk)
    press(Key.Key_F10)
    assert quiet.meeting.current == LEAN


def test_ctrl_f10_closes_the_item_and_takes_none(quiet: RoundTable, seat: Seat) -> None:
    seat(quiet.desk)
    press(Key.Key_F10, CTRL)
    press(*FIRST)
    assert quiet.meeting.current is None
    assert quiet.meeting.item(STAFF).status is ItemStatus.DONE


def test_space_in_the_rail_suspends_the_item_and_enter_takes_it_up_again(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    card = next(one for one in window.desk.agenda.cards() if "кадровом" in one.accessibleName())
    card.setFocus()
    press(Key.Key_Space)
    assert table.meeting.item(STAFF).status is ItemStatus.SUSPENDED
    assert table.waiting == []
    press(Key.Key_Return)
    assert (table.meeting.current, table.waiting) == (STAFF, [2, 3])


def test_ctrl_and_an_arrow_move_an_item(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F5, CTRL)
    before = [one.id for one in table.meeting.items]
    here = before.index(table.meeting.current)
    assert window.desk.agenda.cards()[here].hasFocus()
    press(Key.Key_Down, CTRL)
    moved = [*before[:here], before[here + 1], before[here], *before[here + 2 :]]
    assert [one.id for one in table.meeting.items] == moved
    assert window.desk.agenda.cards()[here + 1].hasFocus()


def test_from_the_outcomes_the_question_leads_to_the_table(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.show_page("outcomes")
    press(Key.Key_F10)
    assert window.page == "desk"
    press(*FIRST)
    assert "conclusion" in strip(window)


def test_of_a_meeting_that_is_over_nothing_is_foretold(table: RoundTable) -> None:
    table.clock.advance(hours=5)
    assert not all(one.fits for one in agenda_view(table.meeting, table.clock.now).items)
    table.desk.do(close_meeting)
    assert all(one.fits for one in agenda_view(table.meeting, table.clock.now).items)


def test_where_nothing_is_planned_no_end_is_told(tmp_path: Path) -> None:
    table = without_items(tmp_path)
    meeting, now = replace(table.meeting, details=Details("Без повестки")), table.clock.now
    assert top_bar_view(meeting, now, now).expected_end == ""
    assert agenda_view(meeting, now).planned_end == ""
    assert agenda_view(table.meeting, now).planned_end == "13:00"


def test_nothing_is_said_to_begin_that_does_not_take_place(table: RoundTable) -> None:
    def starts() -> list[str]:
        return [one.start for one in agenda_view(table.meeting, table.clock.now).items]

    deferred = table.meeting.items[-2].id
    table.desk.do(defer_item, deferred)
    assert [place for place, start in enumerate(starts()) if not start] == [len(starts()) - 2]
    table.desk.do(close_meeting)
    taken = [bool(one.spans) for one in table.meeting.items]
    assert [bool(start) for start in starts()] == taken
    assert not all(taken)
