from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from models.store.disk import Disk
from models.store.meeting_file import MeetingFile
from models.store.surroundings import Surroundings
from tests.store.hearing import Heard

MakeSurroundings = Callable[[Disk], Surroundings]


@pytest.fixture
def surround() -> MakeSurroundings:
    """Surroundings with a given disk, a fixed time and salts 1, 2, 3, …"""
    salts = count(1)

    def make(disk: Disk) -> Surroundings:
        return Surroundings(
            disk,
            salt=lambda: next(salts).to_bytes(8),
            now=lambda: datetime(2026, 5, 14, 10, 0, tzinfo=UTC),
        )

    return make


@pytest.fixture
def around(surround: MakeSurroundings) -> Surroundings:
    return surround(Disk())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meetings" / "council.roundtable"


@pytest.fixture
def file(path: Path, around: Surroundings) -> Iterator[MeetingFile]:
    file = MeetingFile.create(path, around)
    yield file
    file.close()


@pytest.fixture
def written(path: Path, around: Surroundings) -> Path:
    """A closed file of three records."""
    MeetingFile.create(path, around, [{"word": "one"}, {"word": "два"}, {"word": "three"}]).close()
    return path


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def shelter(tmp_path: Path) -> Path:
    """The folder for emergencies."""
    return tmp_path / "shelter"
