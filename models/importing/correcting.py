"""How a list is read: found by itself, or as the user says by hand."""

from collections.abc import Callable, Sequence

from msgspec import Struct

from models.spreadsheets.agenda import AgendaList, read_agenda
from models.spreadsheets.columns import AGENDA_HEADINGS, PARTICIPANT_HEADINGS, Column, Layout
from models.spreadsheets.guessing import guess_agenda, guess_participants
from models.spreadsheets.headers import Headings, headings_of
from models.spreadsheets.participants import ParticipantList, read_participants
from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.sheet import Sheet

PEOPLE_COLUMNS = (
    *(Column.IGNORED, Column.NUMBER, Column.FULL_NAME),
    *(Column.SURNAME, Column.NAME, Column.PATRONYMIC),
    *(Column.POST, Column.ORGANISATION),
    *(Column.POST_AND_ORGANISATION, Column.ORGANISATION_AND_POST),
    *(Column.GROUP, Column.SEAT, Column.NOTE, Column.PHONE, Column.EMAIL, Column.CONTACTS),
)
AGENDA_COLUMNS = (
    *(Column.IGNORED, Column.NUMBER, Column.TITLE, Column.KIND),
    *(Column.MINUTES, Column.START, Column.TIME, Column.PRESENTERS, Column.NOTE),
)
_WHOLE_NAME = frozenset({Column.FULL_NAME})
_PARTS_OF_NAME = frozenset({Column.SURNAME, Column.NAME, Column.PATRONYMIC})


class Correction(Struct, frozen=True):
    """What was said by hand; None where it is found by itself. `sheet` counts from 0, `header` is
    the number of a row, 0 without a header."""

    sheet: int | None = None
    header: int | None = None
    columns: tuple[Column, ...] | None = None


class PeopleRead(Struct, frozen=True):
    sheet: Sheet
    people: ParticipantList


class AgendaRead(Struct, frozen=True):
    sheet: Sheet
    agenda: AgendaList


def read_people(sheets: Sequence[Sheet], by_hand: Correction) -> PeopleRead:
    """The people of the sheet with the most of them, or of the one chosen."""
    chosen = sheets if by_hand.sheet is None else (sheets[by_hand.sheet],)
    sheet, found = pick_participants(chosen)
    layout = _corrected(sheet, found.layout, by_hand, PARTICIPANT_HEADINGS, guess_participants)
    return PeopleRead(sheet, found if layout == found.layout else read_participants(sheet, layout))


def read_items(sheets: Sequence[Sheet], by_hand: Correction) -> AgendaRead:
    """The items of the sheet with the most that have a time, or of the one chosen."""
    chosen = sheets if by_hand.sheet is None else (sheets[by_hand.sheet],)
    sheet, found = pick_agenda(chosen)
    layout = _corrected(sheet, found.layout, by_hand, AGENDA_HEADINGS, guess_agenda)
    return AgendaRead(sheet, found if layout == found.layout else read_agenda(sheet, layout))


def with_meaning(
    columns: Sequence[Column], width: int, place: int, meaning: Column
) -> tuple[Column, ...]:
    """The columns with one of another meaning. What means the same elsewhere is ignored then; so
    are the parts of a name beside the whole name, and the other way round."""
    given_up = {meaning} - {Column.IGNORED}
    if meaning in _WHOLE_NAME:
        given_up |= _PARTS_OF_NAME
    if meaning in _PARTS_OF_NAME:
        given_up |= _WHOLE_NAME
    padded = (*columns, *[Column.IGNORED] * width)[:width]
    rest = [Column.IGNORED if one in given_up else one for one in padded]
    rest[place] = meaning
    return tuple(rest)


def _corrected(
    sheet: Sheet,
    found: Layout | None,
    by_hand: Correction,
    headings: Headings,
    guess: Callable[[Sheet], Layout | None],
) -> Layout | None:
    """A header named by hand tells the columns; without known headings their content does."""
    layout = found
    if by_hand.header is not None:
        rows = (row for row in sheet.rows if row.number == by_hand.header)
        columns = next((headings_of(row, headings) for row in rows), ())
        if not set(columns) - {Column.IGNORED}:
            guessed = guess(sheet) or found
            columns = guessed.columns if guessed else ()
        layout = Layout(by_hand.header, columns, by_hand.header)
    if by_hand.columns is not None:
        header, last = (layout.header, layout.last_header) if layout else (0, 0)
        layout = Layout(header, by_hand.columns, last)
    return layout
