"""Acts on the floor: given, suspended, returned, ended; its limit."""

from datetime import timedelta

from models import facts
from models.acts.queue import answered, waits_already
from models.acts.situation import SECOND_PRESS, Situation
from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import LONGEST_LIMIT, STANDINGS, SpeechKind
from models.meeting import Meeting
from models.people import Participant
from models.readings.queue import call_of, next_up, raised_hand
from models.readings.speaking import (
    has_spoken_on_current_item,
    is_interrupted,
    last_said,
    last_turn,
)
from models.refusals import Refusal, Refused, refuse_if, refuses
from models.request import Request

_GIVING = (
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_REPLACED,
    Refusal.IS_SPEAKING,
    Refusal.FLOOR_IS_INTERRUPTED,
    Refusal.TOO_LATE_TO_REPLY,
)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    *_GIVING,
)
def give_floor(
    now: Situation, participant: ParticipantId, kind: SpeechKind = SpeechKind.SPEECH
) -> facts.FloorGiven:
    """Gives somebody the floor at once; a point of order, question or answer suspends a speech.

    A hand they raised for it is used up, unless it is a reply to a speech that is over.
    """
    hand = raised_hand(now.meeting, participant, kind)
    to = call_of(now.meeting, hand).to if hand else None
    return _given(now, participant, kind, hand, to)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_REQUEST,
    *_GIVING,
)
def grant_request(now: Situation, request: RequestId) -> facts.FloorGiven:
    """Gives the floor to this raised hand as «next» would in its turn, whoever stands before it."""
    now.must_be_open()
    hand = now.request(request)
    call = call_of(now.meeting, hand)
    return _given(now, call.participant, call.kind, hand, call.to)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.NOBODY_WAITS,
    Refusal.ALL_ARE_HELD,
    Refusal.ONLY_A_PAUSED_SPEECH,
    Refusal.NEXT_HAS_CHANGED,
    *_GIVING,
    Refusal.PRESSED_TWICE,
)
def next_speaker(now: Situation) -> facts.FloorGiven:
    """Gives the floor to whoever is next: by rank, the presenter of the item, then by time."""
    now.must_be_open()
    speech, gone = now.meeting.speaking, now.meeting.next_gone
    just_begun = speech is not None and now.at - speech.spans[-1].begin < SECOND_PRESS
    refuse_if(just_begun, Refusal.PRESSED_TWICE)
    refuse_if(gone is not None and now.at - gone < SECOND_PRESS, Refusal.NEXT_HAS_CHANGED)
    upcoming = next_up(now.meeting)
    if upcoming is None:
        raise Refused(_why_nobody_is_next(now.meeting))
    hand = now.request(upcoming.request) if upcoming.request is not None else None
    return _given(now, upcoming.participant, upcoming.kind, hand, upcoming.to)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_REPLACED,
    Refusal.IS_SPEAKING,
)
def point_of_order(now: Situation, participant: ParticipantId) -> facts.FloorGiven:
    """Somebody speaks on a point of order at once; whoever had the floor is suspended."""
    return give_floor(now, participant, SpeechKind.POINT_OF_ORDER)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.NOBODY_SPOKE,
    Refusal.FLOOR_IS_TAKEN,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_REPLACED,
)
def speak_again(now: Situation) -> facts.FloorGiven:
    """Whoever spoke last goes on, with what was left of their time; else with a limit anew.

    If they went back into the queue, they wait there no longer.
    """
    now.must_be_open()
    refuse_if(bool(now.meeting.floor), Refusal.FLOOR_IS_TAKEN)
    before = last_turn(now.meeting)
    if before is None:
        raise Refused(Refusal.NOBODY_SPOKE)
    who = _may_speak(now, before.participant)
    hand = next((one for one in now.meeting.queue if one.continues == before.id), None)
    left = before.left(now.at) if hand is None or hand.limit is None else hand.limit
    return facts.FloorGiven(
        speech=SpeechId(now.ids()),
        participant=who.id,
        person=who.person,
        group=who.group,
        kind=before.kind,
        limit=left if left is not None and left > timedelta() else _limit(now, who, before.kind),
        request=hand.id if hand else None,
        to=before.to,
        suspends=False,
        continues=before.id,
    )


@refuses(Refusal.NOBODY_SPEAKS, Refusal.ALREADY_WAITING)
def return_to_queue(now: Situation) -> facts.SpeechReturned:
    """Whoever has the floor waits again; what they said counts, what was left is theirs."""
    speech = now.speaking()
    waits = waits_already(now.meeting, speech.participant, speech.kind)
    refuse_if(waits, Refusal.ALREADY_WAITING)
    left = speech.left(now.at)
    rest = left if left is not None and left > timedelta() else None
    return facts.SpeechReturned(RequestId(now.ids()), rest)


