"""What holds of every meeting, whatever was done to it."""

from datetime import datetime, timedelta
from itertools import pairwise

from models.meeting import ItemStatus, Meeting
from models.people import Span
from models.readings.agenda import forecast
from models.readings.attendance import at_the_table, member_of, voters
from models.readings.decisions import decision_numbers
from models.readings.missing import gaps
from models.readings.queue import next_up, place_of, queue_order
from models.readings.sections import section_titles
from models.readings.speaking import time_by_group, time_spoken
from models.readings.table_plan import table_plan
from models.readings.voting import members
from tests.models.table import MORNING

NOTHING = timedelta()


def check(meeting: Meeting, now: datetime) -> None:
    """Everything at once."""
    no_time_is_negative(meeting, now)
    nobody_speaks_at_the_same_time(meeting, now)
    what_is_remembered_is_what_was_said(meeting, now)
    who_has_the_floor_has_not_ended(meeting)
    at_most_one_item_is_current(meeting)
    only_those_of_the_list_wait(meeting)
    no_seat_is_taken_twice(meeting)
    nobody_votes_for_a_place_twice(meeting)
    every_vote_adds_up(meeting)
    what_was_merged_is_listed_once(meeting)
    the_meeting_can_be_read(meeting, now)


def no_time_is_negative(meeting: Meeting, now: datetime) -> None:
    assert all(length >= NOTHING for length in time_spoken(meeting, now).values())
    assert all(length >= NOTHING for length in time_by_group(meeting, now).values())
    every_span = [
        *(one.spans for one in meeting.speeches),
        *(one.spans for one in meeting.items),
        *(one.attendance for one in meeting.participants),
    ]
    for spans in every_span:
        _in_order(spans)
    for speech in meeting.speeches:
        assert speech.ended is None or speech.ended >= speech.begun
        assert speech.limit is None or speech.limit >= NOTHING


def nobody_speaks_at_the_same_time(meeting: Meeting, now: datetime) -> None:
    """As long as every interruption stops the clock of the interrupted speech."""
    spans = sorted(
        (span.begin, span.end or now) for speech in meeting.speeches for span in speech.spans
    )
    lasting = [(begin, end) for begin, end in spans if begin < end]
    for (_, end), (begin, _) in pairwise(lasting):
        assert end <= begin


def what_is_remembered_is_what_was_said(meeting: Meeting, now: datetime) -> None:
    """The sums that are kept with the speeches, against every speech anew."""
    by_speaker: dict[int, timedelta] = {}
    by_group: dict[str, timedelta] = {}
    for speech in meeting.speeches:
        spoken = speech.spoken(now)
        by_speaker[speech.participant] = by_speaker.get(speech.participant, NOTHING) + spoken
        by_group[speech.group] = by_group.get(speech.group, NOTHING) + spoken
    assert list(time_spoken(meeting, now).items()) == list(by_speaker.items())
    assert time_by_group(meeting, now) == by_group


def who_has_the_floor_has_not_ended(meeting: Meeting) -> None:
    running = [one.id for one in meeting.speeches if one.running]
    unended = [one.id for one in meeting.speeches if one.ended is None]
    assert running in ([], list(meeting.floor[-1:]))
    assert sorted(meeting.floor) == unended
    assert meeting.running or not meeting.floor
    assert meeting.break_since is None or not running


def at_most_one_item_is_current(meeting: Meeting) -> None:
    current = [one.id for one in meeting.items if one.status is ItemStatus.CURRENT]
    assert current == ([] if meeting.current is None else [meeting.current])
    open_ones = [one.id for one in meeting.items if one.spans and one.spans[-1].end is None]
    assert open_ones == ([] if meeting.break_since is not None else current)


def only_those_of_the_list_wait(meeting: Meeting) -> None:
    waiting = [*meeting.queue, *meeting.kept]
    assert {one.participant for one in waiting} <= {one.id for one in meeting.listed}
    assert len({one.id for one in waiting}) == len(waiting)
    assert all(one.item is None for one in meeting.queue)
    assert all(one.item is not None for one in meeting.kept)


def no_seat_is_taken_twice(meeting: Meeting) -> None:
    seats = [one.seat for one in meeting.listed if one.seat is not None]
    assert len(seats) == len(set(seats))


def nobody_votes_for_a_place_twice(meeting: Meeting) -> None:
    places = [member_of(meeting, one).id for one in voters(meeting)]
    assert len(places) == len(set(places))
    assert set(places) <= {member_of(meeting, one).id for one in members(meeting)}


def every_vote_adds_up(meeting: Meeting) -> None:
    for vote in (one.vote for one in meeting.notes if one.vote is not None):
        counted = vote.in_favour + vote.against + vote.abstained + vote.not_voting
        assert vote.consensus or counted == vote.present
        assert not vote.voices or sum(one.weight for one in vote.voices) == vote.present


def what_was_merged_is_listed_once(meeting: Meeting) -> None:
    for note in meeting.notes:
        assert note.merged_into is None or (note.removed and note.merged_into in meeting.notes)
        titles = section_titles(meeting, note.item)
        assert note.removed or not note.section or note.section in titles


def the_meeting_can_be_read(meeting: Meeting, now: datetime) -> None:
    assert len(forecast(meeting, now)) == len(meeting.items)
    order = queue_order(meeting)
    assert sorted(one.id for one in order) == sorted(one.id for one in meeting.queue)
    assert all(place_of(meeting, one) for one in order)
    numbers = list(decision_numbers(meeting).values())
    assert len(numbers) == len(set(numbers))
    seated = [place.participant for place in table_plan(meeting) if place.participant]
    assert sorted(one.id for one in seated) == sorted(one.id for one in at_the_table(meeting))
    upcoming = next_up(meeting)
    assert upcoming is None or meeting.participant(upcoming.participant)
    assert {one.id for one in voters(meeting)} <= {one.id for one in meeting.present}
    assert all(one.note is None or one.note in meeting.notes for one in gaps(meeting))


def _in_order(spans: tuple[Span, ...]) -> None:
    """One after the other, each no shorter than nothing, only the last one open."""
    instants = [at for span in spans for at in (span.begin, span.end)]
    assert None not in instants[:-1]
    known = [MORNING, *(at for at in instants if at is not None)]
    assert known == sorted(known)
