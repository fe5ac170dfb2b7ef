"""What is used again and again (people, templates): a second small TinyDB file.

It is opened only for the moment of each call, so that two windows can share it. Rows are only added
and the last one with a name counts, so an addition is one synced line, as in a meeting.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from models.store.kept import beside
from models.store.storage import RecordDatabase, open_database
from models.store.surroundings import Surroundings
from models.store.trouble import typed_errors

PEOPLE = "people"
TEMPLATES = "templates"


class Shelf:
    """Every method raises StoreError if the disk refuses; then nothing has changed."""

    def __init__(self, path: Path, around: Surroundings) -> None:
        self._path = path
        self._around = around

    def rows(self, table: str) -> tuple[dict[str, Any], ...]:
        """All rows in the order they were added; none before the first."""
        if not self._exists():
            return ()
        with self._open() as database:
            return tuple(dict(row) for row in database.table(table))

    def add(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Returns when all the rows are synced."""
        given = list(rows)
        if given:
            with self._open() as database:
                database.table(table).insert_multiple(given)

    def erase(self, table: str) -> None:
        """Nothing of the table stays on the disk, not in a backup or a torn end either."""
        self.keep_only(table, ())

    def keep_only(self, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """These rows are all the table has; of any other nothing stays on the disk, not in a
        backup or a torn end either."""
        if not self._exists():
            return
        with self._open() as database:
            tables = database.storage.read() or {}
            numbered = {str(number): dict(row) for number, row in enumerate(rows, start=1)}
            database.storage.write({**tables, table: numbered})
        with typed_errors(self._path):
            for leftover in beside(self._path, self._around.disk.names_in(self._path.parent)):
                with suppress(FileNotFoundError):
                    self._around.disk.remove(leftover)
            self._around.disk.sync_folder(self._path.parent)

    def _exists(self) -> bool:
        try:
            self._around.disk.stat(self._path)
        except OSError:
            return False
        return True

    @contextmanager
    def _open(self) -> Iterator[RecordDatabase]:
        database, _torn = open_database(self._path, self._around)
        try:
            yield database
        finally:
            database.close()
