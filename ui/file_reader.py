"""A file read beside the window; whoever waits for it sees how far it is, or gives it up."""

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.sitting import ReadFile, Told
from models.store.trouble import StoreError

Read = Callable[[Told], object]


class _GivenUp(Exception):
    """Nobody waits for the file any more."""


class _Wanted:
    """What was read, until it is taken; a meeting file that nobody wants is given back at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._given_up = False
        self._content: object = None

    def look(self) -> None:
        if self._given_up:
            raise _GivenUp

    def put(self, content: object) -> None:
        with self._lock:
            self._content = content
        if self._given_up:
            self.give_up()

    def take(self) -> object:
        """Once."""
        with self._lock:
            content, self._content = self._content, None
        return content

    def give_up(self) -> None:
        self._given_up = True
        content = self.take()
        if isinstance(content, ReadFile):
            content.give_back()


class _Told(QObject):
    done = Signal(object, object)
    progressed = Signal(object, int, int)


class _Job(QRunnable):
    def __init__(self, read: Read, wanted: _Wanted, told: _Told) -> None:
        super().__init__()
        self._read = read
        self._wanted = wanted
        self._told = told

    def run(self) -> None:
        try:
            self._wanted.put(self._read(self._look))
        except _GivenUp:
            return
        except StoreError as problem:
            self._told.done.emit(self._wanted, problem)
        else:
            self._told.done.emit(self._wanted, None)

    def _look(self, done: int, of: int) -> None:
        self._wanted.look()
        self._told.progressed.emit(self._wanted, done, of)


class FileReader(QObject):
    """One file at a time. `finished` carries what was read, `failed` the StoreError; of a file
    that was given up nothing is heard."""

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

    @property
    def busy(self) -> bool:
        return self._wanted is not None

    def begin(self, read: Read) -> None:
        """Returns at once; `read` is called beside the window."""
        self._wanted = _Wanted()
        self._pool.start(_Job(read, self._wanted, self._told))

    def give_up(self) -> None:
        """Returns at once; the file is let go in a moment, and before another is read."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted.give_up()

    def end(self) -> None:
        """When this returns, nothing is read any more."""
        self.give_up()
        self._pool.waitForDone()

    def _tell(self, wanted: _Wanted, problem: StoreError | None) -> None:
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
