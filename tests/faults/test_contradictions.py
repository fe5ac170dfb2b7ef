"""A file whose lines are sound and whose entries are not: no desk wrote it."""

import json
from pathlib import Path

import pytest

from models.codec import record_to_entry
from models.history import Contradiction, History
from models.looking import read_to_look
from models.sitting import open_sitting
from models.store import lines
from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from models.store.writer import Writer
from tests.faults.bytes_of_a_file import texts_of_the_demo
from tests.models.table import HandClock


@pytest.fixture
def around() -> Surroundings:
    return Surroundings(Disk(), lambda: b"\1" * 8, lambda: HandClock().at)


@pytest.fixture
def texts() -> list[str]:
    """A note is changed in the second entry, which is taken long after."""
    whole = texts_of_the_demo()
    place = next(at for at, text in enumerate(whole) if json.loads(text)["kind"] == "note_changed")
    return [whole[0], whole[place], *whole[1:place]]


@pytest.fixture
def path(tmp_path: Path, texts: list[str]) -> Path:
    path = tmp_path / "edited.roundtable"
    path.write_bytes(lines.whole_file(b"\7" * 8, texts))
    return path


def open_it(path: Path, around: Surroundings) -> None:
    emergency = Emergency([], around)
    open_sitting(
        path,
        around,
        lambda _entries: HandClock(),
        lambda file: Writer(file, emergency, lambda _number: None, lambda _mishap: None),
    )


def test_it_is_refused_untouched_and_not_kept_locked(path: Path, around: Surroundings) -> None:
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(StoreError) as caught:
            open_it(path, around)
        assert (caught.value.trouble, caught.value.readable) == (Trouble.CONTRADICTORY, 1)
    assert path.read_bytes() == before


def test_it_is_not_looked_at_either(path: Path, around: Surroundings) -> None:
    with pytest.raises(StoreError) as caught:
        read_to_look(path, around)
    assert caught.value.trouble is Trouble.CONTRADICTORY


def test_the_entry_is_named(texts: list[str]) -> None:
    entries = [record_to_entry(n, json.loads(text)) for n, text in enumerate(texts, start=1)]
    with pytest.raises(Contradiction) as caught:
        History(entries)
    assert caught.value.number == 2
