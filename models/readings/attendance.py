"""Readings of who is in the room."""

from models.meeting import Meeting
from models.people import Participant


def at_the_table(meeting: Meeting) -> tuple[Participant, ...]:
    """Those on the list, but whoever is away while a deputy sits in their place."""
    stood_in_for = {one.deputy_for for one in meeting.present}
    return tuple(one for one in meeting.listed if one.present or one.id not in stood_in_for)


def voters(meeting: Meeting) -> tuple[Participant, ...]:
    """Those present with the right to vote; a deputy has it only while the one replaced is away."""
    here = {one.id for one in meeting.present}
    return tuple(one for one in meeting.present if one.votes and one.deputy_for not in here)
