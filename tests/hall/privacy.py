"""What must not be found in a view of the hall, whatever the moderator orders."""

from datetime import datetime

from models.ids import ParticipantId
from models.meeting import Meeting
from models.readings.queue import announced_speakers, answer_owed
from ui.views.hall import HallOrders, hall_view


def shown(meeting: Meeting, now: datetime) -> str:
    """The view without orders, and with every note read back that is not to be."""
    hidden = [one.id for one in meeting.notes if one.private or one.removed]
    orders = [HallOrders(), *(HallOrders(read_back=key) for key in hidden)]
    return "\n".join(repr(hall_view(meeting, now, one)) for one in orders)


def secrets(meeting: Meeting) -> list[str]:
    """Private notes, what is only known of people, who is held and who is away."""
    notes = [one.text for one in meeting.notes if one.private]
    remarks = [one.private_note for one in meeting.items]
    known = [part for one in meeting.listed for part in (one.remark, one.phone, one.email)]
    seen = public(meeting)
    unseen = [one.person.short_name for one in meeting.listed if one.id not in seen]
    return [text for text in (*notes, *remarks, *known, *unseen) if text]


def public(meeting: Meeting) -> set[ParticipantId]:
    """Whoever speaks or gets the floor back, waits without being held, or is announced."""
    speaking = {meeting.speeches[key].participant for key in meeting.floor}
    waiting = {ask.participant for ask in meeting.queue if not ask.held}
    asked = answer_owed(meeting)
    called = {
        one.participant for one in (*announced_speakers(meeting), *([asked] if asked else []))
    }
    here = {one.id for one in meeting.listed if not one.has_left}
    return speaking | ((waiting | called) & here)


def told_secrets(meeting: Meeting, now: datetime) -> list[str]:
    seen = shown(meeting, now)
    return [secret for secret in secrets(meeting) if secret in seen]
