"""What this computer remembers of its meetings: where they lie and how far they had come."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from models.store.surroundings import Surroundings
from models.store.trouble import typed_errors
from models.store.whole_file import make_folders, read_whole, write_over

UNREADABLE = (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError)


class Entry(Struct, frozen=True):
    """One meeting file; `salt` names it wherever it lies, `last_number` counts its records.

    `first_salt` is the one under which its path was noted first, if it has another by now: a
    meeting that went on in a rescue file was noted there as of the file that it left.
    """

    path: Path
    salt: bytes
    title: str
    last_number: int
    opened: datetime
    first_salt: bytes = b""


class Catalogue:
    """A small JSON file, read and written anew each time; without it nothing is lost.

    Every writing method raises StoreError if the disk refuses.
    """

    def __init__(self, path: Path, around: Surroundings) -> None:
        self._path = path
        self._around = around

    def remember(self, entry: Entry) -> None:
        """Notes a meeting; its highest number ever seen is kept, wherever it lies."""
        number, known = max(entry.last_number, self.last_seen(entry.salt)), self.recent()
        first = next((_first(each) for each in known if each.path == entry.path), b"")
        noted = replace(entry, first_salt=b"" if first == entry.salt else first)
        others = [each for each in known if each.path != entry.path]
        self._write(
            [
                replace(each, last_number=number) if each.salt == entry.salt else each
                for each in (noted, *others)
            ]
        )

    def forget(self, path: Path) -> None:
        """Drops a meeting from the list."""
        self._write([entry for entry in self.recent() if entry.path != path])

    def last_seen(self, salt: bytes) -> int:
        """The highest number this computer saw in the file with this salt, 0 if it never did.

        A file that has fewer records was cut between two lines, or is an older copy.
        """
        return max((each.last_number for each in self.recent() if each.salt == salt), default=0)

    def recent(self) -> list[Entry]:
        """The meetings known, last opened first; none if the catalogue can't be read."""
        try:
            return self._read()
        except UNREADABLE:
            return []

    def is_unreadable(self) -> bool:
        """True if there is a catalogue, and it can't be read."""
        try:
            self._read()
        except FileNotFoundError:
            return False
        except UNREADABLE:
            return True
        return False

    def _read(self) -> list[Entry]:
        content = json.loads(read_whole(self._around.disk, self._path))
        entries = [_entry(row) for row in content["meetings"]]
        return sorted(entries, key=lambda entry: entry.opened, reverse=True)

    def _write(self, entries: list[Entry]) -> None:
        rows = [
            asdict(entry)
            | {
                "path": str(entry.path),
                "salt": entry.salt.hex(),
                "opened": entry.opened.isoformat(),
                "first_salt": entry.first_salt.hex(),
            }
            for entry in entries
        ]
        text = json.dumps({"meetings": rows}, indent=1)
        with typed_errors(self._path):
            make_folders(self._around.disk, self._path.parent)
        write_over(self._around.disk, self._path, text.encode("utf-8"))


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(
        path=Path(row["path"]),
        salt=bytes.fromhex(row["salt"]),
        title=str(row["title"]),
        last_number=int(row["last_number"]),
        opened=datetime.fromisoformat(row["opened"]),
        first_salt=bytes.fromhex(row.get("first_salt", "")),
    )


def _first(entry: Entry) -> bytes:
    return entry.first_salt or entry.salt
