"""An item takes no longer for the hours that the program was off. BEHAVIOURS 21 and 22."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.acts.agenda import close_item, import_agenda, next_item, open_meeting
from models.acts.corrections import correct_end
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.acts.people import add_participant
from models.desk import Desk
from models.history import History
from models.ids import ItemId
from models.kinds import ItemKind
from models.meeting import AgendaItem
from models.people import Person
from models.sitting import new_sitting
from models.store.sidecar import sidecar_of
from tests.models.table import ABAKUMOV, DETAILS, HandClock, minutes
from tests.models.test_reopening import AROUND, kept_by, opened

REPORT, PAUSE = ItemId(2), ItemId(3)


class Program:
    """The first item has been current for five minutes."""

    def __init__(self, path: Path, clock: HandClock) -> None:
        self.clock = clock
        self.path = path
        self.sitting = new_sitting(path, AROUND, clock, kept_by, DETAILS)
        self.desk.do(add_participant, Person("Абакумов"))
        pause = AgendaItem(ItemId(0), "Перерыв", ItemKind.BREAK, minutes(15))
        self.desk.do(import_agenda, (AgendaItem(ItemId(0), "Устав"), pause))
        self.desk.do(open_meeting)
        clock.advance(minutes=5)

    @property
    def desk(self) -> Desk:
        return self.sitting.desk

    def leave_and_open_again(self) -> None:
        """It was off for an hour."""
        self.sitting.leave("", self.clock.at)
        self.clock.advance(minutes=60)
        self.sitting = opened(self.path, self.clock)

    def kill_and_open_again(self, alive: float) -> None:
        """Its last sign of life is so many minutes old when it is killed."""
        self.sitting.keep_alive("", self.clock.at)
        sign = sidecar_of(self.path).read_bytes()
        self.clock.advance(minutes=alive)
        self.sitting.close()
        sidecar_of(self.path).write_bytes(sign)
        self.clock.advance(minutes=60)
        self.sitting = opened(self.path, self.clock)

    def taken(self, item: ItemId = REPORT) -> timedelta:
        """How long the item took: here, and for whoever reads the file."""
        assert History(self.desk.entries).meeting == self.desk.meeting
        return self.desk.meeting.item(item).taken(self.clock.at)


@pytest.fixture
def program(tmp_path: Path, clock: HandClock) -> Iterator[Program]:
    program = Program(tmp_path / "council.roundtable", clock)
    yield program
    program.sitting.close()


def test_the_hour_that_the_program_was_off_is_none_of_the_item(program: Program) -> None:
    program.leave_and_open_again()
    program.desk.do(take_note, "Слова")
    assert program.taken() == minutes(5)
    program.clock.advance(minutes=2)
    program.desk.do(close_item)
    assert program.taken() == minutes(7)


def test_nor_where_somebody_was_speaking(program: Program) -> None:
    program.desk.do(give_floor, ABAKUMOV)
    program.clock.advance(minutes=3)
    program.leave_and_open_again()
    assert program.taken() == minutes(8)


def test_killed_it_stands_at_the_last_sign_of_life(program: Program) -> None:
    program.kill_and_open_again(alive=1)
    program.desk.do(take_note, "Слова")
    assert program.taken() == minutes(5)


def test_undo_and_redo_leave_the_hour_out(program: Program) -> None:
    program.leave_and_open_again()
    program.desk.do(take_note, "Слова")
    program.desk.undo()
    assert program.taken() == minutes(5)
    program.desk.redo()
    assert program.taken() == minutes(5)


def test_an_item_closed_before_and_taken_back_after_did_not_last_for_the_hour(
    program: Program,
) -> None:
    program.desk.do(close_item)
    program.leave_and_open_again()
    program.desk.undo()
    assert program.taken() == minutes(5)


def test_whoever_says_that_the_speech_went_on_says_so_of_its_item(program: Program) -> None:
    program.desk.do(give_floor, ABAKUMOV)
    program.clock.advance(minutes=3)
    program.leave_and_open_again()
    program.desk.undo()
    assert program.taken() == minutes(68)


def test_a_speech_may_have_ended_while_the_program_was_off(program: Program) -> None:
    program.desk.do(give_floor, ABAKUMOV)
    program.clock.advance(minutes=3)
    program.leave_and_open_again()
    program.desk.do(end_speech)
    program.desk.do(correct_end, minutes(58))
    assert program.desk.meeting.speeches.last().ended == program.clock.at - minutes(58)  # type: ignore[union-attr]


def test_a_break_of_the_agenda_goes_on_without_the_program(program: Program) -> None:
    program.desk.do(next_item)
    program.leave_and_open_again()
    program.desk.do(take_note, "Слова")
    assert program.taken(PAUSE) == minutes(60)
