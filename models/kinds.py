"""The kinds of speech, of agenda items and of what is written down, with their preset figures."""

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

LONGEST_LIMIT = timedelta(days=1)


class SpeechKind(StrEnum):
    POINT_OF_ORDER = "point_of_order"
    QUESTION = "question"
    ANSWER = "answer"
    REPLY = "reply"
    SPEECH = "speech"
    REPORT = "report"
    CO_REPORT = "co_report"
    CLOSING_WORD = "closing_word"


class Role(StrEnum):
    PARTICIPANT = "participant"
    EXPERT = "expert"
    GUEST = "guest"
    OBSERVER = "observer"


class TableShape(StrEnum):
    OVAL = "oval"
    ROUND = "round"
    U_SHAPE = "u_shape"
    RECTANGLE = "rectangle"
    ROWS = "rows"


class ItemKind(StrEnum):
    OPENING = "opening"
    REPORT = "report"
    DISCUSSION = "discussion"
    BREAK = "break"
    CLOSING = "closing"
    OTHER = "other"


class Waiting(StrEnum):
    """What becomes of those who still wait when an item is left: they go on waiting on the next
    one, they wait until this one is taken up again, or they are thanked."""

    CARRY = "carry"
    KEEP = "keep"
    THANK = "thank"


class SetAside(StrEnum):
    """What was said, expressly, about a proposal on which nothing is decided."""

    DEFERRED = "deferred"
    LEFT_OPEN = "left_open"


class NoteKind(StrEnum):
    NOTE = "note"
    PROPOSAL = "proposal"
    DECISION = "decision"
    ASSIGNMENT = "assignment"
    CONCLUSION = "conclusion"
    DISSENT = "dissent"


class Majority(StrEnum):
    """What a vote needs to be adopted; more than half, where no two thirds are asked for.

    Whoever abstains has voted; «all» are all members, in the room or not.
    """

    OF_PRESENT = "of_present"
    OF_VOTING = "of_voting"
    TWO_THIRDS_OF_PRESENT = "two_thirds_of_present"
    TWO_THIRDS_OF_VOTING = "two_thirds_of_voting"
    OF_ALL = "of_all"


class Voice(StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"


EXCHANGE = (SpeechKind.QUESTION, SpeechKind.ANSWER)
DECIDED = (NoteKind.DECISION, NoteKind.ASSIGNMENT)
VOTABLE = (NoteKind.PROPOSAL, NoteKind.DECISION, NoteKind.ASSIGNMENT)


class Standing(Struct, frozen=True):
    """How a kind of speech stands in the queue: lower rank first."""

    rank: int
    interrupts: bool


STANDINGS = {
    SpeechKind.POINT_OF_ORDER: Standing(rank=1, interrupts=True),
    SpeechKind.QUESTION: Standing(rank=2, interrupts=True),
    SpeechKind.ANSWER: Standing(rank=2, interrupts=True),
    SpeechKind.REPLY: Standing(rank=3, interrupts=False),
    SpeechKind.REPORT: Standing(rank=4, interrupts=False),
    SpeechKind.CO_REPORT: Standing(rank=5, interrupts=False),
    SpeechKind.SPEECH: Standing(rank=6, interrupts=False),
    SpeechKind.CLOSING_WORD: Standing(rank=7, interrupts=False),
}


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


class Limits(Struct, frozen=True):
    """The limits of speech; None is no limit (a stopwatch). Presets: common council rules."""

    report: timedelta | None = _minutes(10)
    co_report: timedelta | None = _minutes(5)
    speech: timedelta | None = _minutes(5)
    repeated: timedelta | None = _minutes(3)
    question: timedelta | None = _minutes(1)
    answer: timedelta | None = _minutes(2)
    reply: timedelta | None = _minutes(2)
    point_of_order: timedelta | None = _minutes(1)
    closing_word: timedelta | None = _minutes(3)
    warning: timedelta = _minutes(1)

    def for_kind(self, kind: SpeechKind, *, repeated: bool = False) -> timedelta | None:
        """The limit of one speech; `repeated`, for the kind `speech` alone: the person has already
        spoken on this item."""
        limits = {
            SpeechKind.REPORT: self.report,
            SpeechKind.CO_REPORT: self.co_report,
            SpeechKind.SPEECH: self.repeated if repeated else self.speech,
            SpeechKind.QUESTION: self.question,
            SpeechKind.ANSWER: self.answer,
            SpeechKind.REPLY: self.reply,
            SpeechKind.POINT_OF_ORDER: self.point_of_order,
            SpeechKind.CLOSING_WORD: self.closing_word,
        }
        return limits[kind]


class KindRank(Struct, frozen=True):
    """Another place in the queue for a kind of speech; 1 comes first."""

    kind: SpeechKind
    rank: int


class Rules(Struct, frozen=True):
    """How the queue and the floor behave; changeable while the meeting runs.

    `stops_clock` are the kinds during which the clock of the interrupted speech stands still;
    `same_twice` lets a person wait twice with one kind; `first_timers_first` puts those who have
    not spoken yet before the others of their rank; `ranks` are those that differ from STANDINGS;
    `majority` is what a vote needs, unless another is chosen for it.
    """

    stops_clock: tuple[SpeechKind, ...] = (
        SpeechKind.POINT_OF_ORDER,
        SpeechKind.QUESTION,
        SpeechKind.ANSWER,
    )
    same_twice: bool = False
    first_timers_first: bool = False
    ranks: tuple[KindRank, ...] = ()
    majority: Majority = Majority.OF_PRESENT

    def rank_of(self, kind: SpeechKind) -> int:
        """Lower comes first in the queue. An answer stands with the question it follows."""
        asked = SpeechKind.QUESTION if kind is SpeechKind.ANSWER else kind
        chosen = {one.kind: one.rank for one in self.ranks}
        return chosen.get(asked, STANDINGS[asked].rank)
