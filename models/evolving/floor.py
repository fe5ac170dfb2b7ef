"""How giving, suspending and ending the floor changes the meeting."""

from datetime import datetime, timedelta
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.attendance import come
from models.evolving.breaks import end_break, stop_speeches
from models.evolving.corrections import evolve_corrections
from models.ids import SpeechId
from models.kinds import EXCHANGE, SpeechKind
from models.meeting import Meeting, Speech
from models.people import Span, close_last
from models.request import Request


def evolve_floor(meeting: Meeting, fact: facts.FloorFact, at: datetime) -> Meeting:
    if isinstance(fact, facts.CorrectionFact):
        return evolve_corrections(meeting, fact, at)
    match fact:
        case facts.FloorGiven():
            return _give(meeting, fact, at)
        case facts.FloorReturned():
            return _return(meeting, at)
        case facts.SpeechPaused(since):
            return stop_speeches(meeting, since)
        case facts.SpeechResumed():
            return _resume(meeting, at)
        case facts.LimitExtended(by):
            return _extend(meeting, by)
        case facts.LimitChanged(limit):
            return _limit(meeting, limit)
        case facts.SpeechEnded():
            return _end_last(meeting, at)
        case facts.SpeechReturned():
            return _return_to_queue(meeting, fact, at)
        case _:
            assert_never(fact)


def end_all_speeches(meeting: Meeting, at: datetime) -> Meeting:
    while meeting.floor:
        meeting = _end_last(meeting, at)
    return meeting


def _give(meeting: Meeting, fact: facts.FloorGiven, at: datetime) -> Meeting:
    meeting = end_break(meeting, at)
    if fact.suspends:
        freed = _end_exchange(meeting, fact.kind, at)
        freed = freed if fact.clock_goes_on else stop_speeches(freed, at)
    else:
        freed = end_all_speeches(meeting, at)
    freed = come(freed, fact.participant, at)
    speech = Speech(
        id=fact.speech,
        participant=fact.participant,
        person=fact.person,
        group=fact.group,
        kind=fact.kind,
        item=meeting.current,
        limit=fact.limit,
        spans=(Span(at),),
        to=fact.to,
        continues=fact.continues,
    )
    queue = tuple(one for one in freed.queue if one.id != fact.request)
    floor = (*freed.floor, fact.speech)
    return replace(freed, speeches=freed.speeches.put(speech), queue=queue, floor=floor)


def _end_exchange(meeting: Meeting, kind: SpeechKind, at: datetime) -> Meeting:
    """A question ends with its answer, an answer with the next question: they do not pile up."""
    speech = meeting.speaking
    follows = speech is not None and speech.kind in EXCHANGE and kind in EXCHANGE
    return _end_last(meeting, at) if follows else meeting


def _return(meeting: Meeting, at: datetime) -> Meeting:
    """The interruption, if one is running, ends; the suspended speech goes on."""
    return _resume(_end_last(meeting, at) if len(meeting.floor) > 1 else meeting, at)


def _resume(meeting: Meeting, at: datetime) -> Meeting:
    """Whoever has the floor goes on, and those beneath whose clock does not stop for it."""
    meeting = end_break(meeting, at)
    for key in reversed(meeting.floor):
        speech = meeting.speeches[key]
        if not speech.running:
            meeting = _with(meeting, replace(speech, spans=(*speech.spans, Span(at))))
        if speech.kind in meeting.rules.stops_clock:
            break
    return meeting


def _extend(meeting: Meeting, by: timedelta) -> Meeting:
    speech = meeting.speaking
    if speech is None or speech.limit is None:
        return meeting
    return _with(meeting, replace(speech, limit=speech.limit + by))


def _limit(meeting: Meeting, limit: timedelta | None) -> Meeting:
    speech = meeting.speaking
    return meeting if speech is None else _with(meeting, replace(speech, limit=limit))


def _return_to_queue(meeting: Meeting, fact: facts.SpeechReturned, at: datetime) -> Meeting:
    """The fragment is over, and its speaker waits for the next one."""
    speech = meeting.speaking
    if speech is None:
        return meeting
    again = Request(
        id=fact.request,
        participant=speech.participant,
        kind=speech.kind,
        made=at,
        to=speech.to,
        continues=speech.id,
        limit=fact.rest,
        rest=fact.rest,
    )
    ended = _end_last(meeting, at)
    return replace(ended, queue=(*ended.queue, again))


def _end_last(meeting: Meeting, at: datetime) -> Meeting:
    """Whoever has the floor ends; a speech suspended before them stays suspended."""
    speech = meeting.speaking
    if speech is None:
        return meeting
    ended = replace(speech, spans=close_last(speech.spans, at), ended=at)
    return replace(_with(meeting, ended), floor=_without(meeting.floor, speech.id))


def _with(meeting: Meeting, speech: Speech) -> Meeting:
    return replace(meeting, speeches=meeting.speeches.put(speech))


def _without(floor: tuple[SpeechId, ...], key: SpeechId) -> tuple[SpeechId, ...]:
    return tuple(one for one in floor if one != key)
