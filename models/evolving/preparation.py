"""How preparing changes the meeting: its frame, the list of participants, the agenda."""

from collections.abc import Set
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.ordered import moved, replaced
from models.ids import ParticipantId
from models.meeting import AgendaItem, Meeting
from models.people import EarlierName, Participant, SeatOf
from models.readings.table_plan import newly_vacated
from models.seating import GroupColour


def evolve_preparation(meeting: Meeting, fact: facts.PreparationFact) -> Meeting:
    if isinstance(fact, facts.FrameFact):
        return _evolve_frame(meeting, fact)
    if isinstance(fact, facts.ListFact):
        return _evolve_list(meeting, fact)
    if isinstance(fact, facts.PlanFact):
        return replace(meeting, items=_evolved_items(meeting.items, fact))
    assert_never(fact)


def _evolve_frame(meeting: Meeting, fact: facts.FrameFact) -> Meeting:
    match fact:
        case facts.MeetingCreated(details, limits, rules):
            return replace(meeting, details=details, limits=limits, rules=rules)
        case facts.DetailsChanged(details):
            return replace(meeting, details=details)
        case facts.LimitsChanged(limits):
            return replace(meeting, limits=limits)
        case facts.RulesChanged(rules, limits):
            return replace(meeting, rules=rules, limits=limits or meeting.limits)
        case facts.SeatingChanged(seating):
            return replace(meeting, seating=seating)
        case facts.GroupColoured(group, colour):
            colours = _coloured(meeting.group_colours, (GroupColour(group, colour),))
            return replace(meeting, group_colours=colours)
        case facts.EarlierMeetingCarriedOver():
            return _carried_over(meeting, fact)
        case _:
            assert_never(fact)


def _evolve_list(meeting: Meeting, fact: facts.ListFact) -> Meeting:
    people = meeting.participants
    match fact:
        case facts.ParticipantAdded(participant):
            return replace(meeting, participants=(*people, participant))
        case facts.ParticipantsImported(added, changed):
            renamed = _renamed(meeting, *changed)
            return replace(renamed, participants=(*renamed.participants, *added))
        case facts.ParticipantChanged(participant):
            return _renamed(meeting, participant)
        case facts.ParticipantMoved(participant, place):
            return replace(meeting, participants=moved(people, participant, place))
        case facts.SeatsAssigned(seats):
            return replace(meeting, participants=_seated(people, seats))
        case facts.ParticipantRemoved(participant):
            return _without(meeting, {meeting.participant(participant).id})
        case facts.ParticipantsRemoved(participants):
            return _without(meeting, {meeting.participant(one).id for one in participants})
        case _:
            assert_never(fact)


def _evolved_items(items: tuple[AgendaItem, ...], fact: facts.PlanFact) -> tuple[AgendaItem, ...]:
    match fact:
        case facts.ItemAdded(item):
            return (*items, item)
        case facts.AgendaImported(added, changed):
            return (*replaced(items, *changed), *added)
        case facts.ItemChanged(item):
            return replaced(items, item)
        case facts.ItemMoved(item, place):
            return moved(items, item, place)
        case facts.ItemRemoved(item):
            return tuple(one for one in items if one.id != item)
        case _:
            assert_never(fact)


def _coloured(
    colours: tuple[GroupColour, ...], new: tuple[GroupColour, ...]
) -> tuple[GroupColour, ...]:
    chosen = {one.group for one in new}
    return (*(one for one in colours if one.group not in chosen), *new)


def _renamed(meeting: Meeting, *changed: Participant) -> Meeting:
    """The list with these; what they were called before is remembered."""
    before = {one.id: one.person for one in meeting.participants}
    earlier = (
        EarlierName(one.id, before[one.id])
        for one in changed
        if one.id in before and before[one.id] != one.person
    )
    return replace(
        meeting,
        participants=replaced(meeting.participants, *changed),
        earlier_names=(*meeting.earlier_names, *earlier),
    )


def _seated(people: tuple[Participant, ...], seats: tuple[SeatOf, ...]) -> tuple[Participant, ...]:
    new = {one.participant: one.seat for one in seats}
    return tuple(replace(one, seat=new.get(one.id, one.seat)) for one in people)


def _without(meeting: Meeting, gone: Set[ParticipantId]) -> Meeting:
    """Off the list and the queue; the values stay, so that the record can still name them. Once
    the meeting is open, their seats keep their numbers."""
    queue = tuple(one for one in meeting.queue if one.participant not in gone)
    kept = tuple(one for one in meeting.kept if one.participant not in gone)
    participants = tuple(
        replace(one, removed=True) if one.id in gone else one for one in meeting.participants
    )
    vacated = () if meeting.opened is None else newly_vacated(meeting, gone)
    return replace(
        meeting,
        participants=participants,
        queue=queue,
        kept=kept,
        vacated=(*meeting.vacated, *vacated),
    )


def _carried_over(meeting: Meeting, fact: facts.EarlierMeetingCarriedOver) -> Meeting:
    notes = meeting.notes
    for assignment in fact.assignments:
        notes = notes.put(assignment)
    return replace(
        meeting,
        limits=fact.limits,
        rules=fact.rules,
        seating=fact.seating,
        group_colours=_coloured(meeting.group_colours, fact.group_colours),
        details=fact.details or meeting.details,
        sequel_of=fact.earlier,
        participants=(*meeting.participants, *fact.participants),
        items=(*((fact.item,) if fact.item else ()), *meeting.items),
        notes=notes,
    )
