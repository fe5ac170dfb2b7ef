"""Many files, one meeting in memory at a time: what a digest keeps of each, and what it skips."""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from models.digest.rows import MeetingRows, Named, rows_of
from models.exchange.reading_data import BadData
from models.facts import MeetingReadBack
from models.journal import Entry
from models.meeting import Meeting
from models.store.trouble import StoreError


class AsRead(Struct, frozen=True):
    """A meeting, and when it was changed last; None if its file does not tell."""

    meeting: Meeting
    changed: datetime | None = None


ReadMeeting = Callable[[Path], AsRead]
"""Raises StoreError or BadData."""


class Doubled(Struct, frozen=True):
    """The same meeting is in another file, and has come as far there, or further."""

    path: Path


class Invented(Struct, frozen=True):
    """A sample that nobody named: it lies in the folder since somebody had a look at it."""


LeftOut = Doubled | Invented
"""What can be read, and does not count."""

Problem = StoreError | BadData | LeftOut


class InFile(Struct, frozen=True):
    """A meeting that was read, and where."""

    path: Path
    rows: MeetingRows


File = TypeVar("File", bound=InFile)


class Skipped(Struct, frozen=True):
    """A file of which nothing is in the digest, and why."""

    path: Path
    problem: Problem


class Gathered(Struct, frozen=True):
    """`meetings` in the order of their days, `skipped` in the order of the files."""

    meetings: tuple[MeetingRows, ...]
    skipped: tuple[Skipped, ...]

    @property
    def held(self) -> int:
        """How many of the meetings were held."""
        return sum(one.held for one in self.meetings)

    @property
    def language(self) -> str:
        """That in which most of the meetings have their papers."""
        spoken = Counter(one.language for one in self.meetings)
        return max(spoken, key=lambda one: spoken[one], default="ru")


def changed_last(entries: Sequence[Entry]) -> datetime | None:
    """When the last entry of a journal was made; None where it tells what a paper told, and no
    more: reading it back changed nothing."""
    last = entries[-1]
    return None if isinstance(last.fact, MeetingReadBack) else last.stamp.at


def gather(
    paths: Iterable[Path], read: ReadMeeting, named: Container[Path] = ()
) -> Iterator[InFile | Skipped]:
    """One result a file, in the order of the files; a file that cannot be read is no end.

    A sample counts where it is one of those `named`, not where it was found in a folder.
    """
    return (gathered_from(path, read, named) for path in paths)


def gathered_from(path: Path, read: ReadMeeting, named: Container[Path] = ()) -> InFile | Skipped:
    """`named` as in `gather`."""
    try:
        found = read(path)
    except (StoreError, BadData) as problem:
        return Skipped(path, problem)
    rows = rows_of(found.meeting, found.changed)
    return Skipped(path, Invented()) if rows.sample and path not in named else InFile(path, rows)


def each_once(results: Iterable[File | Skipped]) -> list[File | Skipped]:
    """A meeting counts once, in however many files it is: its own, a copy, its papers.

    Of the files of one meeting that counts in which it has come furthest, of equal ones the first.
    """
    found = [*results]
    files = [one for one in found if not isinstance(one, Skipped)]
    counting: dict[Named, list[File]] = defaultdict(list)
    doubled: dict[int, Path] = {}
    for one in sorted(files, key=lambda one: one.rows.reach, reverse=True):
        known = counting[one.rows.named]
        further = next((other for other in known if one.rows.is_told_by(other.rows)), None)
        if further is None:
            known.append(one)
        else:
            doubled[id(one)] = further.path
    return [
        Skipped(one.path, Doubled(doubled[id(one)])) if id(one) in doubled else one for one in found
    ]


def in_order(results: Iterable[InFile | Skipped]) -> Gathered:
    """Each meeting once; those without a day come last."""
    meetings: list[MeetingRows] = []
    skipped: list[Skipped] = []
    for one in each_once(results):
        if isinstance(one, Skipped):
            skipped.append(one)
        else:
            meetings.append(one.rows)
    return Gathered(tuple(sorted(meetings, key=_when)), tuple(skipped))


def _when(one: MeetingRows) -> tuple[date, datetime, str]:
    return (one.day or date.max, one.created, one.title)
