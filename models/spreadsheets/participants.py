"""A sheet as a list of participants."""

import re
from collections import defaultdict

from msgspec import Struct
from msgspec.structs import replace

from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.headers import participant_layout
from models.spreadsheets.matching import are_namesakes, person_key
from models.spreadsheets.people import contacts, person_name, post_and_organisation
from models.spreadsheets.sections import has_surnames_alone, section_title
from models.spreadsheets.sheet import Sheet, SheetRow
from models.spreadsheets.skipping import (
    SkippedRow,
    SkipReason,
    header_texts,
    skip_reason,
    skipped,
    without_dashes,
)

_WITH_POST = (
    Column.POST,
    Column.POST_AND_ORGANISATION,
    Column.ORGANISATION_AND_POST,
)
_OF_ONE_ROW = frozenset(
    {Column.NUMBER, Column.FULL_NAME, Column.SURNAME, Column.NAME, Column.PATRONYMIC, Column.SEAT}
)
_SEAT = re.compile(r"(?:место|seat|№)?\s*(\d{1,4})\.?", re.IGNORECASE)


class ParticipantRow(Struct, frozen=True):
    """A person as the list has them; what the list does not say is empty. `row` is in the file."""

    row: int
    surname: str
    name: str = ""
    patronymic: str = ""
    organisation: str = ""
    post: str = ""
    group: str = ""
    seat: int | None = None
    note: str = ""
    phone: str = ""
    email: str = ""


class ParticipantList(Struct, frozen=True):
    """The people of a sheet in its order, the rows left out, and how it was read."""

    rows: tuple[ParticipantRow, ...]
    skipped: tuple[SkippedRow, ...]
    layout: Layout | None


def read_participants(sheet: Sheet, mapping: Layout | None = None) -> ParticipantList:
    """The people of a sheet; `mapping` replaces the layout found by itself.

    A sheet in which no column of names is found gives no people, and a layout of None.
    """
    layout = mapping or participant_layout(sheet)
    if layout is None:
        return ParticipantList((), _all_skipped(sheet), None)
    people: list[ParticipantRow] = []
    left_out: list[SkippedRow] = []
    bearers = defaultdict[str, list[ParticipantRow]](list)
    group = ""
    headings = header_texts(sheet, layout)
    surnames_alone = has_surnames_alone(sheet, layout)
    for row in sheet.rows:
        entry = _with_merged(row, layout)
        reason = skip_reason(row, layout, headings)
        if reason is None and (
            title := section_title(entry, layout, surnames_alone=surnames_alone)
        ):
            group, reason = title, SkipReason.SECTION
        person = None if reason else _person(without_dashes(entry), layout, group)
        if person is None:
            left_out.append(skipped(row, reason or SkipReason.NO_NAME))
            continue
        before = bearers[_key(person)]
        same = next((one for one in before if not are_namesakes(one, person)), None)
        if same is None:
            before.append(person)
            people.append(person)
        else:
            left_out.append(skipped(row, SkipReason.DOUBLE, same.row))
    return ParticipantList(tuple(people), tuple(left_out), layout)


def _with_merged(row: SheetRow, layout: Layout) -> SheetRow:
    """The row with what cells merged downwards say of it too; a name or a seat is of one row."""
    if not row.from_above:
        return row
    cells = list(row.cells)
    for place, text in row.from_above:
        meaning = layout.columns[place] if place < len(layout.columns) else Column.IGNORED
        if not cells[place] and meaning not in _OF_ONE_ROW:
            cells[place] = text
    return replace(row, cells=tuple(cells))


def _person(row: SheetRow, layout: Layout, group: str) -> ParticipantRow | None:
    name, remark, marks = person_name(row, layout)
    if not any(map(str.isalpha, name.surname)):
        return None
    has_posts = layout.has(*_WITH_POST)
    post, organisation = post_and_organisation(row, layout, "" if has_posts else remark)
    notes = (row.cell(layout.index(Column.NOTE)), marks, remark if has_posts else "")
    phone, email = contacts(row, layout)
    return ParticipantRow(
        row=row.number,
        surname=name.surname,
        name=name.name,
        patronymic=name.patronymic,
        organisation=organisation,
        post=post,
        group=row.cell(layout.index(Column.GROUP)) or group,
        seat=_seat(row.cell(layout.index(Column.SEAT))),
        note="\n".join(note for note in notes if note),
        phone=phone,
        email=email,
    )


def _key(person: ParticipantRow) -> str:
    """Those without a first name are told apart by what else is known of them."""
    if person.name:
        return person_key(person)
    return f"{person_key(person)}|{person.organisation}|{person.post}"


def _seat(text: str) -> int | None:
    found = _SEAT.fullmatch(text)
    return int(found[1]) if found else None


def _all_skipped(sheet: Sheet) -> tuple[SkippedRow, ...]:
    return tuple(
        skipped(row, SkipReason.NO_NAME if row.filled else SkipReason.EMPTY) for row in sheet.rows
    )
