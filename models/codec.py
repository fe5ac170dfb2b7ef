"""Facts and other frozen values as JSON-able dictionaries, and back.

The shape is the value itself: a field added later with a default reads from old files; a field
taken away is ignored. Instants are ISO 8601 in UTC, durations are seconds.
"""

import types
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from models import facts
from models.clock import Stamp
from models.journal import Entry, Fact, Redone, Undone

KINDS: dict[str, type] = {
    "meeting_created": facts.MeetingCreated,
    "details_changed": facts.DetailsChanged,
    "limits_changed": facts.LimitsChanged,
    "rules_changed": facts.RulesChanged,
    "seating_changed": facts.SeatingChanged,
    "seats_assigned": facts.SeatsAssigned,
    "group_coloured": facts.GroupColoured,
    "participant_added": facts.ParticipantAdded,
    "participant_changed": facts.ParticipantChanged,
    "participant_removed": facts.ParticipantRemoved,
    "participants_removed": facts.ParticipantsRemoved,
    "participant_moved": facts.ParticipantMoved,
    "participants_imported": facts.ParticipantsImported,
    "item_added": facts.ItemAdded,
    "item_changed": facts.ItemChanged,
    "item_removed": facts.ItemRemoved,
    "item_moved": facts.ItemMoved,
    "agenda_imported": facts.AgendaImported,
    "earlier_meeting_carried_over": facts.EarlierMeetingCarriedOver,
    "meeting_opened": facts.MeetingOpened,
    "meeting_closed": facts.MeetingClosed,
    "item_started": facts.ItemStarted,
    "item_closed": facts.ItemClosed,
    "item_suspended": facts.ItemSuspended,
    "item_deferred": facts.ItemDeferred,
    "item_dropped": facts.ItemDropped,
    "break_begun": facts.BreakBegun,
    "break_ended": facts.BreakEnded,
    "clock_corrected": facts.ClockCorrected,
    "participant_arrived": facts.ParticipantArrived,
    "everyone_arrived": facts.EveryoneArrived,
    "participant_left": facts.ParticipantLeft,
    "participant_excused": facts.ParticipantExcused,
    "deputy_sent": facts.DeputySent,
    "floor_requested": facts.FloorRequested,
    "request_withdrawn": facts.RequestWithdrawn,
    "request_held": facts.RequestHeld,
    "request_released": facts.RequestReleased,
    "request_moved": facts.RequestMoved,
    "waiting_limited": facts.WaitingLimited,
    "list_closed": facts.ListClosed,
    "list_reopened": facts.ListReopened,
    "floor_given": facts.FloorGiven,
    "floor_returned": facts.FloorReturned,
    "speech_paused": facts.SpeechPaused,
    "speech_resumed": facts.SpeechResumed,
    "limit_extended": facts.LimitExtended,
    "limit_changed": facts.LimitChanged,
    "speech_ended": facts.SpeechEnded,
    "speech_returned": facts.SpeechReturned,
    "gap_discarded": facts.GapDiscarded,
    "begin_corrected": facts.BeginCorrected,
    "end_corrected": facts.EndCorrected,
    "speaker_corrected": facts.SpeakerCorrected,
    "kind_corrected": facts.KindCorrected,
    "note_taken": facts.NoteTaken,
    "note_changed": facts.NoteChanged,
    "note_removed": facts.NoteRemoved,
    "assignment_marked": facts.AssignmentMarked,
    "proposal_set_aside": facts.ProposalSetAside,
    "notes_merged": facts.NotesMerged,
    "note_split": facts.NoteSplit,
    "note_filed": facts.NoteFiled,
    "note_moved": facts.NoteMoved,
    "sections_arranged": facts.SectionsArranged,
    "section_renamed": facts.SectionRenamed,
    "assignment_prolonged": facts.AssignmentProlonged,
    "put_to_vote": facts.PutToVote,
    "vote_taken": facts.VoteTaken,
    "paper_settings_changed": facts.PaperSettingsChanged,
    "emblem_changed": facts.EmblemChanged,
    "paper_finalised": facts.PaperFinalised,
    "paper_reopened": facts.PaperReopened,
    "meeting_read_back": facts.MeetingReadBack,
    "contacts_erased": facts.ContactsErased,
    "made_anonymous": facts.MadeAnonymous,
    "outcomes_brought_in": facts.OutcomesBroughtIn,
    "names_set_right": facts.NamesSetRight,
    "undone": Undone,
    "redone": Redone,
}
NAMES = {kind: name for name, kind in KINDS.items()}


