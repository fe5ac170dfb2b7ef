"""How many keys it takes to queue each of the thirty people of the sample list."""

from pathlib import Path

import pytest

from models.kinds import NoteKind
from models.people import Participant
from models.readings.finder import find, findable, the_one
from tests.models.table import ABAKUMOV
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, PLAIN, Key, press, write
from tests.ui.round_table import RoundTable, busy


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, two wait."""
    return busy(tmp_path)


def test_every_seat_takes_its_digits_and_enter(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    for number in range(4, 31):
        write(str(number))
        press(Key.Key_Return)
        assert table.waiting[-1] == number


def keystrokes_by_name(who: Participant, everybody: list[Participant]) -> int:
    """Letters of the surname, until nobody else can be meant, and Enter; 0 if never so."""
    seats = {one.id: number for number, one in enumerate(everybody, start=1)}
    people = findable(everybody, seats)
    surname = who.person.surname
    for count in range(1, len(surname) + 1):
        certain = the_one(find(people, surname[:count]))
        if certain is not None and certain.who.participant == who.id:
            return count + 1
    return 0


MORE_THAN_FOUR = {"Гуляев": 7, "Ильинский": 6, "Яковлева": 9}
"""Who shares the first three letters with somebody's name or organisation, and so needs more; 0
is never certain by surname alone. Everybody has a seat: its digits and Enter."""


def test_by_name_nobody_needs_more_than_four_keys_but_those_listed(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    everybody = list(table.meeting.listed)
    needed = {one: keystrokes_by_name(one, everybody) for one in everybody}
    more = {one.person.surname: count for one, count in needed.items() if count > 4 or not count}
    assert more == MORE_THAN_FOUR
    for one, count in needed.items():
        if count and one.id not in (ABAKUMOV, *table.waiting):
            write(one.person.surname[: count - 1])
            press(Key.Key_Return)
            assert table.waiting[-1] == one.id


def test_next_pause_and_undo_are_one_key_each(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    for key, modifier in ((Key.Key_F3, PLAIN), (Key.Key_F2, PLAIN), (Key.Key_0, CTRL)):
        acts = table.desk.last_number
        press(key, modifier)
        assert table.desk.last_number == acts + 1
        table.clock.advance(seconds=1)
    assert table.speech.participant == ABAKUMOV


def test_a_decision_is_its_text_and_one_key(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.desk.notes.capture.setFocus()
    write("Расширить лизинг")
    press(Key.Key_3, CTRL)
    note = table.meeting.notes.last()
    assert note is not None
    assert (note.text, note.kind) == ("Расширить лизинг", NoteKind.DECISION)
