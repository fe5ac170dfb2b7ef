"""Undo and redo: the same facts without the last one, and back."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from models.evolve import evolve
from models.evolving.breaks import leave_out, stop_speeches
from models.facts import LASTING, OF_FINAL_PAPERS, MeetingFact, SpeechPaused
from models.journal import Entry, Redone, Undone
from models.meeting import Meeting

CHECKPOINT_EVERY = 64
CHECKPOINTS_KEPT = 8
UNFOLDABLE = (
    *(LookupError, ValueError, TypeError, AttributeError),
    *(ArithmeticError, AssertionError, StopIteration),
)
"""What a fact meets that speaks of what never was."""


class Effective(Struct, frozen=True):
    """A fact of the meeting that stands (or may stand again)."""

    entry: Entry
    fact: MeetingFact


class TimeOff(Struct, frozen=True):
    """The program was off before entry `number`, made at `until`. If that entry suspended whoever
    was speaking when it went off, `cut_after` is the fact before it."""

    number: int
    since: datetime
    until: datetime
    cut_after: int | None

    def silence(self, meeting: Meeting, last: int) -> Meeting:
        """`meeting` is the one after the fact `last`. Where this is the one that was cut short, the
        suspension alone stops the clock, and whoever takes it back says that they spoke on."""
        if last == self.cut_after:
            return meeting
        return leave_out(stop_speeches(meeting, self.since), self.since, self.until)


class Contradiction(ValueError):
    """Entry `number` of a journal does not follow from those before it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class History:
    """Folds entries into the meeting, one step each. Raises Contradiction for a journal that no
    desk wrote.

    Undo folds from the nearest of a few checkpoints, never from the whole journal unless the
    moderator goes back further than CHECKPOINT_EVERY * CHECKPOINTS_KEPT acts. Whoever speaks again
    by an undo or a redo, but spoke before the program was off, is suspended at its last
    sign of life; only if nothing but that suspension was undone have they spoken on.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.meeting = Meeting()
        self.entries: list[Entry] = []
        self._standing: list[Effective] = []
        self._undone: list[Effective] = []
        self._checkpoints: dict[int, Meeting] = {}
        self._off: tuple[TimeOff, ...] = ()
        for entry in entries:
            try:
                self.adopt(entry, self.after(entry))
            except UNFOLDABLE as problem:
                raise Contradiction(entry.number) from problem

    def after(self, entry: Entry) -> Meeting:
        """The meeting as it would be after `entry`; nothing is adopted."""
        match entry.fact:
            case Undone(number) if self._may_undo(number):
                return self._fold(self._standing[:-1], self._off_until(entry))
            case Redone(number) if self._may_redo(number):
                return self._again(self._undone[-1], self._off_until(entry))
            case Undone() | Redone():
                return self.meeting
            case fact:
                return _step(self.meeting, entry, fact)

    def adopt(self, entry: Entry, meeting: Meeting) -> None:
        """Take `entry` in; `meeting` is what `after(entry)` gave."""
        self._off = self._off_until(entry)
        match entry.fact:
            case Undone(number):
                if self._may_undo(number):
                    self._undone.append(self._standing.pop())
                    self._drop_checkpoints_beyond(len(self._standing))
            case Redone(number):
                if self._may_redo(number):
                    self._stand(self._undone.pop(), meeting)
            case fact:
                self._undone.clear()
                self._stand(Effective(entry, fact), meeting)
        self.entries.append(entry)
        self.meeting = meeting

    @property
    def undoable(self) -> Effective | None:
        """What undo would take back: the last standing fact, but never one that lasts, as the
        meeting's creation or a paper made final; nor what stands before it."""
        if not self._standing or isinstance(self._standing[-1].fact, LASTING):
            return None
        return self._standing[-1]

    @property
    def stops_at_final_paper(self) -> bool:
        """Whether nothing can be undone because a paper was made final, or reopened, since."""
        return bool(self._standing) and isinstance(self._standing[-1].fact, OF_FINAL_PAPERS)

    @property
    def redoable(self) -> Effective | None:
        return self._undone[-1] if self._undone else None

    @property
    def standing(self) -> tuple[Effective, ...]:
        return tuple(self._standing)

    def _may_undo(self, number: int) -> bool:
        return self.undoable is not None and self.undoable.entry.number == number

    def _may_redo(self, number: int) -> bool:
        return self.redoable is not None and self.redoable.entry.number == number

    def _stand(self, effective: Effective, meeting: Meeting) -> None:
        self._standing.append(effective)
        count = len(self._standing)
        if count % CHECKPOINT_EVERY == 0 and not _is_of_before(effective, self._off):
            self._checkpoints[count] = meeting
            while len(self._checkpoints) > CHECKPOINTS_KEPT:
                del self._checkpoints[min(self._checkpoints)]

    def _drop_checkpoints_beyond(self, count: int) -> None:
        for key in [key for key in self._checkpoints if key > count]:
            del self._checkpoints[key]

    def _off_until(self, entry: Entry) -> tuple[TimeOff, ...]:
        """When the program was off, up to and before `entry`."""
        if entry.off_since is None:
            return self._off
        cuts = isinstance(entry.fact, SpeechPaused)
        cut_after = self._standing[-1].entry.number if cuts else None
        return (*self._off, TimeOff(entry.number, entry.off_since, entry.stamp.at, cut_after))

    def _again(self, undone: Effective, off: Sequence[TimeOff]) -> Meeting:
        """What was done before the program was off comes before that."""
        if _is_of_before(undone, off):
            return self._fold((*self._standing, undone), off)
        return _step(self.meeting, undone.entry, undone.fact)

    def _fold(self, standing: Sequence[Effective], off: Sequence[TimeOff]) -> Meeting:
        """The meeting after these facts, from the nearest checkpoint."""
        start = max((key for key in self._checkpoints if key <= len(standing)), default=0)
        meeting = self._checkpoints.get(start, Meeting())
        last = standing[start - 1].entry.number if start else 0
        ahead = deque(one for one in off if one.number > last)
        for effective in standing[start:]:
            while ahead and ahead[0].number <= effective.entry.number:
                meeting = ahead.popleft().silence(meeting, last)
            meeting = _step(meeting, effective.entry, effective.fact)
            last = effective.entry.number
        for one in ahead:
            meeting = one.silence(meeting, last)
        return meeting


def _step(meeting: Meeting, entry: Entry, fact: MeetingFact) -> Meeting:
    """Before the first fact after the program was off, the time until then is left out."""
    at = entry.stamp.at
    if entry.off_since is not None:
        meeting = leave_out(meeting, entry.off_since, at)
    return evolve(meeting, fact, at)


def _is_of_before(effective: Effective, off: Sequence[TimeOff]) -> bool:
    return any(one.number > effective.entry.number for one in off)
