"""A rehearsal on a copy of the table of thirty: real window, real file, a clock moved by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.acts.agenda import remove_item
from models.meeting import Meeting
from models.rehearsing.assistant import next_deed
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import USUAL, Temper
from tests.models.table import CHARTER, LEAN, MACHINES, STAFF
from tests.ui.round_table import places, prepared
from tests.ui.stage import HandedClock
from ui.connections.rehearsing import RehearsalConnections
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.palette import LIGHT
from ui.rehearsing.staging import Staged, stage

MOST_DEEDS = 20


@dataclass
class Rehearsed:
    """The moderator's watch is moved; the meeting's time goes at the speed of the rehearsal."""

    staged: Staged
    watch: HandedClock
    window: MainWindow
    room: RehearsalConnections

    @property
    def meeting(self) -> Meeting:
        return self.staged.desk.meeting

    @property
    def desk(self) -> LiveDesk:
        return self.staged.desk

    @property
    def said(self) -> str:
        return self.room.bar.said()

    def wait(self, seconds: float, *, every: float = 1) -> None:
        """By the moderator's watch, looked at once in so many seconds."""
        passed = 0.0
        while passed < seconds:
            self.watch.advance(seconds=every)
            passed += every
            self.room.beat()

    def waiting(self) -> tuple[Happening, ...]:
        settled = self.staged.rehearsal.settled(self.desk.now())
        return tuple(one.happening for one in settled if one.outcome is Outcome.OPEN)

    def outcome(self, happening: Happening) -> Outcome:
        settled = self.staged.rehearsal.settled(self.desk.now())
        return next(one.outcome for one in settled if one.happening.number == happening.number)

    def wait_for(self, kind: HappeningKind, *, at_most: int = 600) -> Happening:
        """Until one of this kind waits; all others are answered meanwhile."""
        for _ in range(at_most):
            self.wait(1)
            found = [one for one in self.waiting() if one.kind is kind]
            if found:
                return found[-1]
            self.answer(apart_from=frozenset((kind,)))
        raise AssertionError(f"no {kind} within {at_most} s")

    def answer(self, apart_from: frozenset[HappeningKind] = frozenset()) -> None:
        for _ in range(MOST_DEEDS):
            waiting = tuple(one for one in self.waiting() if one.kind not in apart_from)
            deed = next_deed(self.meeting, waiting, self.desk.now())
            if deed is None or not self.desk.do(deed.act, *deed.arguments):
                return

    def trigger(self, name: str) -> None:
        self.room.actions[name].trigger()


def rehearsed_table(
    folder: Path, seat: Callable[[LiveDesk], MainWindow], temper: Temper = USUAL
) -> Rehearsed:
    """A minute before the opening of a short meeting, at the usual speed."""
    table = prepared(folder / "real")
    for item in (CHARTER, STAFF, LEAN, MACHINES):
        table.desk.do(remove_item, item)
    meeting = table.meeting
    table.desk.sitting.close()
    staged = stage(meeting, temper, places(folder / "data", table.clock))
    window = seat(staged.desk)
    return Rehearsed(staged, table.clock, window, RehearsalConnections(window, staged, LIGHT))
