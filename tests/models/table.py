"""A round table of thirty, from the sample lists, and what its tests say again and again."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.acts.agenda import import_agenda, open_meeting, start_item
from models.acts.details import create_meeting
from models.acts.people import import_participants
from models.clock import Stamp
from models.desk import Desk
from models.history import History
from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.journal import Entry, Fact
from models.kinds import ItemKind, Limits
from models.meeting import AgendaItem, Details, Meeting, Speech
from models.notes import Note
from models.people import Participant, Person
from models.refusals import Refusal, Refused

FIXTURES = Path(__file__).parent.parent / "fixtures"
MORNING = datetime(2025, 10, 16, 0, 0, tzinfo=UTC)  # ten o'clock in the room

ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV, DRUZHININ, YERSHOV = map(ParticipantId, range(1, 7))
LEBEDEV, MESHCHERYAKOV, NAGORNY = map(ParticipantId, (11, 12, 13))
OPENING, CHARTER, SUPPORT, STAFF, BREAK, LEAN, MACHINES, CLOSING = map(ItemId, range(31, 39))

DETAILS = Details(
    title="Технологический суверенитет",
    organiser="Министерство промышленности и торговли края",
    place="г. Комсомольск-на-Амуре",
    number="3",
    day=date(2025, 10, 16),
    planned_start=time(10),
    planned_end=time(13),
    utc_offset=timedelta(hours=10),
    chair=Person("Абакумов", "Андрей", "Сергеевич"),
    secretary=Person("Ким", "Марина", "Чановна"),
)
KINDS = {
    "открытие": ItemKind.OPENING,
    "доклад": ItemKind.REPORT,
    "обсуждение": ItemKind.DISCUSSION,
    "перерыв": ItemKind.BREAK,
    "закрытие": ItemKind.CLOSING,
}


@dataclass
class HandClock:
    """Stands still until the test moves it."""

    at: datetime = MORNING

    def __call__(self) -> Stamp:
        return Stamp(self.at, self.at)

    def advance(self, **length: float) -> None:
        self.at += timedelta(**length)


@dataclass
class Kept:
    """A keeper that only remembers."""

    entries: list[Entry] = field(default_factory=list)

    def keep(self, entry: Entry) -> None:
        self.entries.append(entry)


def rows(name: str) -> list[dict[str, str]]:
    with (FIXTURES / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def thirty() -> tuple[Participant, ...]:
    return tuple(
        Participant(
            ParticipantId(0),
            Person(
                row["Фамилия"], row["Имя"], row["Отчество"], row["Организация"], row["Должность"]
            ),
            row["Группа"],
            seat,
        )
        for seat, row in enumerate(rows("participants.csv"), start=1)
    )


def agenda() -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            ItemId(0),
            row["Вопрос"],
            KINDS[row["Вид"]],
            timedelta(minutes=int(row["Минут"])),
            time.fromisoformat(row["Начало"]) if row["Начало"] else None,
            row["Докладчик"],
        )
        for row in rows("agenda.csv")
    )


def prepare(desk: Desk, details: Details = DETAILS) -> None:
    """Thirty people with the ids 1 to 30 on the seats 1 to 30, eight items with 31 to 38."""
    desk.do(create_meeting, details, Limits())
    desk.do(import_participants, thirty())
    desk.do(import_agenda, agenda())


def begin(desk: Desk, item: ItemId = STAFF) -> None:
    """Opens the meeting on this item; STAFF has no presenter."""
    desk.do(open_meeting)
    if item != OPENING:
        desk.do(start_item, item)


def speaker(desk: Desk) -> Speech:
    speaking = desk.meeting.speaking
    assert speaking is not None
    return speaking


def speech_of(desk: Desk, who: ParticipantId) -> SpeechId:
    """The first speech of this participant."""
    return next(one.id for one in desk.meeting.speeches if one.participant == who)


def spoken(desk: Desk, clock: HandClock, who: ParticipantId) -> timedelta:
    """How long the first speech of this participant lasted, net."""
    return desk.meeting.speeches[speech_of(desk, who)].spoken(clock.at)


def last_note(desk: Desk) -> Note:
    note = desk.meeting.notes.last()
    assert note is not None
    return note


def last_note_id(desk: Desk) -> NoteId:
    return last_note(desk).id


def waiting(meeting: Meeting) -> list[ParticipantId]:
    return [one.participant for one in meeting.queue]


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@contextmanager
def refused(reason: Refusal) -> Iterator[None]:
    with pytest.raises(Refused) as refusal:
        yield
    assert refusal.value.reason is reason


def english(context: str, source: str, comment: str = "", n: int = -1, /) -> str:
    """The words of the source, as they stand."""
    del context, comment
    return source.replace("%n", str(n))


def reopened(desk: Desk, clock: HandClock, entries: Any = None) -> Desk:
    """The same journal on another desk, as after a restart."""
    return Desk(clock, Kept(), desk.entries if entries is None else entries)


def with_also(desk: Desk, *also: Fact) -> Meeting:
    """As a journal of an earlier version, which let these facts happen, is read."""
    entries = list(desk.entries)
    for fact in also:
        stamp = Stamp(entries[-1].stamp.at, entries[-1].stamp.at)
        entries.append(Entry(len(entries) + 1, stamp, fact, 999))
    return History(entries).meeting
