"""The whole meeting as plain data: what `export --document data` writes (see docs/data.md)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models.codec import to_plain
from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.meeting import Meeting, Speech
from models.notes import Note
from models.readings.agenda import item_numbers
from models.readings.decisions import decision_numbers

VERSION = 1
Numbers = Mapping[NoteId, str]


def meeting_data(meeting: Meeting) -> dict[str, Any]:
    """JSON-able, every key always there; instants ISO 8601 in UTC, durations seconds.

    Contacts and whatever is private are left out.
    """
    numbers = decision_numbers(meeting)
    return {
        "version": VERSION,
        "meeting": _meeting(meeting),
        "participants": [_participant(meeting, one.id) for one in meeting.participants],
        "agenda": [_item(meeting, one.id) for one in meeting.items],
        "speeches": [_speech(one) for one in meeting.speeches],
        "notes": [_note(one, numbers) for one in _notes(meeting, {NoteKind.NOTE})],
        "outcomes": [_note(one, numbers) for one in _notes(meeting, {*NoteKind} - {NoteKind.NOTE})],
        "votes": [
            _vote(one, numbers)
            for one in meeting.notes
            if one.vote and not (one.removed or one.private)
        ],
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        **to_plain(meeting.details, whole=True),
        "limits": to_plain(meeting.limits, whole=True),
        "rules": to_plain(meeting.rules, whole=True),
        "seating": to_plain(meeting.seating, whole=True),
        "group_colours": to_plain(meeting.group_colours, whole=True),
        "sections": to_plain(meeting.sections, whole=True),
        "paper_settings": to_plain(meeting.paper_settings, whole=True),
        "sequel_of": to_plain(meeting.sequel_of, whole=True),
        "opened": _instant(meeting.opened),
        "closed": _instant(meeting.closed),
        "clock_late": meeting.clock_late.total_seconds(),
    }


def _participant(meeting: Meeting, key: int) -> dict[str, Any]:
    one = next(each for each in meeting.participants if each.id == key)
    plain: dict[str, Any] = to_plain(one, whole=True)
    return {name: value for name, value in plain.items() if name not in ("phone", "email")}


def _item(meeting: Meeting, key: ItemId) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(meeting.item(key), whole=True)
    plain.pop("private_note", None)
    return {"number": item_numbers(meeting).get(key, ""), **plain}


def _speech(speech: Speech) -> dict[str, Any]:
    net = speech.spoken(speech.ended).total_seconds() if speech.ended else None
    return {**to_plain(speech, whole=True), "net_seconds": net}


def _notes(meeting: Meeting, kinds: set[NoteKind]) -> list[Note]:
    return [one for one in meeting.notes if one.kind in kinds and not (one.removed or one.private)]


def _note(note: Note, numbers: Numbers) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(note, whole=True)
    plain.pop("vote", None)
    return {"number": numbers.get(note.id, ""), **plain}


def _vote(note: Note, numbers: Numbers) -> dict[str, Any]:
    assert note.vote is not None
    return {
        "note": note.id,
        "number": numbers.get(note.id, ""),
        **to_plain(note.vote, whole=True),
        "not_voting": note.vote.not_voting,
        "adopted": note.vote.adopted,
    }


def _instant(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None
