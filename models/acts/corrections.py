"""Acts that set right what the clock counted and who spoke."""

from datetime import datetime, timedelta

from models import facts
from models.acts.situation import Situation
from models.ids import ParticipantId, SpeechId
from models.kinds import SpeechKind
from models.meeting import Speech
from models.readings.corrections import (
    last_speech,
    leaves_its_item,
    overlapped,
    runs_into,
)
from models.readings.speaking import AT_LENGTH, last_said_before
from models.refusals import Refusal, Refused, refuse_if, refuses

LONGEST_CORRECTION = timedelta(days=365 * 100)


@refuses(Refusal.NOBODY_SPEAKS, Refusal.NOT_RUNNING)
def suspend_since(now: Situation, ago: timedelta) -> facts.SpeechPaused:
    """Stops the clock at an earlier moment, as after a crash; never before the speech went on."""
    speech = now.speaking()
    refuse_if(not speech.running, Refusal.NOT_RUNNING)
    running_for = now.at - speech.spans[-1].begin
    return facts.SpeechPaused(now.at - min(max(ago, timedelta()), running_for))


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.OUT_OF_RANGE)
def discard_gap(now: Situation, ago: timedelta, length: timedelta) -> facts.GapDiscarded:
    """What lasted so long and began so long ago counts for nobody: the computer slept."""
    now.must_be_open()
    since = _instant(now, ago)
    refuse_if(not timedelta() < length <= ago, Refusal.OUT_OF_RANGE)
    return facts.GapDiscarded(since, since + length)


@refuses(Refusal.NOTHING_NEW, Refusal.OUT_OF_RANGE)
def correct_clock(now: Situation, by: timedelta) -> facts.ClockCorrected:
    """The computer's clock was wrong: every time of day is later by so much, nothing else."""
    refuse_if(not by, Refusal.NOTHING_NEW)
    refuse_if(abs(by) > LONGEST_CORRECTION, Refusal.OUT_OF_RANGE)
    refuse_if(abs(now.meeting.clock_late + by) > LONGEST_CORRECTION, Refusal.OUT_OF_RANGE)
    return facts.ClockCorrected(by)


@refuses(
    Refusal.NOBODY_SPOKE,
    Refusal.UNKNOWN_SPEECH,
    Refusal.OUT_OF_RANGE,
    Refusal.ENDS_BEFORE_BEGIN,
    Refusal.NOT_DISCUSSED_THEN,
    Refusal.OVERLAPS,
    Refusal.NO_ROOM,
    Refusal.NOTHING_NEW,
)
def correct_begin(
    now: Situation, ago: timedelta, speech: SpeechId | None = None, shorten: bool = False
) -> facts.BeginCorrected:
    """The speech (the current one, else the last) began so long ago.

    `shorten`: whoever spoke before gives the time up; otherwise an overlap is refused.
    """
    corrected, begin = _speech(now, speech), _instant(now, ago)
    first = corrected.spans[0]
    refuse_if(begin > (first.end or now.at), Refusal.ENDS_BEFORE_BEGIN)
    refuse_if(begin == first.begin, Refusal.NOTHING_NEW)
    _must_stay_in_its_item(now, corrected, begin, corrected.begun)
    before = overlapped(now.meeting, corrected, begin)
    refuse_if(before.without_room, Refusal.NO_ROOM)
    refuse_if(before.speech is not None and not shorten, Refusal.OVERLAPS)
    return facts.BeginCorrected(corrected.id, begin, before.speech)


@refuses(
    Refusal.NOBODY_SPOKE,
    Refusal.UNKNOWN_SPEECH,
    Refusal.OUT_OF_RANGE,
    Refusal.ENDS_BEFORE_BEGIN,
    Refusal.FLOOR_IS_INTERRUPTED,
    Refusal.NOT_DISCUSSED_THEN,
    Refusal.NO_ROOM,
    Refusal.NOTHING_NEW,
)
def correct_end(
    now: Situation, ago: timedelta, speech: SpeechId | None = None
) -> facts.EndCorrected:
    """The speech (the current one, else the last) ended so long ago."""
    corrected, end = _speech(now, speech), _instant(now, ago)
    refuse_if(corrected.id in now.meeting.floor[:-1], Refusal.FLOOR_IS_INTERRUPTED)
    refuse_if(end < corrected.begun, Refusal.ENDS_BEFORE_BEGIN)
    refuse_if(end == corrected.ended, Refusal.NOTHING_NEW)
    _must_stay_in_its_item(now, corrected, min(corrected.ended or end, end), end)
    refuse_if(runs_into(now.meeting, corrected, end), Refusal.NO_ROOM)
    return facts.EndCorrected(corrected.id, end)


@refuses(
    Refusal.NOBODY_SPOKE,
    Refusal.UNKNOWN_SPEECH,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.IS_THE_SPEAKER,
)
def correct_speaker(
    now: Situation, participant: ParticipantId, speech: SpeechId | None = None
) -> facts.SpeakerCorrected:
    """That was another person; the times stay, and what was written down is theirs."""
    corrected, who = _speech(now, speech), now.participant(participant)
    refuse_if(corrected.participant == who.id, Refusal.IS_THE_SPEAKER)
    return facts.SpeakerCorrected(corrected.id, who.id, who.person, who.group)


@refuses(
    Refusal.NOBODY_SPOKE, Refusal.UNKNOWN_SPEECH, Refusal.TOO_LATE_TO_REPLY, Refusal.NOTHING_NEW
)
def correct_kind(
    now: Situation, kind: SpeechKind, speech: SpeechId | None = None
) -> facts.KindCorrected:
    """Counts the speech as another kind, with the limit of that kind."""
    corrected = _speech(now, speech)
    refuse_if(corrected.kind is kind, Refusal.NOTHING_NEW)
    to = corrected.to
    if kind in (SpeechKind.REPLY, SpeechKind.QUESTION, SpeechKind.ANSWER) and to is None:
        to = last_said_before(now.meeting, corrected.id)
    refuse_if(kind is SpeechKind.REPLY and to is None, Refusal.TOO_LATE_TO_REPLY)
    return facts.KindCorrected(corrected.id, kind, _limit(now, corrected, kind), to)


def _speech(now: Situation, key: SpeechId | None) -> Speech:
    found = last_speech(now.meeting) if key is None else now.meeting.speeches.find(key)
    if found is None:
        raise Refused(Refusal.NOBODY_SPOKE if key is None else Refusal.UNKNOWN_SPEECH)
    return found


def _must_stay_in_its_item(
    now: Situation, speech: Speech, since: datetime, until: datetime
) -> None:
    reason = Refusal.OUT_OF_RANGE if speech.item is None else Refusal.NOT_DISCUSSED_THEN
    refuse_if(leaves_its_item(now.meeting, speech, since, until), reason)


def _instant(now: Situation, ago: timedelta) -> datetime:
    opened = now.meeting.opened or now.at
    refuse_if(not timedelta() <= ago <= now.at - opened, Refusal.OUT_OF_RANGE)
    return now.at - ago


def _limit(now: Situation, speech: Speech, kind: SpeechKind) -> timedelta | None:
    repeated = any(
        (one.participant, one.item) == (speech.participant, speech.item)
        and one.kind in AT_LENGTH
        and one.id < speech.id
        for one in now.meeting.speeches
    )
    return now.meeting.limits.for_kind(kind, repeated=repeated)
