"""What the notes panel shows: what was written down under the current item. No Qt."""

from datetime import date, timedelta
from itertools import chain

from msgspec import Struct

from models.clock import on_the_wall
from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.readings.agenda import item_numbers
from models.readings.statuses import Status, status_of
from models.short_names import ShortNames
from ui.views.clock_text import time_of_day


class NoteRow(Struct, frozen=True):
    note: NoteId
    time: str
    kind: NoteKind
    text: str
    author: str
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    themes: tuple[str, ...] = ()
    status: Status | None = None
    item: ItemId | None = None


class NotesView(Struct, frozen=True):
    """`item` and `speaker` are what a new note will be filed under."""

    item: str
    title: str
    speaker: str
    rows: tuple[NoteRow, ...]
    open: bool


def notes_view(meeting: Meeting) -> NotesView:
    item, speech = meeting.current_item, meeting.speaking
    rows = meeting.notes.readings(_rows_by_item, ahead=meeting.ahead, names=meeting.short_names)
    return NotesView(
        item=item_numbers(meeting).get(item.id, "") if item else "",
        title=item.title if item else "",
        speaker=meeting.short_names.of(speech.person) if speech else "",
        rows=tuple(chain.from_iterable(part.get(meeting.current, ()) for part in rows)),
        open=meeting.opened is not None,
    )


def note_rows(meeting: Meeting) -> dict[NoteId, NoteRow]:
    """Of all that was not removed."""
    parts = meeting.notes.readings(_rows_by_item, ahead=meeting.ahead, names=meeting.short_names)
    return {row.note: row for part in parts for rows in part.values() for row in rows}


def _rows_by_item(
    notes: tuple[Note, ...], ahead: timedelta, names: ShortNames
) -> dict[ItemId | None, list[NoteRow]]:
    rows: dict[ItemId | None, list[NoteRow]] = {}
    for note in notes:
        if not note.removed:
            rows.setdefault(note.item, []).append(note_row(note, ahead, names))
    return rows


def note_row(note: Note, ahead: timedelta, names: ShortNames) -> NoteRow:
    return NoteRow(
        note=note.id,
        time=time_of_day(on_the_wall(note.taken, ahead)),
        kind=note.kind,
        text=note.text,
        author=names.of(note.author_person) if note.author_person else "",
        private=note.private,
        executors=note.executors,
        due=note.due,
        due_words=note.due_words,
        themes=note.themes,
        status=_told_status(note),
        item=note.item,
    )


def _told_status(note: Note) -> Status | None:
    """What became of a proposal once something did; of anything else, that it was not adopted."""
    status = status_of(note, date.min)
    settled = note.kind is NoteKind.PROPOSAL and status is not Status.OPEN
    return status if settled or status is Status.NOT_ADOPTED else None


def themes_so_far(meeting: Meeting) -> tuple[str, ...]:
    """Of everything written down, the last one first; some may come again."""
    notes = (one for one in meeting.notes.backwards() if not one.removed)
    return tuple(theme for one in notes for theme in one.themes)
