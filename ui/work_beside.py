"""Work beside the window; whoever waits for it hears how far it is, or gives it up."""

from collections.abc import Callable
from threading import Lock

from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.refusals import Refused
from models.sitting import Told
from models.store.trouble import StoreError

Work = Callable[[Told], object]
"""Is given whom to tell how far it is. Once it has told that all is done, it can no longer be given
up. What it returns is let go by its `give_back`, where it has one, if nobody waits for it."""


class Mistake(Struct, frozen=True):
    """The program made one, and nothing came of the work."""


Ended = StoreError | Refused | Mistake | None


class _GivenUp(Exception):
    """Nobody waits for it any more."""


class _Wanted:
    """What came of it, until it is taken; what nobody wants is given back at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._given_up = False
        self._past_recall = False
        self._outcome: object = None

    def look(self, *, last: bool) -> None:
        """`last`: it is to be carried to its end from here on."""
        with self._lock:
            if self._given_up:
                raise _GivenUp
            self._past_recall = last

    def put(self, outcome: object) -> None:
        with self._lock:
            self._outcome = outcome
            given_up = self._given_up
        if given_up:
            _give_back(self.take())

    def take(self) -> object:
        """Once."""
        with self._lock:
            outcome, self._outcome = self._outcome, None
        return outcome

    def give_up(self) -> bool:
        """False if it is past recall."""
        with self._lock:
            self._given_up = not self._past_recall
        if self._given_up:
            _give_back(self.take())
        return self._given_up


def _give_back(outcome: object) -> None:
    give_back = getattr(outcome, "give_back", None)
    if give_back is not None:
        give_back()


class _Told(QObject):
    done = Signal(object, object)
    progressed = Signal(object, int, int)


class _Job(QRunnable):
    def __init__(self, work: Work, wanted: _Wanted, told: _Told) -> None:
        super().__init__()
        self._work = work
        self._wanted = wanted
        self._told = told

    def run(self) -> None:
        """However it ends, the window hears of it; of a mistake of the program the hook does."""
        ended: Ended = Mistake()
        try:
            self._wanted.put(self._work(self._look))
            ended = None
        except _GivenUp:
            ended = None
        except (StoreError, Refused) as problem:
            ended = problem
        finally:
            self._told.done.emit(self._wanted, ended)

    def _look(self, done: int, of: int) -> None:
        self._wanted.look(last=done >= of)
        self._told.progressed.emit(self._wanted, done, of)


class WorkBeside(QObject):
    """One work at a time. `finished` carries what came of it, `failed` the StoreError, the Refused
    or the Mistake; of what was given up nothing is heard."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: _Wanted | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.done.connect(self._tell)
        self._told.progressed.connect(self._tell_progress)

    def begin(self, work: Work) -> None:
        """Returns at once."""
        self._wanted = _Wanted()
        self._pool.start(_Job(work, self._wanted, self._told))

    def give_up(self) -> bool:
        """Returns at once; the work ends in a moment, and before another begins. False if it is
        past recall: then it goes on to its end."""
        if self._wanted is not None:
            if not self._wanted.give_up():
                return False
            self._wanted = None
        return True

    def end(self) -> None:
        """When this returns, nothing is done any more."""
        self.give_up()
        wanted, self._wanted = self._wanted, None
        self._pool.waitForDone()
        if wanted is not None:
            _give_back(wanted.take())

    def _tell(self, wanted: _Wanted, problem: Ended) -> None:
        if wanted is not self._wanted:
            return
        self._wanted = None
        if problem is not None:
            self.failed.emit(problem)
        else:
            self.finished.emit(wanted.take())

    def _tell_progress(self, wanted: _Wanted, done: int, of: int) -> None:
        if wanted is self._wanted:
            self.progressed.emit(done, of)
