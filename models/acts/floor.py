"""Acts on the queue and the floor."""

from datetime import timedelta

from models import facts
from models.acts.situation import SECOND_PRESS, Situation
from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import LONGEST_LIMIT, STANDINGS, SpeechKind
from models.meeting import Meeting
from models.readings.queue import next_up
from models.readings.speaking import (
    AT_LENGTH,
    has_spoken_on_current_item,
    is_interrupted,
    is_of_the_chair,
    last_said,
)
from models.refusals import Refusal, Refused, refuse_if, refuses


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.ALREADY_WAITING,
    Refusal.LIST_IS_CLOSED,
    Refusal.TOO_LATE_TO_REPLY,
)
def request_floor(
    now: Situation, participant: ParticipantId, kind: SpeechKind = SpeechKind.SPEECH
) -> facts.FloorRequested:
    """Puts somebody into the queue; a closed list refuses new speeches, but never the chair's."""
    now.must_be_open()
    who = now.participant(participant)
    refuse_if(who.has_left, Refusal.HAS_LEFT)
    waits = any(one.participant == participant and one.kind is kind for one in now.meeting.queue)
    refuse_if(waits and not now.meeting.rules.same_twice, Refusal.ALREADY_WAITING)
    free = is_of_the_chair(now.meeting, who)
    closed = now.meeting.list_closed and kind in AT_LENGTH
    refuse_if(closed and not free, Refusal.LIST_IS_CLOSED)
    to = _answered(now.meeting, kind)
    return facts.FloorRequested(RequestId(now.ids()), participant, kind, to)


@refuses(Refusal.UNKNOWN_REQUEST)
def withdraw_request(now: Situation, request: RequestId) -> facts.RequestWithdrawn:
    """Takes a raised hand back; the running clock is untouched."""
    return facts.RequestWithdrawn(now.request(request).id)


@refuses(Refusal.NOBODY_WAITS)
def withdraw_from_queue(now: Situation, participant: ParticipantId) -> facts.RequestWithdrawn:
    """Takes back the last raised hand of this participant."""
    theirs = [one for one in now.meeting.queue if one.participant == participant]
    refuse_if(not theirs, Refusal.NOBODY_WAITS)
    return facts.RequestWithdrawn(theirs[-1].id)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.LIST_IS_CLOSED)
def close_list(now: Situation) -> facts.ListClosed:
    """No more speeches are taken on this item; points of order still are."""
    now.must_be_open()
    refuse_if(now.meeting.list_closed, Refusal.LIST_IS_CLOSED)
    return facts.ListClosed()


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.LIST_IS_OPEN)
def reopen_list(now: Situation) -> facts.ListReopened:
    """Speeches are taken again."""
    now.must_be_open()
    refuse_if(not now.meeting.list_closed, Refusal.LIST_IS_OPEN)
    return facts.ListReopened()


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_SPEAKING,
    Refusal.FLOOR_IS_INTERRUPTED,
    Refusal.TOO_LATE_TO_REPLY,
)
def give_floor(
    now: Situation, participant: ParticipantId, kind: SpeechKind = SpeechKind.SPEECH
) -> facts.FloorGiven:
    """Gives somebody the floor at once; a point of order, question or answer suspends a speech."""
    waiting = [
        one for one in now.meeting.queue if one.participant == participant and one.kind is kind
    ]
    return _given(now, participant, kind, waiting[0].id if waiting else None, None)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.NOBODY_WAITS,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_SPEAKING,
    Refusal.FLOOR_IS_INTERRUPTED,
    Refusal.TOO_LATE_TO_REPLY,
    Refusal.PRESSED_TWICE,
)
def next_speaker(now: Situation) -> facts.FloorGiven:
    """Gives the floor to whoever is next: by rank, the presenter of the item, then by time."""
    now.must_be_open()
    speech = now.meeting.speaking
    just_begun = speech is not None and now.at - speech.spans[-1].begin < SECOND_PRESS
    refuse_if(just_begun, Refusal.PRESSED_TWICE)
    upcoming = next_up(now.meeting)
    if upcoming is None:
        raise Refused(Refusal.NOBODY_WAITS)
    return _given(now, upcoming.participant, upcoming.kind, upcoming.request, upcoming.to)


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_SPEAKING,
)
def point_of_order(now: Situation, participant: ParticipantId) -> facts.FloorGiven:
    """Somebody speaks on a point of order at once; whoever had the floor is suspended."""
    return give_floor(now, participant, SpeechKind.POINT_OF_ORDER)


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


