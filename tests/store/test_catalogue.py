from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.store.catalogue import Catalogue, Entry
from models.store.meeting_file import MeetingFile, read_only
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from tests.store.faulty_disk import FaultyDisk

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


def entry(name: str, *, hour: int = 0, number: int = 1, salt: bytes = b"12345678") -> Entry:
    return Entry(Path(name), salt, f"Round table {name}", number, NOON + timedelta(hours=hour))


@pytest.fixture
def catalogue(tmp_path: Path, around: Surroundings) -> Catalogue:
    return Catalogue(tmp_path / "data" / "meetings.json", around)


def test_the_meeting_opened_last_comes_first(catalogue: Catalogue) -> None:
    for each in (entry("a", hour=1), entry("b", hour=3), entry("c", hour=2)):
        catalogue.remember(each)
    assert [each.path.name for each in catalogue.recent()] == ["b", "c", "a"]


def test_a_meeting_stands_in_the_list_once(catalogue: Catalogue) -> None:
    catalogue.remember(entry("a", number=3))
    catalogue.remember(entry("a", hour=1, number=5))
    assert catalogue.recent() == [entry("a", hour=1, number=5)]


def test_a_file_cut_between_two_lines_is_noticed(
    catalogue: Catalogue, written: Path, around: Surroundings
) -> None:
    file = MeetingFile.open(written, around).file
    file.append({"word": "four"})
    file.close()
    catalogue.remember(Entry(written, file.salt, "Council", file.count, NOON))
    lines = written.read_bytes().splitlines(keepends=True)
    written.write_bytes(b"".join(lines[:-1]))
    looked = read_only(written, around)
    assert (len(looked.records), catalogue.last_seen(looked.salt)) == (3, 4)


def test_an_older_copy_is_noticed_wherever_it_lies(catalogue: Catalogue) -> None:
    catalogue.remember(entry("here", number=44))
    catalogue.remember(entry("on the stick", number=20))
    assert catalogue.last_seen(b"12345678") == 44


def test_under_which_name_a_file_was_noted_first_is_kept(catalogue: Catalogue) -> None:
    catalogue.remember(entry("rescue", number=44))
    for hour in (1, 2):
        catalogue.remember(entry("rescue", hour=hour, number=45, salt=b"87654321"))
    (noted,) = catalogue.recent()
    assert (noted.salt, noted.first_salt) == (b"87654321", b"12345678")


def test_how_far_a_meeting_had_come_is_known_also_when_its_newest_file_became_another(
    catalogue: Catalogue,
) -> None:
    catalogue.remember(entry("here", number=20))
    catalogue.remember(entry("rescue", number=44))
    catalogue.remember(entry("rescue", number=45, salt=b"87654321"))
    assert catalogue.last_seen(b"12345678") == 44


def test_an_unknown_meeting_was_never_seen(catalogue: Catalogue) -> None:
    assert catalogue.last_seen(b"12345678") == 0


def test_a_forgotten_meeting_is_gone_from_the_list(catalogue: Catalogue) -> None:
    catalogue.remember(entry("a"))
    catalogue.forget(Path("a"))
    assert catalogue.recent() == []


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "[[", '{"meetings": [{}]}', '{"meetings": 1}', "\xff"]
)
def test_an_unreadable_catalogue_is_made_anew(
    catalogue: Catalogue, tmp_path: Path, text: str
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "meetings.json").write_text(text, "latin-1")
    assert catalogue.recent() == []
    assert catalogue.is_unreadable()
    catalogue.remember(entry("a"))
    assert catalogue.recent() == [entry("a")]
    assert not catalogue.is_unreadable()


def test_a_catalogue_that_counts_without_end_is_unreadable(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    catalogue.remember(entry("a", number=77))
    file = tmp_path / "data" / "meetings.json"
    file.write_text(file.read_text().replace("77", "Infinity"))
    assert catalogue.recent() == []
    assert catalogue.is_unreadable()


def test_before_the_first_meeting_nothing_is_unreadable(catalogue: Catalogue) -> None:
    assert not catalogue.is_unreadable()


def test_a_catalogue_that_cannot_be_written_stays_as_it_was(
    catalogue: Catalogue, tmp_path: Path, around: Surroundings
) -> None:
    catalogue.remember(entry("a"))
    disk = FaultyDisk(1, only="write")
    failing = Surroundings(disk, around.salt, around.now)
    with pytest.raises(StoreError):
        Catalogue(tmp_path / "data" / "meetings.json", failing).remember(entry("b"))
    assert catalogue.recent() == [entry("a")]
