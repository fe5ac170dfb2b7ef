"""A misspelt name corrected on the list: the strip asks once, one key corrects the record, too."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAction

from models.acts.notes import take_note
from models.acts.people import change_participant, import_participants
from models.ids import ParticipantId
from tests.models.table import ABAKUMOV, BELOZEROV, GULYAEV
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow
from ui.prepare.participant_card import ParticipantCard


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, opens and closes the meeting, and is its chair."""
    return busy(tmp_path)


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    window = seat(table.desk)
    window.show_page("prepare")
    window.prepare.show_section(window.prepare.participants)
    return window


def spell(table: RoundTable, surname: str, key: ParticipantId = ABAKUMOV) -> None:
    who = table.meeting.participant(key)
    person = replace(who.person, surname=surname)
    table.desk.do(change_participant, replace(who, person=person))


def asked(window: MainWindow) -> str:
    return window.desk.strip.view().text


def speaker(table: RoundTable) -> str:
    return table.speech.person.surname


def test_it_is_asked_on_the_page_where_the_name_was_corrected(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    assert window.page == "prepare"
    assert "Абакумов\u00a0А.С." in asked(window)
    assert "speeches: 1, agenda: 2, details of the meeting: 1" in asked(window)
    press(Key.Key_F11)
    assert speaker(table) == "Аббакумов"
    assert window.statusBar().currentMessage() == "Corrected in the record: Аббакумов\u00a0А.С."
    press(Key.Key_Z, CTRL)
    assert speaker(table) == "Абакумов"


def test_it_is_asked_at_the_table_as_well(table: RoundTable, window: MainWindow) -> None:
    spell(table, "Аббакумов")
    window.show_page("desk")
    press(Key.Key_F11)
    assert speaker(table) == "Аббакумов"


def test_esc_leaves_the_record_as_it_is(table: RoundTable, window: MainWindow) -> None:
    spell(table, "Аббакумов")
    press(Key.Key_Escape)
    assert asked(window) == ""
    press(Key.Key_F11)
    assert speaker(table) == "Абакумов"
    table.desk.do(take_note, "Слово")
    assert asked(window) == ""


def test_the_question_goes_when_the_change_of_the_list_is_taken_back(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    table.desk.undo()
    press(Key.Key_F11)
    assert "still says" not in asked(window)
    assert table.meeting.participant(ABAKUMOV).person.surname == "Абакумов"


def test_a_list_that_was_brought_in_asks_the_same(table: RoundTable, window: MainWindow) -> None:
    """Of all in one question; whoever is nowhere in the record is not named."""
    changed = []
    for key in (ABAKUMOV, BELOZEROV, GULYAEV):
        who = table.meeting.participant(key)
        person = replace(who.person, surname=f"{who.person.surname}-Заде")
        changed.append(replace(who, person=person))
    table.desk.do(import_participants, [], changed)
    assert "“Абакумов\u00a0А.С.”, “Белозёров\u00a0П.И.”" in asked(window)
    assert "Гуляев" not in asked(window)
    press(Key.Key_F11)
    assert speaker(table) == "Абакумов-Заде"
    assert [one.presenters for one in table.meeting.items][1] == "Белозёров-Заде П.И."


def test_two_names_corrected_one_after_the_other_are_asked_about_together(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    spell(table, "Белозеров-Заде", BELOZEROV)
    assert "“Абакумов\u00a0А.С.”, “Белозёров\u00a0П.И.”" in asked(window)
    press(Key.Key_F11)
    assert speaker(table) == "Аббакумов"
    assert [one.presenters for one in table.meeting.items][1] == "Белозеров-Заде П.И."
    assert "still says" not in asked(window)


def test_the_name_that_is_left_to_correct_is_asked_about_alone(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    spell(table, "Белозеров-Заде", BELOZEROV)
    table.desk.undo()
    assert "“Абакумов\u00a0А.С.” (" in asked(window)
    press(Key.Key_F11)
    assert speaker(table) == "Аббакумов"
    assert [one.presenters for one in table.meeting.items][1] == "Белозёров П.И."


def test_a_name_that_was_to_stay_is_not_asked_about_with_the_next_one(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    press(Key.Key_Escape)
    spell(table, "Белозеров-Заде", BELOZEROV)
    assert "says “Белозёров\u00a0П.И.” (" in asked(window)
    press(Key.Key_F11)
    assert speaker(table) == "Абакумов"


def test_only_the_name_that_the_record_has_is_asked_about(
    table: RoundTable, window: MainWindow
) -> None:
    for surname in ("Аббакумов", "Аввакумов"):
        spell(table, surname)
    assert "“Абакумов\u00a0А.С.” (speeches" in asked(window)


def test_a_text_in_which_the_surname_stays_is_told(table: RoundTable, window: MainWindow) -> None:
    table.desk.do(take_note, "Согласиться с Абакумовым")
    spell(table, "Аббакумов")
    press(Key.Key_F11)
    assert "In the text of notes the surname is left: 1." in asked(window)


def test_later_the_menu_of_the_list_corrects_it(table: RoundTable, window: MainWindow) -> None:
    correct = window.prepare.participants.findChild(QAction, "set_names_right")
    assert isinstance(correct, QAction)
    window.prepare.participants.table.selectRow(0)
    assert not correct.isEnabled()
    spell(table, "Аббакумов")
    press(Key.Key_Escape)
    window.prepare.participants.table.selectRow(1)
    assert not correct.isEnabled()
    window.prepare.participants.table.selectRow(0)
    assert correct.isEnabled()
    correct.trigger()
    assert speaker(table) == "Аббакумов"
    assert "Corrected in the record:" in asked(window)
    assert not correct.isEnabled()


def test_undo_names_what_it_takes_back(table: RoundTable, window: MainWindow) -> None:
    spell(table, "Аббакумов")
    press(Key.Key_F11)
    press(Key.Key_Z, CTRL)
    assert "Аббакумов\u00a0А.С. corrected in the record" in asked(window)
    press(Key.Key_Z, CTRL | SHIFT)
    assert speaker(table) == "Аббакумов"


def test_esc_takes_away_the_card_and_the_question_one_after_the_other(
    table: RoundTable, window: MainWindow
) -> None:
    spell(table, "Аббакумов")
    participants = window.prepare.participants
    participants.table.selectRow(0)
    press(Key.Key_F9)
    card = participants.findChild(ParticipantCard)
    assert isinstance(card, ParticipantCard)
    presses = 0
    while card.isVisible() or asked(window):
        press(Key.Key_Escape)
        presses += 1
        assert presses <= 2
