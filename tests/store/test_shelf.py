"""What is used again: two tables in one small file that a crash leaves readable."""

from pathlib import Path

import pytest

from models.store.shelf import PEOPLE, TEMPLATES, Shelf
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "shelf"


@pytest.fixture
def shelf(file: Path, around: Surroundings) -> Shelf:
    return Shelf(file, around)


def test_a_shelf_that_was_never_used_is_empty_and_makes_no_file(shelf: Shelf, file: Path) -> None:
    assert shelf.rows(PEOPLE) == ()
    shelf.erase(PEOPLE)
    assert not file.exists()


def test_rows_come_back_in_the_order_they_were_added(shelf: Shelf) -> None:
    shelf.add(PEOPLE, [{"surname": "Ли"}, {"surname": "Ким"}])
    shelf.add(TEMPLATES, [{"name": "Стол"}])
    shelf.add(PEOPLE, [{"surname": "Ёлкин"}])
    assert [one["surname"] for one in shelf.rows(PEOPLE)] == ["Ли", "Ким", "Ёлкин"]
    assert shelf.rows(TEMPLATES) == ({"name": "Стол"},)


def test_a_torn_end_costs_one_row_only(shelf: Shelf, file: Path) -> None:
    shelf.add(PEOPLE, [{"surname": "Ли"}])
    shelf.add(PEOPLE, [{"surname": "Ким"}])
    file.write_bytes(file.read_bytes()[:-9])
    assert shelf.rows(PEOPLE) == ({"surname": "Ли"},)


def test_what_is_erased_is_nowhere_on_the_disk(shelf: Shelf, file: Path) -> None:
    shelf.add(PEOPLE, [{"surname": "Ли"}])
    shelf.add(TEMPLATES, [{"name": "Стол"}])
    file.write_bytes(file.read_bytes() + "Ли".encode())
    shelf.erase(PEOPLE)
    left = b"".join(one.read_bytes() for one in file.parent.iterdir())
    assert "Ли".encode() not in left
    assert (shelf.rows(PEOPLE), shelf.rows(TEMPLATES)) == ((), ({"name": "Стол"},))


def test_two_windows_share_the_shelf(shelf: Shelf, file: Path, around: Surroundings) -> None:
    other = Shelf(file, around)
    shelf.add(PEOPLE, [{"surname": "Ли"}])
    other.add(PEOPLE, [{"surname": "Ким"}])
    assert len(shelf.rows(PEOPLE)) == 2


def test_a_foreign_file_is_refused_and_left_as_it_is(shelf: Shelf, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("мои заметки")
    with pytest.raises(StoreError) as refusal:
        shelf.add(PEOPLE, [{"surname": "Ли"}])
    assert refusal.value.trouble is Trouble.FOREIGN
    assert file.read_text() == "мои заметки"
