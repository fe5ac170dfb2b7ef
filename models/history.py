"""Undo and redo: the same facts without the last one, and back."""

from collections.abc import Iterable

from msgspec import Struct

from models.evolve import evolve
from models.facts import LASTING, MeetingFact
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


class Contradiction(ValueError):
    """Entry `number` of a journal does not follow from those before it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class History:
    """Folds entries into the meeting, one step each. Raises Contradiction for a journal that no
    desk wrote.

    Undo folds from the nearest of a few checkpoints, never from the whole journal unless the
    moderator goes back further than CHECKPOINT_EVERY * CHECKPOINTS_KEPT acts.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.meeting = Meeting()
        self.entries: list[Entry] = []
        self._standing: list[Effective] = []
        self._undone: list[Effective] = []
        self._checkpoints: dict[int, Meeting] = {}
        for entry in entries:
            try:
                self.adopt(entry, self.after(entry))
            except UNFOLDABLE as problem:
                raise Contradiction(entry.number) from problem

    def after(self, entry: Entry) -> Meeting:
        """The meeting as it would be after `entry`; nothing is adopted."""
        match entry.fact:
            case Undone(number):
                return (
                    self._fold(len(self._standing) - 1) if self._may_undo(number) else self.meeting
                )
            case Redone(number):
                if not self._may_redo(number):
                    return self.meeting
                again = self._undone[-1]
                return evolve(self.meeting, again.fact, again.entry.stamp.at)
            case fact:
                return evolve(self.meeting, fact, entry.stamp.at)

    def adopt(self, entry: Entry, meeting: Meeting) -> None:
        """Take `entry` in; `meeting` is what `after(entry)` gave."""
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
        if count % CHECKPOINT_EVERY == 0:
            self._checkpoints[count] = meeting
            while len(self._checkpoints) > CHECKPOINTS_KEPT:
                del self._checkpoints[min(self._checkpoints)]

    def _drop_checkpoints_beyond(self, count: int) -> None:
        for key in [key for key in self._checkpoints if key > count]:
            del self._checkpoints[key]

    def _fold(self, count: int) -> Meeting:
        """The first `count` standing facts, from the nearest checkpoint."""
        start = max((key for key in self._checkpoints if key <= count), default=0)
        meeting = self._checkpoints.get(start, Meeting())
        for effective in self._standing[start:count]:
            meeting = evolve(meeting, effective.fact, effective.entry.stamp.at)
        return meeting
