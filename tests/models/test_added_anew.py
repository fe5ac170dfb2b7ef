"""Whoever is taken off the list and added anew is the same person, with what they said."""

import pytest
from msgspec.structs import replace

from models.acts.floor import end_speech, give_floor
from models.acts.people import (
    add_participant,
    import_participants,
    remove_participant,
    send_deputy,
)
from models.desk import Desk
from models.ids import ParticipantId
from models.people import Participant, Person
from models.readings.speaking import time_spoken
from models.readings.statistics import person_times
from tests.models.table import ABAKUMOV, BELOZEROV, HandClock, minutes

UNNUMBERED = ParticipantId(0)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Abakumov spoke for three minutes and was taken off the list by mistake."""
    desk.do(give_floor, ABAKUMOV)
    clock.advance(minutes=3)
    desk.do(end_speech)
    desk.do(remove_participant, ABAKUMOV)
    return desk


def abakumov(desk: Desk) -> Participant:
    return desk.meeting.participant(ABAKUMOV)


def bare(person: Person) -> Person:
    return Person(person.surname, person.name, person.patronymic)


def test_added_anew_they_have_spoken_as_long_as_before(table: Desk, clock: HandClock) -> None:
    before = abakumov(table)
    table.do(add_participant, bare(before.person))
    assert abakumov(table) == replace(before, removed=False)
    table.do(give_floor, ABAKUMOV)
    clock.advance(minutes=1)
    assert time_spoken(table.meeting, clock.at) == {ABAKUMOV: minutes(4)}
    (row,) = person_times(table.meeting, clock.at)
    assert (row.speeches, row.time) == (2, minutes(4))


def test_what_is_said_of_them_now_counts(table: Desk) -> None:
    table.do(add_participant, bare(abakumov(table).person), "Гости", 77, "с докладом")
    again = abakumov(table)
    assert (again.group, again.seat) == ("Гости", 77)
    assert (again.remark, again.removed) == ("с докладом", False)


def test_their_seat_may_be_another_s_by_now(table: Desk) -> None:
    seat = abakumov(table).seat
    table.do(add_participant, Person("Сидоров", "Пётр"), seat=seat)
    table.do(add_participant, abakumov(table).person)
    assert (abakumov(table).removed, abakumov(table).seat) == (False, None)


def test_an_import_brings_them_back_too(table: Desk) -> None:
    row = Participant(UNNUMBERED, abakumov(table).person, phone="8 914")
    count = len(table.meeting.participants)
    table.do(import_participants, [row, row])
    assert (abakumov(table).removed, abakumov(table).phone) == (False, "8 914")
    assert len(table.meeting.participants) == count + 1


@pytest.mark.parametrize(
    ("change"),
    [{"organisation": "Завод"}, {"patronymic": "Ильич"}, {"name": "", "patronymic": ""}],
)
def test_a_namesake_is_somebody_else(table: Desk, change: dict[str, str]) -> None:
    table.do(add_participant, replace(abakumov(table).person, **change))
    assert abakumov(table).removed
    assert table.meeting.listed[-1].id != ABAKUMOV


def test_whoever_was_not_heard_is_added_as_anybody(table: Desk) -> None:
    silent = table.meeting.participant(BELOZEROV)
    table.do(remove_participant, BELOZEROV)
    table.do(add_participant, silent.person)
    assert table.meeting.listed[-1].person == silent.person
    assert table.meeting.participant(BELOZEROV).removed


def test_a_deputy_that_was_taken_off_comes_back_as_a_guest(table: Desk, clock: HandClock) -> None:
    table.do(send_deputy, BELOZEROV, Person("Сидоров", "Пётр"))
    deputy = table.meeting.listed[-1]
    table.do(give_floor, deputy.id)
    clock.advance(minutes=1)
    table.do(end_speech)
    table.do(remove_participant, deputy.id)
    table.do(add_participant, deputy.person)
    assert table.meeting.listed[-1].deputy_for is None


def test_undo_takes_them_off_again(table: Desk) -> None:
    before = table.meeting
    table.do(add_participant, abakumov(table).person)
    table.undo()
    assert table.meeting == before
