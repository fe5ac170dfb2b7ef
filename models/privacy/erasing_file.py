"""Personal data taken out of a meeting file and out of everything that was kept of it.

The file is rewritten first; earlier states are taken away once the new one is safe. So a power cut
in between loses nothing, and erasing again takes away what is left beside it. A file that has more
than this meeting, such as one that went on elsewhere, is never taken away: it is named. So is an
earlier state that was kept of a copy, as its name tells, as long as that copy is there.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from models.acts.privacy import erase_contacts, make_anonymous
from models.acts.situation import Situation
from models.clock import Clock
from models.codec import entry_to_record
from models.facts import PrivacyFact
from models.ids import CountingIds
from models.journal import Entry
from models.people import Person
from models.privacy.erasing import Erasure, erased, names_somebody, without_contacts
from models.rewriting import values_of
from models.sitting import Told, folded, read_sound, tell_nobody, to_entries
from models.store.copies import is_the_same_file
from models.store.disk import Disk
from models.store.kept import Began, began_at, began_in, beside, kept_of, names_in, readable
from models.store.meeting_file import MeetingFile
from models.store.sidecar import Sidecar, sidecar_of
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from models.store.whole_file import draft_of

ACTS: dict[Erasure, Callable[[Situation], PrivacyFact]] = {
    Erasure.CONTACTS: erase_contacts,
    Erasure.NAMES: make_anonymous,
}
PRINTED = (".pdf", ".json", ".csv", ".docx", ".xlsx", ".ods", ".ics")
TELLING = 30
"""Letters of a name; the end of a long one is cut off where more stands before it."""
OF_ITS_OWN_ACCORD = (".fallback.pdf", ".part")
"""Endings of what the program writes beside a meeting unasked."""


class Remains(Struct, frozen=True):
    """Files that still hold the data: `stuck` are earlier states that no disk would take away,
    `copies` meeting files that began as this one did and are no earlier state of it, or one that
    was kept of another of them, or no longer readable; `papers` what was printed of it, `called`
    files whose very name tells it."""

    stuck: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()
    papers: tuple[Path, ...] = ()
    called: tuple[Path, ...] = ()


class KeptIn(Struct, frozen=True):
    """`folders` hold what is kept of meetings, `meetings` hold meetings themselves, in `papers` one
    looks for what was printed, as beside the meeting; `known` are meetings that lie anywhere."""

    folders: tuple[Path, ...]
    meetings: tuple[Path, ...] = ()
    papers: tuple[Path, ...] = ()
    known: tuple[Path, ...] = ()


def erase_in_file(
    path: Path,
    erasure: Erasure,
    word: str,
    kept_in: KeptIn,
    around: Surroundings,
    clock: Callable[[Sequence[Entry]], Clock],
    told: Told = tell_nobody,
) -> Remains:
    """Rewrites the meeting without the data and takes away backups, torn ends, emergency files.

    `word` stands before everybody's number. Raises Refused, or StoreError: then the file is as it
    was, or whole and rewritten, if the disk failed at the last moment. `told(1, 1)` is called
    before anything is rewritten; what it raises leaves everything as it was.
    """
    opened = MeetingFile.open(path, around)
    try:
        entries = to_entries(path, opened.records)
        meeting = folded(path, entries).meeting
        stamp = clock(entries)()
        now = Situation(meeting, stamp.at, CountingIds(entries[-1].last_id if entries else 0))
        clean = erased(entries, erasure, ACTS[erasure](now), stamp, word)
        records = [*map(entry_to_record, clean)]
        told(1, 1)
        opened.file.rewrite(records)
        typed = _half_typed(path, around.disk) if erasure is Erasure.CONTACTS else ""
        remains = _take_away(path, opened.records, kept_in, around)
        if typed:
            _keep_half_typed(path, without_contacts(typed, entries), around.disk)
        telling = erasure is Erasure.NAMES and names_somebody(path.stem, entries)
        return replace(remains, called=(path,)) if telling else remains
    finally:
        opened.file.close()


def _half_typed(path: Path, disk: Disk) -> str:
    return str((Sidecar(path, disk).read() or {}).get("typed", ""))


def _keep_half_typed(path: Path, text: str, disk: Disk) -> None:
    """In place of what was taken away; a disk that refuses it stops nothing else."""
    with suppress(StoreError):
        Sidecar(path, disk).write({"typed": text}, durable=True)


def everybody_in(path: Path, around: Surroundings) -> tuple[Person, ...]:
    """Everybody who is named in a sound file, undone acts included. Raises StoreError."""
    entries = to_entries(path, read_sound(path, around).records)
    found = (one for entry in entries for one in values_of(entry.fact))
    return tuple({one for one in found if isinstance(one, Person)})


def _take_away(
    path: Path, before: Sequence[Record], kept_in: KeptIn, around: Surroundings
) -> Remains:
    """Removes every earlier state of the meeting that was kept; says what remains."""
    listed, closed = _listed({*kept_in.folders, *kept_in.meetings, path.parent}, around.disk)
    files = [folder / name for folder, names in listed.items() for name in names]
    elsewhere = [one for one in files if one.suffix == path.suffix and one != path]
    copies = [one for one in elsewhere if _is_of(one, path, before, around)]
    copies += _known_copies(path, began_at(before), kept_in, around, but=elsewhere)
    states = [
        one
        for one in copies
        if one.parent in kept_in.folders and _is_beginning(readable(one, around), before)
    ]
    others = {one.stem for one in copies if one not in states} - {path.stem}
    earlier = [one for one in states if kept_of(one) not in others]
    own = [each for one in (path, *earlier) for each in _own(one, listed.get(one.parent, ()))]
    return Remains(
        (*closed, *(one for one in (*own, *earlier) if not _removed(one, around.disk))),
        tuple(one for one in copies if one not in earlier),
        papers_of(path, kept_in, around.disk),
    )


def sharing_backups(path: Path, kept_in: KeptIn, around: Surroundings) -> tuple[Path, ...]:
    """Copies that are called as this file is: what was kept of them goes with what was kept of it,
    for nothing tells them apart."""
    in_their_folder = (folder / path.name for folder in kept_in.meetings)
    known = (one for one in kept_in.known if one.name == path.name)
    called = replace(kept_in, known=tuple({*in_their_folder, *known}))
    return _known_copies(path, began_in(path, around), called, around)


def _known_copies(
    path: Path,
    began: Began | None,
    kept_in: KeptIn,
    around: Surroundings,
    but: Collection[Path] = (),
) -> tuple[Path, ...]:
    """Those of the known meetings that began as this one did, and are not this very file."""
    return tuple(
        one
        for one in sorted({*kept_in.known}.difference(but))
        if began is not None and began_in(one, around) == began
        if not is_the_same_file(one, path, around.disk)
    )


def _listed(
    folders: Iterable[Path], disk: Disk
) -> tuple[dict[Path, Sequence[str]], tuple[Path, ...]]:
    """What is in the folders, and which could not be looked into; one that is not there hides
    nothing."""
    listed: dict[Path, Sequence[str]] = {}
    closed = []
    for folder in sorted(folders):
        try:
            listed[folder] = disk.names_in(folder)
        except FileNotFoundError:
            continue
        except OSError:
            closed.append(folder)
    return listed, tuple(closed)


def papers_of(path: Path, kept_in: KeptIn, disk: Disk) -> tuple[Path, ...]:
    """What bears the name of the meeting's file, or its beginning, and is no meeting."""
    called = path.stem[:TELLING]
    return tuple(
        folder / name
        for folder in sorted({path.parent, *kept_in.papers})
        for name in names_in(disk, folder)
        if called in name and name.lower().endswith(PRINTED)
        if not name.endswith(OF_ITS_OWN_ACCORD)
    )


def _own(path: Path, names: Sequence[str]) -> Iterator[Path]:
    """What only this file has: half-typed text, a draft, dated backups and torn ends, the page to
    go on by pen."""
    typed = sidecar_of(path)
    yield from (typed, draft_of(typed), *beside(path, names))
    for name in names:
        if name.startswith(f"{path.name}.") and name.endswith(OF_ITS_OWN_ACCORD):
            yield path.with_name(name)


def _is_beginning(records: Sequence[Record], of: Sequence[Record]) -> bool:
    """The same acts at the same instants, and none that the meeting does not have. What they say
    may differ: it may have been erased already."""
    return bool(records) and [*map(_act, records)] == [*map(_act, of[: len(records)])]


def _act(record: Record) -> tuple[object, ...]:
    return tuple(record.get(key) for key in ("at", "wall", "kind"))


def _is_of(one: Path, path: Path, before: Sequence[Record], around: Surroundings) -> bool:
    """Began as this meeting did; what cannot be read goes by its name."""
    began = began_in(one, around)
    if began is None:
        return one.name.startswith(f"{path.stem} ")
    return began == began_at(before)


def _removed(path: Path, disk: Disk) -> bool:
    try:
        disk.remove(path)
        disk.sync_folder(path.parent)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
