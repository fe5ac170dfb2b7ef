"""docs/acts.md, made from the code: every act, for those who write scripts."""

import inspect
import types
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from models import script
from models.acts.table import ActEntry, all_acts
from models.desk import Desk
from models.earlier.sequel import EarlierMeeting, OpenAssignment
from models.ids import ItemId, NoteId, ParticipantId, RequestId, SpeechId
from models.kinds import KindRank, Limits, Rules
from models.meeting import AgendaItem, Details
from models.notes import Origin
from models.paper_settings import Approval, PageSettings, PaperSettings
from models.people import CaseForms, Participant, Person
from models.refusals import Refusal
from models.seating import GroupColour, Opponents, Seating
from models.votes import Cast

VALUES = (
    *(
        Details,
        Limits,
        Rules,
        KindRank,
        Seating,
        Opponents,
        GroupColour,
        Person,
        Participant,
        CaseForms,
    ),
    *(AgendaItem, EarlierMeeting, OpenAssignment, Origin, Cast),
    *(PaperSettings, PageSettings, Approval),
)
SET_BY_ACTS_ALONE = ("attendance", "removed", "excused", "deputy_for", "status", "spans")
PLAIN_WORDS: Mapping[Any, str] = types.MappingProxyType(
    {
        ParticipantId: "list number of a participant",
        ItemId: "list number of an agenda item, breaks included",
        RequestId: "place in the queue",
        NoteId: "number of what was written down",
        SpeechId: "number of a speech",
        timedelta: "minutes",
        date: 'date, `"2025-10-16"`',
        time: 'time of day, `"11:45"`',
        bool: "`true` or `false`",
        int: "whole number",
        str: "text",
    }
)
NOT_UNDONE = (Refusal.NOTHING_TO_UNDO, Refusal.MADE_FINAL)
INTRODUCTION = """\
This page is made from the code by `make acts`; a test fails when the two differ.

An act is what the moderator does: it makes exactly one fact, or it is refused and nothing has
happened. In the window an act has its name as object name: a `QAction` if it takes no arguments,
otherwise the widget that asks for them."""
VALUES_INTRODUCTION = """\
Written as JSON objects. A field that is not named keeps what stands now, or its default in a new
value. `id` is the list number of the one to be changed; a new one has none."""


def acts_manual() -> str:
    """The whole page as Markdown, ending with a line break."""
    parts = ["# Acts", INTRODUCTION, "## Scripts", _scripts()]
    for room, acts in groupby(all_acts().values(), _room):
        parts.append(f"## {room}")
        parts += [_act(one) for one in acts]
    parts += ["## Taking back", _taking_back("undo", Desk.undo, *NOT_UNDONE)]
    parts.append(_taking_back("redo", Desk.redo, Refusal.NOTHING_TO_REDO))
    parts += ["## Whole values", VALUES_INTRODUCTION, *(_value(one) for one in VALUES)]
    return "\n\n".join(parts) + "\n"


def worded(kind: Any) -> str:
    """What a script writes for an argument of this type."""
    if get_origin(kind) in (Union, types.UnionType):
        return f"{worded(get_args(kind)[0])}, or `null`"
    if get_origin(kind) is not None:
        return f"list, each: {worded(get_args(kind)[0])}"
    if isinstance(kind, type) and issubclass(kind, Struct):
        return f"[{_name(kind)}](#{_name(kind)})"
    if not isinstance(kind, NewType) and issubclass(kind, StrEnum):
        return "one of " + ", ".join(f"`{one.value}`" for one in kind)
    return PLAIN_WORDS[kind]


def _scripts() -> str:
    """How a script is written, in the words of the module that reads it."""
    paragraphs = (inspect.getdoc(script) or "").split("\n\n")
    return "\n\n".join(f"```json\n{one}\n```" if one.startswith("{") else one for one in paragraphs)


def _room(act: ActEntry) -> str:
    doc = inspect.getdoc(inspect.getmodule(act.run)) or ""
    return doc.splitlines()[0].rstrip(".")


def _act(act: ActEntry) -> str:
    parts = [f"### {act.name}", act.summary]
    if act.arguments:
        rows = [
            (f"`{name}`", worded(kind), "yes" if name in act.required else "no")
            for name, kind in act.arguments.items()
        ]
        parts.append(_table(("argument", "value", "required"), rows))
    parts.append(_refusals(*act.refusals))
    return "\n\n".join(parts)


def _taking_back(name: str, method: Any, *reasons: Refusal) -> str:
    summary = (inspect.getdoc(method) or "").split(". ")[0]
    return "\n\n".join((f"### {name}", f"{summary}.", _refusals(*reasons)))


def _refusals(*reasons: Refusal) -> str:
    return "Refused with " + ", ".join(f"`{one.value}`" for one in reasons) + "."


def _value(kind: Any) -> str:
    hints = get_type_hints(kind)
    rows = [
        (f"`{name}`", worded(hints[name]))
        for name in kind.__struct_fields__
        if name not in SET_BY_ACTS_ALONE
    ]
    return "\n\n".join((f"### {_name(kind)}", _table(("field", "value"), rows)))


def _name(kind: Any) -> str:
    return {AgendaItem: "item"}.get(kind) or str(kind.__name__).lower()


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
