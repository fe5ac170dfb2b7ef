"""An act, from the moderator's intent until its fact is on the disk, and what others take."""

import os
import sqlite3
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from queue import SimpleQueue
from statistics import median
from tempfile import TemporaryDirectory

from tinydb import TinyDB
from tinydb.storages import JSONStorage

from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.codec import entry_to_record
from models.ids import ParticipantId
from models.sitting import Sitting, open_sitting
from models.store.emergency import Emergency
from models.store.writer import Writer
from tests.bench.measuring import in_turn, seconds
from tests.bench.meetings import SAID, table_of, write
from tests.bench.rows import Row, at_least, at_most
from tests.command_line.commands import around
from tests.models.table import HandClock

EARLY, MIDDLE, LATE = 100, 1_000, 10_000
ROUNDS = 120
FEW_ROUNDS = 11


class DurableDesk:
    """The program's desk over its own writer with its thread; `act` returns when all is synced."""

    def __init__(self, folder: Path, facts: int) -> None:
        desk, clock = table_of(facts)
        self.path = write(desk, folder / f"{facts}.roundtable")
        self._clock: HandClock = clock
        self._saved: SimpleQueue[int] = SimpleQueue()
        emergency = Emergency([folder / "rescue"], around())
        self._sitting: Sitting = open_sitting(
            self.path,
            around(),
            lambda _entries: clock,
            lambda file: Writer(file, emergency, self._saved.put, print),
        )
        self._turn = cycle((self._give_floor, self._take_note, self._end_speech))
        self._who = cycle(range(1, 31))

    @property
    def record(self) -> dict[str, object]:
        return entry_to_record(self._sitting.desk.entries[-1])

    @property
    def count(self) -> int:
        return self._sitting.desk.last_number

    def act(self) -> None:
        next(self._turn)()
        while self._saved.get() < self.count:
            pass

    def close(self) -> None:
        self._sitting.close()

    def _give_floor(self) -> None:
        self._clock.advance(seconds=5)
        self._sitting.desk.do(give_floor, ParticipantId(next(self._who)))

    def _take_note(self) -> None:
        self._sitting.desk.do(take_note, SAID[0])

    def _end_speech(self) -> None:
        self._sitting.desk.do(end_speech)


class BareFile:
    """Appends and syncs, and nothing else."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def append(self, data: bytes) -> None:
        os.write(self._handle, data)
        os.fsync(self._handle)

    def close(self) -> None:
        os.close(self._handle)


class SqliteFile:
    """One table of JSON, in the write-ahead log, every commit synced."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE facts (number INTEGER PRIMARY KEY, fact TEXT)")

    def insert(self, text: str) -> None:
        self._connection.execute("INSERT INTO facts (fact) VALUES (?)", (text,))

    def close(self) -> None:
        self._connection.close()


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        early, middle, late = (DurableDesk(home, facts) for facts in (EARLY, MIDDLE, LATE))
        yield from against_files(home, early, late)
        yield against_tinydb(home, middle, 4)
        yield against_tinydb(home, late, 40)
        for desk in (early, middle, late):
            desk.close()


def against_files(home: Path, early: DurableDesk, late: DurableDesk) -> Iterator[Row]:
    bare, sqlite = BareFile(home / "bare"), SqliteFile(home / "facts.sqlite")
    ours, bytes_alone, ours_late, inserted = round_by_round(early, bare, late, sqlite)
    yield at_most("an act, intent to durable", ours, "append + fsync", bytes_alone, 3)
    yield at_most("the same after 10,000 facts", ours_late, "after 100", ours, 1.2)
    yield at_most("the same after 10,000 facts", ours_late, "SQLite, same row", inserted, 1)
    bare.close()
    sqlite.close()


def round_by_round(
    early: DurableDesk, bare: BareFile, late: DurableDesk, sqlite: SqliteFile
) -> list[float]:
    """Medians of both desks, of the bytes that the first wrote and the row that the second did."""

    def rounds() -> Iterator[tuple[float, ...]]:
        for _ in range(ROUNDS):
            ours = seconds(early.act)
            line = early.path.read_bytes().splitlines(keepends=True)[-1]
            bytes_alone = seconds(lambda line=line: bare.append(line))
            ours_late = seconds(late.act)
            text = late.path.read_bytes()[-len(line) * 4 :].splitlines()[-1].decode()
            inserted = seconds(lambda text=text: sqlite.insert(text))
            yield ours, bytes_alone, ours_late, inserted

    return [median(column) for column in zip(*rounds(), strict=True)]


def against_tinydb(home: Path, ours: DurableDesk, reach: float) -> Row:
    """A stock TinyDB reads and writes all its facts for each that is added."""
    facts = ours.count
    stock = TinyDB(home / f"{facts}.json", storage=JSONStorage, ensure_ascii=False)
    desk, _clock = table_of(facts)
    stock.insert_multiple(entry_to_record(one) for one in desk.entries)
    act, insert = in_turn(ours.act, lambda: stock.insert(ours.record), times=FEW_ROUNDS)
    stock.close()
    return at_least(
        f"the same after {facts // 1000 * 1000:,} facts", act, "stock TinyDB", insert, reach
    )
