"""Other colours, letters or another language amid a meeting: it goes on, and nothing is lost."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMetaMethod, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.acts.agenda import close_meeting
from models.acts.floor import give_floor
from models.acts.notes import take_note
from models.acts.people import change_participant
from models.acts.queue import request_floor
from models.kinds import NoteKind, Voice
from models.refusals import Refusal
from models.watch import Slept
from tests.ui.conftest import activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, PLAIN, SHIFT, Key, press, write
from tests.ui.stage import HandedClock
from tests.ui.test_application import (
    Start,
    clock as clock,
    disk as disk,
    start as start,
    the,
)
from ui.main_window import MainWindow
from ui.wording import refusal


def listeners(window: MainWindow) -> dict[str, int]:
    """How many wait for each signal of the desk, which outlives its windows."""
    desk = window._desk
    told = (desk.metaObject().method(place) for place in range(desk.metaObject().methodCount()))
    signals = [one for one in told if one.methodType() is QMetaMethod.MethodType.Signal]
    names = (bytes(one.methodSignature().data()).decode() for one in signals)
    return {name: desk.receivers(f"2{name}") for name in names}


def test_larger_letters_in_the_middle_of_a_meeting_lose_nothing(
    start: Start, dressed: QApplication, qtbot: QtBot
) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_1, CTRL)
    write("Нужны наладчики")
    usual = dressed.font().pointSizeF()
    before.looks.actions["choose_letters_200"].trigger()
    settle()
    window = the(MainWindow)
    assert not isValid(before)
    assert dressed.font().pointSizeF() == 2 * usual
    assert (window.page, window.desk.notes.capture_text()) == ("desk", "Нужны наладчики")


def test_another_language_in_the_middle_of_a_meeting_loses_nothing(
    start: Start, qtbot: QtBot
) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_F2)
    press(Key.Key_F9, CTRL)
    before.hall.blank()
    press(Key.Key_1, CTRL)
    write("Нужны наладчики")
    facts = before._desk.last_number
    before.looks.actions["choose_language_ru"].trigger()
    settle()
    window = the(MainWindow)
    assert not isValid(before)
    assert {one.text() for one in window.findChildren(QPushButton)} >= {"Стол", "Итоги"}
    assert (window.page, window.desk.notes.capture_text()) == ("desk", "Нужны наладчики")
    assert (window.hall.orders.blank, window.hall.placing.wanted) == (True, True)
    activate(qtbot, window)
    press(Key.Key_F3)
    assert window._desk.last_number == facts + 1


def other_colours() -> MainWindow:
    """The window that goes on in the colours that are not on."""
    acts = the(MainWindow).looks.actions
    next(one for name, one in acts.items() if name.startswith("choose_theme_")).trigger()
    settle()
    return the(MainWindow)


def at_the_table(start: Start, qtbot: QtBot) -> MainWindow:
    """The demo, begun."""
    start().demo()
    window = the(MainWindow)
    activate(qtbot, window)
    window.show_page("desk")
    press(Key.Key_F10)
    return window


def test_other_colours_lose_nothing_that_was_half_typed(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_F7)
    write("Наум")
    before.desk.notes.set_capture_text("Между нами")
    before.desk.notes.private.setChecked(True)
    window = other_colours()
    assert window.desk.queue.finder.line.text() == "Наум"
    assert (window.desk.notes.capture_text(), window.desk.notes.is_private()) == (
        "Между нами",
        True,
    )


def test_in_other_colours_it_is_still_asked_whether_a_sleep_counts(
    start: Start, qtbot: QtBot
) -> None:
    before = at_the_table(start, qtbot)
    now = before._desk.now()
    before._table.watch.ask(Slept(now - timedelta(minutes=8), timedelta(minutes=8)))
    window = other_colours()
    assert "8:00" in window.desk.strip.view().text
    activate(qtbot, window)
    press(Key.Key_F11)
    assert "8:00" not in window.desk.strip.view().text


@pytest.mark.parametrize("said", [PLAIN, SHIFT])
@pytest.mark.parametrize("other", ["choose_letters_200", "choose_language_ru"])
def test_a_sleep_that_was_settled_is_not_asked_about_again_in_other_letters_or_words(
    start: Start, qtbot: QtBot, said: Qt.KeyboardModifier, other: str
) -> None:
    before = at_the_table(start, qtbot)
    now = before._desk.now()
    before._table.watch.ask(Slept(now - timedelta(minutes=8), timedelta(minutes=8)))
    assert "8:00" in before.desk.strip.view().text
    press(Key.Key_F11, said)
    before.looks.actions[other].trigger()
    settle()
    window = the(MainWindow)
    assert window is not before
    assert "8:00" not in window.desk.strip.view().text


def test_in_other_colours_a_note_is_written_on(start: Start, qtbot: QtBot) -> None:
    at_the_table(start, qtbot)
    press(Key.Key_1, CTRL)
    write("Нужны ")
    window = other_colours()
    activate(qtbot, window)
    write("наладчики")
    assert window.desk.notes.capture_text() == "Нужны наладчики"


@pytest.mark.parametrize("page", ["outcomes", "desk"])
def test_other_colours_keep_what_was_missed_and_is_being_written_down(
    start: Start, qtbot: QtBot, page: str
) -> None:
    before = at_the_table(start, qtbot)
    before.show_page("outcomes")
    write_down_missed(before)
    before.show_page(page)
    window = other_colours()
    window.show_page("outcomes")
    text, item = window.outcomes.findChild(QLineEdit, "new_text"), new_item(window)
    assert text.text() == "Что было упу"
    assert text.isVisible()
    assert item.currentIndex() == 2


def test_other_colours_leave_closed_what_was_put_aside(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    before.show_page("outcomes")
    write_down_missed(before)
    before.outcomes.outcomes.new.hide()
    text = other_colours().outcomes.findChild(QLineEdit, "new_text")
    assert not text.isVisible()
    assert text.text() == "Что было упу"


def test_other_colours_keep_the_answers_of_a_vote_by_name(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    before._desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    before.show_page("outcomes")
    note = before._desk.meeting.notes.last()
    before.outcomes.begin_named_vote(note.id)
    before.outcomes.outcomes.named_vote.table.answer_all_others(Voice.FOR)
    answers = dict(before.outcomes.outcomes.named_vote.table.voices)
    vote = other_colours().outcomes.outcomes.named_vote
    assert vote.isVisible()
    assert len(answers) > 20
    assert dict(vote.table.voices) == answers


def test_other_colours_leave_the_hall_where_it_was(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_F9, CTRL)
    before.hall.screen.setGeometry(40, 60, 320, 200)
    frame = 2
    hall = other_colours().hall.screen.geometry()
    assert abs(hall.x() - 40) <= frame
    assert abs(hall.y() - 60) <= frame


def write_down_missed(window: MainWindow) -> None:
    """Half a sentence under the second item."""
    new = window.outcomes.outcomes.new
    new.show()
    new_item(window).setCurrentIndex(2)
    window.outcomes.findChild(QLineEdit, "new_text").setText("Что было упу")


def new_item(window: MainWindow) -> QComboBox:
    found = window.outcomes.findChild(QComboBox, "new_item")
    assert isinstance(found, QComboBox)
    return found


def test_nothing_of_the_window_before_other_colours_listens_any_more(
    start: Start, qtbot: QtBot
) -> None:
    start().demo()
    window = the(MainWindow)
    window.show_page("outcomes")
    window.show_page("prepare")
    activate(qtbot, window)
    listening = listeners(window)
    for theme in ("dark", "light"):
        the(MainWindow).looks.actions[f"choose_theme_{theme}"].trigger()
        settle()
    the(MainWindow).show_page("outcomes")
    the(MainWindow).show_page("prepare")
    assert listeners(the(MainWindow)) == listening


def test_after_other_colours_an_act_that_cannot_be_is_refused_as_before(
    start: Start, qtbot: QtBot
) -> None:
    start().demo()
    the(MainWindow).show_page("desk")
    the(MainWindow).looks.actions["choose_theme_dark"].trigger()
    settle()
    window = the(MainWindow)
    activate(qtbot, window)
    window._desk.do(close_meeting)
    settle()
    assert refusal(Refusal.NOT_OPEN) in window.desk.strip.view().text


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def test_in_other_colours_it_is_still_asked_how_an_item_is_left(
    start: Start, clock: HandedClock, qtbot: QtBot
) -> None:
    """And what was answered before is not asked anew."""
    desk = at_the_table(start, qtbot)._desk
    press(Key.Key_F10)
    item = desk.meeting.current
    desk.do(take_note, "Создать фонд", NoteKind.PROPOSAL)
    desk.do(request_floor, desk.meeting.present[0].id)
    clock.advance(seconds=10)
    press(Key.Key_F10)
    window = other_colours()
    assert "Создать фонд" in strip(window)
    activate(qtbot, window)
    press(Key.Key_F11, CTRL)
    assert "Still waiting" in strip(window)
    window = other_colours()
    assert "Still waiting" in strip(window)
    clock.advance(seconds=10)
    activate(qtbot, window)
    press(Key.Key_F11, SHIFT)
    assert desk.meeting.current != item
    assert [one.item for one in desk.meeting.kept] == [item]


def test_in_other_colours_the_line_still_asks_for_a_conclusion(
    start: Start, clock: HandedClock, qtbot: QtBot
) -> None:
    desk = at_the_table(start, qtbot)._desk
    press(Key.Key_F10)
    clock.advance(seconds=10)
    press(Key.Key_F10)
    item = desk.meeting.current
    clock.advance(seconds=10)
    press(Key.Key_F10)
    assert "conclusion" in strip(the(MainWindow))
    window = other_colours()
    activate(qtbot, window)
    write("Обучить")
    press(Key.Key_Return)
    assert desk.meeting.current != item
    assert [one.text for one in desk.meeting.notes if one.kind is NoteKind.CONCLUSION] == [
        "Обучить"
    ]


def test_in_other_colours_the_limit_is_typed_on(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    desk = before._desk
    desk.do(give_floor, desk.meeting.present[0].id)
    press(Key.Key_F4, CTRL)
    write("1")
    window = other_colours()
    activate(qtbot, window)
    write("2")
    assert "12:00" in strip(window)
    press(Key.Key_Return)
    assert desk.meeting.speaking is not None
    assert desk.meeting.speaking.limit == timedelta(minutes=12)
    assert strip(window) == ""


def test_on_another_page_other_colours_lead_to_no_question_that_stands(
    start: Start, qtbot: QtBot
) -> None:
    before = at_the_table(start, qtbot)
    desk = before._desk
    desk.do(give_floor, desk.meeting.present[0].id)
    press(Key.Key_F4, CTRL)
    before.show_page("outcomes")
    window = other_colours()
    assert window.page == "outcomes"
    window.show_page("desk")
    assert strip(window).startswith("The limit for")


def test_in_other_colours_it_is_still_asked_whether_the_record_follows_the_list(
    start: Start, qtbot: QtBot
) -> None:
    before = at_the_table(start, qtbot)
    desk = before._desk
    who = desk.meeting.present[0]
    desk.do(give_floor, who.id)
    before.show_page("prepare")
    person = replace(who.person, surname=f"{who.person.surname}-{who.person.surname}")
    desk.do(change_participant, replace(desk.meeting.participant(who.id), person=person))
    asked = before.desk.strip.view()
    window = other_colours()
    assert asked.answers[0].name == "set_names_right"
    assert window.desk.strip.view().text == asked.text


def test_other_colours_leave_the_section_of_the_preparation(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    before.show_page("prepare")
    before.prepare.show_section(before.prepare.participants)
    window = other_colours()
    assert window.page == "prepare"
    assert window.prepare.participants.isVisible()
