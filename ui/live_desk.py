"""The desk as the window sees it: acts go down as calls, what changed comes up as one signal."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from models.acts.situation import Situation
from models.clock import Clock, awake_time
from models.desk import Desk
from models.facts import MeetingFact
from models.going_on import LeftOpen, as_known_now, left_open, takes_up
from models.history import Effective
from models.journal import Entry
from models.meeting import Meeting
from models.refusals import Refusal, Refused, refuse_if
from models.sitting import Sitting
from models.store.keeping import Mishap
from models.store.meeting_file import MeetingFile
from models.store.writer import Writer
from models.watch import Look
from ui.places import Places
from ui.trouble_wording import mishap
from ui.views.saving import Saving, SavingView

Arguments = ParamSpec("Arguments")
SIGN_OF_LIFE = timedelta(seconds=1.5)
"""How old the last one is when another is given: it is asked for every second."""


class Saver(QObject):
    """Carries what the writer's thread says over to the window's thread."""

    saved = Signal(int)
    mishap = Signal(object)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places

    def keeper(self, file: MeetingFile) -> Writer:
        """Its calls keep this object alive; a bare `emit` would not, and would end the thread."""
        return Writer(
            file,
            self._places.emergency,
            lambda number: self.saved.emit(number),
            lambda what: self.mishap.emit(what),
        )


class LiveDesk(QObject):
    """Carries out acts; `changed` follows every fact, `refused` every refusal.

    `going_back` comes before an undo: what is half typed is written down first and then taken back,
    so that a redo brings it again. `taken_back` and `brought_back` carry a meeting that has the
    fact, and the fact; `troubled` a sentence when something could not be written; `moved` this
    desk, whose meeting goes on in another file from now on.
    """

    changed = Signal()
    going_back = Signal()
    refused = Signal(object)
    taken_back = Signal(object, object)
    brought_back = Signal(object, object)
    troubled = Signal(str)
    moved = Signal(object)
    saving_changed = Signal()

    def __init__(
        self,
        sitting: Sitting,
        saver: Saver,
        clock: Clock,
        awake: Callable[[], timedelta] = awake_time,
    ) -> None:
        super().__init__()
        self.sitting = sitting
        self._desk: Desk = sitting.desk
        self._clock = clock
        self._awake = awake
        self._saver = saver
        self._trouble = ""
        self._told = ""
        self._typed = ""
        self._alive = clock().at - SIGN_OF_LIFE
        self._saved = self._desk.last_number
        self._left = sitting.found.left_open
        self._desk.changed = self._tell
        saver.saved.connect(self._on_saved)
        saver.mishap.connect(self._on_mishap)

    @property
    def meeting(self) -> Meeting:
        return self._desk.meeting

    @property
    def path(self) -> Path:
        return self.sitting.path

    def now(self) -> datetime:
        return self._clock().at

    def look(self) -> Look:
        """At all clocks at once."""
        return Look(self._clock(), self._awake())

    @property
    def left_open(self) -> LeftOpen | None:
        """As long as it runs and nobody has gone on with it."""
        left = self._left if self.meeting.running else None
        return left and as_known_now(left, self.meeting)

    def told_at(self) -> datetime:
        """As of when figures are told: of a meeting that was left open, as of its last act."""
        left = self.left_open
        return left.since if left is not None else self.now()

    def slept(self, since: datetime) -> None:
        """The computer did; the meeting may have been left open for it."""
        self._left = self.left_open or left_open(self._desk, since, self.now())

    @property
    def last_number(self) -> int:
        return self._desk.last_number

    @property
    def unsaved(self) -> int:
        """How many acts are on no disk yet."""
        return self.last_number - self._saved

    @property
    def undoable(self) -> Effective | None:
        return self._desk.undoable

    @property
    def redoable(self) -> Effective | None:
        return self._desk.redoable

    def do(
        self,
        act: Callable[Concatenate[Situation, Arguments], MeetingFact],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> bool:
        """True if the act was carried out; a refusal is told by the signal."""
        return self._attempt(lambda: self._desk.do(act, *args, **kwargs))

    def undo(self) -> bool:
        self.going_back.emit()
        before, what = self.meeting, self.undoable
        done = self._attempt(self._desk.undo)
        if done and what is not None:
            self.taken_back.emit(before, what.fact)
        return done

    def redo(self) -> bool:
        what = self.redoable
        done = self._attempt(self._desk.redo)
        if done and what is not None:
            self.brought_back.emit(self.meeting, what.fact)
        return done

    def _attempt(self, act: Callable[[], None]) -> bool:
        try:
            refuse_if(self.sitting.read_only, Refusal.READ_ONLY)
            act()
        except Refused as reason:
            self.refused.emit(reason.reason)
            return False
        return True

    def keep_alive(self, typed: str) -> None:
        """Half-typed text and, while somebody speaks, the sign of life go to the sidecar."""
        speech, now = self.meeting.speaking, self.now()
        signs = speech is not None and speech.running and now - self._alive >= SIGN_OF_LIFE
        if typed != self._typed or signs:
            self._typed, self._alive = typed, now
            self.sitting.keep_alive(typed, now)

    def try_again(self) -> None:
        """Called now and then: what no disk took is offered once more."""
        if self._trouble and self._saved < self.last_number:
            self.sitting.records.try_again()

    def saving(self) -> SavingView:
        """Saved only if every fact shown is on disk."""
        if self.sitting.read_only:
            return SavingView(Saving.ONLY_LOOKING)
        if self._saved < self.last_number:
            return SavingView(Saving.TROUBLE if self._trouble else Saving.SAVING, self._trouble)
        return SavingView(Saving.SAVED)

    def _tell(self, entry: Entry) -> None:
        if takes_up(entry.fact):
            self._left = None
        self.changed.emit()
        self.saving_changed.emit()

    def _on_saved(self, number: int) -> None:
        self._saved = max(self._saved, number)
        self._trouble = self._told = ""
        self.saving_changed.emit()

    def _on_mishap(self, what: Mishap) -> None:
        """The same trouble again, at every new attempt, is told once."""
        words = mishap(what)
        if what.unsaved:
            self._trouble = words
        if what.moved_to is not None:
            self.moved.emit(self)
        if words != self._told:
            self._told = words
            self.troubled.emit(words)
        self.saving_changed.emit()
