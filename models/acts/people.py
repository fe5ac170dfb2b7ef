"""Acts on the list of participants and on their attendance."""

from collections.abc import Sequence

from msgspec.structs import replace

from models import facts
from models.acts.details import cleaned_person
from models.acts.situation import Situation
from models.evolving.ordered import replaced
from models.ids import ParticipantId
from models.importing.seats import seats_given
from models.people import CaseForms, Participant, Person
from models.readings.attendance import awaited
from models.readings.group_colours import group_colours
from models.readings.removed import heard_and_removed, on_the_list_again, the_same_among
from models.refusals import Refusal, refuse_if, refuses
from models.text import clean_line

HIGHEST_SEAT = 999
HIGHEST_WEIGHT = 999
GROUP_COLOURS = 8


@refuses(Refusal.NO_NAME, Refusal.SEAT_TAKEN, Refusal.OUT_OF_RANGE)
def add_participant(
    now: Situation, person: Person, group: str = "", seat: int | None = None, remark: str = ""
) -> facts.ParticipantAdded | facts.ParticipantChanged:
    """Puts somebody at the end of the list; a surname alone is enough.

    Whoever was heard, taken off the list and is plainly the same is on it again with what they
    said.
    """
    old = the_same_among(cleaned_person(person), heard_and_removed(now.meeting))
    if old is not None:
        seats = {one.seat for one in now.meeting.listed}
        again = on_the_list_again(Participant(old.id, person, group, seat, remark), old, seats)
        return facts.ParticipantChanged(_checked(now, again))
    new = Participant(ParticipantId(now.ids()), person, group, seat, remark)
    return facts.ParticipantAdded(_checked(now, new))


@refuses(
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.NO_NAME,
    Refusal.SEAT_TAKEN,
    Refusal.OUT_OF_RANGE,
    Refusal.NOTHING_NEW,
)
def change_participant(now: Situation, participant: Participant) -> facts.ParticipantChanged:
    """New words for somebody of the list; what they already said keeps the old ones."""
    old = now.participant(participant.id)
    new = _checked(now, _as_it_went(participant, old))
    refuse_if(new == old, Refusal.NOTHING_NEW)
    return facts.ParticipantChanged(new)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.IS_SPEAKING)
def remove_participant(now: Situation, participant: ParticipantId) -> facts.ParticipantRemoved:
    """Takes somebody off the list and out of the queue; what they said stays in the record."""
    _refuse_to_remove(now, participant)
    return facts.ParticipantRemoved(participant)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.IS_SPEAKING, Refusal.NOTHING_NEW)
def remove_participants(
    now: Situation, participants: Sequence[ParticipantId]
) -> facts.ParticipantsRemoved:
    """Takes all of them off the list at once, or nobody."""
    refuse_if(not participants, Refusal.NOTHING_NEW)
    for one in participants:
        _refuse_to_remove(now, one)
    return facts.ParticipantsRemoved(tuple(participants))


def _refuse_to_remove(now: Situation, participant: ParticipantId) -> None:
    now.participant(participant)
    speaking = {now.meeting.speeches[key].participant for key in now.meeting.floor}
    refuse_if(participant in speaking, Refusal.IS_SPEAKING)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def move_participant(
    now: Situation, participant: ParticipantId, place: int
) -> facts.ParticipantMoved:
    """Moves somebody to list number `place`."""
    now.participant(participant)
    listed = [one.id for one in now.meeting.listed]
    refuse_if(not 1 <= place <= len(listed), Refusal.OUT_OF_RANGE)
    refuse_if(listed[place - 1] == participant, Refusal.NOTHING_NEW)
    everybody = [one.id for one in now.meeting.participants]
    return facts.ParticipantMoved(participant, everybody.index(listed[place - 1]))


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.NOTHING_NEW)
def import_participants(
    now: Situation, people: Sequence[Participant], changed: Sequence[Participant] = ()
) -> facts.ParticipantsImported:
    """Adds all of `people`, and gives new words to those of `changed`, at once; an empty name is
    left out, and a seat that cannot be given. Whoever is on the list again is so as in
    `add_participant`."""
    kept = _changed_by_import(now, changed)
    taken = {one.seat for one in replaced(now.meeting.listed, *kept)}
    added, again = [], []
    gone = heard_and_removed(now.meeting)
    for one in people:
        new = _cleaned(one.afresh())
        if new.seat in taken or not _is_seat(new.seat):
            new = replace(new, seat=None)
        old = the_same_among(new.person, gone)
        if old is not None:
            new = on_the_list_again(new, old, taken)
            gone.remove(old)
            again.append(new)
        elif new.person.surname:
            new = replace(new, id=ParticipantId(now.ids()))
            added.append(new)
        taken.add(new.seat)
    refuse_if(not added and not again and not kept, Refusal.NOTHING_NEW)
    return facts.ParticipantsImported(tuple(added), (*kept, *again))