@refuses(Refusal.NOTHING_SUSPENDED)
def return_floor(now: Situation) -> facts.FloorReturned:
    """Ends the interruption and returns the floor with exactly the time that was left."""
    floor = now.meeting.floor
    paused = len(floor) == 1 and not now.meeting.speeches[floor[0]].running
    refuse_if(len(floor) < 2 and not paused, Refusal.NOTHING_SUSPENDED)
    return facts.FloorReturned()


@refuses(Refusal.NOBODY_SPEAKS, Refusal.NOT_RUNNING)
def pause_speech(now: Situation) -> facts.SpeechPaused:
    """Stops the clock of whoever has the floor."""
    refuse_if(not now.speaking().running, Refusal.NOT_RUNNING)
    return facts.SpeechPaused(now.at)


@refuses(Refusal.NOBODY_SPEAKS, Refusal.ALREADY_RUNNING)
def resume_speech(now: Situation) -> facts.SpeechResumed:
    """Lets the clock of whoever has the floor go on."""
    refuse_if(now.speaking().running, Refusal.ALREADY_RUNNING)
    return facts.SpeechResumed()


@refuses(Refusal.NOBODY_SPEAKS, Refusal.NO_LIMIT, Refusal.NO_LESS_LIMIT, Refusal.OUT_OF_RANGE)
def extend_limit(now: Situation, by: timedelta = timedelta(minutes=1)) -> facts.LimitExtended:
    """Adds to the limit of the running speech, also at 0:00 and in overtime."""
    limit = now.speaking().limit
    if limit is None:
        raise Refused(Refusal.NO_LIMIT)
    refuse_if(by < -limit, Refusal.NO_LESS_LIMIT)
    refuse_if(by > LONGEST_LIMIT - limit, Refusal.OUT_OF_RANGE)
    return facts.LimitExtended(by)


@refuses(Refusal.NOBODY_SPEAKS, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_limit(now: Situation, limit: timedelta | None) -> facts.LimitChanged:
    """Another limit for the running speech, counted from its begin; `null`: a stopwatch."""
    refuse_if(limit == now.speaking().limit, Refusal.NOTHING_NEW)
    possible = limit is None or timedelta() <= limit <= LONGEST_LIMIT
    refuse_if(not possible, Refusal.OUT_OF_RANGE)
    return facts.LimitChanged(limit)


@refuses(Refusal.NOBODY_SPEAKS)
def end_speech(now: Situation) -> facts.SpeechEnded:
    """Ends whoever has the floor; a speech that was suspended for it stays suspended."""
    now.speaking()
    return facts.SpeechEnded()


def _why_nobody_is_next(meeting: Meeting) -> Refusal:
    if meeting.queue:
        return Refusal.ALL_ARE_HELD
    paused = meeting.speaking is not None and not meeting.speaking.running
    return Refusal.ONLY_A_PAUSED_SPEECH if paused else Refusal.NOBODY_WAITS


def _given(
    now: Situation,
    participant: ParticipantId,
    kind: SpeechKind,
    hand: Request | None,
    to: SpeechId | None,
) -> facts.FloorGiven:
    who = _may_speak(now, participant)
    speaking = now.meeting.speaking
    interrupts = STANDINGS[kind].interrupts
    goes_on = speaking is not None and speaking.participant == participant
    refuse_if(goes_on and (hand is None or interrupts), Refusal.IS_SPEAKING)
    refuse_if(is_interrupted(now.meeting) and not interrupts, Refusal.FLOOR_IS_INTERRUPTED)
    late = kind is SpeechKind.REPLY and to is not None and to != last_said(now.meeting)
    refuse_if(late, Refusal.TOO_LATE_TO_REPLY)
    agreed = hand.limit if hand else None
    return facts.FloorGiven(
        speech=SpeechId(now.ids()),
        participant=participant,
        person=who.person,
        group=who.group,
        kind=kind,
        limit=_limit(now, who, kind) if agreed is None else agreed,
        request=hand.id if hand else None,
        to=to if to is not None else answered(now.meeting, kind),
        suspends=speaking is not None and interrupts,
        clock_goes_on=kind not in now.meeting.rules.stops_clock,
        continues=hand.continues if hand else None,
    )


def _may_speak(now: Situation, participant: ParticipantId) -> Participant:
    now.must_be_open()
    who = now.participant(participant)
    now.must_not_be_away(who)
    return who


def _limit(now: Situation, who: Participant, kind: SpeechKind) -> timedelta | None:
    repeated = has_spoken_on_current_item(now.meeting, who.id)
    return now.meeting.limits.for_kind(kind, repeated=repeated)
