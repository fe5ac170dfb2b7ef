"""What TinyDB promises its users, on our storage and table: a port of the essential cases."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tinydb import where
from tinydb.operations import delete, increment
from tinydb.table import Document

from models.store.storage import RecordDatabase, open_database
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from tests.store.faulty_disk import FaultyDisk


@pytest.fixture
def database(path: Path, around: Surroundings) -> Iterator[RecordDatabase]:
    database, _ = open_database(path, around)
    database.insert_multiple({"int": 1, "char": char} for char in "abc")
    yield database
    database.close()


def reopened(database: RecordDatabase, around: Surroundings, path: Path) -> RecordDatabase:
    database.close()
    return open_database(path, around)[0]


def test_an_insert_gives_an_id_and_is_found(database: RecordDatabase) -> None:
    assert database.insert({"int": 2, "char": "d"}) == 4
    assert database.get(doc_id=4) == {"int": 2, "char": "d"}
    assert database.count(where("int") == 1) == 3


def test_an_insert_is_one_line(database: RecordDatabase, path: Path) -> None:
    before = path.read_bytes()
    database.insert({"int": 2})
    database.table("people").insert({"name": "Anna"})
    after = path.read_bytes()
    assert after.startswith(before)
    assert len(after[len(before) :].splitlines()) == 2


def test_an_insert_empties_the_query_cache(database: RecordDatabase) -> None:
    assert len(database.search(where("int") == 1)) == 3
    database.insert({"int": 1})
    assert len(database.search(where("int") == 1)) == 4


@pytest.mark.parametrize("no_mapping", [["list"], "text", 17, None])
def test_only_mappings_are_inserted(database: RecordDatabase, no_mapping: Any) -> None:
    with pytest.raises(ValueError, match="Mapping"):
        database.insert(no_mapping)
    with pytest.raises(ValueError, match="Mapping"):
        database.insert_multiple([{"int": 2}, no_mapping])
    assert len(database) == 3


def test_what_is_no_json_is_refused_by_json_itself(database: RecordDatabase) -> None:
    with pytest.raises(TypeError):
        database.insert({"set": {1}})
    assert len(database) == 3
    database.insert({"int": 3})
    assert len(database) == 4


def test_a_given_id_is_kept_and_not_given_twice(database: RecordDatabase) -> None:
    assert database.insert(Document({"char": "x"}, 77)) == 77
    assert database.insert({"char": "y"}) == 78
    with pytest.raises(ValueError, match="already exists"):
        database.insert(Document({"char": "z"}, 77))
    with pytest.raises(ValueError, match="already exists"):
        database.insert_multiple([Document({}, 90), Document({}, 90)])
    assert len(database) == 5


def test_rows_are_updated(database: RecordDatabase) -> None:
    assert database.update({"int": 9}, where("char") == "b") == [2]
    assert database.update(increment("int"), doc_ids=[1]) == [1]
    assert database.update(delete("int"), where("char") == "c") == [3]
    assert database.all() == [{"int": 2, "char": "a"}, {"int": 9, "char": "b"}, {"char": "c"}]


def test_rows_are_upserted(database: RecordDatabase) -> None:
    assert database.upsert({"int": 5, "char": "a"}, where("char") == "a") == [1]
    assert database.upsert({"int": 6, "char": "n"}, where("char") == "n") == [4]
    assert database.upsert(Document({"int": 7}, 20)) == [20]


def test_rows_are_removed_and_the_rest_keeps_its_ids(
    database: RecordDatabase, around: Surroundings, path: Path
) -> None:
    assert database.remove(where("char") == "b") == [2]
    database = reopened(database, around, path)
    assert [row.doc_id for row in database] == [1, 3]
    assert database.insert({"char": "d"}) == 4
    database = reopened(database, around, path)
    assert [row["char"] for row in database] == ["a", "c", "d"]
    database.close()


def test_a_failing_change_changes_nothing(database: RecordDatabase) -> None:
    def spoil(row: dict[str, Any]) -> None:
        row["int"] = 99
        if row["char"] == "b":
            raise RuntimeError

    with pytest.raises(RuntimeError):
        database.update(spoil)
    assert [row["int"] for row in database] == [1, 1, 1]


def test_what_was_found_can_be_changed_without_harm(database: RecordDatabase) -> None:
    database.insert({"list": [1]})
    database.get(doc_id=4)["list"].append(2)
    assert database.get(doc_id=4) == {"list": [1]}


def test_tables_are_apart_and_survive_reopening(
    database: RecordDatabase, around: Surroundings, path: Path
) -> None:
    database.table("people").insert_multiple([{"name": "Анна"}, {"name": "Boris"}])
    database.table("empty", persist_empty=True)
    database = reopened(database, around, path)
    assert database.tables() == {"_default", "people", "empty"}
    assert [row["name"] for row in database.table("people")] == ["Анна", "Boris"]
    assert database.table("people").insert({"name": "Clara"}) == 3
    assert len(database) == 3
    database.close()


def test_tables_are_dropped_and_truncated(database: RecordDatabase) -> None:
    database.table("people").insert({"name": "Anna"})
    database.drop_table("people")
    assert database.tables() == {"_default"}
    database.truncate()
    assert len(database) == 0
    assert database.insert({"int": 1}) == 1
    database.drop_tables()
    assert database.tables() == set()


def test_inserting_nothing_makes_an_empty_table(database: RecordDatabase) -> None:
    assert database.table("people").insert_multiple([]) == []
    assert "people" in database.tables()


def test_a_storage_gives_back_what_was_written(database: RecordDatabase) -> None:
    tables = {"records": {"3": {"a": 1}}, "people": {"1": {}, "7": {"b": [None, True]}}, "no": {}}
    database.storage.write(tables)
    assert database.storage.read() == tables


def test_a_new_storage_is_empty(path: Path, around: Surroundings) -> None:
    database, _ = open_database(path, around)
    assert database.storage.read() is None
    database.close()


def test_a_refused_insert_leaves_no_row(path: Path, around: Surroundings) -> None:
    disk = FaultyDisk(2, only="write")
    database, _ = open_database(path, Surroundings(disk, around.salt, around.now))
    with pytest.raises(StoreError):
        database.insert({"int": 1})
    assert len(database) == 0
    database.insert({"int": 2})
    assert [row["int"] for row in database] == [2]
    database.close()
