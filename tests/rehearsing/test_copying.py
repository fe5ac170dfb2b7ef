"""A rehearsal is held on the prepared meeting as if nobody had come yet."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.agenda import open_meeting
from models.acts.people import everyone_arrives
from models.acts.queue import request_floor
from models.acts.seating import keep_apart
from models.acts.sequel import carry_over
from models.codec import record_to_entry
from models.desk import Desk
from models.earlier.sequel import EarlierMeeting, OpenAssignment
from models.meeting import Meeting
from models.notes import Origin
from models.rehearsing.copying import begin_of_rehearsal, records_of_rehearsal
from tests.models.table import ABAKUMOV, BELOZEROV, MORNING, HandClock, Kept, minutes, prepare

TITLE = "Репетиция"


@pytest.fixture
def prepared() -> Desk:
    desk = Desk(HandClock(), Kept())
    prepare(desk)
    return desk


def rehearsed(meeting: Meeting) -> Desk:
    """A desk over the records of the copy."""
    records = records_of_rehearsal(meeting, TITLE)
    entries = [record_to_entry(number, one) for number, one in enumerate(records, start=1)]
    return Desk(HandClock(), Kept(), entries)


def titled(meeting: Meeting) -> Meeting:
    return replace(meeting, details=replace(meeting.details, title=TITLE))


def test_the_same_people_agenda_and_rules_under_another_title(prepared: Desk) -> None:
    prepared.do(keep_apart, ABAKUMOV, BELOZEROV)
    assert rehearsed(prepared.meeting).meeting == titled(prepared.meeting)


def test_a_meeting_that_was_held_is_rehearsed_from_its_beginning(prepared: Desk) -> None:
    before = prepared.meeting
    prepared.do(everyone_arrives)
    prepared.do(open_meeting)
    prepared.do(request_floor, BELOZEROV)
    assert rehearsed(prepared.meeting).meeting == titled(before)


def test_assignments_of_the_earlier_meeting_are_rehearsed_too(prepared: Desk) -> None:
    origin = Origin("Первый", "1", day=date(2025, 9, 1))
    prepared.do(carry_over, EarlierMeeting(assignments=(OpenAssignment("Да", origin=origin),)), "0")
    copied = rehearsed(prepared.meeting).meeting
    assert [note.text for note in copied.notes] == ["Да"]
    assert copied.items == prepared.meeting.items


def test_what_is_new_gets_an_id_nobody_has(prepared: Desk) -> None:
    desk = rehearsed(prepared.meeting)
    desk.do(open_meeting)
    desk.do(request_floor, BELOZEROV)
    assert desk.meeting.queue[0].id > max(one.id for one in desk.meeting.items)


def test_a_rehearsal_begins_a_minute_before_its_time(prepared: Desk) -> None:
    assert begin_of_rehearsal(prepared.meeting) == MORNING - minutes(1)


def test_a_meeting_without_people_and_agenda_can_be_rehearsed() -> None:
    assert rehearsed(Meeting()).meeting == titled(Meeting())
