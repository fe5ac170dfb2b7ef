"""One sitting at the desk: a meeting file, the desk over it, and what was found on opening."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from models.acts.details import create_meeting
from models.clock import Clock
from models.codec import UnknownRecord, entry_to_record, record_to_entry
from models.desk import Desk
from models.facts import MeetingCreated
from models.going_on import LeftOpen, go_on, left_open
from models.history import Contradiction, History
from models.journal import Entry
from models.kinds import Limits
from models.meeting import Details
from models.store.keeping import RecordKeeper
from models.store.meeting_file import Looked, MeetingFile, Opened, read_only
from models.store.opening import TornEnd, look_at, refuse_unless_sound
from models.store.sidecar import Sidecar
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

OpenKeeper = Callable[[MeetingFile], RecordKeeper]
OpenClock = Callable[[Sequence[Entry]], Clock]
Told = Callable[[int, int], None]
TOLD_EVERY = 256
Thing = TypeVar("Thing")


class Found(Struct, frozen=True):
    """What opening brought to light: a torn end, half-typed text, a speech cut by a crash, that
    the meeting was left open."""

    torn: TornEnd | None = None
    typed: str = ""
    suspended: bool = False
    left_open: LeftOpen | None = None


class ReadFile(Struct, frozen=True):
    """A meeting file that is locked and read; nobody sits at it yet."""

    opened: Opened
    history: History

    @property
    def path(self) -> Path:
        return self.opened.file.path

    def give_back(self) -> None:
        """Nobody will: the file is as it was."""
        self.opened.file.close()


class JournalKeeper:
    """Hands the desk's entries to whoever keeps records."""

    def __init__(self, records: RecordKeeper) -> None:
        self._records = records

    def keep(self, entry: Entry) -> None:
        self._records.hand_over(entry_to_record(entry), entry.number)


class Sitting:
    """The desk and the keeper of its records, from opening to closing the file."""

    def __init__(
        self,
        desk: Desk,
        records: RecordKeeper,
        salt: bytes,
        found: Found,
        *,
        read_only: bool = False,
    ) -> None:
        self.desk = desk
        self.read_only = read_only
        self.records = records
        self.salt = salt
        self.found = found

    @property
    def path(self) -> Path:
        return self.records.path

    def keep_alive(self, typed: str, at: datetime) -> None:
        """Half-typed text and the sign of life go to the sidecar; no act, so no fact."""
        self.records.write_sidecar(self._remembered(typed, at))

    def leave(self, typed: str, at: datetime) -> bool:
        """As `close`, but what opening it again needs stays in the sidecar: half-typed text, and
        when a running meeting was left."""
        needed = typed or self.desk.meeting.running
        return not self.records.close(self._remembered(typed, at) if needed else None)

    def close(self) -> bool:
        """Waits until all is saved and gives the file back; False if no disk took it."""
        return not self.records.close()

    def _remembered(self, typed: str, at: datetime) -> dict[str, str]:
        """Opened again, the program counts as off until the first entry: nobody spoke."""
        return {"typed": typed, "alive": (self.desk.off_since or at).isoformat()}


def tell_nobody(_done: int, _of: int) -> None:
    """Nobody hears how far it is."""


def new_sitting(
    path: Path,
    around: Surroundings,
    clock: Clock,
    keeper: OpenKeeper,
    details: Details,
    limits: Limits | None = None,
) -> Sitting:
    """A new file with its first fact. Raises StoreError, or Refused for an untitled meeting."""
    sitting = blank_sitting(path, around, clock, keeper)
    sitting.desk.do(create_meeting, details, limits or Limits())
    return sitting


def blank_sitting(path: Path, around: Surroundings, clock: Clock, keeper: OpenKeeper) -> Sitting:
    """A new file without any fact yet; the caller's first act creates the meeting."""
    file = MeetingFile.create(path, around)
    records = keeper(file)
    return Sitting(Desk(clock, JournalKeeper(records)), records, file.salt, Found())