@refuses(Refusal.UNKNOWN_GROUP, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def colour_group(now: Situation, group: str, colour: int) -> facts.GroupColoured:
    """Another colour for a group of the list; `colour` counts from 0, there are eight."""
    shown = group_colours(now.meeting)
    refuse_if(group not in shown, Refusal.UNKNOWN_GROUP)
    refuse_if(not 0 <= colour < GROUP_COLOURS, Refusal.OUT_OF_RANGE)
    refuse_if(shown[group] == colour, Refusal.NOTHING_NEW)
    return facts.GroupColoured(group, colour)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.ALREADY_PRESENT)
def arrive(now: Situation, participant: ParticipantId) -> facts.ParticipantArrived:
    """Somebody is in the room: for the first time, or back again."""
    refuse_if(now.participant(participant).present, Refusal.ALREADY_PRESENT)
    return facts.ParticipantArrived(participant)


@refuses(Refusal.NOBODY_AWAITED)
def everyone_arrives(now: Situation) -> facts.EveryoneArrived:
    """All of the list who are not in the room are there now, but the excused and the replaced."""
    missing = tuple(one.id for one in awaited(now.meeting))
    refuse_if(not missing, Refusal.NOBODY_AWAITED)
    return facts.EveryoneArrived(missing)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.NOT_PRESENT)
def leave(now: Situation, participant: ParticipantId) -> facts.ParticipantLeft:
    """Somebody left the room; a speech of theirs that is running is not cut."""
    refuse_if(not now.participant(participant).present, Refusal.NOT_PRESENT)
    return facts.ParticipantLeft(participant)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.ALREADY_PRESENT, Refusal.NOTHING_NEW)
def excuse(
    now: Situation, participant: ParticipantId, excused: bool = True
) -> facts.ParticipantExcused:
    """Somebody stays away for a reason that was given; or what was said of it is taken back."""
    who = now.participant(participant)
    refuse_if(who.present and excused, Refusal.ALREADY_PRESENT)
    refuse_if(who.excused == excused, Refusal.NOTHING_NEW)
    return facts.ParticipantExcused(participant, excused)


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.NO_NAME)
def send_deputy(now: Situation, participant: ParticipantId, person: Person) -> facts.DeputySent:
    """Somebody is replaced from now on; the deputy takes seat, group, vote and raised hands. A
    deputy who sat there until now is free to go.

    Without an organisation the deputy speaks for that of the one replaced.
    """
    who = now.participant(participant)
    named = cleaned_person(person)
    refuse_if(not named.surname, Refusal.NO_NAME)
    organisation = named.organisation or who.person.organisation
    deputy = Participant(
        id=ParticipantId(now.ids()),
        person=replace(named, organisation=organisation),
        group=who.group,
        seat=who.seat,
        role=who.role,
        votes=who.votes,
    )
    return facts.DeputySent(participant, deputy)


def _changed_by_import(now: Situation, changed: Sequence[Participant]) -> tuple[Participant, ...]:
    """Those who differ from what they were; a seat they cannot have leaves them theirs."""
    known = {one.id: (now.participant(one.id), _cleaned(one)) for one in changed}
    wanted = {key: new.seat for key, (_, new) in known.items() if _is_seat(new.seat)}
    seats = seats_given(now.meeting.listed, wanted)
    settled = (
        (old, _as_it_went(replace(new, seat=seats[key]), old)) for key, (old, new) in known.items()
    )
    return tuple(new for old, new in settled if new != old and new.person.surname)


def _as_it_went(new: Participant, old: Participant) -> Participant:
    """New words, but what only acts tell stays as it was; a removed one is on the list again."""
    return replace(
        new,
        attendance=old.attendance,
        removed=False,
        excused=old.excused,
        deputy_for=old.deputy_for,
    )


def _checked(now: Situation, participant: Participant) -> Participant:
    new = _cleaned(participant)
    refuse_if(not new.person.surname, Refusal.NO_NAME)
    refuse_if(not _is_seat(new.seat), Refusal.OUT_OF_RANGE)
    refuse_if(new.weight != participant.weight, Refusal.OUT_OF_RANGE)
    others = {one.seat for one in now.meeting.listed if one.id != new.id}
    refuse_if(new.seat is not None and new.seat in others, Refusal.SEAT_TAKEN)
    return new


def _is_seat(seat: int | None) -> bool:
    return seat is None or 1 <= seat <= HIGHEST_SEAT


def _cleaned(participant: Participant) -> Participant:
    return replace(
        participant,
        person=cleaned_person(participant.person),
        group=clean_line(participant.group),
        remark=clean_line(participant.remark),
        phone=clean_line(participant.phone),
        email=clean_line(participant.email),
        weight=min(max(participant.weight, 1), HIGHEST_WEIGHT),
        forms=CaseForms(
            clean_line(participant.forms.accusative),
            clean_line(participant.forms.dative),
            clean_line(participant.forms.organisation_genitive),
        ),
    )
