"""All acts by name: what scripts call, what docs/acts.md lists, what keys are bound to."""

import inspect
import types
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, get_type_hints

from msgspec import Struct

from models.acts import (
    agenda,
    corrections,
    details,
    editing,
    floor,
    naming,
    notes,
    papers,
    people,
    queue,
    seating,
    sequel,
    votes,
)
from models.facts import MeetingFact
from models.refusals import Refusal

_ROOMS: tuple[types.ModuleType, ...] = (
    *(details, sequel, people, naming, seating),
    *(agenda, queue, floor, corrections, notes, editing, votes, papers),
)


class ActEntry(Struct, frozen=True):
    """An act: its name, its function, its arguments (name to type) and what it may refuse with.

    `required` are the arguments without a default.
    """

    name: str
    run: Callable[..., MeetingFact]
    summary: str
    arguments: Mapping[str, Any]
    required: tuple[str, ...]
    refusals: tuple[Refusal, ...]


@cache
def all_acts() -> Mapping[str, ActEntry]:
    """Every function of models/acts that is marked as an act, by its name, in reading order."""
    found = {
        name: _entry(name, function)
        for room in _ROOMS
        for name, function in vars(room).items()
        if hasattr(function, "refusals") and function.__module__ == room.__name__
    }
    return MappingProxyType(found)


def _entry(name: str, function: Callable[..., MeetingFact]) -> ActEntry:
    hints = get_type_hints(function)
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return ActEntry(
        name=name,
        run=function,
        summary=inspect.getdoc(function) or "",
        arguments=MappingProxyType({one.name: hints[one.name] for one in parameters}),
        required=tuple(one.name for one in parameters if one.default is inspect.Parameter.empty),
        refusals=function.refusals,  # type: ignore[attr-defined]
    )
