"""Votes, corrections, limits, breaks, deputies by keys. BEHAVIOURS 14-17, 19, 27, 34."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton

from models.acts.agenda import start_item
from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note, take_vote
from models.acts.people import everyone_arrives, leave
from models.kinds import NoteKind, SpeechKind
from models.notes import Note
from models.refusals import Refusal
from tests.models.table import ABAKUMOV, BELOZEROV, CHARTER, DETAILS, GULYAEV, LEBEDEV, STAFF
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.reading_focus import shows_its_focus
from tests.ui.round_table import RoundTable, busy, prepared
from ui.line import Line
from ui.main_window import MainWindow
from ui.wording import refusal


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Thirty are here; Abakumov has spoken for a minute."""
    return busy(tmp_path)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def last_note(table: RoundTable) -> Note:
    found = table.meeting.notes.last()
    assert found is not None
    return found


def given(table: RoundTable) -> int | None:
    """How many hands were for it."""
    vote = last_note(table).vote
    return vote.in_favour if vote else None


def choose(window: MainWindow, words: str) -> None:
    """An entry of the menu that is open, or of a menu in it."""
    menus = [one for one in window.findChildren(QMenu) if one.isVisible()]
    inside = [action.menu() for menu in menus for action in menu.actions()]
    for menu in (*menus, *(one for one in inside if isinstance(one, QMenu))):
        for action in menu.actions():
            if action.text().split("\t")[0] == words:
                action.trigger()
                [one.close() for one in menus]
                return
    raise AssertionError(words)


