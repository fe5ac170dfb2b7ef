"""Personal data taken out of a meeting file and out of everything that was kept of it.

The file is rewritten first; what was kept of it is taken away once the new state is safe. So a
power cut in between loses nothing, and erasing again takes away what is left.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.acts.privacy import erase_contacts, make_anonymous
from models.acts.situation import Situation
from models.clock import Clock
from models.codec import entry_to_record
from models.facts import PrivacyFact
from models.history import History
from models.ids import CountingIds
from models.journal import Entry
from models.privacy.erasing import Erasure, erased
from models.sitting import to_entries
from models.store.disk import Disk
from models.store.kept import Began, began_at, beside, files_in, names_in, readable
from models.store.meeting_file import MeetingFile
from models.store.sidecar import sidecar_of
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.whole_file import draft_of

ACTS: dict[Erasure, Callable[[Situation], PrivacyFact]] = {
    Erasure.CONTACTS: erase_contacts,
    Erasure.NAMES: make_anonymous,
}
PRINTED = (".pdf", ".json", ".csv", ".docx", ".xlsx", ".ods")


@dataclass(frozen=True, slots=True)
class Remains:
    """Files that still hold the data: `stuck` are kept states that no disk would take away,
    `copies` other meeting files that began as this one did, `papers` what was printed beside it."""

    stuck: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()
    papers: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptIn:
    """`folders` hold only what is kept of meetings, `meetings` hold meetings themselves."""

    folders: tuple[Path, ...]
    meetings: tuple[Path, ...] = ()


def erase_in_file(
    path: Path,
    erasure: Erasure,
    word: str,
    kept_in: KeptIn,
    around: Surroundings,
    clock: Callable[[Sequence[Entry]], Clock],
) -> Remains:
    """Rewrites the meeting without the data and takes away backups, torn ends, emergency files.

    `word` stands before everybody's number. Raises Refused, or StoreError: then the file is as it
    was, or whole and rewritten, if the disk failed at the last moment.
    """
    opened = MeetingFile.open(path, around)
    try:
        entries = to_entries(path, opened.records)
        records = [entry_to_record(one) for one in _without(entries, erasure, word, clock)]
        opened.file.rewrite(records)
        return take_away(path, records, kept_in, around)
    finally:
        opened.file.close()


def _without(
    entries: Sequence[Entry],
    erasure: Erasure,
    word: str,
    clock: Callable[[Sequence[Entry]], Clock],
) -> tuple[Entry, ...]:
    stamp, last_id = clock(entries)(), entries[-1].last_id if entries else 0
    now = Situation(History(entries).meeting, stamp.at, CountingIds(last_id))
    return erased(entries, erasure, ACTS[erasure](now), stamp, word)


def take_away(
    path: Path, records: Sequence[Record], kept_in: KeptIn, around: Surroundings
) -> Remains:
    """Removes every other state of the meeting that was kept; says what remains."""
    kept = tuple(_kept_of(path, began_at(records), kept_in, around))
    return Remains(
        tuple(one for one in kept if not _removed(one, around.disk)),
        tuple(_copies_of(path, began_at(records), kept_in, around)),
        tuple(papers_beside(path, around.disk)),
    )


def papers_beside(path: Path, disk: Disk) -> Iterator[Path]:
    """What was printed in the folder of the meeting and bears the name of its file."""
    for name in names_in(disk, path.parent):
        if path.stem in name and name.lower().endswith(PRINTED):
            yield path.with_name(name)


def _kept_of(
    path: Path, began: Began | None, kept_in: KeptIn, around: Surroundings
) -> Iterator[Path]:
    here = sidecar_of(path)
    yield from (here, draft_of(here), *beside(path, names_in(around.disk, path.parent)))
    for one in files_in(kept_in.folders, path.suffix, around.disk):
        began_then = began_at(readable(one, around))
        if one != path and (began_then == began or _unreadable_of(one, path, began_then)):
            yield one
            yield from beside(one, names_in(around.disk, one.parent))


def _unreadable_of(one: Path, path: Path, began: Began | None) -> bool:
    """What cannot be read goes by its name."""
    return began is None and one.name.startswith(f"{path.stem} ")


def _copies_of(
    path: Path, began: Began | None, kept_in: KeptIn, around: Surroundings
) -> Iterator[Path]:
    for one in files_in({*kept_in.meetings, path.parent}, path.suffix, around.disk):
        if one != path and began_at(readable(one, around)) == began:
            yield one


def _removed(path: Path, disk: Disk) -> bool:
    try:
        disk.remove(path)
        disk.sync_folder(path.parent)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
