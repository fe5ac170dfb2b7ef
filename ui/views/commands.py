"""What can be chosen from the command palette: acts, ways, people and items. No Qt."""

from collections.abc import Sequence

from msgspec import Struct

from models.meeting import Meeting
from models.readings.agenda import item_numbers
from models.readings.table_plan import seat_numbers
from models.readings.typed_words import begin, begin_some, readings_of, words_of

PERSON, ITEM = "person", "item"


class Command(Struct, frozen=True):
    """`name` is an act, a way, `person 12` or `item 3`. `possible`: it can be done now."""

    name: str
    words: str
    keys: str = ""
    detail: str = ""
    possible: bool = True


def people_commands(meeting: Meeting) -> tuple[Command, ...]:
    seats = seat_numbers(meeting)
    return tuple(
        Command(
            f"{PERSON} {one.id}",
            f"{seats[one.id]}. {one.person.full_name}",
            detail=one.person.organisation,
        )
        for one in sorted(meeting.listed, key=lambda one: seats[one.id])
    )


def item_commands(meeting: Meeting) -> tuple[Command, ...]:
    numbers = item_numbers(meeting)
    return tuple(
        Command(f"{ITEM} {one.id}", f"{numbers[one.id]}. {one.title}", detail=one.presenters)
        if one.id in numbers
        else Command(f"{ITEM} {one.id}", one.title)
        for one in meeting.items
    )


def found(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Those that fit what was typed, in either keyboard layout; all of them, if nothing was.

    Best first: the words begin so, they have words that do, their detail has. What cannot be done
    now comes behind what can.
    """
    readings = readings_of(typed)
    if not readings:
        return _possible_first([(0, one) for one in commands])
    fitting = [(rank, one) for one in commands if (rank := _rank(one, readings)) is not None]
    return _possible_first(fitting)


def _possible_first(ranked: Sequence[tuple[int, Command]]) -> tuple[Command, ...]:
    return tuple(one for _, one in sorted(ranked, key=lambda each: (not each[1].possible, each[0])))


def _rank(command: Command, readings: list[list[str]]) -> int | None:
    words, detail = words_of(command.words), words_of(command.detail)
    if any(begin(typed, words) for typed in readings):
        return 0
    if any(begin_some(typed, words) for typed in readings):
        return 1
    return 2 if any(begin_some(typed, [*words, *detail]) for typed in readings) else None
