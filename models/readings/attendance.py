"""Readings of who is in the room, who was, and in whose place."""

from datetime import datetime, timedelta

from models.meeting import Meeting
from models.people import Participant, Span

LATE_AFTER = timedelta(minutes=5)


def time_in_the_room(meeting: Meeting, one: Participant) -> tuple[Span, ...]:
    """When they were there from the opening on, and before the opening only who is there now: a
    mark that was taken back before it is no attendance."""
    opened = meeting.opened
    return tuple(
        span
        for span in one.attendance
        if span.end is None or (opened is not None and span.end >= opened)
    )


def attended(meeting: Meeting) -> tuple[Participant, ...]:
    """Those of the list who were in the room at any time from the opening on, in list order."""
    return tuple(one for one in meeting.listed if time_in_the_room(meeting, one))


def in_the_room(meeting: Meeting, at: datetime) -> tuple[Participant, ...]:
    """Those of the list who were in the room at that instant, in list order."""
    return tuple(
        one
        for one in meeting.listed
        if any(
            span.begin <= at and (span.end is None or at < span.end)
            for span in time_in_the_room(meeting, one)
        )
    )


def was_registered(meeting: Meeting) -> bool:
    """Whether anybody was marked as here by the opening: else the marks tell of nobody when they
    came or went."""
    opened = meeting.opened
    return opened is not None and any(
        span.begin <= opened
        for one in meeting.participants
        for span in time_in_the_room(meeting, one)
    )


def from_the_opening(meeting: Meeting) -> tuple[Participant, ...]:
    """Those who attended but did not come late; all of them where nobody was registered."""
    opened, came = meeting.opened, attended(meeting)
    if opened is None or not was_registered(meeting):
        return came
    return tuple(
        one for one in came if time_in_the_room(meeting, one)[0].begin - opened < LATE_AFTER
    )


def in_place_of(meeting: Meeting, one: Participant) -> tuple[Participant, ...]:
    """For a deputy, whom they were sent for, then whom that one was sent for; nobody for others."""
    if one.deputy_for is None:
        return ()
    people = {other.id: other for other in meeting.participants}
    found: list[Participant] = []
    while one.deputy_for is not None and one.deputy_for in people:
        one = people.pop(one.deputy_for)
        found.append(one)
    return tuple(found)


def member_of(meeting: Meeting, one: Participant) -> Participant:
    """The member whose place it is: with deputies the one replaced first, else they themselves."""
    return (one, *in_place_of(meeting, one))[-1]


def at_the_table(meeting: Meeting) -> tuple[Participant, ...]:
    """Those on the list, but whoever is away while another sits in the place they share."""
    taken = {member_of(meeting, one).id for one in meeting.present}
    return tuple(
        one for one in meeting.listed if one.present or member_of(meeting, one).id not in taken
    )


def is_replaced(meeting: Meeting, one: Participant) -> bool:
    """Whether they are away while another sits in the place they share."""
    place = member_of(meeting, one).id
    taken = (member_of(meeting, other).id == place for other in meeting.present)
    return not one.present and any(taken)


def place_holders(meeting: Meeting) -> tuple[Participant, ...]:
    """Those on the list for whom papers keep a seat: whoever is in the room, and of those away who
    share a place the one who had it last, unless somebody has it now."""
    ordered = sorted(
        meeting.listed,
        key=lambda one: (one.present, [span.begin for span in one.attendance[-1:]], one.id),
    )
    last = {member_of(meeting, one).id: one.id for one in ordered}
    holding = set(last.values())
    return tuple(one for one in meeting.listed if one.present or one.id in holding)


def awaited(meeting: Meeting) -> tuple[Participant, ...]:
    """Who is still to come: whoever has a place, is not in the room and not excused."""
    return tuple(one for one in place_holders(meeting) if not one.present and not one.excused)


def voters(meeting: Meeting, at: datetime | None = None) -> tuple[Participant, ...]:
    """Those in their places with the right to vote, now or as they were at that instant."""
    present = meeting.present if at is None else in_the_room(meeting, at)
    return tuple(one for one in _in_their_places(meeting, present) if one.votes)


def in_their_places(meeting: Meeting) -> tuple[Participant, ...]:
    """Those present, one for each place: whoever was replaced before the deputy, and of several
    deputies the one sent last."""
    return _in_their_places(meeting, meeting.present)


def _in_their_places(meeting: Meeting, present: tuple[Participant, ...]) -> tuple[Participant, ...]:
    here = {one.id for one in present}
    free = [
        one for one in present if here.isdisjoint(above.id for above in in_place_of(meeting, one))
    ]
    last = {member_of(meeting, one).id: one.id for one in sorted(free, key=lambda other: other.id)}
    return tuple(one for one in free if last[member_of(meeting, one).id] == one.id)
