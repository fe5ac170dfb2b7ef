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

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.acts.table import ActEntry, all_acts
from models.codec import entry_to_record, record_to_entry
from models.desk import Desk
from models.earlier.sequel import EarlierMeeting, OpenAssignment
from models.ids import ItemId, NoteId, ParticipantId, RequestId, SpeechId
from models.journal import Entry
from models.kinds import KindRank, Limits, Majority, Rules, SpeechKind, TableShape, Voice
from models.meeting import AgendaItem, Details
from models.paper_settings import PageSettings, PaperSettings
from models.people import Participant, Person
from models.refusals import Refusal, Refused
from models.seating import Opponents, Seating
from models.votes import Cast
from tests.models.invariants import check
from tests.models.table import HandClock, Kept, prepare

ACTS = all_acts()
OFTEN = (
    *("give_floor", "point_of_order", "request_floor", "take_note", "take_vote"),
    *("return_to_queue", "correct_begin", "correct_end", "move_request", "next_item"),
)
LATE = ("close_meeting", "create_meeting", "finalise_paper")
HANDFUL = st.integers(0, 12)
WORDS = st.sampled_from(["Ли", "Гуляев", "Ким", "О кадрах\nи школах", "<b>&№", "\u200e Я", " "])
LENGTHS = st.one_of(
    st.integers(-5, 30).map(lambda count: timedelta(minutes=count)),
    st.sampled_from([timedelta(), timedelta.max, timedelta.min]),
)
PEOPLE = st.builds(Person, surname=WORDS, name=WORDS)
RANKS = st.builds(KindRank, st.sampled_from(SpeechKind), st.integers(1, 9))
SEATS = st.none() | st.integers(-1, 45)
IDS: dict[Any, Callable[[Desk], list[int]]] = {
    ParticipantId: lambda desk: [one.id for one in desk.meeting.participants],
    ItemId: lambda desk: [one.id for one in desk.meeting.items],
    RequestId: lambda desk: [one.id for one in desk.meeting.queue],
    NoteId: lambda desk: [one.id for one in desk.meeting.notes],
    SpeechId: lambda desk: [one.id for one in desk.meeting.speeches],
}
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    bool: st.booleans(),
    int: st.integers(-1, 12),
    date: st.just(date(2025, 12, 1)),
    time: st.just(time(11)),
    timedelta: LENGTHS,
    Person: PEOPLE,
    Rules: st.builds(
        Rules,
        first_timers_first=st.booleans(),
        same_twice=st.booleans(),
        ranks=st.lists(RANKS, max_size=2).map(tuple),
        majority=st.sampled_from(Majority),
    ),
    Limits: st.builds(Limits, speech=st.none() | LENGTHS, question=LENGTHS, warning=LENGTHS),
    PaperSettings: st.builds(
        PaperSettings,
        page=st.builds(PageSettings, left=st.sampled_from([0, 20, 30, 61])),
        letterhead=st.lists(WORDS, max_size=2).map(tuple),
    ),
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
    if kind is Cast:
        return st.builds(Cast, values(ParticipantId, desk), st.sampled_from(Voice))
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
    def the_journal_only_grows(self) -> None:
        entries = self.kept.entries
        assert [one.number for one in entries] == list(range(1, len(entries) + 1))
        for before, after in pairwise(entries[-3:]):
            assert before.stamp.at <= after.stamp.at
            assert before.last_id <= after.last_id

    @invariant()
    def what_always_holds(self) -> None:
        check(self.desk.meeting, self.clock.at)


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


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(
    max_examples=int(os.environ.get("DESK_EXAMPLES", "100")), stateful_step_count=50
)
