"""Where seconds were lost in a rehearsal: read off what happened and the facts that answered."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from models.meeting import Meeting, Speech
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.pace import Pace
from models.rehearsing.settling import Outcome, Settled

SLOWEST = 5
NOTHING = timedelta()


class Moment(Struct, frozen=True):
    """Something that was answered, and how long after it happened, by the moderator's watch."""

    happening: Happening
    lost: timedelta


class KindReckoning(Struct, frozen=True):
    """How quickly one kind of happening was answered; all figures are 0 if none was."""

    kind: HappeningKind
    answered: int
    missed: int
    median: timedelta
    worst: timedelta
    total: timedelta


class Overrun(Struct, frozen=True):
    """A speech that was let run over its limit, by the meeting's time."""

    speech: Speech
    over: timedelta


class Reckoning(Struct, frozen=True):
    """`kinds` stand in the order of what they cost, `slowest` and `overruns` the longest first,
    `missed` as they happened. `total` is the sum of all that was lost, `lasted` how long the
    meeting went on by its own time, `own` by the moderator's watch."""

    kinds: tuple[KindReckoning, ...]
    slowest: tuple[Moment, ...]
    missed: tuple[Happening, ...]
    overruns: tuple[Overrun, ...]
    answered: int
    total: timedelta
    lasted: timedelta
    own: timedelta

    @property
    def overtime(self) -> timedelta:
        return sum((one.over for one in self.overruns), NOTHING)


def reckon(settled: Sequence[Settled], meeting: Meeting, pace: Pace, now: datetime) -> Reckoning:
    """What is still open, or came to nothing, does not count."""
    moments = [
        Moment(one.happening, pace.own(one.happening.at, one.at))
        for one in settled
        if one.outcome is Outcome.ANSWERED
    ]
    missed = tuple(one.happening for one in settled if one.outcome is Outcome.MISSED)
    kinds = [_of_kind(kind, moments, missed) for kind in HappeningKind]
    counted = (one for one in kinds if one.answered or one.missed)
    begin = pace.stretches[0].since
    return Reckoning(
        kinds=tuple(sorted(counted, key=lambda one: (-one.total, -one.missed))),
        slowest=tuple(sorted(moments, key=lambda one: -one.lost)[:SLOWEST]),
        missed=missed,
        overruns=_overruns(meeting, now),
        answered=len(moments),
        total=sum((one.lost for one in moments), NOTHING),
        lasted=now - begin,
        own=pace.own(begin, now),
    )


def _of_kind(
    kind: HappeningKind, moments: Sequence[Moment], missed: Sequence[Happening]
) -> KindReckoning:
    lost = [one.lost for one in moments if one.happening.kind is kind]
    return KindReckoning(
        kind=kind,
        answered=len(lost),
        missed=sum(one.kind is kind for one in missed),
        median=_median(lost),
        worst=max(lost, default=NOTHING),
        total=sum(lost, NOTHING),
    )


def _median(lengths: Sequence[timedelta]) -> timedelta:
    """Of an even number, half-way between the two in the middle."""
    ordered, middle = sorted(lengths), len(lengths) // 2
    if not ordered:
        return NOTHING
    return (ordered[middle] + ordered[-middle - 1]) / 2


def _overruns(meeting: Meeting, now: datetime) -> tuple[Overrun, ...]:
    over = ((one, -(one.left(now) or NOTHING)) for one in meeting.speeches)
    found = [Overrun(one, length) for one, length in over if length >= timedelta(seconds=1)]
    return tuple(sorted(found, key=lambda one: -one.over))
