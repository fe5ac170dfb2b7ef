"""A congress of many tables: the sample, held again and again under other titles."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from models.clock import Stamp
from models.codec import entry_to_record
from models.data import meeting_data
from models.exchange.reading_data import entries_of, read_data
from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note, Origin
from models.register import register_of
from models.store.meeting_file import MeetingFile
from tests.command_line.commands import around
from tests.models.table import MORNING
from tests.pages import held
from ui.language import Language

TITLES = {
    "ru": (
        "Технологический суверенитет машиностроения",
        "Кадры для новых производств",
        "Логистика Дальнего Востока: порты, дороги, пункты пропуска",
        "Цифровые решения для предприятий малого и среднего бизнеса",
        "Энергетика изолированных территорий",
        "Лесопромышленный комплекс: глубокая переработка древесины и выход на новые рынки",
        "Финансовая поддержка промышленности",
        "Авиастроение и беспилотные системы",
        "Экология промышленных городов",
        "Рыбная отрасль",
        "Туризм и гостеприимство",
        "Итоговое заседание конгресса",
    ),
    "en": (
        "Technological sovereignty of engineering",
        "People for new production",
        "Logistics of the Far East: ports, roads, border crossings",
        "Digital tools for small and medium-sized businesses",
        "Energy for isolated territories",
        "The timber industry: deep processing and the way to new markets",
        "Financial support for industry",
        "Aircraft and unmanned systems",
        "Clean air in industrial towns",
        "Fisheries",
        "Tourism and hospitality",
        "The closing session of the congress",
    ),
}
CONGRESS = {"ru": "Промышленный конгресс «Амур – 2025»", "en": "Industrial congress “Amur 2025”"}
FIRST_DAY = date(2025, 10, 16)


@cache
def sample(language: Language) -> Meeting:
    return held(language)


def table(number: int, language: Language = "ru") -> Meeting:
    """The table with this number, from 0: four a day, some of what was assigned is carried out."""
    whole = sample(language)
    titles = TITLES[language]
    title = titles[number % len(titles)]
    days = timedelta(days=number // 4)
    details = replace(
        whole.details,
        title=title if number < len(titles) else f"{title} ({number})",
        heading="",
        congress=CONGRESS[language],
        number=str(number + 1),
        day=FIRST_DAY + days,
        last_day=None,
        sample=False,
    )
    notes = [_note(one, number) for one in whole.notes if _is_taken(one, number)]
    return replace(
        whole,
        details=details,
        notes=register_of(notes),
        opened=whole.opened and whole.opened + timedelta(hours=number),
        closed=whole.closed and whole.closed + timedelta(hours=number),
    )


def to_come(number: int) -> Meeting:
    """The table with this number, before anything is known of it but its details."""
    return Meeting(details=table(number).details)


def sequel_of(earlier: Meeting, number: int, language: Language = "ru", *, done: bool) -> Meeting:
    """The table with this number; the first open assignment of the earlier one is told at it."""
    meeting = table(number, language)
    first = first_open(earlier)
    details = earlier.details
    origin = Origin(details.title, details.number, first.due, details.day)
    told = replace(first, id=first.id + 9000, decided=None, origin=origin, done=done, vote=None)
    return replace(meeting, notes=meeting.notes.put(told))


def given_twice(meeting: Meeting, executor: str) -> Meeting:
    """The first open assignment in the same words once more, for somebody else."""
    first = first_open(meeting)
    again = replace(first, id=NoteId(first.id + 8000), executors=(executor,), item=None)
    return replace(meeting, notes=meeting.notes.put(again))


def first_open(meeting: Meeting) -> Note:
    open_ones = (one for one in meeting.notes if one.decided and not one.done)
    return next(one for one in open_ones if one.kind is NoteKind.ASSIGNMENT)


def files(folder: Path, meetings: Sequence[Meeting]) -> list[Path]:
    """Each in a file of its own, in this order by name."""
    return [file_of(folder / f"{place:04}.roundtable", one) for place, one in enumerate(meetings)]


def file_of(path: Path, meeting: Meeting) -> Path:
    MeetingFile.create(path, around(), list(_records(meeting))).close()
    return path


def _records(meeting: Meeting) -> Iterator[dict[str, object]]:
    fact = read_data(json_of(meeting))
    for entry in entries_of(fact, Stamp(MORNING, MORNING)):
        yield entry_to_record(entry)


def json_of(meeting: Meeting) -> bytes:
    return json.dumps(meeting_data(meeting), ensure_ascii=False).encode()


def _is_taken(note: Note, number: int) -> bool:
    """Every table leaves out something else."""
    return note.kind is NoteKind.NOTE or (note.id + number) % 7 != 0


def _note(note: Note, number: int) -> Note:
    due = note.due and note.due + timedelta(days=9 * number)
    done = note.kind is NoteKind.ASSIGNMENT and (note.id + number) % 5 == 0
    return replace(note, due=due, done=done)
