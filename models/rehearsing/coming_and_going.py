"""Who takes a seat, comes late, is missing or leaves in a rehearsed room."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.rehearsing.happening import HappeningKind
from models.rehearsing.room import Impulse, Room
from models.rehearsing.seen import Seen

BEFORE_OPENING = timedelta(seconds=55)
NOTICED_EMPTY = timedelta(seconds=20)
PATIENCE = timedelta(minutes=5)


def before_opening(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """All but the late ones take their seats; then it is time to open."""
    meeting, opening = seen.meeting, room.cast.opening
    if meeting.opened is not None:
        return
    expected = [one for one in meeting.listed if not one.present]
    if expected and at >= opening - BEFORE_OPENING:
        missing = tuple(one.id for one in meeting.listed if not room.is_here(seen, one.id, at))
        yield Impulse(("seated",), HappeningKind.SEATED, missing=missing)
    if at >= opening:
        yield Impulse(("time",), HappeningKind.TIME_TO_OPEN)


def latecomers(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """Whoever is counted as present before they came is missed; whoever comes is to be counted."""
    meeting = seen.meeting
    if meeting.opened is None or not meeting.running:
        return
    present = {one.id: one.present for one in meeting.listed}
    for who, delay in room.cast.late.items():
        if who not in present:
            continue
        comes = meeting.opened + delay
        if at >= comes:
            kind = None if present[who] else HappeningKind.LATE
            yield Impulse(("late", who), kind, who, patience=PATIENCE)
        elif present[who] and at >= meeting.opened + NOTICED_EMPTY:
            yield Impulse(("empty", who), HappeningKind.EMPTY_SEAT, who, patience=comes - at)


def leaving(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """Nobody leaves who has the floor or waits for it."""
    meeting = seen.meeting
    if meeting.opened is None or not meeting.running:
        return
    present = {one.id for one in meeting.present}
    for who, delay in room.cast.leaving.items():
        if who in present - seen.engaged and at >= meeting.opened + delay:
            yield Impulse(("leaves", who), HappeningKind.LEAVES, who, patience=PATIENCE)
