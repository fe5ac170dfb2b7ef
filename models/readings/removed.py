"""Readings of those who were taken off the list of participants."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from models.importing.known import agree
from models.meeting import Meeting
from models.people import Participant, Person


def heard_and_removed(meeting: Meeting) -> list[Participant]:
    """Those taken off the list whom speeches, notes or votes tell of; not whoever came as a deputy
    or has one, for a place is theirs together."""
    if meeting.opened is None:
        return []
    replaced = {one.deputy_for for one in meeting.listed}
    gone = (one for one in meeting.named if one.removed and one.deputy_for is None)
    return [one for one in gone if one.id not in replaced]


def the_same_among(person: Person, among: Sequence[Participant]) -> Participant | None:
    """Who of them is this person by full name and work; None where nobody is, or several."""
    found = [one for one in among if person.name and agree(one.person, person)]
    return found[0] if len(found) == 1 else None


def on_the_list_again(
    new: Participant, old: Participant, taken: Collection[int | None]
) -> Participant:
    """`old` with what is said of them now, else with what was; never in a seat that is `taken`."""
    organisation = new.person.organisation or old.person.organisation
    post = new.person.post or old.person.post
    return replace(
        old,
        person=replace(new.person, organisation=organisation, post=post),
        group=new.group or old.group,
        seat=new.seat or (None if old.seat in taken else old.seat),
        remark=new.remark or old.remark,
        phone=new.phone or old.phone,
        email=new.email or old.email,
        removed=False,
    )
