"""A meeting out of the data its papers carry (docs/data.md): the way back of models/data.py."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from models.clock import Stamp
from models.codec import from_plain
from models.data import VERSION
from models.evolve import evolve
from models.exchange.fitting import EARLIEST, Unfit, refuse_what_does_not_fit
from models.facts import MeetingCreated, MeetingReadBack
from models.journal import Entry
from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details, Meeting, Speech
from models.notes import Note, Origin, Section
from models.paper_settings import PaperSettings
from models.people import Participant
from models.seating import GroupColour, Seating
from models.text import clean, clean_line

LARGEST = 64 * 1024 * 1024
"""Bytes; a day of talk takes less than one million."""
SEVERAL_LINES = frozenset(("text", "typed", "proposed"))


class DataFault(StrEnum):
    NOT_DATA = "not_data"
    NEWER = "newer"
    UNFIT = "unfit"


class BadData(ValueError):
    """Data that make no meeting; `where` is the place in them, as «speeches[3]»."""

    def __init__(self, fault: DataFault, where: str = "") -> None:
        super().__init__(f"{fault} {where}")
        self.fault = fault
        self.where = where


def read_data(content: bytes) -> MeetingReadBack:
    """The meeting in a JSON file; everything in it that refers to something finds it.

    Raises BadData.
    """
    data = _object(content)
    try:
        fact = _fact(data)
        refuse_what_does_not_fit(fact)
    except Unfit as unfit:
        raise BadData(DataFault.UNFIT, unfit.where) from unfit
    return fact


def entries_of(fact: MeetingReadBack, now: Stamp) -> tuple[Entry, Entry]:
    """The journal of a new file with this meeting; `now` is when it was read back."""
    listed = (fact.participants, fact.items, fact.speeches, fact.notes)
    last_id = max((one.id for values in listed for one in values), default=0)
    created = MeetingCreated(fact.details, fact.limits)
    return Entry(1, now, created, 0), Entry(2, now, fact, last_id)


def read_back(fact: MeetingReadBack) -> Meeting:
    """The meeting itself, for whoever only looks at it."""
    return evolve(Meeting(), fact, fact.closed or EARLIEST)


def _object(content: bytes) -> Mapping[str, Any]:
    try:
        data = json.loads(content.decode("utf-8-sig")) if len(content) <= LARGEST else None
    except (ValueError, RecursionError) as problem:
        raise BadData(DataFault.NOT_DATA) from problem
    if not isinstance(data, dict) or not isinstance(data.get("meeting"), dict):
        raise BadData(DataFault.NOT_DATA)
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise BadData(DataFault.UNFIT, "version")
    if version > VERSION:
        raise BadData(DataFault.NEWER)
    cleaned: Mapping[str, Any] = _cleaned(data)
    return cleaned


def _cleaned(value: Any, key: str = "") -> Any:
    """The same data, every text as if it had been typed."""
    if isinstance(value, dict):
        return {name: _cleaned(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [_cleaned(one, key) for one in value]
    if isinstance(value, str):
        return clean(value) if key in SEVERAL_LINES else clean_line(value)
    return value


def _fact(data: Mapping[str, Any]) -> MeetingReadBack:
    meeting: Mapping[str, Any] = data["meeting"]

    def of_meeting(kind: Any, key: str, missing: object) -> Any:
        return _made(kind, meeting.get(key, missing), f"meeting.{key}")

    return MeetingReadBack(
        details=_made(Details, meeting, "meeting"),
        limits=of_meeting(Limits, "limits", {}),
        rules=of_meeting(Rules, "rules", {}),
        seating=of_meeting(Seating, "seating", {}),
        group_colours=of_meeting(tuple[GroupColour, ...], "group_colours", []),
        participants=_each(Participant, data, "participants"),
        items=_each(AgendaItem, data, "agenda"),
        speeches=_each(Speech, data, "speeches"),
        notes=_notes(data),
        opened=of_meeting(datetime | None, "opened", None),
        closed=of_meeting(datetime | None, "closed", None),
        clock_late=of_meeting(timedelta, "clock_late", 0),
        settings=of_meeting(PaperSettings, "paper_settings", {}),
        sections=of_meeting(tuple[Section, ...], "sections", []),
        sequel_of=of_meeting(Origin | None, "sequel_of", None),
    )


def _notes(data: Mapping[str, Any]) -> tuple[Note, ...]:
    """In the order of their ids, each with the vote on it."""
    votes: dict[Any, Any] = {}
    for place, vote in enumerate(_rows(data, "votes")):
        key = _made(int, vote.get("note"), f"votes[{place}].note")
        votes[key] = vote
    notes: list[Note] = []
    for name in ("notes", "outcomes"):
        for place, row in enumerate(_rows(data, name)):
            with_vote = {**row, "vote": votes.get(_made(int, row.get("id"), f"{name}[{place}].id"))}
            notes.append(_made(Note, with_vote, f"{name}[{place}]"))
    return tuple(sorted(notes, key=lambda one: one.id))


def _each(kind: Any, data: Mapping[str, Any], name: str) -> tuple[Any, ...]:
    rows = enumerate(_rows(data, name))
    return tuple(_made(kind, row, f"{name}[{place}]") for place, row in rows)


def _rows(data: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    rows = data.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(one, dict) for one in rows):
        raise Unfit(name)
    return rows


def _made(kind: Any, plain: object, where: str) -> Any:
    try:
        return from_plain(kind, plain)
    except (KeyError, TypeError, ValueError, OverflowError) as problem:
        raise Unfit(where) from problem
