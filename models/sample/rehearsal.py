"""A rehearsal for any prepared meeting: every item is taken on time, and its people speak."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from models.meeting import AgendaItem, Meeting
from models.readings.speaking import presenters_of
from models.script import Step

SPEAKERS_PER_ITEM = 3
SHORTEST_ITEM = timedelta(minutes=5)


def rehearsal_of(meeting: Meeting) -> tuple[Step, ...]:
    """Steps for the meeting as prepared: all arrive, every item lasts its planned minutes.

    The presenter of an item speaks first, then three more in the order of the list; nothing is
    written down, since nobody has said anything yet.
    """
    steps = [_step(timedelta(minutes=-5), "everyone_arrives")] if meeting.listed else []
    steps.append(_step(timedelta(), "open_meeting"))
    start, speaker = timedelta(), 0
    for place, item in enumerate(meeting.items):
        if place:
            steps.append(_step(start, "next_item"))
        length = max(item.planned, SHORTEST_ITEM)
        if not item.is_break and meeting.listed:
            steps += _item(meeting, item, start, length, speaker)
            speaker += SPEAKERS_PER_ITEM
        start += length
    steps.append(_step(start, "close_meeting"))
    return tuple(steps)


def _item(
    meeting: Meeting, item: AgendaItem, start: timedelta, length: timedelta, speaker: int
) -> Iterator[Step]:
    presenting = {one.id for one in presenters_of(meeting, item)}
    others = [n for n, one in enumerate(meeting.listed, start=1) if one.id not in presenting]
    turns, asking = len(presenting), min(SPEAKERS_PER_ITEM, len(others))
    each = length / (turns + asking + 1)
    for place in range(asking):
        number = others[(speaker + place) % len(others)]
        yield _step(start + timedelta(seconds=place + 1), "request_floor", participant=number)
    for turn in range(turns + asking):
        yield _step(start + timedelta(seconds=30) + each * turn, "next_speaker")
    yield _step(start + each * (turns + asking) + timedelta(seconds=31), "end_speech")


def _step(at: timedelta, act: str, **arguments: Any) -> Step:
    values: Mapping[str, Any] = arguments
    return Step(line=0, at=at, act=act, arguments=values)