def test_ctrl_8_puts_the_proposal_to_the_vote_and_the_result_is_computed(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    assert "Present: 30" in strip(window)
    write("13 10 2")
    assert "not adopted" in strip(window)
    assert "not voting: 5 of 30" in strip(window)
    press(Key.Key_Return)
    vote = last_note(table).vote
    assert vote is not None
    assert (vote.in_favour, vote.not_voting, vote.adopted) == (13, 5, False)
    assert "not adopted" in strip(window)


def test_letters_typed_as_a_vote_are_refused_with_what_is_asked_for(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("abc")
    press(Key.Key_Return)
    assert last_note(table).vote is None
    assert strip(window).startswith("Up to three numbers: for, against, abstained. Vote on")


def test_after_the_vote_the_keys_are_at_the_table_and_one_sees_it(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("21 3 4")
    press(Key.Key_Return)
    assert window.desk.hasFocus()
    assert shows_its_focus(window.desk)


def test_what_was_adopted_becomes_a_decision_by_one_key(table: RoundTable, seat: Seat) -> None:
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    seat(table.desk)
    press(Key.Key_8, CTRL)
    write("21 3 4")
    press(Key.Key_Return)
    press(Key.Key_F11)
    note = last_note(table)
    assert (note.kind, note.proposed) == (NoteKind.DECISION, "Расширить лизинг")
    assert note.vote is not None


def test_without_objection_one_key_is_enough(table: RoundTable, seat: Seat) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    seat(table.desk)
    press(Key.Key_8, CTRL)
    press(Key.Key_F11)
    vote = last_note(table).vote
    assert vote is not None
    assert (vote.consensus, vote.adopted) == (True, True)


def test_a_vote_is_corrected_with_those_who_were_there_then_by_one_key_more(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    table.desk.do(take_vote, last_note(table).id, 26, 0, 4)
    table.desk.do(leave, LEBEDEV)
    window = seat(table.desk)
    window.desk.notes.note_activated.emit(last_note(table).id)
    assert "Present: 29" in strip(window)
    press(Key.Key_F11, SHIFT)
    assert "Present then: 30" in strip(window)
    write("26 1 3")
    press(Key.Key_Return)
    vote = last_note(table).vote
    assert vote is not None
    assert (vote.against, vote.present) == (1, 30)


def test_more_votes_than_people_were_there_then_are_told_as_of_then(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    table.desk.do(leave, LEBEDEV)
    table.desk.do(take_vote, last_note(table).id, 26, 0, 3)
    table.desk.do(leave, GULYAEV)
    window = seat(table.desk)
    window.desk.notes.note_activated.emit(last_note(table).id)
    press(Key.Key_F11, SHIFT)
    write("30")
    press(Key.Key_Return)
    assert "30 votes, but only 29 were present with a vote" in strip(window)


def test_the_quorum_of_that_moment_is_told_with_the_result(table: RoundTable, seat: Seat) -> None:
    table.desk.do(change_details, replace(DETAILS, quorum=31))
    table.desk.do(take_note, "Принять", NoteKind.DECISION)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("30")
    assert "not adopted, there was no quorum: 30 for" in strip(window)
    press(Key.Key_Return)
    assert "not adopted, there was no quorum: 30 for" in strip(window)


def test_a_meeting_opened_without_a_quorum_is_told_so(tmp_path: Path, seat: Seat) -> None:
    table = prepared(tmp_path)
    table.desk.do(change_details, replace(DETAILS, quorum=31))
    table.desk.do(everyone_arrives)
    window = seat(table.desk)
    press(Key.Key_F10)
    assert table.meeting.opened is not None
    assert "no quorum: 30 present, 31 needed" in strip(window)


def test_what_was_voted_down_is_told_until_the_next_act(table: RoundTable, seat: Seat) -> None:
    table.desk.do(take_note, "Отменить НДС", NoteKind.PROPOSAL)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("2 20 3")
    press(Key.Key_Return)
    assert "not adopted" in strip(window)
    press(Key.Key_F3)
    assert "not adopted" not in strip(window)


def test_so_is_what_became_of_a_decision_put_to_the_vote(table: RoundTable, seat: Seat) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("21 3 4")
    press(Key.Key_Return)
    assert strip(window).startswith("adopted: 21 for")


def test_more_votes_than_people_are_refused_and_stay_to_be_mended(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Принять", NoteKind.DECISION)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    write("31")
    press(Key.Key_Return)
    assert "31 votes, but only 30 are present" in strip(window)
    assert window.desk.strip.line.text() == "31"
    assert last_note(table).vote is None


def test_a_refusal_leaves_the_question_to_be_read(table: RoundTable, seat: Seat) -> None:
    table.desk.do(take_note, "Принять", NoteKind.DECISION)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    asked = strip(window)
    write("31")
    press(Key.Key_Return)
    assert strip(window).endswith(asked)


def test_the_second_press_of_two_makes_no_decision_of_what_was_adopted(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    press(Key.Key_F11)
    table.clock.advance(milliseconds=200)
    press(Key.Key_F11)
    assert last_note(table).kind is NoteKind.PROPOSAL
    assert window.desk.strip.view().answers
    table.clock.advance(milliseconds=400)
    press(Key.Key_F11)
    assert last_note(table).kind is NoteKind.DECISION


def test_while_a_rehearsal_stands_still_every_press_is_an_answer(
    table: RoundTable, seat: Seat
) -> None:
    """The clock of the table tells nothing of how quickly keys are pressed then."""
    table.desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    seat(table.desk)
    press(Key.Key_8, CTRL)
    press(Key.Key_F11)
    press(Key.Key_F11)
    assert last_note(table).kind is NoteKind.DECISION


def test_a_vote_needs_something_to_vote_on(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_8, CTRL)
    assert "nothing to vote on" in strip(window)


def test_a_note_that_has_the_focus_is_the_one_voted_on(table: RoundTable, seat: Seat) -> None:
    for text in ("Первое", "Второе"):
        table.desk.do(take_note, text, NoteKind.PROPOSAL)
    window = seat(table.desk)
    window.desk.notes.cards()[1].setFocus()
    press(Key.Key_Return)
    assert "Второе" in strip(window)


def test_another_limit_is_typed_and_read_before_it_counts(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F4, CTRL)
    write("7:30")
    assert "left 6:30" in strip(window)
    press(Key.Key_Return)
    assert table.left == timedelta(minutes=6, seconds=30)
    press(Key.Key_F4, CTRL)
    write("0")
    press(Key.Key_Return)
    assert table.speech.limit is None


def test_shift_f4_takes_a_minute_away(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F4, SHIFT)
    assert table.left == timedelta(minutes=3)


def test_what_is_no_length_is_said_and_changes_nothing(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F4, CTRL)
    write("пять")
    press(Key.Key_Return)
    assert table.left == timedelta(minutes=4)
    assert "out of range" in strip(window)


def test_escape_takes_the_question_back_and_digits_find_people_again(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_F4, CTRL)
    press(Key.Key_Escape)
    assert strip(window) == ""
    write("29")
    assert window.desk.queue.finder.line.text() == "29"


def test_a_speech_that_began_later_is_set_right(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F6, SHIFT)
    choose(window, "It began … ago")
    write("20")
    assert "Began at 10:00:40" in strip(window)
    press(Key.Key_Return)
    assert table.left == timedelta(minutes=4, seconds=40)


def test_a_begin_before_its_item_is_refused_and_asks_nobody_to_give_up_time(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    table.desk.do(start_item, CHARTER)
    press(Key.Key_F2)
    table.clock.advance(seconds=10)
    press(Key.Key_F6, SHIFT)
    choose(window, "It began … ago")
    write("30")
    press(Key.Key_Return)
    assert strip(window).startswith(refusal(Refusal.NOT_DISCUSSED_THEN))


def test_one_that_began_earlier_asks_whether_the_other_gives_up_the_time(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_F2)
    table.clock.advance(seconds=30)
    press(Key.Key_F6, SHIFT)
    choose(window, "It began … ago")
    write("40")
    press(Key.Key_Return)
    assert "Абакумов" in strip(window)
    table.clock.advance(seconds=5)
    press(Key.Key_F11)
    assert table.speech.spoken(table.clock.now) == timedelta(seconds=45)
    first = next(iter(table.meeting.speeches))
    assert first.spoken(table.clock.now) == timedelta(seconds=50)


def test_a_speech_that_ended_before_f5(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F5)
    press(Key.Key_F6, SHIFT)
    choose(window, "It ended … ago")
    write("0:15")
    press(Key.Key_Return)
    speech = next(iter(table.meeting.speeches))
    assert speech.spoken(table.clock.now) == timedelta(seconds=45)


def inside(menu: QMenu, *words: str) -> QMenu:
    """The menu within the menu whose entries begin with these words, as it is once it is opened."""
    for begin in words:
        found = [
            one.menu()
            for one in menu.actions()
            if isinstance(one.menu(), QMenu) and one.text().startswith(begin)
        ]
        assert found, (begin, [one.text() for one in menu.actions()])
        menu = found[0]  # type: ignore[assignment]
        menu.aboutToShow.emit()
    return menu


def test_the_first_speech_of_a_long_meeting_can_still_be_set_right_and_no_menu_is_long(
    table: RoundTable, seat: Seat
) -> None:
    window, first = seat(table.desk), table.speech
    for number in range(40):
        table.desk.do(give_floor, ABAKUMOV if number % 2 else BELOZEROV)
        table.clock.advance(minutes=1)
    table.desk.do(start_item, CHARTER)
    table.desk.do(give_floor, LEBEDEV)
    press(Key.Key_F6, SHIFT)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    earlier = inside(menu, "An earlier speech")
    assert [one.text()[:2] for one in earlier.actions()] == ["4."]
    parts = inside(menu, "An earlier speech", "4.")
    assert [one.text() for one in parts.actions()] == [
        *("10:26–10:40", "10:11–10:25", "10:00–10:10")
    ]
    oldest = inside(menu, "An earlier speech", "4.", "10:00", "10:00")
    kinds = inside(oldest, "Count it as")
    kinds.actions()[-1].trigger()
    assert table.meeting.speeches[first.id].kind is SpeechKind.CLOSING_WORD
    menu.close()


def test_that_was_another_person(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F6, SHIFT)
    choose(window, "It was another person…")
    write("лебед")
    press(Key.Key_Return)
    assert table.speech.participant == LEBEDEV
    assert table.left == timedelta(minutes=4)


def test_that_was_the_person_who_is_recorded_is_not_silent(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    speaker = table.speech.participant
    press(Key.Key_F6, SHIFT)
    choose(window, "It was another person…")
    write("абакум")
    press(Key.Key_Return)
    assert table.speech.participant == speaker
    assert strip(window) == "This person is recorded as the speaker already."


def test_count_it_as_a_reply(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F2)
    press(Key.Key_F6, SHIFT)
    choose(window, "Reply")
    assert table.speech.kind is SpeechKind.REPLY


def test_before_anybody_spoke_nothing_is_set_right(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.desk.undo()
    table.desk.undo()
    table.desk.undo()
    press(Key.Key_F6, SHIFT)
    assert "Nobody has spoken" in strip(window)


def test_shift_f5_returns_the_speaker_to_the_queue(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F5, SHIFT)
    assert table.waiting == [2, 3, 1]


def test_shift_f2_lets_the_last_one_go_on(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    table.desk.do(end_speech)
    press(Key.Key_F2, SHIFT)
    assert (table.speech.participant, table.left) == (ABAKUMOV, timedelta(minutes=4))


def test_shift_f3_makes_a_break_and_ends_it(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F3, SHIFT)
    table.clock.advance(minutes=10)
    assert table.meeting.break_since is not None
    press(Key.Key_F3, SHIFT)
    press(Key.Key_F3)
    assert table.meeting.break_since is None
    assert table.left == timedelta(minutes=4)


@pytest.mark.parametrize(
    ("typed", "short_name"),
    [("Зимин Олег Павлович", "Зимин\xa0О.П."), ("Sidorova Anna", "Sidorova\xa0A.")],
)
def test_a_deputy_is_named_in_the_strip(
    table: RoundTable, seat: Seat, typed: str, short_name: str
) -> None:
    window = seat(table.desk)
    write("11")
    press(Key.Key_Menu)
    choose(window, "Is replaced by a deputy…")
    write(typed)
    press(Key.Key_Return)
    deputy = table.meeting.listed[-1]
    assert (deputy.person.short_name, deputy.deputy_for) == (short_name, LEBEDEV)
    assert strip(window) == ""


def test_an_excuse_is_taken_down_from_the_menu(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    write("11")
    press(Key.Key_Return, CTRL)
    write("11")
    press(Key.Key_Menu)
    choose(window, "Is excused")
    assert table.meeting.participant(LEBEDEV).excused


def test_a_note_made_an_assignment_gets_its_deadline_from_the_sentence(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Прислать перечень станков до 1.12")
    press(Key.Key_Return)
    settle()
    press(Key.Key_F8, CTRL)
    press(Key.Key_Menu)
    choose(window, "Make it: assignment")
    note = last_note(table)
    assert (note.kind, note.text) == (NoteKind.ASSIGNMENT, "Прислать перечень станков")
    assert note.due == date(2025, 12, 1)


def test_a_vote_that_was_recorded_is_undone_by_the_window_and_not_in_its_field(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(take_note, "Принять к сведению", NoteKind.DECISION)
    table.desk.do(take_vote, last_note(table).id, 26, 0, 4)
    window = seat(table.desk)
    window.show_page("outcomes")
    window.outcomes.edit_note(last_note(table).id)
    in_favour = window.outcomes.outcomes.editor.vote.counters[0]
    in_favour.setFocus()
    in_favour.selectAll()
    write("25")
    press(Key.Key_Z, CTRL)
    assert in_favour.value() == 26
    in_favour.selectAll()
    write("24")
    record = window.outcomes.findChild(QPushButton, "take_vote")
    assert isinstance(record, QPushButton)
    record.click()
    in_favour.setFocus()
    assert given(table) == 24
    press(Key.Key_Z, CTRL)
    assert (given(table), in_favour.value()) == (26, 26)
    press(Key.Key_Z, CTRL | SHIFT)
    assert (given(table), in_favour.value()) == (24, 24)


def test_what_was_missed_is_written_down_with_the_speech_in_which_it_was_said(
    table: RoundTable, seat: Seat
) -> None:
    first = table.speech
    window = seat(table.desk)
    press(Key.Key_F2)
    window.show_page("outcomes")
    outcomes = window.outcomes.outcomes
    item, speaker, text = (
        outcomes.findChild(kind, name)
        for kind, name in ((QComboBox, "new_item"), (QComboBox, "new_speaker"), (Line, "new_text"))
    )
    assert isinstance(item, QComboBox)
    assert isinstance(speaker, QComboBox)
    assert isinstance(text, Line)
    assert not any(speaker.itemText(row).startswith("10:00") for row in range(speaker.count()))
    item.setCurrentIndex(4)
    speaker.setCurrentIndex(1)
    assert speaker.currentText().startswith("10:00 Абакумов")
    text.setText("Нужны мастера")
    text.returnPressed.emit()
    note = last_note(table)
    assert (note.item, note.author, note.speech) == (STAFF, ABAKUMOV, first.id)
