"""The assignments of many meetings: each once, with what became of it at the later ones."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from models.digest.executors import one_name_each
from models.digest.rows import AssignmentRow, MeetingRows, Progress
from models.digest.threads import threads_of
from models.readings.speaking import fold
from models.text import plain_letters


class Station(Struct, frozen=True):
    """A meeting at which an assignment was told: its place in the digest, counted from 1."""

    meeting: int
    number: str
    due: date | None
    done: bool


class Life(Struct, frozen=True):
    """An assignment from its origin to its end: as it is told last, and where it was told."""

    row: AssignmentRow
    stations: tuple[Station, ...]

    @property
    def first_due(self) -> date | None:
        """The first deadline, if it is not the one that counts now."""
        first = self.row.given_at.due or self.stations[0].due
        return first if first != self.row.due else None

    def bearer(self, executor: str) -> int:
        """The meeting whose number this executor has for a name; 0 for a name proper."""
        return self.stations[-1].meeting if executor in self.row.nameless else 0

    def progress(self, today: date) -> Progress:
        return self.row.progress(today)


def lives_of(meetings: Sequence[MeetingRows]) -> tuple[Life, ...]:
    """In the order in which they were given; `meetings` are in the order of their days.

    Everybody has one name in them, however it was written at the tables.
    """
    told = (
        [(place, row) for row in meeting.assignments]
        for place, meeting in enumerate(meetings, start=1)
    )
    return _with_one_name_each([_life(one) for one in threads_of(told, itemgetter(1))])


def by_executor(lives: Iterable[Life]) -> list[tuple[str, tuple[Life, ...]]]:
    """Everybody's assignments under their name, by name; last, under «», those of nobody.

    What several have to carry out stands under each of them; one number at two meetings is two.
    """
    names: dict[tuple[str, int], str] = {}
    groups: dict[tuple[str, int], list[Life]] = {}
    for life in lives:
        for name in dict.fromkeys(life.row.executors or ("",)):
            key = fold(name), life.bearer(name)
            names.setdefault(key, name)
            groups.setdefault(key, []).append(life)
    ordered = sorted(groups, key=lambda key: (not key[0], plain_letters(names[key]), key[1]))
    return [(names[key], tuple(groups[key])) for key in ordered]


def by_due_date(lives: Iterable[Life]) -> tuple[Life, ...]:
    """The earliest first; those with words alone, and then those without a deadline, come last."""
    return tuple(
        sorted(
            lives,
            key=lambda one: (one.row.due or date.max, not one.row.due_words),
        )
    )


def _with_one_name_each(lives: Collection[Life]) -> tuple[Life, ...]:
    told = one_name_each(name for life in lives for name in life.row.executors)
    return tuple(replace(life, row=_under_names(life.row, told)) for life in lives)


def _under_names(row: AssignmentRow, told: Mapping[str, str]) -> AssignmentRow:
    executors = dict.fromkeys(told[name] for name in row.executors)
    nameless = frozenset(told[name] for name in row.nameless)
    return replace(row, executors=tuple(executors), nameless=nameless)


def _life(told: Sequence[tuple[int, AssignmentRow]]) -> Life:
    """What was carried out once stays so; number and kind are those of the meeting that gave it."""
    rows = [row for _, row in told]
    first, done = rows[0], any(one.done for one in rows)
    last = replace(rows[-1], number=first.number, decision=first.decision, done=done)
    return Life(last, tuple(Station(place, one.number, one.due, one.done) for place, one in told))
