"""TinyDB on a file of lines: a Storage that rewrites safely and a Table that appends.

Reading and everything but inserting is TinyDB's own: it reads the state, changes it and has it
written as a whole. Only `insert` and `insert_multiple` are ours, so that an insert is one line.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from models.store.line_file import LineFile
from models.store.lines import is_record, text_of
from models.store.opening import TornEnd
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

RECORDS = "records"
Tables = dict[str, dict[str, Any]]


class LineStorage(Storage):
    """Lines in, TinyDB's tables out. What is read is fresh: changing it changes nothing here."""

    def __init__(self, file: LineFile) -> None:
        super().__init__()
        self._file = file
        self._keys = _keys_of(file.texts)

    def read(self) -> Tables | None:
        """All tables as of the last acknowledged write; None if there never was a row."""
        tables: Tables = {}
        for number, text in enumerate(self._file.texts, start=1):
            match json.loads(text):
                case [table, key, document]:
                    tables.setdefault(table, {})[key] = document
                case [table]:
                    tables.setdefault(table, {})
                case document:
                    tables.setdefault(RECORDS, {})[str(number)] = document
        return tables or None

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Replaces the whole file; the previous one stays as a dated backup."""
        texts: list[str] = []
        for table, rows in data.items():
            if not rows:
                texts.append(text_of([table]))
            for key, document in rows.items():
                texts.append(_row_text(table, str(key), document, len(texts) + 1))
        self._file.rewrite(texts)
        self._keys = _keys_of(texts)

    def holds(self, table: str, key: str) -> bool:
        """Whether the table has a row with this key; a record has the number of its line."""
        if key in self._keys.get(table, ()):
            return True
        number = int(key) if table == RECORDS else 0
        return 0 < number <= len(self._file.texts) and is_record(self._file.texts[number - 1])

    def append(self, table: str, rows: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Adds rows to a table, one line each, with one sync."""
        first = len(self._file.texts) + 1
        numbered = enumerate(rows, start=first)
        self._file.append([_row_text(table, *row, number) for number, row in numbered])
        self._keys.setdefault(table, set()).update(
            key
            for number, (key, _) in enumerate(rows, start=first)
            if not _is_line(table, key, number)
        )

    def close(self) -> None:
        """Gives the file back."""
        self._file.close()


def _keys_of(texts: Iterable[str]) -> dict[str, set[str]]:
    """The keys of all rows that are not told by their place in the file."""
    keys: dict[str, set[str]] = {}
    for text in texts:
        if not is_record(text):
            table, *key_and_row = json.loads(text)
            keys.setdefault(table, set()).update(key_and_row[:1])
    return keys


def _is_line(table: str, key: str, number: int) -> bool:
    """Whether a row is told by its place in the file alone."""
    return table == RECORDS and key == str(number)


def _row_text(table: str, key: str, document: Mapping[str, Any], number: int) -> str:
    if _is_line(table, key, number):
        return text_of(document)
    return text_of([table, key, document])


class AppendingTable(Table):
    """TinyDB's table, whose inserts cost one line however long the table is."""

    _storage: LineStorage

    def insert(self, document: Mapping[str, Any]) -> int:
        """As TinyDB's insert; returns the id when the row is synced."""
        if not isinstance(document, Mapping):
            raise ValueError("Document is not a Mapping")
        if isinstance(document, self.document_class):
            self._next_id = None
        return self._append([document])[0]

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """As TinyDB's insert_multiple; returns the ids when all the rows are synced."""
        given = list(documents)
        return self._append(given) if given else super().insert_multiple(given)

    def _append(self, documents: Sequence[Mapping[str, Any]]) -> list[int]:
        rows: dict[int, dict[str, Any]] = {}
        for document in documents:
            if not isinstance(document, Mapping):
                raise ValueError("Document is not a Mapping")
            doc_id = self._id_for(document)
            if doc_id in rows or self._storage.holds(self.name, str(doc_id)):
                raise ValueError(f"Document with ID {doc_id} already exists")
            rows[doc_id] = dict(document)
        self._storage.append(self.name, [(str(doc_id), row) for doc_id, row in rows.items()])
        self.clear_cache()
        return list(rows)

    def _id_for(self, document: Mapping[str, Any]) -> int:
        if isinstance(document, self.document_class):
            return document.doc_id
        return int(self._get_next_id())  # type: ignore[no-untyped-call]


class RecordDatabase(TinyDB):
    """TinyDB with our storage and table: `RecordDatabase(line_file)`."""

    table_class = AppendingTable
    default_storage_class = LineStorage  # type: ignore[assignment]


def open_database(path: Path, around: Surroundings) -> tuple[RecordDatabase, TornEnd | None]:
    """The database in a file, made if it is missing. StoreError as LineFile.open."""
    try:
        file, torn = LineFile.open(path, around)
    except StoreError as error:
        if error.trouble is not Trouble.NOT_FOUND:
            raise
        file, torn = LineFile.create(path, around), None
    return RecordDatabase(file), torn
