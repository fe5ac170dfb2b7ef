"""What happens in a rehearsed room, as the moderator is told of it."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from models.ids import ParticipantId, SpeechId
from models.kinds import SpeechKind


class HappeningKind(StrEnum):
    SEATED = "seated"
    TIME_TO_OPEN = "time_to_open"
    EMPTY_SEAT = "empty_seat"
    LATE = "late"
    LEAVES = "leaves"
    HAND = "hand"
    REPLY = "reply"
    QUESTION = "question"
    POINT_OF_ORDER = "point_of_order"
    PROPOSAL = "proposal"
    TIME_IS_UP = "time_is_up"
    FINISHED = "finished"
    QUESTION_PUT = "question_put"
    INTERRUPTION_OVER = "interruption_over"
    WAITS_TO_GO_ON = "waits_to_go_on"
    FLOOR_FREE = "floor_free"
    NOTHING_MORE = "nothing_more"
    ALL_DONE = "all_done"
    BREAK_OVER = "break_over"


ASKED_FOR = {
    HappeningKind.HAND: SpeechKind.SPEECH,
    HappeningKind.REPLY: SpeechKind.REPLY,
    HappeningKind.QUESTION: SpeechKind.QUESTION,
    HappeningKind.POINT_OF_ORDER: SpeechKind.POINT_OF_ORDER,
}
SAID_ALL = (
    HappeningKind.FINISHED,
    HappeningKind.QUESTION_PUT,
    HappeningKind.INTERRUPTION_OVER,
)


class Happening(Struct, frozen=True):
    """`number` counts from 1; `after` is the number of the last entry of the journal before it.

    Unanswered `until` then, it is missed; None: it waits. `void`: it passed, and nobody had to do
    anything. `missing` are those whose seats are empty, `text` what is proposed.
    """

    number: int
    kind: HappeningKind
    at: datetime
    after: int
    until: datetime | None = None
    participant: ParticipantId | None = None
    speech: SpeechId | None = None
    missing: tuple[ParticipantId, ...] = ()
    text: str = ""
    void: bool = False

    def waits(self, at: datetime) -> bool:
        """Unless it was answered, something is still to be done about it."""
        return not self.void and (self.until is None or self.until > at)
