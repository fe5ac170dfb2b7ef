"""A file of numbered lines: created, opened, appended to, rewritten."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from models.store import lines
from models.store.guarded import GuardedFile
from models.store.lock import FileLock
from models.store.opening import (
    TornEnd,
    read_bytes,
    refuse_unless_sound,
    refuse_what_is_no_file,
    set_torn_end_aside,
)
from models.store.packed import PackedLines
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, typed_errors
from models.store.whole_file import create_whole, discard, make_folders


class LineFile:
    """Keeps the JSON text of every line that is safe on the disk. Refusals are StoreErrors."""

    def __init__(
        self, file: GuardedFile, around: Surroundings, salt: bytes, texts: Sequence[str]
    ) -> None:
        self.path = file.path
        self.salt = salt
        self._file = file
        self._around = around
        self._seed = lines.seed_of(salt)
        self._texts = PackedLines(texts)

    @classmethod
    def create(cls, path: Path, around: Surroundings, texts: Sequence[str] = ()) -> "LineFile":
        """A new file with these lines, locked. ALREADY_EXISTS if the name is taken."""
        salt = around.salt()
        data = lines.whole_file(salt, texts)
        if len(data) > around.largest:
            raise StoreError(Trouble.TOO_LARGE, path, size=len(data))
        with typed_errors(path):
            make_folders(around.disk, path.parent)
        lock = FileLock.take(around.disk, path)
        try:
            with typed_errors(path):
                guarded = _create(path, around, lock, data)
            return cls(guarded, around, salt, texts)
        except StoreError:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, around: Surroundings) -> "tuple[LineFile, TornEnd | None]":
        """An existing file, locked, its torn end kept aside and cut off.

        Refused and left as it was: DAMAGED, FOREIGN, NEWER, EMPTY, TOO_LARGE, NOT_A_FILE, BUSY.
        """
        refuse_what_is_no_file(around.disk, path)
        lock = FileLock.take(around.disk, path)
        try:
            return cls._open_locked(path, around, lock)
        except StoreError:
            lock.release()
            raise

    @classmethod
    def _open_locked(
        cls, path: Path, around: Surroundings, lock: FileLock
    ) -> "tuple[LineFile, TornEnd | None]":
        with typed_errors(path):
            handle = around.disk.open_to_append(path)
        try:
            data = read_bytes(around, handle, path)
            reading = lines.read(data)
            refuse_unless_sound(reading, path, len(data))
            torn = set_torn_end_aside(around, handle, path, data, reading)
            with typed_errors(path):
                around.disk.sync(handle)
                guarded = GuardedFile(path, around, lock, handle)
        except StoreError:
            with suppress(OSError):
                around.disk.close(handle)
            raise
        return cls(guarded, around, reading.salt, reading.texts), torn

    @property
    def texts(self) -> PackedLines:
        """The JSON of every line that is safe on the disk, in order."""
        return self._texts

    def append(self, texts: Sequence[str]) -> int:
        """Returns the last number when all these lines are synced; if it fails, none counts."""
        first = len(self._texts) + 1
        self._file.append(
            b"".join(
                lines.record_line(self._seed, first + place, text, place)
                for place, text in enumerate(texts)
            )
        )
        self._texts.extend(texts)
        return len(self._texts)

    def rewrite(self, texts: Sequence[str]) -> Path:
        """Replaces all lines and returns the dated backup of the file as it was."""
        salt = self._around.salt()
        backup = self._file.replace(lines.whole_file(salt, texts))
        self.salt = salt
        self._seed = lines.seed_of(salt)
        self._texts = PackedLines(texts)
        return backup

    def close(self) -> None:
        """Gives the file and its lock back; all that was acknowledged is on the disk already."""
        self._file.close()


def _create(path: Path, around: Surroundings, lock: FileLock, data: bytes) -> GuardedFile:
    handle = create_whole(around.disk, path, data)
    try:
        return GuardedFile(path, around, lock, handle)
    except OSError:
        discard(around.disk, path, handle)
        raise
