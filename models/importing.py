"""From the rows of a spreadsheet to people and items of the meeting: what is new, what is not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from models.ids import ItemId, ParticipantId
from models.kinds import ItemKind
from models.meeting import AgendaItem, Details, Meeting
from models.people import Participant, Person
from models.readings.speaking import fold
from models.spreadsheets.agenda import AgendaList, AgendaRow
from models.spreadsheets.matching import Sameness, same_person
from models.spreadsheets.participants import ParticipantList, ParticipantRow

UNNUMBERED = 0


@dataclass(frozen=True, slots=True)
class NewParticipant:
    """A row of the file and the participant it makes; None if the list already has this person."""

    row: ParticipantRow
    participant: Participant | None


@dataclass(frozen=True, slots=True)
class NewItem:
    """A row of the file and the item it makes; None if the agenda already has this title."""

    row: AgendaRow
    item: AgendaItem | None


def new_participants(meeting: Meeting, rows: ParticipantList) -> tuple[NewParticipant, ...]:
    """Nobody who is on the list already comes twice; nothing of theirs is changed or cleared."""
    known = [one.person for one in meeting.listed]
    found = []
    for row in rows.rows:
        person = Person(row.surname, row.name, row.patronymic, row.organisation, row.post)
        same = any(same_person(person, one) is Sameness.SAME for one in known)
        found.append(NewParticipant(row, None if same else _participant(row, person)))
    return tuple(found)


def new_items(meeting: Meeting, rows: AgendaList) -> tuple[NewItem, ...]:
    """The same title never comes twice, but breaks may."""
    known = {fold(one.title) for one in meeting.items if not one.is_break}
    breaks = [one.fixed_start for one in meeting.items if one.is_break]
    every_row_has_a_time = len(rows.rows) > 1 and all(one.start for one in rows.rows)
    found = []
    for place, row in enumerate(rows.rows):
        item = _item(row)
        if not item.is_break and (place == 0 or every_row_has_a_time):
            item = replace(item, fixed_start=None)
        same = item.fixed_start in breaks if item.is_break else fold(item.title) in known
        found.append(NewItem(row, None if same else item))
    return tuple(found)


def with_times_of(details: Details, rows: AgendaList, items: Sequence[AgendaItem]) -> Details:
    """The details with start and end as the agenda tells them, where they were still empty."""
    first = rows.rows[0].start if rows.rows else None
    start = details.planned_start or first
    if start is None:
        return details
    total = sum((one.planned for one in items), timedelta())
    end = datetime.combine(date(2000, 1, 1), start) + total
    return replace(
        details,
        planned_start=start,
        planned_end=details.planned_end or (end.time() if total else None),
    )


def _participant(row: ParticipantRow, person: Person) -> Participant:
    return Participant(
        id=ParticipantId(UNNUMBERED),
        person=person,
        group=row.group,
        seat=row.seat,
        remark=row.note,
        phone=row.phone,
        email=row.email,
    )


def _item(row: AgendaRow) -> AgendaItem:
    return AgendaItem(
        id=ItemId(UNNUMBERED),
        title=row.title,
        kind=ItemKind(row.kind) if row.kind else ItemKind.DISCUSSION,
        planned=timedelta(minutes=row.minutes or 0),
        fixed_start=row.start,
        presenters=row.presenters,
    )
