"""Lebedev of seat 11, and Zotov who is sent in his place."""

import pytest

from models.acts.people import send_deputy
from models.desk import Desk
from models.people import Participant, Person
from tests.models.table import LEBEDEV

ZOTOV = Person("Зотов")


def of(desk: Desk, person: Person) -> Participant:
    return next(one for one in desk.meeting.participants if one.person.surname == person.surname)


def state(who: Participant) -> tuple[int | None, bool]:
    """The seat, and whether they are here."""
    return who.seat, who.present


def lebedev(desk: Desk) -> Participant:
    return desk.meeting.participant(LEBEDEV)


@pytest.fixture
def replaced(desk: Desk) -> Desk:
    """Nobody is here but Zotov, in place of Lebedev."""
    desk.do(send_deputy, LEBEDEV, ZOTOV)
    return desk
