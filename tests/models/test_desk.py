"""One gate: an act is judged, becomes one fact, is handed over and told."""

import pytest

from models.acts.floor import end_speech, give_floor
from models.acts.people import add_participant, arrive
from models.acts.queue import request_floor
from models.desk import Desk
from models.facts import FloorGiven, ParticipantArrived
from models.journal import Entry, Redone, Undone
from models.people import Person
from models.refusals import Refusal, Refused
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    VORONTSOV,
    HandClock,
    Kept,
    refused,
    reopened,
)


def test_every_act_is_one_fact_with_the_next_number_and_both_clocks(
    desk: Desk, kept: Kept, clock: HandClock
) -> None:
    before = len(kept.entries)
    clock.advance(minutes=1)
    desk.do(arrive, GULYAEV)
    (entry,) = kept.entries[before:]
    assert entry.number == before + 1
    assert entry.stamp == clock()
    assert entry.fact == ParticipantArrived(GULYAEV)


def test_a_refused_act_leaves_no_fact_and_no_trace(desk: Desk, kept: Kept) -> None:
    meeting, entries = desk.meeting, list(kept.entries)
    with refused(Refusal.NOBODY_SPEAKS):
        desk.do(end_speech)
    assert desk.meeting is meeting
    assert kept.entries == entries


def test_the_journal_of_the_desk_is_what_was_handed_over(desk: Desk, kept: Kept) -> None:
    desk.do(arrive, GULYAEV)
    desk.undo()
    desk.redo()
    assert list(desk.entries) == kept.entries
    assert [one.number for one in kept.entries] == list(range(1, len(kept.entries) + 1))


def test_the_change_is_told_once_after_it_was_adopted_and_handed_over(
    desk: Desk, kept: Kept
) -> None:
    told: list[tuple[Entry, bool, bool]] = []

    def listen(entry: Entry) -> None:
        told.append((entry, entry in kept.entries, desk.meeting.speaking is not None))

    desk.changed = listen
    desk.do(give_floor, GULYAEV)
    assert told == [(kept.entries[-1], True, True)]


def test_a_refused_act_is_not_told(desk: Desk) -> None:
    told: list[Entry] = []
    desk.changed = told.append
    with pytest.raises(Refused):
        desk.do(end_speech)
    assert not told


def test_ids_grow_and_are_never_given_twice(desk: Desk) -> None:
    desk.do(give_floor, GULYAEV)
    undone = desk.meeting.speeches.last()
    desk.undo()
    desk.do(give_floor, VORONTSOV)
    given = desk.meeting.speeches.last()
    assert undone is not None
    assert given is not None
    assert given.id > undone.id


def test_a_refused_act_uses_up_no_id(prepared: Desk) -> None:
    with refused(Refusal.SEAT_TAKEN):
        prepared.do(add_participant, Person("Сидоров"), seat=1)
    last = prepared.entries[-1].last_id
    prepared.do(add_participant, Person("Сидоров"))
    assert prepared.meeting.listed[-1].id == last + 1


def test_a_reopened_desk_goes_on_with_the_numbers_and_ids(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    again = reopened(desk, clock)
    assert again.meeting == desk.meeting
    for live in (desk, again):
        live.do(request_floor, GULYAEV)
    assert again.entries[-1] == desk.entries[-1]


def test_opening_hands_nothing_over_and_tells_nothing(desk: Desk, clock: HandClock) -> None:
    kept, told = Kept(), list[Entry]()
    again = Desk(clock, kept, desk.entries, told.append)
    assert not kept.entries
    assert not told
    again.do(arrive, GULYAEV)
    assert told == kept.entries


def test_a_fact_carries_what_was_decided_then(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    fact = desk.entries[-1].fact
    assert isinstance(fact, FloorGiven)
    assert fact.person == desk.meeting.participant(BELOZEROV).person
    assert fact.limit == desk.meeting.limits.speech


def test_undo_and_redo_are_facts_too(desk: Desk) -> None:
    desk.do(arrive, GULYAEV)
    number = desk.entries[-1].number
    desk.undo()
    desk.redo()
    assert [one.fact for one in desk.entries[-2:]] == [Undone(number), Redone(number)]