def open_sitting(path: Path, around: Surroundings, clock: OpenClock, keeper: OpenKeeper) -> Sitting:
    """Opens a meeting file to go on with it. Raises StoreError, the file untouched.

    A speech that was running is suspended at the last sign of life.
    """
    return sit_down_at(read_to_sit(path, around), around, clock, keeper)


def read_to_sit(path: Path, around: Surroundings, told: Told = tell_nobody) -> ReadFile:
    """Locks a meeting file and reads it; on any thread. Raises StoreError, the file untouched.

    `told(done, of)` hears now and then how far it is; what it raises gives the file back.
    """
    opened = MeetingFile.open(path, around)
    with ExitStack() as unless_read:
        unless_read.callback(opened.file.close)
        history = history_of(path, opened.records, told)
        unless_read.pop_all()
    return ReadFile(opened, history)


def sit_down_at(
    read: ReadFile, around: Surroundings, clock: OpenClock, keeper: OpenKeeper
) -> Sitting:
    """At a file that was read, as `open_sitting` does."""
    file = read.opened.file
    sidecar = Sidecar(file.path, around.disk).read() or {}
    records = keeper(file)
    ticking = clock(read.history.entries)
    desk = Desk(ticking, JournalKeeper(records), read.history)
    now, typed = ticking().at, str(sidecar.get("typed", ""))
    suspended = go_on(desk, now, _instant(sidecar.get("alive")))
    left = left_open(desk, desk.off_since or now, now)
    found = Found(read.opened.torn, typed, suspended, left)
    return Sitting(desk, records, file.salt, found)


def last_instant(entries: Sequence[Entry]) -> datetime | None:
    """What no clock of a reopened meeting may go behind."""
    return entries[-1].stamp.at if entries else None


def is_sample(entries: Sequence[Entry]) -> bool:
    first = entries[0].fact if entries else None
    return isinstance(first, MeetingCreated) and first.details.sample


def read_sound(path: Path, around: Surroundings) -> Looked:
    """The records without lock or repair. Raises StoreError, also for a damaged file: half a
    meeting is never taken for a whole."""
    data, reading = look_at(path, around)
    refuse_unless_sound(reading, path, len(data))
    return read_only(path, around)


def to_entries(path: Path, records: Iterable[dict[str, Any]]) -> tuple[Entry, ...]:
    """The journal of a file. Raises StoreError NEWER for facts this program does not know."""
    try:
        entries = tuple(record_to_entry(n, record) for n, record in enumerate(records, start=1))
    except UnknownRecord as unknown:
        raise StoreError(Trouble.NEWER, path) from unknown
    if entries and not isinstance(entries[0].fact, MeetingCreated):
        raise StoreError(Trouble.FOREIGN, path)
    return entries


@contextmanager
def consistent(path: Path) -> Iterator[None]:
    """Folding of the journal of `path`; StoreError CONTRADICTORY if no desk wrote it."""
    try:
        yield
    except Contradiction as problem:
        trouble = Trouble.CONTRADICTORY
        raise StoreError(trouble, path, readable=problem.number - 1) from problem


def folded(path: Path, entries: Iterable[Entry]) -> History:
    """The journal of a file, folded. Raises StoreError CONTRADICTORY."""
    with consistent(path):
        return History(entries)


def history_of(path: Path, records: Sequence[dict[str, Any]], told: Told) -> History:
    """The records of a file, folded, as `told` hears. Raises StoreError."""
    of = len(records)
    entries = to_entries(path, _counted(records, told, 0, 2 * of))
    return folded(path, _counted(entries, told, of, 2 * of))


def _counted(things: Sequence[Thing], told: Told, before: int, of: int) -> Iterator[Thing]:
    """Tells how far it is while they are taken one by one."""
    for done, one in enumerate(things, start=before):
        if done % TOLD_EVERY == 0:
            told(done, of)
        yield one


def _instant(text: object) -> datetime | None:
    try:
        instant = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return instant if instant.tzinfo else None
