"""Which acts are on their keys now: of two acts that share a key, one is put away. No Qt."""

from models.meeting import Meeting
from models.readings.speaking import is_interrupted

PAIRED = frozenset(
    {
        "open_meeting",
        "next_item",
        "everyone_arrives",
        "pause_speech",
        "resume_speech",
        "point_of_order",
        "return_floor",
        "close_meeting",
        "start_break",
        "end_break",
        "close_list",
        "reopen_list",
        "limit_waiting",
    }
)


LIVE = frozenset(
    {
        "next_speaker",
        "pause_speech",
        "extend_limit",
        "end_speech",
        "point_of_order",
        "next_item",
        "close_meeting",
        "speak_again",
        "return_to_queue",
        "shorten_limit",
        "change_limit",
        "start_break",
        "close_list",
        "close_item",
        "limit_waiting",
        "invite",
    }
)


def over(meeting: Meeting) -> frozenset[str]:
    """The acts that make no sense any more, once the meeting is closed."""
    return LIVE if meeting.closed is not None else frozenset()


def offered(meeting: Meeting) -> frozenset[str]:
    """The acts of PAIRED that are offered now.

    An act that is offered may still be refused: then the strip says why, and nothing is silent.
    """
    speech = meeting.speaking
    paused = speech is not None and not speech.running
    before = meeting.opened is None
    return frozenset(
        {
            "open_meeting" if before else "next_item",
            "everyone_arrives" if before else "close_meeting",
            *(() if before else ("limit_waiting",)),
            "resume_speech" if paused else "pause_speech",
            "return_floor" if is_interrupted(meeting) else "point_of_order",
            "end_break" if meeting.break_since is not None else "start_break",
            "reopen_list" if meeting.list_closed else "close_list",
        }
    )
