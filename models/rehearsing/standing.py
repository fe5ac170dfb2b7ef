"""Whether what happened in a rehearsed room is still so; otherwise nothing is to be done."""

from datetime import datetime

from msgspec.structs import replace

from models.rehearsing.happening import ASKED_FOR, SAID_ALL, Happening, HappeningKind
from models.rehearsing.seen import Seen

MISSED_IF_OVER = (*ASKED_FOR, HappeningKind.SEATED, HappeningKind.PROPOSAL, HappeningKind.LATE)


def stands(happening: Happening, seen: Seen) -> bool:
    """Nothing stands once the meeting is closed, and nothing about somebody off the list."""
    meeting, kind = seen.meeting, happening.kind
    if meeting.closed is not None:
        return False
    who, speech = happening.participant, meeting.speaking
    listed = {one.id: one for one in meeting.listed}
    if who is not None and who not in listed:
        return False
    if kind in (HappeningKind.SEATED, HappeningKind.TIME_TO_OPEN):
        return meeting.opened is None
    if kind in (HappeningKind.LEAVES, HappeningKind.EMPTY_SEAT):
        return who is None or listed[who].present
    if kind in SAID_ALL:
        return speech is not None and speech.id == happening.speech
    if kind is HappeningKind.TIME_IS_UP:
        return happening.speech in meeting.floor
    if kind is HappeningKind.WAITS_TO_GO_ON:
        return speech is not None and speech.id == happening.speech and not speech.running
    if kind in (HappeningKind.FLOOR_FREE, HappeningKind.NOTHING_MORE, HappeningKind.ALL_DONE):
        return seen.free_since is not None
    if kind is HappeningKind.BREAK_OVER:
        item = meeting.current_item
        return meeting.break_since is not None or (item is not None and item.is_break)
    return True


def let_go(happening: Happening, seen: Seen, at: datetime) -> Happening:
    """Over: missed if it was the moderator who passed it over, else come to nothing."""
    opened_or_closed = happening.kind in MISSED_IF_OVER and seen.meeting.opened is not None
    return replace(happening, until=at, void=not opened_or_closed)
