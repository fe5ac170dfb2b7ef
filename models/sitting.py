"""One sitting at the desk: a meeting file, the desk over it, and what was found on opening."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from models.acts.corrections import suspend_since
from models.acts.details import create_meeting
from models.clock import Clock
from models.codec import UnknownRecord, entry_to_record, record_to_entry
from models.desk import Desk
from models.facts import MeetingCreated
from models.history import Contradiction, History
from models.journal import Entry
from models.kinds import Limits
from models.meeting import Details
from models.store.keeping import RecordKeeper
from models.store.meeting_file import Looked, MeetingFile, read_only
from models.store.opening import TornEnd, look_at, refuse_unless_sound
from models.store.sidecar import Sidecar
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

OpenKeeper = Callable[[MeetingFile], RecordKeeper]
OpenClock = Callable[[Sequence[Entry]], Clock]


@dataclass(frozen=True, slots=True)
class Found:
    """What opening brought to light: a torn end, half-typed text, a speech cut by a crash."""

    torn: TornEnd | None = None
    typed: str = ""
    suspended: bool = False


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
        self.records.write_sidecar({"typed": typed, "alive": at.isoformat()})

    def close(self) -> bool:
        """Waits until all is saved and gives the file back; False if no disk took it."""
        return not self.records.close()


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
    opened = MeetingFile.open(path, around)
    try:
        entries = to_entries(path, opened.records)
    except StoreError:
        opened.file.close()
        raise
    sidecar = Sidecar(path, around.disk).read() or {}
    records = keeper(opened.file)
    ticking = clock(entries)
    try:
        with consistent(path):
            desk = Desk(ticking, JournalKeeper(records), entries)
    except StoreError:
        records.close()
        raise
    suspended = _suspend_if_cut(desk, ticking().at, _instant(sidecar.get("alive")))
    found = Found(opened.torn, str(sidecar.get("typed", "")), suspended)
    return Sitting(desk, records, opened.file.salt, found)


class OnlyLooking:
    """A keeper of records that keeps none: for a meeting that another window holds."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def hand_over(self, _record: dict[str, Any], _number: int) -> None:
        raise StoreError(Trouble.BUSY, self.path)

    def write_sidecar(self, _content: dict[str, Any]) -> None:
        """Nothing: the sidecar belongs to the other window."""

    def try_again(self) -> None:
        """Nothing waits."""

    def drain(self) -> bool:
        return True

    def close(self) -> tuple[dict[str, Any], ...]:
        return ()


def look_at_sitting(path: Path, around: Surroundings, clock: OpenClock) -> Sitting:
    """A meeting file to look at, without lock or repair; nobody may act on its desk."""
    looked = read_sound(path, around)
    entries = to_entries(path, looked.records)
    records = OnlyLooking(path)
    ticking = clock(entries)
    with consistent(path):
        desk = Desk(ticking, JournalKeeper(records), entries)
    return Sitting(desk, records, looked.salt, Found(), read_only=True)


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


def to_entries(path: Path, records: Sequence[dict[str, Any]]) -> tuple[Entry, ...]:
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


def folded(path: Path, entries: Sequence[Entry]) -> History:
    """The journal of a file, folded. Raises StoreError CONTRADICTORY."""
    with consistent(path):
        return History(entries)


def _suspend_if_cut(desk: Desk, now: datetime, alive: datetime | None) -> bool:
    """Without a sign of life the last entry is the last that is known."""
    speech = desk.meeting.speaking
    if speech is None or not speech.running:
        return False
    last = desk.entries[-1].stamp.at
    desk.do(suspend_since, now - min(max(alive or last, last), now))
    return True


def _instant(text: object) -> datetime | None:
    try:
        instant = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return instant if instant.tzinfo else None
