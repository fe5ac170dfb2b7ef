"""What stands in the way when the begin or the end of a speech is set right."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ItemId, SpeechId
from models.meeting import Meeting, Speech
from models.people import Span

SLIP = timedelta(seconds=10)
"""A break or another item shorter than this was a wrong key, pressed and set right: nobody broke
off what they said for it."""


class Overlapped(Struct, frozen=True):
    """`speech` would have to end earlier; `without_room`: it cannot, or there are several."""

    speech: SpeechId | None = None
    without_room: bool = False


def last_speech(meeting: Meeting) -> Speech | None:
    """The one on the floor, else the one that ended last."""
    if meeting.speaking is not None:
        return meeting.speaking
    ended = [(one.ended, one.id) for one in meeting.speeches if one.ended is not None]
    return meeting.speeches[max(ended)[1]] if ended else None


def speeches_by_item(meeting: Meeting) -> tuple[tuple[ItemId | None, tuple[Speech, ...]], ...]:
    """All speeches under their items, newest first; the item spoken on last comes first."""
    found: dict[ItemId | None, list[Speech]] = {}
    for one in meeting.speeches.backwards():
        found.setdefault(one.item, []).append(one)
    return tuple((item, tuple(speeches)) for item, speeches in found.items())


def overlapped(meeting: Meeting, speech: Speech, begin: datetime) -> Overlapped:
    """Who spoke between `begin` and the begin of the speech so far.

    A span that goes on beyond that begin runs beside the speech by the rules, and does not count.
    """
    in_the_way = [
        (one.id, span)
        for one in meeting.speeches
        if one.id != speech.id
        for span in one.spans
        if span.end is not None and begin < span.end <= speech.begun
    ]
    if not in_the_way:
        return Overlapped()
    key, span = in_the_way[0]
    return Overlapped(key, without_room=len(in_the_way) > 1 or span.begin > begin)


def runs_into(meeting: Meeting, speech: Speech, end: datetime) -> bool:
    """Whether somebody else began to speak between the end of this speech so far and `end`."""
    if speech.ended is None:
        return False
    ended = speech.ended
    return any(
        span.begin < end and (span.end is None or span.end > ended)
        for one in meeting.speeches
        if one.id != speech.id
        for span in one.spans
    )


def leaves_its_item(meeting: Meeting, speech: Speech, since: datetime, until: datetime) -> bool:
    """Whether its item was not discussed all the time from `since` to `until`: not taken up yet,
    left, or amid a break. Of a speech without an item: another was, or the meeting was closed."""
    if since > until:
        return False
    if speech.item is not None:
        spans = _discussed(meeting, speech, meeting.item(speech.item).spans)
        return not any(
            one.begin <= since and (one.end is None or until <= one.end) for one in spans
        )
    over = meeting.closed is not None and until > meeting.closed
    return over or _something_was_discussed(meeting, since, until)


def _discussed(meeting: Meeting, speech: Speech, spans: Iterable[Span]) -> list[Span]:
    """The spans of its item without slips of the hand, and on through the time that the program was
    off; a break that this very speech ended belongs to the span behind it, for nobody knows when in
    truth it was over."""
    told: list[Span] = []
    for one in spans:
        left = told[-1].end if told else None
        if left is not None and (one.begin - left < SLIP or Span(left, one.begin) in meeting.off):
            told[-1] = Span(told[-1].begin, one.end)
        elif left is not None and left < speech.begun <= one.begin:
            in_between = _something_was_discussed(meeting, left, one.begin)
            told.append(one if in_between else Span(left, one.end))
        else:
            told.append(one)
    return told


def _something_was_discussed(meeting: Meeting, since: datetime, until: datetime) -> bool:
    return any(
        one.begin < until and (one.end is None or since < one.end)
        for item in meeting.items
        for one in item.spans
    )
