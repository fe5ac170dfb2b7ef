"""Readings of who spoke: time by person and by group, the presenters of an item, the chair."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from models.ids import ItemId, ParticipantId, SpeechId
from models.kinds import STANDINGS, SpeechKind
from models.meeting import AgendaItem, Meeting, Speech
from models.people import Participant, Person, ended_length
from models.spreadsheets.matching import Sameness, find_people, same_person
from models.text import plain_letters

AT_LENGTH = (
    SpeechKind.REPORT,
    SpeechKind.CO_REPORT,
    SpeechKind.SPEECH,
    SpeechKind.CLOSING_WORD,
)
_LISTS_KEPT = 16
_BLANKS_AND_DOTS = re.compile(r"[\s.]")


class _Turn(NamedTuple):
    speaker: ParticipantId
    item: ItemId | None
    interrupts: bool


def time_spoken(meeting: Meeting, now: datetime) -> dict[ParticipantId, timedelta]:
    """Net time on the floor of everybody who had it, in the order in which they first had it."""
    times = dict(time_ended(meeting))
    for speech in on_the_floor(meeting):
        times[speech.participant] += speech.goes_on_for(now)
    return times


def time_ended(meeting: Meeting) -> Mapping[ParticipantId, timedelta]:
    """The same without what goes on: no clock changes it."""
    return meeting.speeches.sums(_by_speaker)


def time_by_group(meeting: Meeting, now: datetime) -> dict[str, timedelta]:
    """Net time by the group the speaker belonged to when speaking."""
    return _time_by_group(meeting, now, lambda _item: True)


def time_by_group_on(meeting: Meeting, now: datetime, item: ItemId | None) -> dict[str, timedelta]:
    """The same of one item alone; None: what was said before there was any."""
    return _time_by_group(meeting, now, lambda under: under == item)


def _time_by_group(
    meeting: Meeting, now: datetime, counts: Callable[[ItemId | None], bool]
) -> dict[str, timedelta]:
    times: dict[str, timedelta] = {}
    for (group, item), time in meeting.speeches.sums(_by_group).items():
        if counts(item):
            times[group] = times.get(group, timedelta()) + time
    for speech in on_the_floor(meeting):
        if counts(speech.item):
            times[speech.group] += speech.goes_on_for(now)
    return times


def who_spoke(meeting: Meeting) -> Collection[ParticipantId]:
    return time_ended(meeting).keys()


def who_spoke_on(meeting: Meeting, item: ItemId | None) -> set[ParticipantId]:
    """Whatever they said, a question or a point of order, too."""
    return {one.speaker for one in meeting.speeches.sums(_by_turn) if one.item == item}


def who_had_a_turn_on(meeting: Meeting, item: ItemId) -> set[ParticipantId]:
    """Those who did not only interrupt."""
    turns = meeting.speeches.sums(_by_turn)
    return {one.speaker for one in turns if one.item == item and not one.interrupts}


def speeches_by_item(meeting: Meeting) -> Mapping[ItemId | None, int]:
    """How many speeches there were on each item; one without any is left out."""
    return meeting.speeches.sums(_by_item)


def on_the_floor(meeting: Meeting) -> tuple[Speech, ...]:
    """Those that have not ended; of all speeches, only they go on."""
    return tuple(meeting.speeches[key] for key in meeting.floor)


def _by_speaker(speech: Speech) -> tuple[ParticipantId, timedelta]:
    return speech.participant, ended_length(speech.spans)


def _by_group(speech: Speech) -> tuple[tuple[str, ItemId | None], timedelta]:
    return (speech.group, speech.item), ended_length(speech.spans)


def _by_turn(speech: Speech) -> tuple[_Turn, int]:
    return _Turn(speech.participant, speech.item, STANDINGS[speech.kind].interrupts), 1


def _by_item(speech: Speech) -> tuple[ItemId | None, int]:
    return speech.item, 1


def groups(meeting: Meeting) -> tuple[str, ...]:
    """The groups of those on the list, in order of their first member; «» is left out."""
    return tuple(dict.fromkeys(one.group for one in meeting.listed if one.group))


def has_spoken_on_current_item(meeting: Meeting, participant: ParticipantId) -> bool:
    """Only what is said at length counts: no question, answer, reply or point of order."""
    return any(
        speech.participant == participant
        and speech.item == meeting.current
        and speech.kind in AT_LENGTH
        for speech in meeting.speeches.backwards()
    )


def last_said(meeting: Meeting) -> SpeechId | None:
    """The current or the last speech at length: what a reply, question or answer is about."""
    last = (one.id for one in meeting.speeches.backwards() if one.kind in AT_LENGTH)
    return next(last, None)


def asked_about(meeting: Meeting) -> SpeechId | None:
    """What a question is about: the reply that has the floor, else what was last said at length."""
    speaking = meeting.speaking
    replies = speaking is not None and speaking.kind is SpeechKind.REPLY
    return speaking.id if speaking is not None and replies else last_said(meeting)


def last_said_before(meeting: Meeting, key: SpeechId) -> SpeechId | None:
    """The last speech at length that began before this one."""
    before = (
        one.id for one in meeting.speeches.backwards() if one.id < key and one.kind in AT_LENGTH
    )
    return next(before, None)


def last_question(meeting: Meeting) -> SpeechId | None:
    """The question put last about the current or last speech at length."""
    for speech in meeting.speeches.backwards():
        if speech.kind is SpeechKind.QUESTION:
            return speech.id
        if speech.kind in AT_LENGTH:
            return None
    return None


def last_turn(meeting: Meeting) -> Speech | None:
    """The last speech that was no interruption: whoever would go on if called again."""
    turns = (one for one in meeting.speeches.backwards() if not STANDINGS[one.kind].interrupts)
    return next(turns, None)


def is_interrupted(meeting: Meeting) -> bool:
    """Somebody speaks on top of a suspended speech, or did and the floor was not returned yet."""
    speech, last = meeting.speaking, meeting.speeches.last()
    if speech is None or last is None or speech.running:
        return len(meeting.floor) > 1
    return len(meeting.floor) > 1 or (last.id != speech.id and last.begun >= speech.spans[-1].begin)


def ran_on_since(meeting: Meeting, since: datetime) -> bool:
    """Whether the clock of whoever has the floor has gone on ever since."""
    speech = meeting.speaking
    return speech is not None and speech.running and speech.spans[-1].begin <= since


def is_of_the_chair(meeting: Meeting, participant: Participant) -> bool:
    """The chair or the moderator, recognised by name."""
    officials = (meeting.details.chair, meeting.details.moderator)
    return any(
        one is not None and same_person(participant.person, one) is Sameness.SAME
        for one in officials
    )


def presenters_of(meeting: Meeting, item: AgendaItem) -> tuple[Participant, ...]:
    """Those on the list whom the agenda names for this item, in its order."""
    if not item.presenters:
        return ()
    people = meeting.listed
    found = _found(item.presenters, tuple(one.person for one in people))
    return tuple(people[index] for index in found)


@lru_cache(maxsize=_LISTS_KEPT)
def _found(presenters: str, people: tuple[Person, ...]) -> tuple[int, ...]:
    """Asked again at every second of the clock."""
    return find_people(presenters, people)


def fold(name: str) -> str:
    """For comparing names: no case, no blanks, no dots, ё = е."""
    return plain_letters(_BLANKS_AND_DOTS.sub("", name))
