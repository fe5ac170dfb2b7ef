"""Thirty people of the sample list at a live desk with the real writer; the clock is handed in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path

from models.acts.agenda import import_agenda, open_meeting, start_item
from models.acts.floor import give_floor
from models.acts.people import everyone_arrives, import_participants
from models.acts.queue import request_floor
from models.meeting import Meeting, Speech
from models.readings.queue import queue_order
from models.store.disk import Disk
from models.store.lines import SALT_BYTES
from models.store.surroundings import Surroundings
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DETAILS,
    MORNING,
    STAFF,
    VORONTSOV,
    agenda,
    thirty,
)
from tests.ui.stage import HandedClock
from ui.live_desk import LiveDesk
from ui.opening import Opening
from ui.places import Places


def places(folder: Path, clock: HandedClock, disk: Disk | None = None) -> Places:
    salts = count(1)
    around = Surroundings(
        disk or Disk(), lambda: next(salts).to_bytes(SALT_BYTES, "big"), lambda: clock.now
    )
    return Places(folder, around, lambda _before: clock, clock.awake)


@dataclass
class RoundTable:
    desk: LiveDesk
    clock: HandedClock
    opening: Opening = field(repr=False)

    @property
    def meeting(self) -> Meeting:
        return self.desk.meeting

    @property
    def speech(self) -> Speech:
        found = self.meeting.speaking
        assert found is not None
        return found

    @property
    def left(self) -> timedelta:
        found = self.speech.left(self.clock.now)
        assert found is not None
        return found

    @property
    def waiting(self) -> list[int]:
        """The seats that wait, in the order in which they will speak."""
        return [ask.participant for ask in queue_order(self.meeting)]


def prepared(folder: Path, disk: Disk | None = None) -> RoundTable:
    """The people with the ids and seats 1 to 30; nobody is there yet."""
    clock = HandedClock(MORNING)
    opening = Opening(places(folder, clock, disk))
    table = RoundTable(opening.new(DETAILS), clock, opening)
    table.desk.do(import_participants, thirty())
    table.desk.do(import_agenda, agenda())
    return table


def busy(folder: Path, disk: Disk | None = None) -> RoundTable:
    """Abakumov speaks for a minute, two others wait."""
    table = prepared(folder, disk)
    acts: tuple[Callable[[], bool], ...] = (
        lambda: table.desk.do(everyone_arrives),
        lambda: table.desk.do(open_meeting),
        lambda: table.desk.do(start_item, STAFF),
        lambda: table.desk.do(give_floor, ABAKUMOV),
        lambda: table.desk.do(request_floor, BELOZEROV),
        lambda: table.desk.do(request_floor, VORONTSOV),
    )
    assert all(act() for act in acts)
    table.clock.advance(minutes=1)
    return table
