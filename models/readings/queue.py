"""Readings of the queue: who stands where, why, and who is next."""

from enum import StrEnum

from msgspec import Struct

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import STANDINGS, ItemKind, SpeechKind
from models.meeting import AgendaItem, Meeting
from models.people import Participant
from models.readings.attendance import is_replaced
from models.readings.speaking import (
    AT_LENGTH,
    last_said,
    presenters_of,
    who_had_a_turn_on,
    who_spoke,
)
from models.request import Request, StandsAs

Standing = tuple[int, bool, bool]


class Place(StrEnum):
    """Why a request stands where it stands."""

    BY_HAND = "by_hand"
    BY_RANK = "by_rank"
    AS_ANSWER = "as_answer"
    BY_FIRST_TIME = "by_first_time"
    BY_TIME = "by_time"


class Upcoming(Struct, frozen=True):
    """Who gets the floor on «next»; `request` is None without a raised hand."""

    participant: ParticipantId
    kind: SpeechKind
    request: RequestId | None
    to: SpeechId | None


def queue_order(meeting: Meeting) -> tuple[Request, ...]:
    """By rank of the kind; first come, first served within a rank, answers before questions.

    Where the rules say so, those who have not spoken yet come first within a rank. Who was moved by
    hand stands as those beside whom they were put.
    """
    spoke = _first_timers_wait_behind(meeting)
    return tuple(sorted(meeting.queue, key=lambda one: _standing(meeting, _stands(one, spoke))))


def standing_at(meeting: Meeting, request: Request, place: int) -> StandsAs:
    """How this request is to stand so that it stays at `place` (from 0) of the order without it:
    its own standing, or the nearest that the neighbours there allow."""
    spoke = _first_timers_wait_behind(meeting)
    others = [one for one in queue_order(meeting) if one.id != request.id]
    own = _stands(request, spoke, by_hand=False)
    before, behind = others[:place], others[place:]
    if before and _standing(meeting, own) < _standing(meeting, _stands(before[-1], spoke)):
        return _stands(before[-1], spoke)
    if behind and _standing(meeting, own) > _standing(meeting, _stands(behind[0], spoke)):
        return _stands(behind[0], spoke)
    return own


def place_of(meeting: Meeting, request: Request) -> Place:
    """Overtaking needs a reason: somebody who asked earlier stands behind this request."""
    if request.stands_as is not None:
        return Place.BY_HAND
    order = queue_order(meeting)
    behind = [one for one in order[order.index(request) + 1 :] if one.stands_as is None]
    overtaken = [one for one in behind if one.id < request.id]
    if not overtaken:
        return Place.BY_TIME
    rank = meeting.rules.rank_of
    if any(rank(one.kind) > rank(request.kind) for one in overtaken):
        return Place.BY_RANK
    if request.kind is SpeechKind.ANSWER:
        return Place.AS_ANSWER
    return Place.BY_FIRST_TIME


def next_up(meeting: Meeting) -> Upcoming | None:
    """Points of order, the answer to the question just put, other interruptions, then the
    presenters of the current item, then the queue. Who is held is passed over."""
    order = [one for one in queue_order(meeting) if not one.held]
    first = order[0] if order else None
    answer = answer_owed(meeting)
    if answer is not None and not _goes_before(meeting, first, answer.kind):
        return answer
    if first is not None and STANDINGS[first.kind].interrupts:
        return _of(first)
    return announced(meeting) or (_of(first) if first else None)


def call_of(meeting: Meeting, request: Request) -> Upcoming:
    """What «next» would call this raised hand to, were it the next."""
    answer = answer_owed(meeting)
    return answer if answer is not None and answer.request == request.id else _of(request)


def upcoming_speakers(meeting: Meeting, most: int) -> tuple[Upcoming, ...]:
    """The first of those whom «next» would call one after the other, as it stands now; nobody who
    is held or away."""
    first = next_up(meeting)
    waiting = [_of(one) for one in queue_order(meeting) if not one.held]
    interrupting = [one for one in waiting if STANDINGS[one.kind].interrupts]
    others = [one for one in waiting if not STANDINGS[one.kind].interrupts]
    calls = [first] if first else []
    for one in (*interrupting, *announced_speakers(meeting), *others):
        called = any((one.participant, one.kind) == (two.participant, two.kind) for two in calls)
        if not called and not meeting.participant(one.participant).has_left:
            calls.append(one)
    here = [one for one in calls if not meeting.participant(one.participant).has_left]
    return tuple(here[:most])


