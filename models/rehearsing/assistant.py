"""An assistant who does what is to be done, with the same acts, so that one can watch."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct

from models.acts import agenda, floor, notes, people, queue
from models.acts.situation import Situation
from models.facts import MeetingFact
from models.ids import CountingIds
from models.kinds import STANDINGS, NoteKind, Waiting
from models.meeting import Meeting
from models.readings.closing import undecided_proposals
from models.readings.queue import next_up
from models.readings.speaking import is_interrupted
from models.refusals import Refused
from models.rehearsing.happening import ASKED_FOR, SAID_ALL, Happening, HappeningKind

THINKING = timedelta(seconds=2)
LENIENT = timedelta(seconds=30)
ON_THE_FLOOR = (*SAID_ALL, HappeningKind.TIME_IS_UP, HappeningKind.WAITS_TO_GO_ON)


class Deed(Struct, frozen=True):
    """An act and its arguments."""

    act: Callable[..., MeetingFact]
    arguments: tuple[Any, ...] = ()

    def is_possible(self, meeting: Meeting, now: datetime) -> bool:
        try:
            self.act(Situation(meeting, now, CountingIds()), *self.arguments)
        except Refused:
            return False
        return True


def next_deed(meeting: Meeting, waiting: tuple[Happening, ...], now: datetime) -> Deed | None:
    """What the assistant does about the oldest happening for which something can be done."""
    for happening in waiting:
        patience = LENIENT if happening.kind is HappeningKind.TIME_IS_UP else THINKING
        if now - happening.at < patience:
            continue
        for deed in _deeds(meeting, happening):
            if deed.is_possible(meeting, now):
                return deed
    return None


def _deeds(meeting: Meeting, happening: Happening) -> Iterator[Deed]:
    """The first that is possible is done."""
    kind = happening.kind
    if happening.participant is not None:
        yield from _about_somebody(happening)
    if happening.speech is not None and kind in ON_THE_FLOOR:
        yield from _floor_goes_on(meeting, happening)
    elif kind is HappeningKind.FLOOR_FREE:
        yield from _call_the_next(meeting)
    elif kind in (HappeningKind.NOTHING_MORE, HappeningKind.ALL_DONE, HappeningKind.BREAK_OVER):
        yield from _leave_the_item(meeting)
    elif kind is HappeningKind.SEATED:
        yield Deed(people.everyone_arrives)
    elif kind is HappeningKind.TIME_TO_OPEN:
        yield Deed(agenda.open_meeting)


def _about_somebody(happening: Happening) -> Iterator[Deed]:
    kind, who = happening.kind, happening.participant
    if kind is HappeningKind.POINT_OF_ORDER:
        yield Deed(floor.point_of_order, (who,))
    elif kind in ASKED_FOR:
        yield Deed(queue.request_floor, (who, ASKED_FOR[kind]))
    elif kind is HappeningKind.LATE:
        yield Deed(people.arrive, (who,))
    elif kind in (HappeningKind.LEAVES, HappeningKind.EMPTY_SEAT):
        yield Deed(people.leave, (who,))
    elif kind is HappeningKind.PROPOSAL:
        yield Deed(_write_down, (happening,))


def _floor_goes_on(meeting: Meeting, happening: Happening) -> Iterator[Deed]:
    """An answer follows a question, the interrupted one goes on, then the next; else it is free."""
    kind, speech, upcoming = happening.kind, meeting.speaking, next_up(meeting)
    if speech is None or speech.id != happening.speech:
        return
    waits = upcoming is not None and not STANDINGS[upcoming.kind].interrupts
    if kind is HappeningKind.QUESTION_PUT or (waits and not is_interrupted(meeting)):
        yield Deed(floor.next_speaker)
    if kind is not HappeningKind.FINISHED:
        yield Deed(floor.return_floor)
    yield Deed(floor.end_speech)


def _call_the_next(meeting: Meeting) -> Iterator[Deed]:
    """Whoever cannot speak any more is taken off the queue."""
    yield Deed(floor.next_speaker)
    upcoming = next_up(meeting)
    if upcoming is not None and upcoming.request is not None:
        yield Deed(queue.withdraw_request, (upcoming.request,))


def _leave_the_item(meeting: Meeting) -> Iterator[Deed]:
    """What was proposed is decided; nobody is left to wait."""
    if meeting.break_since is not None:
        yield Deed(agenda.end_break)
    for proposal in undecided_proposals(meeting, meeting.current)[:1]:
        yield Deed(notes.change_note, (proposal.id, proposal.text, NoteKind.DECISION))
    yield Deed(agenda.next_item, (Waiting.THANK,))
    yield Deed(agenda.close_meeting)


def _write_down(now: Situation, happening: Happening) -> MeetingFact:
    return notes.take_note(
        now, happening.text, NoteKind.PROPOSAL, participant=happening.participant
    )
