"""The table of thirty rehearsed: a desk, a clock moved by hand, and a room beside them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.desk import Desk
from models.rehearsing.assistant import next_deed
from models.rehearsing.cast import cast
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.living import empty_room
from models.rehearsing.pace import Pace, Stretch
from models.rehearsing.reckoning import Reckoning
from models.rehearsing.rehearsal import Rehearsal
from models.rehearsing.settling import Outcome, Settled
from models.rehearsing.temper import Temper
from tests.models.table import MORNING, HandClock, Kept, prepare

CALLED_FOR = MORNING + timedelta(minutes=1)
PROPOSALS = ("Расширить лизинговую программу", "Создать рабочую группу")
ORDERLY = Temper(
    late=0, leaving=0, overrunning=0, questions=0, replies=0, interruptions=0, proposals=0
)
"""All are here and stay; they raise a hand, speak within their limits, and nothing else."""


@dataclass
class RehearsedTable:
    desk: Desk
    clock: HandClock
    rehearsal: Rehearsal

    @property
    def now(self) -> datetime:
        return self.clock.at

    @property
    def happened(self) -> tuple[Happening, ...]:
        return self.rehearsal.happened

    def wait(self, *, every: float = 1, **length: float) -> None:
        """The time passes, looked at once in so many seconds."""
        until = self.clock.at + timedelta(**length)
        while self.clock.at < until:
            self.clock.at = min(until, self.clock.at + timedelta(seconds=every))
            self.rehearsal.go_on(self.clock.at)

    def wait_for(self, kind: HappeningKind, *, at_most: int = 4 * 3600) -> Happening:
        """Until one more of this kind has happened."""
        before = len(self.all_of(kind))
        for _ in range(at_most):
            self.wait(seconds=1)
            if len(self.all_of(kind)) > before:
                return self.all_of(kind)[-1]
        raise AssertionError(f"no {kind} within {at_most} s")

    def all_of(self, kind: HappeningKind) -> list[Happening]:
        return [one for one in self.happened if one.kind is kind]

    def settled(self, happening: Happening) -> Settled:
        every = self.rehearsal.settled(self.now)
        return next(one for one in every if one.happening.number == happening.number)

    def outcome(self, happening: Happening) -> Outcome:
        return self.settled(happening).outcome

    def waiting(self) -> tuple[Happening, ...]:
        every = self.rehearsal.settled(self.now)
        return tuple(one.happening for one in every if one.outcome is Outcome.OPEN)

    def assist(self, *, apart_from: tuple[HappeningKind, ...] = ()) -> None:
        """The assistant does all that is to be done now."""
        for _ in range(20):
            waiting = tuple(one for one in self.waiting() if one.kind not in apart_from)
            deed = next_deed(self.desk.meeting, waiting, self.now)
            if deed is None:
                return
            self.desk.do(deed.act, *deed.arguments)
        raise AssertionError("the assistant does not come to an end")

    def play(self, *, every: float = 1, apart_from: tuple[HappeningKind, ...] = ()) -> None:
        """The assistant alone, until the meeting is closed; `every` seconds it looks up."""
        for _ in range(50_000):
            if self.desk.meeting.closed is not None:
                return
            self.wait(every=every, seconds=every)
            self.assist(apart_from=apart_from)
        raise AssertionError("the meeting does not come to an end")

    def reckon(self, speed: int = 1) -> Reckoning:
        return self.rehearsal.reckon(Pace((Stretch(MORNING, speed),)), self.now)


def rehearsed(temper: Temper = ORDERLY, seed: int = 1, desk: Desk | None = None) -> RehearsedTable:
    """A minute before the time it is called for; nobody is there yet."""
    clock = HandClock(MORNING)
    if desk is None:
        desk = Desk(clock, Kept())
        prepare(desk)
    people = cast(desk.meeting, seed, temper, CALLED_FOR, PROPOSALS)
    table = RehearsedTable(desk, clock, Rehearsal(empty_room(people, clock.at), desk))
    desk.changed = lambda _entry: table.rehearsal.fact_was_made()
    return table
