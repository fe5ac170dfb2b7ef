"""Which facts answer what happened in a rehearsed room. Facts alone: no key, no click counts."""

from models import facts
from models.facts import MeetingFact
from models.ids import ParticipantId
from models.kinds import VOTABLE, SpeechKind
from models.rehearsing.happening import ASKED_FOR, SAID_ALL, Happening, HappeningKind

LEAVING_THE_ITEM = (
    facts.ItemStarted,
    facts.ItemClosed,
    facts.ItemSuspended,
    facts.ItemDeferred,
    facts.ItemDropped,
    facts.MeetingClosed,
)
STOPPING = (
    facts.SpeechEnded,
    facts.SpeechReturned,
    facts.FloorReturned,
    facts.BreakBegun,
    *LEAVING_THE_ITEM,
)
MORE_TIME = (facts.LimitExtended, facts.LimitChanged)
GOING_ON = (facts.SpeechResumed, facts.FloorReturned, facts.FloorGiven, *STOPPING)


def answers(fact: MeetingFact, happening: Happening) -> bool:
    """Whether this fact, made after the happening, is what was to be done about it."""
    kind, who = happening.kind, happening.participant
    if kind in ASKED_FOR:
        return _takes(fact, who, ASKED_FOR[kind])
    if kind in (HappeningKind.LATE, HappeningKind.LEAVES, HappeningKind.EMPTY_SEAT):
        return _counts(fact, who, here=kind is HappeningKind.LATE)
    if kind is HappeningKind.PROPOSAL:
        return _writes_down(fact, who)
    if kind is HappeningKind.TIME_IS_UP:
        return _stops(fact) or isinstance(fact, MORE_TIME)
    return isinstance(fact, _ANSWERS[kind])


def _takes(fact: MeetingFact, who: ParticipantId | None, kind: SpeechKind) -> bool:
    """Into the queue or to the floor, as what they asked for; a speech may go by any name."""
    match fact:
        case (
            facts.FloorRequested(_, participant, taken, _)
            | facts.FloorGiven(participant=participant, kind=taken)
        ):
            return participant == who and kind in (taken, SpeechKind.SPEECH)
        case _:
            return False


def _counts(fact: MeetingFact, who: ParticipantId | None, *, here: bool) -> bool:
    match fact:
        case facts.ParticipantArrived(participant) | facts.FloorRequested(participant=participant):
            return here and participant == who
        case facts.FloorGiven(participant=participant):
            return here and participant == who
        case facts.ParticipantLeft(participant) | facts.ParticipantRemoved(participant):
            return not here and participant == who
        case facts.ParticipantsRemoved(participants):
            return not here and who in participants
        case facts.DeputySent(participant):
            return not here and participant == who
        case _:
            return False


def _writes_down(fact: MeetingFact, who: ParticipantId | None) -> bool:
    """As something to be decided on, and in the name of whoever said it."""
    return isinstance(fact, facts.NoteTaken) and fact.kind in VOTABLE and fact.author == who


def _stops(fact: MeetingFact) -> bool:
    """Whoever is only interrupted was not stopped."""
    if isinstance(fact, facts.FloorGiven):
        return not fact.suspends
    return isinstance(fact, STOPPING)


_ANSWERS: dict[HappeningKind, tuple[type, ...]] = {
    HappeningKind.SEATED: (facts.EveryoneArrived, facts.ParticipantArrived),
    HappeningKind.TIME_TO_OPEN: (facts.MeetingOpened,),
    **dict.fromkeys(SAID_ALL, (facts.FloorGiven, *STOPPING)),
    HappeningKind.WAITS_TO_GO_ON: GOING_ON,
    HappeningKind.FLOOR_FREE: (facts.FloorGiven, facts.BreakBegun, *LEAVING_THE_ITEM),
    HappeningKind.NOTHING_MORE: (
        facts.FloorRequested,
        facts.FloorGiven,
        facts.BreakBegun,
        *LEAVING_THE_ITEM,
    ),
    HappeningKind.ALL_DONE: (
        facts.FloorRequested,
        facts.FloorGiven,
        facts.BreakBegun,
        *LEAVING_THE_ITEM,
    ),
    HappeningKind.BREAK_OVER: (
        facts.BreakEnded,
        facts.FloorGiven,
        facts.FloorReturned,
        facts.SpeechResumed,
        *LEAVING_THE_ITEM,
    ),
}
