"""What is done to the imaginary disk, and after every step which states of it are the truth."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from msgspec.structs import replace

from models.acts.details import create_meeting
from models.acts.people import add_participant, change_participant
from models.codec import entry_to_record
from models.desk import Desk
from models.facts import ContactsErased
from models.journal import Entry
from models.kinds import Limits
from models.people import Person
from models.privacy.erasing import Erasure, erased
from models.privacy.erasing_file import KeptIn, Remains, erase_in_file
from models.salvaging import renumbered
from models.store import lines
from models.store.backups import keep_backup
from models.store.copies import copy_verified
from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.meeting_file import MeetingFile, salvage
from models.store.storable import Record
from models.store.surroundings import Surroundings
from tests.models.table import DETAILS, HandClock, Kept

MEETINGS, ELSEWHERE = Path("/disk/meetings"), Path("/disk/elsewhere")
FILE = MEETINGS / "council.roundtable"
BEGAN = "2026-05-14T10:00:00+00:00"
SECRET = "+7 914 765-43-21"
NOON = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)

State = list[Record] | None
"""The records of a file; None: there is no such file."""


@dataclass
class Truth:
    """`acceptable`: what each file may be now; `gone`: what no file may hold any more."""

    acceptable: dict[Path, list[State]] = field(default_factory=dict)
    gone: str = ""

    def may_be(self, path: Path, *states: State) -> None:
        self.acceptable[path] = list(states)


@dataclass(frozen=True)
class Work:
    """`before` lies on the disk, safe; `run` tells the truth as it goes on."""

    name: str
    before: dict[Path, bytes]
    run: Callable[[Surroundings, Truth], None]


def record(number: int, text: str = "") -> Record:
    return {"at": BEGAN, "wall": BEGAN, "number": number, "text": text}


def surroundings(disk: Disk) -> Surroundings:
    salts = count(1)
    return Surroundings(disk, lambda: next(salts).to_bytes(8), lambda: NOON)


LONG = "длинная запись " * 90
TWO = [record(1), record(2, "два")]
NEW = [record(3, LONG), record(4), record(5, "пять")]


def bytes_of(records: Sequence[Record], at_once: bool = True) -> bytes:
    texts = [lines.text_of(one) for one in records]
    salt = b"\7" * 8
    if at_once:
        return lines.whole_file(salt, texts)
    seed = lines.seed_of(salt)
    body = (lines.record_line(seed, number, text) for number, text in enumerate(texts, start=1))
    return lines.header_line(salt) + b"".join(body)


def append_to(file: MeetingFile, path: Path, done: list[Record], truth: Truth) -> None:
    """One by one; what is not yet acknowledged may be there or not."""
    for new in NEW:
        truth.may_be(path, [*done], [*done, new])
        file.append(new)
        done.append(new)
        truth.may_be(path, [*done])


def append(around: Surroundings, truth: Truth) -> None:
    truth.may_be(FILE, TWO)
    file = MeetingFile.open(FILE, around).file
    append_to(file, FILE, [*TWO], truth)
    file.close()


def append_together(around: Surroundings, truth: Truth) -> None:
    """As the writer does with what waited: one sync for several lines."""
    truth.may_be(FILE, TWO)
    file = MeetingFile.open(FILE, around).file
    truth.may_be(FILE, *([*TWO, *NEW[:some]] for some in range(len(NEW) + 1)))
    file.append_all(NEW)
    truth.may_be(FILE, [*TWO, *NEW])
    file.close()


def create(around: Surroundings, truth: Truth) -> None:
    path = ELSEWHERE / "new" / "council.roundtable"
    truth.may_be(path, None, TWO)
    file = MeetingFile.create(path, around, TWO)
    truth.may_be(path, TWO)
    append_to(file, path, [*TWO], truth)
    file.close()


def save_readable(around: Surroundings, truth: Truth) -> None:
    """A damaged file stays as it is; what is readable becomes a new one."""
    to = MEETINGS / "council (2).roundtable"
    truth.may_be(to, None, [record(2, "два")])
    salvage(FILE, to, around, renumbered)
    truth.may_be(to, [record(2, "два")])


def save_as(around: Surroundings, truth: Truth) -> None:
    copy = ELSEWHERE / FILE.name
    truth.may_be(FILE, TWO)
    truth.may_be(copy, [record(1)], TWO)
    copy_verified(FILE, ELSEWHERE, around)
    truth.may_be(copy, TWO)


def back_up(around: Surroundings, truth: Truth) -> None:
    truth.may_be(FILE, TWO)
    kept = keep_backup(FILE, ELSEWHERE / "backups", around)
    assert kept is not None
    truth.may_be(kept, TWO)


def rewrite(around: Surroundings, truth: Truth) -> None:
    anew = [record(1, "anew")]
    truth.may_be(FILE, TWO)
    file = MeetingFile.open(FILE, around).file
    truth.may_be(FILE, TWO, anew)
    file.rewrite(anew)
    truth.may_be(FILE, anew)
    append_to(file, FILE, [*anew], truth)
    file.close()


def move_house(around: Surroundings, truth: Truth) -> None:
    """The meeting's own disk has failed: the whole meeting goes on elsewhere."""
    path = ELSEWHERE / "council 20260514T120000Z.roundtable"
    truth.may_be(path, None, TWO)
    file = Emergency([ELSEWHERE], around).go_on(FILE, TWO)
    truth.may_be(path, TWO)
    append_to(file, path, [*TWO], truth)
    file.close()


