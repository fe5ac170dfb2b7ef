"""How settings of the papers, finalising and reading back change the meeting."""

from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.final_papers import FinalPaper
from models.meeting import ItemStatus, Meeting, Speech
from models.people import Span
from models.readings.final_papers import last_instant
from models.register import register_of


def evolve_papers(meeting: Meeting, fact: facts.PaperFact, at: datetime) -> Meeting:
    match fact:
        case facts.PaperSettingsChanged(settings):
            return replace(meeting, paper_settings=settings)
        case facts.EmblemChanged(emblem):
            return replace(meeting, emblem=emblem)
        case facts.PaperFinalised(document, version):
            told = replace(meeting, final_papers=())
            final = FinalPaper(document, version, at, told)
            return replace(meeting, final_papers=(*meeting.final_papers, final))
        case facts.PaperReopened():
            return replace(meeting, final_papers=_reopened(meeting.final_papers, fact, at))
        case facts.MeetingReadBack():
            return _read_back(fact)
        case _:
            assert_never(fact)


def _reopened(
    papers: tuple[FinalPaper, ...], fact: facts.PaperReopened, at: datetime
) -> tuple[FinalPaper, ...]:
    reopened = (fact.document, fact.version)
    return tuple(
        replace(one, reopened=at) if (one.document, one.version) == reopened else one
        for one in papers
    )


def _read_back(fact: facts.MeetingReadBack) -> Meeting:
    """Whoever was speaking is suspended at the last instant that the data know."""
    current = next((one for one in fact.items if one.status is ItemStatus.CURRENT), None)
    meeting = Meeting(
        details=fact.details,
        limits=fact.limits,
        rules=fact.rules,
        seating=fact.seating,
        group_colours=fact.group_colours,
        participants=fact.participants,
        items=fact.items,
        opened=fact.opened,
        closed=fact.closed,
        current=current.id if current else None,
        break_since=current.spans[-1].end if current and current.spans else None,
        clock_late=fact.clock_late,
        speeches=register_of(fact.speeches),
        notes=register_of(fact.notes),
        paper_settings=fact.settings,
        sections=fact.sections,
        sequel_of=fact.sequel_of,
    )
    return _with_suspended(meeting)


def _with_suspended(meeting: Meeting) -> Meeting:
    at = last_instant(meeting)
    speeches = meeting.speeches
    for speech in meeting.speeches:
        if at is not None and speech.ended is None:
            speeches = speeches.put(_suspended(speech, at))
    floor = tuple(one.id for one in speeches if one.ended is None)
    return replace(meeting, speeches=speeches, floor=floor)


def _suspended(speech: Speech, at: datetime) -> Speech:
    *before, last = speech.spans
    return replace(speech, spans=(*before, Span(last.begin, last.end or max(at, last.begin))))
