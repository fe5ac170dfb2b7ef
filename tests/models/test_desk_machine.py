"""The whole desk, done anything to: every act, undo, redo and time, with what always holds.

DESK_EXAMPLES=20000 in the environment looks for an hour's worth of trouble.
"""

import json
import os
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import pairwise
from types import UnionType
from typing import Any, NewType, Union, get_args, get_origin

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.acts.table import ActEntry, all_acts
from models.codec import entry_to_record, record_to_entry
from models.desk import Desk
from models.earlier.sequel import EarlierMeeting, OpenAssignment
from models.ids import ItemId, NoteId, ParticipantId, RequestId
from models.journal import Entry
from models.kinds import Limits, Rules, TableShape
from models.meeting import AgendaItem, Details, ItemStatus, Opponents, Seating
from models.people import Participant, Person, Span
from models.readings.agenda import forecast
from models.readings.decisions import decision_numbers
from models.readings.missing import gaps
from models.readings.queue import next_up, queue_order
from models.readings.speaking import time_by_group, time_spoken
from models.readings.table_plan import table_plan
from models.refusals import Refusal, Refused
from tests.models.table import MORNING, HandClock, Kept, prepare

ACTS = all_acts()
OFTEN = ("give_floor", "point_of_order", "request_floor", "take_note", "take_vote")
LATE = ("close_meeting", "create_meeting")
HANDFUL = st.integers(0, 12)
WORDS = st.sampled_from(["Ли", "Гуляев", "Ким", "О кадрах\nи школах", "<b>&№", "\u200e Я", " "])
LENGTHS = st.one_of(
    st.integers(-5, 30).map(lambda count: timedelta(minutes=count)),
    st.sampled_from([timedelta(), timedelta.max, timedelta.min]),
)
PEOPLE = st.builds(Person, surname=WORDS, name=WORDS)
SEATS = st.none() | st.integers(-1, 45)
IDS: dict[Any, Callable[[Desk], list[int]]] = {
    ParticipantId: lambda desk: [one.id for one in desk.meeting.participants],
    ItemId: lambda desk: [one.id for one in desk.meeting.items],
    RequestId: lambda desk: [one.id for one in desk.meeting.queue],
    NoteId: lambda desk: [one.id for one in desk.meeting.notes],
}
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    bool: st.booleans(),
    int: st.integers(-1, 12),
    date: st.just(date(2025, 12, 1)),
    time: st.just(time(11)),
    timedelta: LENGTHS,
    Person: PEOPLE,
    Rules: st.builds(Rules, first_timers_first=st.booleans(), same_twice=st.booleans()),
    Limits: st.builds(Limits, speech=st.none() | LENGTHS, question=LENGTHS, warning=LENGTHS),
    Details: st.builds(Details, title=WORDS, chair=st.none() | PEOPLE, quorum=st.none() | HANDFUL),
}


def values(kind: Any, desk: Desk) -> st.SearchStrategy[Any]:
    """Of this type: mostly what there is, now and then what there is not."""
    if get_origin(kind) in (Union, UnionType):
        return st.none() | values(get_args(kind)[0], desk)
    if get_origin(kind) is not None:
        return st.lists(values(get_args(kind)[0], desk), max_size=2)
    if isinstance(kind, NewType):
        return st.sampled_from([*IDS[kind](desk)[-6:], *IDS[kind](desk)[:3], 999])
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    if kind is Participant:
        return st.builds(Participant, values(ParticipantId, desk), PEOPLE, group=WORDS, seat=SEATS)
    if kind is AgendaItem:
        return st.builds(AgendaItem, values(ItemId, desk), WORDS, planned=LENGTHS)
    if kind is EarlierMeeting:
        return earlier_meetings(desk)
    if kind is Opponents:
        return st.builds(Opponents, values(ParticipantId, desk), values(ParticipantId, desk))
    if kind is Seating:
        pairs = st.lists(values(Opponents, desk), max_size=3).map(tuple)
        return st.builds(Seating, st.sampled_from(TableShape), st.integers(-1, 45), pairs)
    return PLAIN[kind]


def earlier_meetings(desk: Desk) -> st.SearchStrategy[EarlierMeeting]:
    promised = st.builds(OpenAssignment, WORDS, due=st.none() | values(date, desk))
    return st.builds(
        EarlierMeeting,
        details=values(Details, desk),
        limits=values(Limits, desk),
        seating=values(Seating, desk),
        participants=st.lists(values(Participant, desk), max_size=3).map(tuple),
        assignments=st.lists(promised, max_size=2).map(tuple),
    )


def arguments(act: ActEntry, desk: Desk) -> st.SearchStrategy[Mapping[str, Any]]:
    given = {name: values(kind, desk) for name, kind in act.arguments.items()}
    required = {name: given.pop(name) for name in act.required}
    return st.fixed_dictionaries(required, optional=given)


def through_the_file(entry: Entry) -> Entry:
    return record_to_entry(entry.number, json.loads(json.dumps(entry_to_record(entry))))