def with_a_number() -> tuple[Entry, ...]:
    """A meeting of one, whose number is known."""
    desk = Desk(HandClock(), Kept())
    desk.do(create_meeting, DETAILS, Limits())
    desk.do(add_participant, Person("Ли", "Вера"))
    somebody = desk.meeting.listed[0]
    desk.do(change_participant, replace(somebody, phone=SECRET))
    return desk.entries


def erase(around: Surroundings, truth: Truth) -> None:
    """The meeting with the number or without it; once it is told, the number is nowhere."""
    entries = with_a_number()
    before, after = _before_and_after(entries)
    truth.may_be(FILE, before, after)
    kept_in = KeptIn((ELSEWHERE,))
    remains = erase_in_file(
        FILE, Erasure.CONTACTS, "Участник", kept_in, around, lambda _entries: HandClock()
    )
    truth.may_be(FILE, after)
    if remains == Remains():
        truth.gone = SECRET


def _before_and_after(entries: tuple[Entry, ...]) -> tuple[list[Record], list[Record]]:
    clean = erased(entries, Erasure.CONTACTS, ContactsErased(), HandClock()(), "Участник")
    return [*map(entry_to_record, entries)], [*map(entry_to_record, clean)]


def works() -> tuple[Work, ...]:
    """All of them, each from its own beginning."""
    file, torn = bytes_of(TWO, at_once=False), bytes_of(TWO, at_once=False) + b"12345678 3 {"
    damaged = bytes_of(TWO, at_once=False).replace(b'"number": 1', b'"number": 7')
    secret = bytes_of(_before_and_after(with_a_number())[0])
    nothing = ELSEWHERE / "nothing.txt"
    backup = FILE.with_name(FILE.name + ".20260513T120000Z.backup")
    return (
        Work("append", {FILE: file}, append),
        Work("append together", {FILE: file}, append_together),
        Work("create", {nothing: b""}, create),
        Work("repair", {FILE: torn}, append),
        Work("save what is readable", {FILE: damaged}, save_readable),
        Work("save as", {FILE: file, ELSEWHERE / FILE.name: bytes_of([record(1)])}, save_as),
        Work("back up", {FILE: file, nothing: b""}, back_up),
        Work("rewrite", {FILE: file}, rewrite),
        Work("go on elsewhere", {nothing: b""}, move_house),
        Work(
            "erase",
            {FILE: secret, backup: secret, ELSEWHERE / "council a.roundtable": secret},
            erase,
        ),
    )
