"""A rehearsal: a desk, and beside it a room in which things happen."""

from datetime import datetime

from models.desk import Desk
from models.history import Effective
from models.meeting import Meeting
from models.rehearsing.happening import Happening
from models.rehearsing.living import live
from models.rehearsing.pace import Pace
from models.rehearsing.reckoning import Reckoning, reckon
from models.rehearsing.room import Room
from models.rehearsing.seen import Seen, seen
from models.rehearsing.settling import Settled, answered, settle, standing_facts


class Rehearsal:
    """Lets the room live on and watches what the facts of the desk answer; `helped` counts the
    acts that an assistant did; `plays_itself`: it is to do them all.

    The same room and the same journal give the same happenings, however often it is looked at.
    """

    def __init__(self, room: Room, desk: Desk) -> None:
        self.begin = room.looked
        self.helped = 0
        self.plays_itself = False
        self._room = room
        self._desk = desk
        self._found: dict[int, Effective] = {}
        self._seen = self._look()

    @property
    def happened(self) -> tuple[Happening, ...]:
        return self._room.happened

    @property
    def meeting(self) -> Meeting:
        return self._desk.meeting

    def go_on(self, now: datetime) -> None:
        """The room lives until now; nothing was done at the desk since."""
        self._room = live(self._room, self._seen, now)

    def fact_was_made(self) -> None:
        """To be called after every fact: up to it the room saw the meeting before it."""
        last = self._desk.entries[-1]
        self.go_on(last.stamp.at)
        self._found = answered(self.happened, standing_facts(self._desk.entries))
        self._seen = self._look()

    def settled(self, now: datetime) -> tuple[Settled, ...]:
        return settle(self.happened, self._found, now)

    def reckon(self, pace: Pace, now: datetime) -> Reckoning:
        return reckon(self.settled(now), self.meeting, pace, now)

    def _look(self) -> Seen:
        return seen(self.meeting, self._desk.last_number, frozenset(self._found))
