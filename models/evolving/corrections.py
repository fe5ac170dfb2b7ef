"""How a speech is set right afterwards: its begin, its end, who spoke, as what."""

from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.attendance import arrive
from models.evolving.ordered import replaced
from models.ids import SpeechId
from models.meeting import Meeting, Speech
from models.people import Span, cut_out, spans_until
from models.readings.attendance import at_the_table


def evolve_corrections(meeting: Meeting, fact: facts.CorrectionFact, at: datetime) -> Meeting:
    match fact:
        case facts.GapDiscarded(since, until):
            return _discard_gap(meeting, since, until)
        case facts.BeginCorrected():
            return _correct_begin(meeting, fact)
        case facts.EndCorrected():
            return _correct_end(meeting, fact)
        case facts.SpeakerCorrected():
            return _correct_speaker(meeting, fact, at)
        case facts.KindCorrected():
            return _correct_kind(meeting, fact)
        case _:
            assert_never(fact)


def _discard_gap(meeting: Meeting, since: datetime, until: datetime) -> Meeting:
    """Nothing was said and nothing discussed in the gap."""
    speeches = meeting.speeches
    for speech in meeting.speeches:
        spans = cut_out(speech.spans, since, until)
        if spans != speech.spans:
            speeches = speeches.put(replace(speech, spans=spans))
    items = (
        replace(one, spans=cut_out(one.spans, since, until)) for one in meeting.items if one.spans
    )
    return replace(meeting, speeches=speeches, items=replaced(meeting.items, *items))


def _correct_begin(meeting: Meeting, fact: facts.BeginCorrected) -> Meeting:
    """The first span begins at another instant; the earlier speech, if named, ends there."""
    speech = meeting.speeches.find(fact.speech)
    if speech is None:
        return meeting
    first = speech.spans[0]
    begin = fact.begin if first.end is None else min(fact.begin, first.end)
    freed = _make_room(meeting, fact.earlier, begin, first.begin)
    return _with(freed, replace(speech, spans=(replace(first, begin=begin), *speech.spans[1:])))


def _correct_end(meeting: Meeting, fact: facts.EndCorrected) -> Meeting:
    """The speech is over since `end`; what was counted after it is not counted any more.

    A speech that lasted longer went on when it was ended; a pause before that stays one.
    """
    speech = meeting.speeches.find(fact.speech)
    if speech is None:
        return meeting
    end = max(fact.end, speech.begun)
    spans = spans_until(speech.spans, end)
    if speech.ended is not None and end > speech.ended:
        *before, last = spans
        went_on = last.end == speech.ended
        spans = (*before, Span(last.begin, end)) if went_on else (*spans, Span(speech.ended, end))
    floor = tuple(key for key in meeting.floor if key != speech.id)
    return replace(_with(meeting, replace(speech, spans=spans, ended=end)), floor=floor)


def _correct_speaker(meeting: Meeting, fact: facts.SpeakerCorrected, at: datetime) -> Meeting:
    """Somebody else spoke; what was written down of the speech is theirs, too. They are in the
    room, unless another sits in their place by now."""
    speech = meeting.speeches.find(fact.speech)
    if speech is None:
        return meeting
    named = replace(speech, participant=fact.participant, person=fact.person, group=fact.group)
    notes = meeting.notes
    for note in meeting.notes:
        if note.speech == speech.id and note.author == speech.participant:
            theirs = replace(note, author=fact.participant, author_person=fact.person)
            notes = notes.put(theirs)
    corrected = replace(_with(meeting, named), notes=notes)
    here = tuple(one.id for one in at_the_table(meeting) if one.id == fact.participant)
    return arrive(corrected, here, at)


def _correct_kind(meeting: Meeting, fact: facts.KindCorrected) -> Meeting:
    speech = meeting.speeches.find(fact.speech)
    if speech is None:
        return meeting
    return _with(meeting, replace(speech, kind=fact.kind, limit=fact.limit, to=fact.to))


def _make_room(
    meeting: Meeting, earlier: SpeechId | None, begin: datetime, until: datetime
) -> Meeting:
    """The span of the earlier speech that ended between `begin` and `until` ends at `begin`."""
    speech = meeting.speeches.find(earlier) if earlier is not None else None
    if speech is None:
        return meeting
    spans = tuple(
        one.cut(begin) if one.end is not None and begin < one.end <= until else one
        for one in speech.spans
    )
    ended = speech.ended
    if ended is not None and begin < ended <= until:
        ended = begin
    return _with(meeting, replace(speech, spans=spans, ended=ended))


def _with(meeting: Meeting, speech: Speech) -> Meeting:
    return replace(meeting, speeches=meeting.speeches.put(speech))