def answer_owed(meeting: Meeting) -> Upcoming | None:
    """The one asked, while nobody has spoken since the question and they do not go on anyway."""
    question = meeting.speeches.last()
    if question is None or question.kind is not SpeechKind.QUESTION or question.to is None:
        return None
    speaking = meeting.speaking
    if speaking is not None and speaking.id != question.id:
        return None
    asked = meeting.participant(meeting.speeches[question.to].participant)
    if asked.id == question.participant or asked.has_left or asked.removed:
        return None
    hand = raised_hand(meeting, asked.id, SpeechKind.ANSWER)
    if hand is not None and hand.held:
        return None
    return Upcoming(asked.id, SpeechKind.ANSWER, hand.id if hand else None, question.id)


def announced(meeting: Meeting) -> Upcoming | None:
    """The presenter whom the agenda announces on the current item and who has not spoken on it."""
    return next(iter(announced_speakers(meeting)), None)


def announced_speakers(meeting: Meeting) -> tuple[Upcoming, ...]:
    """All presenters of the current item who are still to speak on it, in their order."""
    item = meeting.current_item
    if item is None or item.is_break:
        return ()
    spoke = who_had_a_turn_on(meeting, item.id)
    coming = []
    for place, presenter in enumerate(presenters_of(meeting, item)):
        kind = announced_kind(item, place)
        hand = raised_hand(meeting, presenter.id, kind)
        waits_aside = hand is not None and hand.held
        away = presenter.has_left or is_replaced(meeting, presenter)
        if presenter.id not in spoke and not away and not waits_aside:
            coming.append(Upcoming(presenter.id, kind, hand.id if hand else None, None))
    return tuple(coming)


def announced_kind(item: AgendaItem, place: int) -> SpeechKind:
    """What the agenda has a presenter do, by his or her place among those of the item, from 0."""
    if item.kind in (ItemKind.OPENING, ItemKind.OTHER):
        return SpeechKind.SPEECH
    if item.kind is ItemKind.CLOSING:
        return SpeechKind.CLOSING_WORD
    return SpeechKind.REPORT if place == 0 else SpeechKind.CO_REPORT


def announced_but_left(meeting: Meeting) -> tuple[Participant, ...]:
    """Presenters of the current item who have left, have sent nobody and not spoken on it."""
    item = meeting.current_item
    if item is None or item.is_break:
        return ()
    spoke = who_had_a_turn_on(meeting, item.id)
    return tuple(
        one
        for one in presenters_of(meeting, item)
        if one.has_left and one.id not in spoke and not is_replaced(meeting, one)
    )


def waiting_for_a_speech(meeting: Meeting) -> tuple[Request, ...]:
    """Those who asked to speak at length, but for the presenters of the current item who are still
    to be called: raising a hand for it as well changes nothing for them."""
    called_anyway = {one.request for one in announced_speakers(meeting)}
    return tuple(
        one for one in meeting.queue if one.kind in AT_LENGTH and one.id not in called_anyway
    )


def raised_hand(meeting: Meeting, participant: ParticipantId, kind: SpeechKind) -> Request | None:
    """The hand they raised for this, unless it is a reply to a speech that is over."""
    hands = (
        one
        for one in meeting.queue
        if (one.participant, one.kind) == (participant, kind) and not reply_is_late(meeting, one)
    )
    return next(hands, None)


def reply_is_late(meeting: Meeting, request: Request) -> bool:
    """The speech it replies to is neither the current nor the last one any more."""
    return request.kind is SpeechKind.REPLY and request.to != last_said(meeting)


def _first_timers_wait_behind(meeting: Meeting) -> set[ParticipantId]:
    """Those who have spoken, if the rules put the others before them."""
    if not meeting.rules.first_timers_first:
        return set()
    return set(who_spoke(meeting))


def _stands(request: Request, spoke: set[ParticipantId], *, by_hand: bool = True) -> StandsAs:
    if by_hand and request.stands_as is not None:
        return request.stands_as
    return StandsAs(request.kind, request.participant in spoke)


def _standing(meeting: Meeting, stands: StandsAs) -> Standing:
    follows_a_question = stands.kind is SpeechKind.ANSWER
    return meeting.rules.rank_of(stands.kind), not follows_a_question, stands.has_spoken


def _goes_before(meeting: Meeting, first: Request | None, kind: SpeechKind) -> bool:
    rank = meeting.rules.rank_of
    return first is not None and rank(first.kind) < rank(kind)


def _of(request: Request) -> Upcoming:
    return Upcoming(request.participant, request.kind, request.id, request.to)
