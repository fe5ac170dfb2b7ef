"""What became of everything that happened in a rehearsed room, by the facts that stand."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from models.history import Effective
from models.journal import Entry, Redone, Undone
from models.rehearsing.expectation import answers
from models.rehearsing.happening import Happening


class Outcome(StrEnum):
    """What came to nothing asked nothing of the moderator."""

    OPEN = "open"
    ANSWERED = "answered"
    MISSED = "missed"
    NOTHING = "nothing"


class Settled(Struct, frozen=True):
    """`at` is when it was answered or given up; for what is still open, now."""

    happening: Happening
    outcome: Outcome
    at: datetime


def standing_facts(entries: Iterable[Entry]) -> list[Effective]:
    """The facts of a journal that were not undone, in their order."""
    standing: list[Effective] = []
    undone: list[Effective] = []
    for entry in entries:
        match entry.fact:
            case Undone(number):
                if standing and standing[-1].entry.number == number:
                    undone.append(standing.pop())
            case Redone(number):
                if undone and undone[-1].entry.number == number:
                    standing.append(undone.pop())
            case fact:
                undone.clear()
                standing.append(Effective(entry, fact))
    return standing


def answered(happened: Sequence[Happening], standing: Sequence[Effective]) -> dict[int, Effective]:
    """By the number of a happening, the first fact that answers it in time."""
    found = {one.number: _answer(one, standing) for one in happened}
    return {number: fact for number, fact in found.items() if fact is not None}


def settle(
    happened: Sequence[Happening], found: Mapping[int, Effective], now: datetime
) -> tuple[Settled, ...]:
    """Everything that happened, in its order; `found` is what `answered` gave."""
    return tuple(_settled(one, found.get(one.number), now) for one in happened)


def _answer(happening: Happening, standing: Sequence[Effective]) -> Effective | None:
    """Facts are looked through backwards to the happening: the later ones are few."""
    later = []
    for one in reversed(standing):
        if one.entry.number <= happening.after:
            break
        later.append(one)
    until = happening.until
    in_time = (one for one in reversed(later) if until is None or one.entry.stamp.at <= until)
    return next((one for one in in_time if answers(one.fact, happening)), None)


def _settled(happening: Happening, answer: Effective | None, now: datetime) -> Settled:
    if answer is not None:
        return Settled(happening, Outcome.ANSWERED, answer.entry.stamp.at)
    if happening.void:
        return Settled(happening, Outcome.NOTHING, happening.until or now)
    if happening.until is not None and happening.until <= now:
        return Settled(happening, Outcome.MISSED, happening.until)
    return Settled(happening, Outcome.OPEN, now)
