"""How many keys it takes to queue each of the thirty people of the sample list."""

from pathlib import Path

import pytest

from models.people import Participant
from models.readings.finder import find, findable, the_one
from tests.models.table import ABAKUMOV
from tests.ui.conftest import Seat
from tests.ui.keyboard import Key, press, write
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


def keystrokes_by_name(who: Participant, everybody: list[Participant]) -> int | None:
    """Letters of the surname, until nobody else can be meant, and Enter; None if never so."""
    seats = {one.id: number for number, one in enumerate(everybody, start=1)}
    people = findable(everybody, seats)
    surname = who.person.surname
    for count in range(1, len(surname) + 1):
        certain = the_one(find(people, surname[:count]))
        if certain is not None and certain.who.participant == who.id:
            return count + 1
    return None


def test_nobody_needs_more_than_four_keys_unless_the_letters_are_ambiguous(
    table: RoundTable, seat: Seat
) -> None:
    """The few who need more share their first three letters with somebody; they have a seat."""
    seat(table.desk)
    everybody = list(table.meeting.listed)
    needed = {one: keystrokes_by_name(one, everybody) for one in everybody}
    for one, count in needed.items():
        if count is None or count > 4:
            first = one.person.surname[:3].casefold()
            assert is_shared(first, one, everybody), one.person.surname
    for one, count in needed.items():
        if count is not None and one.id not in (ABAKUMOV, *table.waiting):
            write(one.person.surname[: count - 1])
            press(Key.Key_Return)
            assert table.waiting[-1] == one.id


def is_shared(letters: str, who: Participant, everybody: list[Participant]) -> bool:
    """Whether the letters begin a word of somebody else's name or organisation as well."""
    return any(
        word.casefold().lstrip("«").startswith(letters)
        for other in everybody
        if other is not who
        for word in f"{other.person.full_name} {other.person.organisation}".split()
    )
