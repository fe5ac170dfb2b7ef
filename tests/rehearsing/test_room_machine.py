"""Whatever is done at the desk, in whatever order, the rehearsed room stays what a room is."""

import os
from collections.abc import Callable
from itertools import pairwise

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from models.acts import agenda, floor, notes, people, queue
from models.kinds import NoteKind, SpeechKind, Waiting
from models.refusals import Refused
from models.rehearsing.happening import ASKED_FOR
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import CALM, LIVELY, USUAL, Temper
from tests.rehearsing.rehearsed import RehearsedTable, rehearsed

PEOPLE = st.integers(1, 30)
KINDS = st.sampled_from(SpeechKind)
WITHOUT_ARGUMENTS = (
    *(people.everyone_arrives, agenda.open_meeting, agenda.close_meeting, agenda.close_item),
    *(agenda.suspend_item, agenda.start_break, agenda.end_break, queue.close_list),
    *(queue.reopen_list, floor.next_speaker, floor.speak_again, floor.return_to_queue),
    *(floor.return_floor, floor.pause_speech, floor.resume_speech, floor.extend_limit),
    floor.end_speech,
)
WITH_SOMEBODY = (
    *(people.arrive, people.leave, people.remove_participant, floor.point_of_order),
    queue.withdraw_from_queue,
)


class RoomMachine(RuleBasedStateMachine):
    @initialize(temper=st.sampled_from((CALM, USUAL, LIVELY)), seed=st.integers(0, 99))
    def begin(self, temper: Temper, seed: int) -> None:
        self.table: RehearsedTable = rehearsed(temper, seed)
        self.twin: RehearsedTable = rehearsed(temper, seed)

    @rule(count=st.sampled_from((0.2, 1, 3, 20, 61, 300, 900)))
    def wait(self, count: float) -> None:
        """The one room is looked at now and then, the other only when something is done."""
        self.table.wait(every=max(0.3, count / 7), seconds=count)
        self.twin.clock.at = self.table.now

    @rule(act=st.sampled_from(WITHOUT_ARGUMENTS))
    def do(self, act: Callable[..., object]) -> None:
        self._do(act)

    @rule(act=st.sampled_from(WITH_SOMEBODY), who=PEOPLE)
    def do_with(self, act: Callable[..., object], who: int) -> None:
        self._do(act, who)

    @rule(who=PEOPLE, kind=KINDS)
    def ask(self, who: int, kind: SpeechKind) -> None:
        self._do(queue.request_floor, who, kind)

    @rule(who=PEOPLE, kind=KINDS)
    def give(self, who: int, kind: SpeechKind) -> None:
        self._do(floor.give_floor, who, kind)

    @rule(waiting=st.sampled_from(Waiting))
    def take_next_item(self, waiting: Waiting) -> None:
        self._do(agenda.next_item, waiting)

    @rule(item=st.integers(31, 38))
    def take_item(self, item: int) -> None:
        self._do(agenda.start_item, item)

    @rule(item=st.integers(31, 38))
    def strike_item(self, item: int) -> None:
        self._do(agenda.remove_item, item)

    @rule()
    def write_down(self) -> None:
        self._do(notes.take_note, "Да", NoteKind.PROPOSAL)

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        for table in (self.table, self.twin):
            try:
                table.desk.undo() if back else table.desk.redo()
            except Refused:
                continue

    @rule()
    def assist(self) -> None:
        self.twin.rehearsal.go_on(self.twin.now)
        self.table.assist()
        self.twin.assist()

    @invariant()
    def everything_that_happened_became_something(self) -> None:
        table = self.table
        settled = table.rehearsal.settled(table.now)
        assert [one.happening for one in settled] == list(table.happened)
        assert [one.number for one in table.happened] == [*range(1, len(settled) + 1)]
        for one in settled:
            assert one.happening.at <= one.at <= table.now
            assert one.happening.until is None or one.happening.at <= one.happening.until

    @invariant()
    def it_happened_in_its_order(self) -> None:
        assert all(one.at <= other.at for one, other in pairwise(self.table.happened))

    @invariant()
    def nobody_has_two_hands_up(self) -> None:
        settled = self.table.rehearsal.settled(self.table.now)
        asking = [
            one.happening.participant
            for one in settled
            if one.outcome is Outcome.OPEN and one.happening.kind in ASKED_FOR
        ]
        assert len(asking) == len(set(asking))

    @invariant()
    def what_counts_adds_up(self) -> None:
        reckoning = self.table.reckon()
        assert sum(one.answered for one in reckoning.kinds) == reckoning.answered
        assert all(one.median <= one.worst <= one.total for one in reckoning.kinds)

    @invariant()
    def how_often_it_was_looked_at_made_no_difference(self) -> None:
        if self.twin.now == self.table.now:
            self.twin.rehearsal.go_on(self.twin.now)
            assert self.twin.happened == self.table.happened

    def _do(self, act: Callable[..., object], *arguments: object) -> None:
        for table in (self.table, self.twin):
            try:
                table.desk.do(act, *arguments)  # type: ignore[arg-type]
            except Refused:
                continue


TestRoom = RoomMachine.TestCase
TestRoom.settings = settings(
    max_examples=int(os.environ.get("ROOM_EXAMPLES", "25")), stateful_step_count=30
)
