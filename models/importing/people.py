"""From the rows of a list to people of the meeting: who is new, who is changed, who may double."""

from collections.abc import Iterator

from msgspec.structs import replace

from models.acts.people import HIGHEST_SEAT
from models.ids import ParticipantId
from models.importing.found import Difference, Double, FoundPerson, Part, RowState
from models.importing.known import Known
from models.importing.seats import seats_given
from models.meeting import Meeting
from models.people import Participant, Person
from models.spreadsheets.matching import are_namesakes
from models.spreadsheets.participants import ParticipantList, ParticipantRow
from models.text import clean_line

UNNUMBERED = ParticipantId(0)


def found_people(meeting: Meeting, people: ParticipantList) -> tuple[FoundPerson, ...]:
    """One for each row. Nobody of the list comes twice, and nothing of theirs is ever cleared."""
    known = Known(meeting.listed, lambda one: one.person)
    taken = [known.take(row) for row in people.rows]
    wanted = {
        old.id: row.seat
        for row, old in zip(people.rows, taken, strict=True)
        if old and _is_seat(row.seat)
    }
    given = seats_given(meeting.listed, wanted)
    held = {seat for seat in given.values() if seat is not None}
    earlier: Known[ParticipantRow] = Known((), _person)
    found = []
    for row, old in zip(people.rows, taken, strict=True):
        if old is not None:
            found.append(_known_already(row, old, given[old.id]))
        else:
            found.append(_not_known(row, held, _double(row, known, earlier)))
        earlier.add(row)
    return tuple(found)


def _not_known(row: ParticipantRow, held: set[int], double: Double | None) -> FoundPerson:
    """Takes the seat of somebody new out of those that can still be given."""
    state = RowState.DOUBTFUL if double else RowState.NEW
    seat_taken = row.seat is not None and (row.seat in held or not _is_seat(row.seat))
    if row.seat is not None and not double:
        held.add(row.seat)
    return FoundPerson(row, state, _newcomer(row), double=double, seat_taken=seat_taken)


def _is_seat(seat: int | None) -> bool:
    return seat is not None and 1 <= seat <= HIGHEST_SEAT


def _known_already(row: ParticipantRow, old: Participant, seat: int | None) -> FoundPerson:
    new = replace(
        old,
        person=replace(
            old.person,
            organisation=_given(row.organisation, old.person.organisation),
            post=_given(row.post, old.person.post),
        ),
        group=_given(row.group, old.group),
        seat=seat,
        remark=_given(row.note, old.remark),
        phone=_given(row.phone, old.phone),
        email=_given(row.email, old.email),
    )
    differences = tuple(_differences(old, new))
    state = RowState.CHANGED if differences else RowState.SAME
    seat_taken = row.seat is not None and row.seat != seat
    return FoundPerson(row, state, new, differences, seat_taken=seat_taken)


def _differences(old: Participant, new: Participant) -> Iterator[Difference]:
    parts = (
        (Part.POST, old.person.post, new.person.post),
        (Part.ORGANISATION, old.person.organisation, new.person.organisation),
        (Part.GROUP, old.group, new.group),
        (Part.SEAT, str(old.seat or ""), str(new.seat or "")),
        (Part.NOTE, old.remark, new.remark),
        (Part.PHONE, old.phone, new.phone),
        (Part.EMAIL, old.email, new.email),
    )
    return (Difference(part, before, after) for part, before, after in parts if before != after)


def _given(new: str, old: str) -> str:
    """An empty cell leaves what is there."""
    return clean_line(new) or old


def _double(
    row: ParticipantRow, known: Known[Participant], earlier: Known[ParticipantRow]
) -> Double | None:
    """Two surnames alone in one file are not one person: the list told them apart, as it did two
    namesakes."""
    on_list = known.doubtful(row) or known.perhaps_corrected(row)
    if on_list is not None:
        return Double(on_list.person)
    above = earlier.doubtful(row)
    if above is None or not (row.name or above.name) or are_namesakes(row, above):
        return None
    return Double(_person(above), above.row)


def _newcomer(row: ParticipantRow) -> Participant:
    return Participant(
        id=UNNUMBERED,
        person=_person(row),
        group=row.group,
        seat=row.seat,
        remark=row.note,
        phone=row.phone,
        email=row.email,
    )


def _person(row: ParticipantRow) -> Person:
    return Person(row.surname, row.name, row.patronymic, row.organisation, row.post)
