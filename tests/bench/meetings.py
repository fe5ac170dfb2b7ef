"""Meetings to measure with: of so many facts, and one of two hours with 150 speeches."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from models.acts.agenda import start_item
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.acts.people import everyone_arrives
from models.codec import entry_to_record
from models.desk import Desk
from models.ids import ItemId, ParticipantId
from models.kinds import NoteKind
from models.store.meeting_file import MeetingFile
from tests.command_line.commands import around
from tests.models.table import BREAK, CLOSING, OPENING, HandClock, Kept, begin, prepare

ITEMS = [ItemId(one) for one in range(OPENING, CLOSING + 1) if one != BREAK]
SPEECHES = 150
SAID = (
    "Субсидии на возмещение части затрат по лизингу оборудования востребованы, но срок "
    "рассмотрения заявки – 45 дней – не позволяет заключать договоры поставки до конца года.",
    "Предлагается сократить его до 15 рабочих дней и принимать заявки круглогодично; предприятия "
    "готовы участвовать в пилоте и передать министерству расчёты за 2024 и 2025 гг.",
)


def table_of(facts: int) -> tuple[Desk, HandClock]:
    """Thirty people; item after item, people speak and what they say is written down."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    prepare(desk)
    desk.do(everyone_arrives)
    begin(desk)
    people = cycle(range(1, 31))
    for item in cycle(ITEMS):
        if desk.meeting.current != item:
            desk.do(start_item, item)
        for _ in range(SPEECHES // len(ITEMS)):
            if len(desk.entries) >= facts:
                return desk, clock
            speak(desk, clock, ParticipantId(next(people)), SAID[0])
    raise AssertionError("the agenda goes round and round")


def speak(desk: Desk, clock: HandClock, who: ParticipantId, *said: str) -> None:
    desk.do(give_floor, who)
    for text in said:
        desk.do(take_note, text)
    clock.advance(seconds=45)
    desk.do(end_speech)


def two_hours() -> Desk:
    """Seven items and a break, 150 speeches, and on each item a proposal, an assignment, two
    decisions and a conclusion."""
    clock = HandClock()
    desk = Desk(clock, Kept())
    prepare(desk)
    desk.do(everyone_arrives)
    begin(desk, OPENING)
    people = cycle(range(1, 31))
    for place, item in enumerate(ITEMS):
        if desk.meeting.current != item:
            desk.do(start_item, item)
        for _ in range(speeches_on(place)):
            speak(desk, clock, ParticipantId(next(people)), *SAID)
        for kind, text in conclusions(place):
            desk.do(take_note, text, kind)
    return desk


def speeches_on(place: int) -> int:
    """150 speeches on seven items."""
    whole, rest = divmod(SPEECHES, len(ITEMS))
    return whole + (place < rest)


def conclusions(place: int) -> Iterator[tuple[NoteKind, str]]:
    yield NoteKind.PROPOSAL, f"Создать единое окно приёма заявок, очередь {place + 1}."
    yield NoteKind.DECISION, "Принять информацию к сведению."
    yield NoteKind.DECISION, "Рекомендовать сократить срок рассмотрения заявок до 15 дней."
    yield NoteKind.ASSIGNMENT, "Обобщить предложения предприятий и направить их участникам."
    yield NoteKind.CONCLUSION, "Меры поддержки востребованы, порядок их получения упрощается."


def write(desk: Desk, path: Path) -> Path:
    """The meeting as a file."""
    MeetingFile.create(path, around(), [entry_to_record(one) for one in desk.entries]).close()
    return path