class DeskMachine(RuleBasedStateMachine):
    @initialize()
    def prepared(self) -> None:
        self.clock, self.kept = HandClock(), Kept()
        self.desk = Desk(self.clock, self.kept)
        self.read: list[Entry] = []
        prepare(self.desk)
        self.desk.do(ACTS["open_meeting"].run)
        self.desk.do(ACTS["everyone_arrives"].run)

    @rule(seconds=st.sampled_from([0, 0.000001, 0.3, 0.4, 1, 61, 3600, 90_000]))
    def time_passes(self, seconds: float) -> None:
        self.clock.advance(seconds=seconds)

    @precondition(lambda self: self.desk.undoable)
    @rule()
    def undo_then_redo(self) -> None:
        before = self.desk.meeting
        self.desk.undo()
        self.desk.redo()
        assert self.desk.meeting == before

    @precondition(lambda self: self.desk.undoable)
    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @precondition(lambda self: self.desk.redoable)
    @rule()
    def redo(self) -> None:
        self.desk.redo()

    def act(self, data: st.DataObject, name: str) -> None:
        act = ACTS[name]
        chosen = data.draw(arguments(act, self.desk), label=name)
        before, count = self.desk.meeting, len(self.kept.entries)
        refusal = refusal_of(lambda: self.desk.do(act.run, **chosen))
        if refusal is None:
            assert len(self.kept.entries) == count + 1
        else:
            assert refusal in act.refusals
            assert self.desk.meeting is before
            assert len(self.kept.entries) == count

    @invariant()
    def a_reopened_desk_equals_the_live_one(self) -> None:
        fresh = self.kept.entries[len(self.read) :]
        self.read += [through_the_file(entry) for entry in fresh]
        again = Desk(self.clock, Kept(), self.read)
        assert again.meeting == self.desk.meeting
        assert again.undoable == self.desk.undoable
        assert again.redoable == self.desk.redoable

    @invariant()
    def no_time_is_negative(self) -> None:
        meeting, now = self.desk.meeting, self.clock.at
        assert all(length >= timedelta() for length in time_spoken(meeting, now).values())
        assert all(length >= timedelta() for length in time_by_group(meeting, now).values())
        every_span = [
            *(one.spans for one in meeting.speeches),
            *(one.spans for one in meeting.items),
            *(one.attendance for one in meeting.participants),
        ]
        for spans in every_span:
            in_order(spans)
        for speech in meeting.speeches:
            assert speech.ended is None or speech.ended >= speech.begun
            assert speech.limit is None or speech.limit >= timedelta()

    @invariant()
    def at_most_one_speaks(self) -> None:
        meeting = self.desk.meeting
        running = [one.id for one in meeting.speeches if one.running]
        unended = [one.id for one in meeting.speeches if one.ended is None]
        assert running in ([], list(meeting.floor[-1:]))
        assert sorted(meeting.floor) == unended
        assert meeting.running or not meeting.floor

    @invariant()
    def at_most_one_item_is_current(self) -> None:
        meeting = self.desk.meeting
        current = [one.id for one in meeting.items if one.status is ItemStatus.CURRENT]
        assert current == ([] if meeting.current is None else [meeting.current])
        open_ones = [one.id for one in meeting.items if one.spans and one.spans[-1].end is None]
        assert open_ones == current

    @invariant()
    def only_those_of_the_list_wait(self) -> None:
        waiting = [(one.participant, one.kind) for one in self.desk.meeting.queue]
        assert {one for one, _ in waiting} <= {one.id for one in self.desk.meeting.listed}

    @invariant()
    def no_seat_is_taken_twice(self) -> None:
        seats = [one.seat for one in self.desk.meeting.listed if one.seat is not None]
        assert len(seats) == len(set(seats))

    @invariant()
    def the_journal_only_grows(self) -> None:
        entries = self.kept.entries
        assert [one.number for one in entries] == list(range(1, len(entries) + 1))
        for before, after in pairwise(entries[-3:]):
            assert before.stamp.at <= after.stamp.at
            assert before.last_id <= after.last_id

    @invariant()
    def the_meeting_can_always_be_read(self) -> None:
        meeting = self.desk.meeting
        assert len(forecast(meeting, self.clock.at)) == len(meeting.items)
        assert len(queue_order(meeting)) == len(meeting.queue)
        numbers = list(decision_numbers(meeting).values())
        assert len(numbers) == len(set(numbers))
        seated = [place.participant for place in table_plan(meeting) if place.participant]
        assert sorted(one.id for one in seated) == sorted(one.id for one in meeting.listed)
        upcoming = next_up(meeting)
        assert upcoming is None or meeting.participant(upcoming.participant)
        assert all(one.note is None or one.note in meeting.notes for one in gaps(meeting))


def rule_of(name: str) -> Callable[..., None]:
    @precondition(lambda self: name not in LATE or len(self.kept.entries) > 15)
    @rule(data=st.data())
    def do(self: DeskMachine, data: st.DataObject) -> None:
        self.act(data, name)

    return do


for name in ACTS:
    setattr(DeskMachine, name, rule_of(name))
for name in OFTEN:
    setattr(DeskMachine, f"{name}_again", rule_of(name))
    setattr(DeskMachine, f"{name}_once_more", rule_of(name))


def refusal_of(act: Callable[[], None]) -> Refusal | None:
    try:
        act()
    except Refused as refused:
        return refused.reason
    return None


def in_order(spans: tuple[Span, ...]) -> None:
    """One after the other, each no shorter than nothing, only the last one open."""
    instants = [at for span in spans for at in (span.begin, span.end)]
    assert None not in instants[:-1]
    known = [MORNING, *(at for at in instants if at is not None)]
    assert known == sorted(known)


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(
    max_examples=int(os.environ.get("DESK_EXAMPLES", "100")), stateful_step_count=50
)
