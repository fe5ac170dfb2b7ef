"""How lively a rehearsed room is."""

from datetime import timedelta

from msgspec import Struct


class Temper(Struct, frozen=True):
    """`wishes`: how many raise a hand, as a multiple of those for whom an item has time.

    The others are shares of all people (`late`, `leaving`) or of all speeches at length. `patience`
    is how long a hand is held up at least; some hold it up twice as long.
    """

    wishes: float = 1.0
    late: float = 0.1
    leaving: float = 0.05
    early: float = 0.25
    overrunning: float = 0.25
    questions: float = 0.35
    replies: float = 0.15
    interruptions: float = 0.12
    proposals: float = 0.35
    patience: timedelta = timedelta(seconds=90)


CALM = Temper(0.7, 0.04, 0.0, 0.3, 0.12, 0.2, 0.05, 0.04, 0.25, timedelta(seconds=120))
USUAL = Temper()
LIVELY = Temper(1.15, 0.15, 0.1, 0.15, 0.4, 0.6, 0.3, 0.25, 0.5, timedelta(seconds=60))
