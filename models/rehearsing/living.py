"""How a rehearsed room lives on: second by second, so that it is the same however often it is
looked at."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from models.rehearsing.cast import Cast
from models.rehearsing.coming_and_going import before_opening, latecomers, leaving
from models.rehearsing.room import Impulse, Room
from models.rehearsing.seen import Seen
from models.rehearsing.speaking import on_the_floor, stands_still
from models.rehearsing.wishing import breaks, free_floor, wishes

SECOND = timedelta(seconds=1)

Source = Callable[[Room, Seen, datetime], Iterator[Impulse]]
SOURCES: tuple[Source, ...] = (
    *(before_opening, latecomers, leaving),
    *(on_the_floor, stands_still, wishes, free_floor, breaks),
)


def empty_room(cast: Cast, begin: datetime) -> Room:
    """A room in which nothing has happened yet, at the instant `begin`."""
    return Room(cast, begin)


def live(room: Room, seen: Seen, until: datetime) -> Room:
    """The room at `until`, if the desk has stood as it is `seen` since the room was looked at.

    Time never goes back: an earlier instant changes nothing.
    """
    for at in _seconds(room.looked, until):
        room = room.let_go(seen, at)
        for source in SOURCES:
            for impulse in source(room, seen, at):
                room = room.feel(impulse, seen, at)
    return replace(room, looked=max(room.looked, until))


def _seconds(after: datetime, until: datetime) -> Iterator[datetime]:
    """The whole seconds after the one instant, up to and with the other."""
    at = after.replace(microsecond=0) + SECOND
    while at <= until:
        yield at
        at += SECOND
