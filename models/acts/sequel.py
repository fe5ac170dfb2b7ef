"""The act that makes a meeting the sequel of an earlier one."""

from datetime import timedelta

from msgspec.structs import replace

from models.acts.details import bare_number, checked_limits, cleaned_details
from models.acts.people import HIGHEST_SEAT, import_participants
from models.acts.situation import Situation
from models.earlier.sequel import EarlierMeeting, OpenAssignment, filled_in
from models.facts import EarlierMeetingCarriedOver
from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.meeting import AgendaItem
from models.notes import Note, Origin
from models.people import Participant
from models.readings.speaking import fold
from models.refusals import Refusal, refuse_if, refuses
from models.seating import Opponents, Seating
from models.text import clean, clean_line

PLANNED = timedelta(minutes=10)


@refuses(
    Refusal.ALREADY_OPEN,
    Refusal.ALREADY_CARRIED_OVER,
    Refusal.NO_TITLE,
    Refusal.OUT_OF_RANGE,
)
def carry_over(now: Situation, earlier: EarlierMeeting, title: str) -> EarlierMeetingCarriedOver:
    """Takes people, table, limits, rules and open assignments from an earlier meeting, once.

    The assignments stand under a new first item with this title; gaps of the details are filled.
    """
    meeting = now.meeting
    refuse_if(meeting.opened is not None, Refusal.ALREADY_OPEN)
    refuse_if(meeting.sequel_of is not None, Refusal.ALREADY_CARRIED_OVER)
    coming = _coming(now, earlier.participants)
    people = import_participants(now, coming).added if coming else ()
    open_ones = [one for one in earlier.assignments if clean(one.text)]
    item = _item(now, title) if open_ones else None
    return EarlierMeetingCarriedOver(
        participants=people,
        limits=checked_limits(earlier.limits),
        rules=earlier.rules,
        seating=_seating(earlier.seating, coming, people),
        item=item,
        assignments=tuple(_note(now, one, item) for one in open_ones),
        group_colours=earlier.group_colours,
        details=cleaned_details(filled_in(meeting.details, earlier.details)),
        earlier=_cleaned_origin(earlier.origin),
    )


def _coming(now: Situation, people: tuple[Participant, ...]) -> list[Participant]:
    """Those with a name who are not on the list yet."""
    here = {fold(one.person.full_name) for one in now.meeting.listed}
    named = [one for one in people if clean_line(one.person.surname)]
    return [one for one in named if fold(clean_line(one.person.full_name)) not in here]


def _seating(
    seating: Seating, before: list[Participant], after: tuple[Participant, ...]
) -> Seating:
    """The same table; who sits apart is known by the new ids."""
    refuse_if(not 0 <= seating.seats <= HIGHEST_SEAT, Refusal.OUT_OF_RANGE)
    new = {old.id: one.id for old, one in zip(before, after, strict=True)}
    apart = tuple(
        Opponents(new[pair.one], new[pair.other])
        for pair in seating.apart
        if pair.one in new and pair.other in new and pair.one != pair.other
    )
    return replace(seating, apart=apart)


def _item(now: Situation, title: str) -> AgendaItem:
    refuse_if(not clean_line(title), Refusal.NO_TITLE)
    return AgendaItem(ItemId(now.ids()), clean_line(title), planned=PLANNED)


def _note(now: Situation, one: OpenAssignment, item: AgendaItem | None) -> Note:
    text = clean(one.text)
    return Note(
        id=NoteId(now.ids()),
        kind=NoteKind.ASSIGNMENT,
        text=text,
        taken=now.at,
        item=item.id if item else None,
        executors=tuple(name for each in one.executors if (name := clean_line(each))),
        due=one.due,
        due_words=clean_line(one.due_words),
        typed=text,
        origin=_cleaned_origin(one.origin),
    )


def _cleaned_origin(origin: Origin) -> Origin:
    return replace(origin, meeting=clean_line(origin.meeting), number=bare_number(origin.number))
