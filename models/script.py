"""Scripts of a round table: JSON lines, one act each, timed from the opening of the meeting.

{"at": "00:12:30", "do": "give_floor", "participant": 7}

`at` counts from the act open_meeting and may be negative before it; `participant` and `item` are
list numbers, `note` and `speech` count from 1 what was written down and said; durations are
minutes; dates ISO 8601.
"""

import json
import re
import types
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import replace

from models.acts.table import ActEntry, all_acts
from models.codec import from_plain
from models.desk import Desk
from models.ids import ItemId, NoteId, ParticipantId, RequestId, SpeechId
from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details, Meeting
from models.paper_settings import Approval, PageSettings, PaperSettings
from models.people import Participant
from models.readings.queue import queue_order
from models.seating import Seating

_AT = re.compile(r"(-?)(\d{1,3}):([0-5]\d):([0-5]\d)(\.\d{1,6})?")


class ScriptFault(StrEnum):
    NOT_JSON = "not_json"
    NO_INSTANT = "no_instant"
    UNKNOWN_ACT = "unknown_act"
    BACK_IN_TIME = "back_in_time"
    BAD_ARGUMENT = "bad_argument"


class BadScript(ValueError):
    """A line that cannot be read; `line` counts from 1, `detail` names the act or argument."""

    def __init__(self, line: int, fault: ScriptFault, detail: str = "") -> None:
        super().__init__(f"{line}: {fault} {detail}")
        self.line = line
        self.fault = fault
        self.detail = detail


class Step(Struct, frozen=True):
    line: int
    at: timedelta
    act: str
    arguments: Mapping[str, Any]


def read_script(text: str) -> tuple[Step, ...]:
    """The steps in the order of the file. Raises BadScript for a line that is not an act."""
    lines = enumerate(text.split("\n"), start=1)
    steps = tuple(_step(number, line) for number, line in lines if line.strip())
    for before, after in pairwise(steps):
        if after.at < before.at:
            raise BadScript(after.line, ScriptFault.BACK_IN_TIME)
    return steps


def play(desk: Desk, step: Step) -> None:
    """Carries out one step. Raises Refused, or BadScript for arguments that do not fit."""
    simple: dict[str, Callable[[], None]] = {"undo": desk.undo, "redo": desk.redo}
    if step.act in simple:
        _names(step, expected=(), required=())
        simple[step.act]()
        return
    act = all_acts()[step.act]
    desk.do(act.run, **_arguments(step, act, desk.meeting))


def created_details(step: Step) -> Details:
    """The details that a step create_meeting gives. Raises BadScript for any other step."""
    try:
        details: Details = _edited(Details, step.arguments["details"], Meeting())
    except (KeyError, TypeError, ValueError) as problem:
        raise BadScript(step.line, ScriptFault.BAD_ARGUMENT, "details") from problem
    return details


def opening_of(details: Details) -> datetime:
    """The planned start as an instant; a meeting without a day is played on 1 January 2000."""
    day, start = details.day or date(2000, 1, 1), details.planned_start or time(10)
    return datetime.combine(day, start, UTC) - details.utc_offset


def _step(number: int, line: str) -> Step:
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise BadScript(number, ScriptFault.NOT_JSON) from problem
    if not isinstance(plain, dict):
        raise BadScript(number, ScriptFault.NOT_JSON)
    act = plain.pop("do", None)
    if not isinstance(act, str) or act not in {*all_acts(), "undo", "redo"}:
        raise BadScript(number, ScriptFault.UNKNOWN_ACT, str(act))
    return Step(number, _instant(number, plain.pop("at", None)), act, plain)


def _instant(number: int, text: Any) -> timedelta:
    found = _AT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise BadScript(number, ScriptFault.NO_INSTANT)
    sign, hours, minutes, seconds, fraction = found.groups()
    length = timedelta(
        hours=int(hours), minutes=int(minutes), seconds=int(seconds) + float(fraction or 0)
    )
    return -length if sign else length


def _arguments(step: Step, act: ActEntry, meeting: Meeting) -> dict[str, Any]:
    values = {}
    for name in _names(step, act.arguments, act.required):
        plain = step.arguments[name]
        try:
            values[name] = _value(act.arguments[name], plain, meeting)
        except (KeyError, TypeError, ValueError, IndexError, OverflowError) as problem:
            raise BadScript(step.line, ScriptFault.BAD_ARGUMENT, name) from problem
    return values


def _names(step: Step, expected: Collection[str], required: Collection[str]) -> list[str]:
    """The names of the arguments given; BadScript for unknown and for missing ones."""
    unknown, missing = {*step.arguments} - {*expected}, {*required} - {*step.arguments}
    if unknown or missing:
        wrong = ", ".join(sorted(unknown | missing))
        raise BadScript(step.line, ScriptFault.BAD_ARGUMENT, wrong)
    return list(step.arguments)


def _value(kind: Any, plain: Any, meeting: Meeting) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        return None if plain is None else _value(get_args(kind)[0], plain, meeting)
    if kind is timedelta:
        return timedelta(minutes=plain)
    if isinstance(kind, NewType):
        return _listed(kind, plain, meeting)
    if get_origin(kind) is not None:
        return tuple(_value(get_args(kind)[0], one, meeting) for one in _checked(plain, list))
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _edited(kind, plain, meeting)
    if kind in (date, time) or (isinstance(kind, type) and issubclass(kind, StrEnum)):
        return from_plain(kind, plain)
    return _checked(plain, kind)


def _checked(plain: Any, kind: type) -> Any:
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind.__name__}")
    return plain


def _listed(kind: Any, number: Any, meeting: Meeting) -> int:
    """The id of what stands at this list number, counted from 1."""
    lists: dict[Any, list[int]] = {
        ParticipantId: [one.id for one in meeting.listed],
        ItemId: [one.id for one in meeting.items],
        RequestId: [one.id for one in queue_order(meeting)],
        NoteId: [one.id for one in meeting.notes],
        SpeechId: [one.id for one in meeting.speeches],
    }
    keys = lists[kind]
    if type(number) is not int or not 1 <= number <= len(keys):
        raise ValueError(f"no number {number!r} on the list of {len(keys)}")
    return keys[number - 1]


def _edited(kind: Any, plain: Any, meeting: Meeting) -> Any:
    """A whole value; an `id` in it is a list number. Fields not named keep what stands now."""
    hints = get_type_hints(kind)
    values = {
        name: _value(hints[name], one, meeting) for name, one in _checked(plain, dict).items()
    }
    standing: dict[Any, Any] = {
        Details: meeting.details,
        Limits: meeting.limits,
        Rules: meeting.rules,
        Seating: meeting.seating,
        PaperSettings: meeting.paper_settings,
        PageSettings: meeting.paper_settings.page,
        Approval: meeting.paper_settings.approval,
        Participant: _with_id(meeting.listed, values.get("id")),
        AgendaItem: _with_id(meeting.items, values.get("id")),
    }
    if standing.get(kind) is not None:
        return replace(standing[kind], **values)
    return kind(**({"id": 0} if "id" in hints else {}), **values)


def _with_id(entries: tuple[Any, ...], key: int | None) -> Any:
    return next((one for one in entries if one.id == key), None)