_PLAIN = frozenset({str, int, float, bool, type(None)})


class UnknownRecord(ValueError):
    """A record that is no fact of ours: wrong kind, missing field, value of the wrong type."""


def entry_to_record(entry: Entry) -> dict[str, Any]:
    """The entry as the dictionary that becomes one line of the file."""
    record = {
        "at": entry.stamp.at.isoformat(),
        "wall": entry.stamp.wall.isoformat(),
        "last_id": entry.last_id,
        "kind": NAMES[type(entry.fact)],
        "fact": to_plain(entry.fact),
    }
    if entry.off_since is not None:
        record["off_since"] = entry.off_since.isoformat()
    return record


def record_to_entry(number: int, record: dict[str, Any]) -> Entry:
    """The entry of a line with this running number; UnknownRecord if it is none of ours."""
    try:
        stamp = Stamp(at=_instant(record["at"]), wall=_instant(record["wall"]))
        fact: Fact = from_plain(KINDS[record["kind"]], record["fact"])
        off_since = _instant(record["off_since"]) if "off_since" in record else None
        return Entry(number, stamp, fact, _checked(record["last_id"], int), off_since)
    except (KeyError, TypeError, ValueError, OverflowError) as problem:
        raise UnknownRecord(number) from problem


def to_plain(value: Any, *, whole: bool = False) -> Any:
    """A frozen value as JSON types.

    A field that is empty by default and by value is left out, unless `whole` is asked for.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Struct):
        return {
            name: part if type(part) in _PLAIN else to_plain(part, whole=whole)
            for name, default in _defaults(value.__class__)
            if not _is_empty(part := getattr(value, name), default) or whole
        }
    if isinstance(value, tuple):
        return [to_plain(one, whole=whole) for one in value]
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return value


def _is_empty(value: Any, default: Any) -> bool:
    return not value and default is not NODEFAULT and default == value


@cache
def _defaults(kind: type[Struct]) -> tuple[tuple[str, Any], ...]:
    """The names of its fields with their defaults."""
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def from_plain(kind: Any, plain: Any) -> Any:
    """The value; TypeError, ValueError, KeyError or OverflowError if it is not of this type."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return None if plain is None else from_plain(get_args(kind)[0], plain)
    if origin is tuple:
        return tuple(from_plain(get_args(kind)[0], one) for one in _checked(plain, list))
    if isinstance(kind, type) and issubclass(kind, Struct):
        hints = _hints(kind)
        given = {
            name: from_plain(hints[name], plain[name])
            for name in kind.__struct_fields__
            if name in _checked(plain, dict)
        }
        return kind(**given)
    return _scalar(getattr(kind, "__supertype__", kind), plain)


def _scalar(kind: Any, plain: Any) -> Any:
    if kind is timedelta:
        return timedelta(seconds=plain)
    if kind is datetime:
        return _instant(plain)
    if kind in (date, time):
        return kind.fromisoformat(plain)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(plain)
    return _checked(plain, kind)


def _instant(plain: str) -> datetime:
    instant = datetime.fromisoformat(plain)
    if instant.tzinfo is None:
        raise ValueError(f"{plain} is at no place on earth")
    return instant.astimezone(UTC)


def _checked(plain: Any, kind: type) -> Any:
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind.__name__}")
    return plain
