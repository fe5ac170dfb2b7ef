"""The desk: the live meeting, and the one gate through which every act goes."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Concatenate, ParamSpec, Protocol

from models.acts.situation import Situation
from models.clock import Clock
from models.facts import MeetingFact
from models.history import Effective, History
from models.ids import CountingIds
from models.journal import Entry, Fact, Redone, Undone
from models.meeting import Meeting
from models.refusals import Refusal, Refused, refuse_if

Arguments = ParamSpec("Arguments")
Act = Callable[Concatenate[Situation, Arguments], MeetingFact]


class Keeper(Protocol):
    """Where entries go to be kept; returns at once, says later when an entry is on disk."""

    def keep(self, entry: Entry) -> None: ...


class Desk:
    """Judges every act against everything adopted, makes one fact of it and hands it over.

    `changed` is called once after every adopted fact, with its entry. `off_since` is the last sign
    of life before the program was off; the next entry takes it with it.
    """

    def __init__(
        self,
        clock: Clock,
        keeper: Keeper,
        entries: Iterable[Entry] | History = (),
        changed: Callable[[Entry], None] = lambda _entry: None,
    ) -> None:
        """`entries` is the journal so far, folded already or not."""
        self._clock = clock
        self._keeper = keeper
        self._history = entries if isinstance(entries, History) else History(entries)
        last = self._history.entries[-1] if self._history.entries else None
        self._ids = CountingIds(last.last_id if last else 0)
        self._number = last.number if last else 0
        self.changed = changed
        self.off_since: datetime | None = None

    @property
    def meeting(self) -> Meeting:
        return self._history.meeting

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The whole journal, undone facts included."""
        return tuple(self._history.entries)

    @property
    def last_number(self) -> int:
        """The number of the last entry; 0 before the first."""
        return self._number

    @property
    def undoable(self) -> Effective | None:
        return self._history.undoable

    @property
    def redoable(self) -> Effective | None:
        return self._history.redoable

    def do(
        self,
        act: Callable[Concatenate[Situation, Arguments], MeetingFact],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        """Carries out `act` now. Raises Refused, and then nothing has happened."""
        stamp = self._clock()
        ids = CountingIds(self._ids.last)
        fact = act(Situation(self.meeting, stamp.at, ids), *args, **kwargs)
        self._record(Entry(self._number + 1, stamp, fact, ids.last, self.off_since))

    def undo(self) -> None:
        """Takes the last act back. Raises Refused if there is none or a paper was made final
        since."""
        last = self.undoable
        refuse_if(self._history.stops_at_final_paper, Refusal.MADE_FINAL)
        if last is None:
            raise Refused(Refusal.NOTHING_TO_UNDO)
        self._record_now(Undone(last.entry.number))

    def redo(self) -> None:
        """Lets the act undone last stand again. Raises Refused if there is none."""
        undone = self.redoable
        if undone is None:
            raise Refused(Refusal.NOTHING_TO_REDO)
        self._record_now(Redone(undone.entry.number))

    def _record_now(self, fact: Fact) -> None:
        last_id = self._ids.last
        self._record(Entry(self._number + 1, self._clock(), fact, last_id, self.off_since))

    def _record(self, entry: Entry) -> None:
        """The gate: compute, adopt, hand over, tell. If computing fails, nothing has happened."""
        meeting = self._history.after(entry)
        self._history.adopt(entry, meeting)
        self._number = entry.number
        self._ids.last = entry.last_id
        self.off_since = None
        self._keeper.keep(entry)
        self.changed(entry)