@refuses(Refusal.NOBODY_SPEAKS, Refusal.NOT_RUNNING)
def suspend_since(now: Situation, ago: timedelta) -> facts.SpeechPaused:
    """Stops the clock at an earlier moment, as after a crash; never before the speech went on."""
    speech = now.speaking()
    refuse_if(not speech.running, Refusal.NOT_RUNNING)
    running_for = now.at - speech.spans[-1].begin
    return facts.SpeechPaused(now.at - min(max(ago, timedelta()), running_for))


@refuses(Refusal.NOBODY_SPEAKS, Refusal.ALREADY_RUNNING)
def resume_speech(now: Situation) -> facts.SpeechResumed:
    """Lets the clock of whoever has the floor go on."""
    refuse_if(now.speaking().running, Refusal.ALREADY_RUNNING)
    return facts.SpeechResumed()


@refuses(Refusal.NOBODY_SPEAKS, Refusal.NO_LIMIT, Refusal.OUT_OF_RANGE)
def extend_limit(now: Situation, by: timedelta = timedelta(minutes=1)) -> facts.LimitExtended:
    """Adds to the limit of the running speech, also at 0:00 and in overtime."""
    limit = now.speaking().limit
    if limit is None:
        raise Refused(Refusal.NO_LIMIT)
    refuse_if(not -limit <= by <= LONGEST_LIMIT - limit, Refusal.OUT_OF_RANGE)
    return facts.LimitExtended(by)


@refuses(Refusal.NOBODY_SPEAKS)
def end_speech(now: Situation) -> facts.SpeechEnded:
    """Ends whoever has the floor; a speech that was suspended for it stays suspended."""
    now.speaking()
    return facts.SpeechEnded()


def _given(
    now: Situation,
    participant: ParticipantId,
    kind: SpeechKind,
    request: RequestId | None,
    to: SpeechId | None,
) -> facts.FloorGiven:
    now.must_be_open()
    who = now.participant(participant)
    refuse_if(who.has_left, Refusal.HAS_LEFT)
    speaking = now.meeting.speaking
    interrupts = STANDINGS[kind].interrupts
    goes_on = speaking is not None and speaking.participant == participant
    again = request is not None and not interrupts
    refuse_if(goes_on and not again, Refusal.IS_SPEAKING)
    refuse_if(is_interrupted(now.meeting) and not interrupts, Refusal.FLOOR_IS_INTERRUPTED)
    refuse_if(
        kind is SpeechKind.REPLY and to is not None and to != last_said(now.meeting),
        Refusal.TOO_LATE_TO_REPLY,
    )
    repeated = kind is SpeechKind.SPEECH and has_spoken_on_current_item(now.meeting, participant)
    return facts.FloorGiven(
        speech=SpeechId(now.ids()),
        participant=participant,
        person=who.person,
        group=who.group,
        kind=kind,
        limit=now.meeting.limits.for_kind(kind, repeated=repeated),
        request=request,
        to=to if to is not None else _answered(now.meeting, kind),
        suspends=speaking is not None and interrupts,
        clock_goes_on=kind not in now.meeting.rules.stops_clock,
    )


def _answered(meeting: Meeting, kind: SpeechKind) -> SpeechId | None:
    """The speech a reply, question or answer belongs to: the current one, or the last."""
    if kind not in (SpeechKind.REPLY, SpeechKind.QUESTION, SpeechKind.ANSWER):
        return None
    said = last_said(meeting)
    refuse_if(said is None and kind is SpeechKind.REPLY, Refusal.TOO_LATE_TO_REPLY)
    return said
