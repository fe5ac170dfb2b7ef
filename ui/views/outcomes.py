"""What the outcomes page shows: everything written down, item by item. No Qt."""

from dataclasses import dataclass

from models.ids import ItemId
from models.meeting import Meeting
from models.notes import Origin, Vote
from models.readings.agenda import item_numbers
from models.readings.decisions import decision_numbers
from ui.views.notes import NoteRow, note_row


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """`number` is «2.1» for decisions and assignments, else empty; `typed` if edited since.

    `origin` is the meeting an assignment was carried over from, `done` that it is carried out.
    """

    row: NoteRow
    number: str
    typed: str
    vote: Vote | None
    done: bool = False
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class OutcomeSection:
    item: ItemId | None
    number: str
    title: str
    rows: tuple[OutcomeRow, ...]


@dataclass(frozen=True, slots=True)
class OutcomesView:
    """Only items under which something was written down. `people` complete executors."""

    sections: tuple[OutcomeSection, ...]
    people: tuple[str, ...]
    present: int
    empty: bool


def outcomes_view(meeting: Meeting) -> OutcomesView:
    numbers, decided = item_numbers(meeting), decision_numbers(meeting)
    sections = []
    frame = [(one.id, numbers.get(one.id, ""), one.title) for one in meeting.items]
    for key, number, title in [*frame, (None, "", "")]:
        rows = tuple(
            OutcomeRow(
                row=note_row(meeting, one),
                number=decided.get(one.id, ""),
                typed=one.typed if one.typed != one.text else "",
                vote=one.vote,
                done=one.done,
                origin=one.origin,
            )
            for one in meeting.notes
            if one.item == key and not one.removed
        )
        if rows:
            sections.append(OutcomeSection(key, number, title, rows))
    people = tuple(one.person.short_name for one in meeting.listed)
    return OutcomesView(tuple(sections), people, len(meeting.present), not sections)
