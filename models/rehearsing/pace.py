"""The clock of a rehearsal: the meeting's time at another speed, without ever jumping."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from models.clock import Stamp

SPEEDS = (1, 2, 5, 10, 20, 60)
STANDING = 0


class Stretch(Struct, frozen=True):
    """From `since` on the meeting's time went so many times as fast as that of the moderator."""

    since: datetime
    speed: int


class Pace(Struct, frozen=True):
    """How fast the time went, from first to last."""

    stretches: tuple[Stretch, ...]

    def own(self, begin: datetime, end: datetime) -> timedelta:
        """How long it took the moderator, by their own watch."""
        bounds = (*(one.since for one in self.stretches), max(end, self.stretches[-1].since))
        own = timedelta()
        for stretch, (since, until) in zip(self.stretches, pairwise(bounds), strict=True):
            length = min(end, until) - max(begin, since)
            if stretch.speed and length > timedelta():
                own += length / stretch.speed
        return own


class PacedClock:
    """Shows `begin` at first; `awake` is any clock that goes steadily.

    A speed of 0 lets it stand still. A computer that sleeps lets it stand still, too.
    """

    def __init__(self, awake: Callable[[], timedelta], begin: datetime, speed: int = 1) -> None:
        self._awake = awake
        self._begin = begin
        self._anchor = awake()
        self._stretches = [Stretch(begin, speed)]

    def __call__(self) -> Stamp:
        now = self._now()
        return Stamp(now, now)

    def passed(self) -> timedelta:
        """Since the begin, by the clock itself: nobody sleeps in a rehearsal."""
        return self._now() - self._begin

    @property
    def speed(self) -> int:
        return self._stretches[-1].speed

    @property
    def usual(self) -> int:
        """The speed at which it goes or, while it stands still, went last."""
        return next((one.speed for one in reversed(self._stretches) if one.speed), SPEEDS[0])

    @property
    def pace(self) -> Pace:
        return Pace(tuple(self._stretches))

    def go_at(self, speed: int) -> None:
        """From now on; what it shows goes on from where it is."""
        now, self._anchor = self._reading()
        self._stretches.append(Stretch(now, speed))

    def _now(self) -> datetime:
        return self._reading()[0]

    def _reading(self) -> tuple[datetime, timedelta]:
        """What it shows, and what the steady clock shows at the same instant."""
        last, awake = self._stretches[-1], self._awake()
        return last.since + (awake - self._anchor) * last.speed, awake
