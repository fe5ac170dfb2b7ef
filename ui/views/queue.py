"""What the queue shows: who waits, for what, how long, and why there. No Qt."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ParticipantId, RequestId
from models.kinds import SpeechKind
from models.meeting import Meeting
from models.readings.queue import Place, place_of, queue_order, reply_is_late
from models.readings.speaking import time_spoken
from models.readings.table_plan import seat_numbers
from ui.views.clock_text import elapsed


class QueueRow(Struct, frozen=True):
    """`spoken` is the total so far, empty for somebody who has not spoken yet.

    `away`: they are not in the room; `late`: their reply is to a speech that is over.
    """

    request: RequestId
    participant: ParticipantId
    place: int
    seat: int
    name: str
    organisation: str
    kind: SpeechKind
    waits: str
    spoken: str
    why: Place
    held: bool = False
    away: bool = False
    late: bool = False
    continues: bool = False


class QueueView(Struct, frozen=True):
    rows: tuple[QueueRow, ...]
    list_closed: bool
    open: bool


def queue_view(meeting: Meeting, now: datetime) -> QueueView:
    times = time_spoken(meeting, now)
    seats = seat_numbers(meeting)
    rows = []
    for place, request in enumerate(queue_order(meeting), start=1):
        who = meeting.participant(request.participant)
        spoken = times.get(who.id, timedelta())
        rows.append(
            QueueRow(
                request=request.id,
                participant=who.id,
                place=place,
                seat=seats[who.id],
                name=meeting.short_names.of(who.person),
                organisation=who.person.organisation,
                kind=request.kind,
                waits=elapsed(now - request.made),
                spoken=elapsed(spoken) if spoken else "",
                why=place_of(meeting, request),
                held=request.held,
                away=who.has_left,
                late=reply_is_late(meeting, request),
                continues=request.continues is not None,
            )
        )
    return QueueView(tuple(rows), meeting.list_closed, meeting.running)
