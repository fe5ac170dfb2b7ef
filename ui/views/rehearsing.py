"""What the moderator sees of a rehearsed room, and at its end where seconds went. No Qt."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from models.meeting import Meeting
from models.readings.table_plan import seat_numbers
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.pace import Pace
from models.rehearsing.reckoning import Reckoning
from models.rehearsing.settling import Outcome, Settled
from ui.views.clock_text import clock, seconds, time_of_day

SHOWN = 60


class HappeningRow(Struct, frozen=True):
    """`seat` is 0 where nobody is meant; `empty` are the seats of those who are missing; `text` is
    what is proposed."""

    number: int
    kind: HappeningKind
    time: str
    seat: int = 0
    name: str = ""
    empty: tuple[int, ...] = ()
    text: str = ""


class RoomRow(Struct, frozen=True):
    """`lost` are whole seconds by the moderator's watch: until the answer, or until now."""

    happening: HappeningRow
    outcome: Outcome
    lost: int


class RoomView(Struct, frozen=True):
    """`rows` stand newest first; `waiting` are those of them that nobody has answered. `speed` is
    that at which the time goes or, while it is `still`, will go on. `helped`: the acts are done by
    the program itself."""

    rows: tuple[RoomRow, ...]
    waiting: tuple[RoomRow, ...]
    speed: int
    still: bool
    helped: bool


class KindRow(Struct, frozen=True):
    """The lengths are texts, «0:07»; empty where nothing was answered."""

    kind: HappeningKind
    answered: int
    missed: int
    median: str
    worst: str
    total: str


class OverrunRow(Struct, frozen=True):
    name: str
    over: str


class ReportView(Struct, frozen=True):
    """`slowest` is what took longest, with its seconds; `helped` are acts of the assistant."""

    answered: int
    total: str
    lasted: str
    own: str
    helped: int
    kinds: tuple[KindRow, ...]
    slowest: tuple[tuple[HappeningRow, int], ...]
    missed: tuple[HappeningRow, ...]
    overruns: tuple[OverrunRow, ...]
    overtime: str


def room_view(
    settled: Sequence[Settled],
    meeting: Meeting,
    pace: Pace,
    *,
    speed: int,
    still: bool,
    helped: bool,
) -> RoomView:
    """What asked nothing of the moderator is left out, and of the rest all but the last."""
    worded = _Worded(meeting)
    asked = [one for one in settled if one.outcome is not Outcome.NOTHING]
    rows = tuple(
        RoomRow(
            worded.row(one.happening),
            one.outcome,
            seconds(pace.own(one.happening.at, one.at)),
        )
        for one in reversed(asked[-SHOWN:])
    )
    waiting = tuple(one for one in rows if one.outcome is Outcome.OPEN)
    return RoomView(rows, waiting, speed, still, helped)


def report_view(reckoning: Reckoning, meeting: Meeting, helped: int) -> ReportView:
    worded = _Worded(meeting)
    return ReportView(
        answered=reckoning.answered,
        total=_length(reckoning.total),
        lasted=_length(reckoning.lasted),
        own=_length(reckoning.own),
        helped=helped,
        kinds=tuple(
            KindRow(
                kind=one.kind,
                answered=one.answered,
                missed=one.missed,
                median=_length(one.median) if one.answered else "",
                worst=_length(one.worst) if one.answered else "",
                total=_length(one.total) if one.answered else "",
            )
            for one in reckoning.kinds
        ),
        slowest=tuple((worded.row(one.happening), seconds(one.lost)) for one in reckoning.slowest),
        missed=tuple(map(worded.row, reckoning.missed)),
        overruns=tuple(
            OverrunRow(worded.names[one.speech.participant], _length(one.over))
            for one in reckoning.overruns
        ),
        overtime=_length(reckoning.overtime),
    )


class _Worded:
    """Seats, names and times of one meeting; whoever was undone has none."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._seats = seat_numbers(meeting)
        self.names = {one.id: meeting.short_names.of(one.person) for one in meeting.participants}

    def row(self, happening: Happening) -> HappeningRow:
        who = happening.participant
        return HappeningRow(
            number=happening.number,
            kind=happening.kind,
            time=self._time(happening.at),
            seat=0 if who is None else self._seats.get(who, 0),
            name="" if who is None else self.names.get(who, ""),
            empty=tuple(sorted(self._seats.get(one, 0) for one in happening.missing)),
            text=happening.text,
        )

    def _time(self, at: datetime) -> str:
        return time_of_day(self._meeting.local(at))


def _length(length: timedelta) -> str:
    return clock(timedelta(seconds=seconds(length)))
