"""The meeting's own file: numbered records, appended one by one."""

from collections.abc import Callable, Mapping, Sequence
from json import loads
from pathlib import Path
from typing import Any

from msgspec import Struct
from tinydb.table import Document

from models.store.line_file import LineFile
from models.store.lines import Condition, is_record
from models.store.opening import TornEnd, look_at, refuse_unless_sound
from models.store.storable import Record, json_text, storable_only
from models.store.storage import RECORDS, RecordDatabase
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

Renumbered = Callable[[list[Record], Sequence[int]], list[Record]]


class Opened(Struct, frozen=True):
    """A meeting file, its records (number 1 first) and what was cut off its end."""

    file: "MeetingFile"
    records: list[Record]
    torn: TornEnd | None


class Looked(Struct, frozen=True):
    """A file as it is, without lock or repair.

    `unread` counts the bytes after the last readable line, `missing` are numbers of lost records;
    both are empty for a sound file.
    """

    records: list[Record]
    salt: bytes
    unread: int
    missing: tuple[int, ...]


class MeetingFile:
    """Records in their order, through TinyDB. Every refusal is a StoreError."""

    def __init__(self, file: LineFile) -> None:
        self.path = file.path
        self._file = file
        self._database = RecordDatabase(file)
        self._table = self._database.table(RECORDS)

    @classmethod
    def create(
        cls, path: Path, around: Surroundings, records: Sequence[Record] = ()
    ) -> "MeetingFile":
        """A new file, with these records from the start. ALREADY_EXISTS if the name is taken."""
        return cls(LineFile.create(path, around, [json_text(record, path) for record in records]))

    @classmethod
    def open(cls, path: Path, around: Surroundings) -> Opened:
        """Locks the file and reads it; a torn end is kept aside, cut off and reported."""
        file, torn = LineFile.open(path, around)
        if not all(map(is_record, file.texts)):
            file.close()
            raise StoreError(Trouble.FOREIGN, path)
        meeting = cls(file)
        return Opened(meeting, meeting.records(), torn)

    @property
    def salt(self) -> bytes:
        """What tells this file from every other, wherever it is copied or moved."""
        return self._file.salt

    @property
    def count(self) -> int:
        """How many records are safe, which is the last one's number."""
        return len(self._file.texts)

    def records(self) -> list[Record]:
        """All records that are safe on the disk, number 1 first."""
        return [dict(document) for document in self._table.all()]

    def append(self, record: Mapping[str, Any]) -> int:
        """Returns the record's number when it is synced."""
        return self.append_all([record])

    def append_all(self, records: Sequence[Mapping[str, Any]]) -> int:
        """Returns the last number when all are synced, one line each; if it fails, none counts."""
        numbered = enumerate(records, start=self.count + 1)
        with storable_only(self.path):
            self._table.insert_multiple(Document(record, number) for number, record in numbered)
        return self.count

    def rewrite(self, records: Sequence[Record]) -> None:
        """Replaces all records at once; the file as it was stays as a dated backup."""
        rows = {str(number): record for number, record in enumerate(records, start=1)}
        with storable_only(self.path):
            self._database.storage.write({RECORDS: rows} if rows else {})
        self._table.clear_cache()

    def close(self) -> None:
        """Gives the file and its lock back."""
        self._database.close()


def read_only(path: Path, around: Surroundings) -> Looked:
    """The readable records of a file, damaged or busy though it be; it is not touched.

    StoreError for a file that is foreign, newer, empty, too large or unreadable.
    """
    data, reading = look_at(path, around)
    if reading.condition is not Condition.DAMAGED:
        refuse_unless_sound(reading, path, len(data))
    if not all(map(is_record, reading.texts)):
        raise StoreError(Trouble.FOREIGN, path)
    records = [loads(text) for text in reading.texts]
    return Looked(records, reading.salt, len(data) - reading.good_bytes, reading.missing)


def salvage(path: Path, to: Path, around: Surroundings, renumbered: Renumbered) -> Looked:
    """Writes what is readable into a new file, numbered anew; says what was found.

    `renumbered` is told the records and the numbers of the lost ones, and gives those to write.
    """
    looked = read_only(path, around)
    MeetingFile.create(to, around, renumbered(looked.records, looked.missing)).close()
    return looked
