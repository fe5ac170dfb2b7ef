"""Acts on the queue: hands raised, withdrawn, held and moved; the list closed."""

from datetime import timedelta

from models import facts
from models.acts.situation import Situation
from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import LONGEST_LIMIT, SpeechKind
from models.meeting import Meeting
from models.readings.queue import queue_order, standing_at, waiting_for_a_speech
from models.readings.speaking import (
    AT_LENGTH,
    asked_about,
    is_of_the_chair,
    last_question,
    last_said,
)
from models.refusals import Refusal, refuse_if, refuses


@refuses(
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.HAS_LEFT,
    Refusal.IS_REPLACED,
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
    now.must_not_be_away(who)
    refuse_if(waits_already(now.meeting, participant, kind), Refusal.ALREADY_WAITING)
    free = is_of_the_chair(now.meeting, who)
    closed = now.meeting.list_closed and kind in AT_LENGTH
    refuse_if(closed and not free, Refusal.LIST_IS_CLOSED)
    to = answered(now.meeting, kind)
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


@refuses(Refusal.UNKNOWN_REQUEST, Refusal.NOTHING_NEW)
def hold_request(now: Situation, request: RequestId) -> facts.RequestHeld:
    """Somebody who waits is passed over by «next» and keeps their place."""
    refuse_if(now.request(request).held, Refusal.NOTHING_NEW)
    return facts.RequestHeld(request)


@refuses(Refusal.UNKNOWN_REQUEST, Refusal.NOTHING_NEW)
def release_request(now: Situation, request: RequestId) -> facts.RequestReleased:
    """Somebody who was held can be called again, from the place they had."""
    refuse_if(not now.request(request).held, Refusal.NOTHING_NEW)
    return facts.RequestReleased(request)


@refuses(Refusal.UNKNOWN_REQUEST, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def move_request(now: Situation, request: RequestId, place: int) -> facts.RequestMoved:
    """Moves somebody who waits to `place` in the queue, counted from 1, whatever their kind.

    Those who ask later are placed by their kind as before.
    """
    moving = now.request(request)
    keys = [one.id for one in queue_order(now.meeting)]
    refuse_if(not 1 <= place <= len(keys), Refusal.OUT_OF_RANGE)
    refuse_if(keys[place - 1] == request, Refusal.NOTHING_NEW)
    return facts.RequestMoved(request, place - 1, standing_at(now.meeting, moving, place - 1))


@refuses(Refusal.NOBODY_WAITS, Refusal.OUT_OF_RANGE)
def limit_waiting(now: Situation, limit: timedelta) -> facts.WaitingLimited:
    """The same limit for everybody who waits for a speech; questions and the like keep theirs, and
    so does what the agenda announces."""
    waiting = tuple(one.id for one in waiting_for_a_speech(now.meeting))
    refuse_if(not waiting, Refusal.NOBODY_WAITS)
    refuse_if(not timedelta() < limit <= LONGEST_LIMIT, Refusal.OUT_OF_RANGE)
    return facts.WaitingLimited(waiting, limit)


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


def waits_already(meeting: Meeting, participant: ParticipantId, kind: SpeechKind) -> bool:
    """With this kind of speech, where the rules do not let people wait twice."""
    waits = any((one.participant, one.kind) == (participant, kind) for one in meeting.queue)
    return waits and not meeting.rules.same_twice


def answered(meeting: Meeting, kind: SpeechKind) -> SpeechId | None:
    """What this kind is about: a reply the current speech or the last, a question the same or the
    reply on the floor, an answer the question put about it. Raises Refused for a reply to nothing.
    """
    if kind not in (SpeechKind.REPLY, SpeechKind.QUESTION, SpeechKind.ANSWER):
        return None
    said = asked_about(meeting) if kind is SpeechKind.QUESTION else last_said(meeting)
    refuse_if(said is None and kind is SpeechKind.REPLY, Refusal.TOO_LATE_TO_REPLY)
    question = last_question(meeting) if kind is SpeechKind.ANSWER else None
    return said if question is None else question
