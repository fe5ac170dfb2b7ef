"""The desk hands records over; each is saved, or the moderator hears where it went."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.keeping import RecordKeeper
from models.store.meeting_file import MeetingFile, read_only
from models.store.sidecar import Sidecar
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from models.store.writer import DirectWriter, Writer
from tests.store.faulty_disk import FaultyDisk
from tests.store.hearing import Heard, hand_over, words

Begin = Callable[..., RecordKeeper]


@pytest.fixture(params=[Writer, DirectWriter])
def begin(
    request: pytest.FixtureRequest,
    path: Path,
    around: Surroundings,
    heard: Heard,
    shelter: Path,
) -> Begin:
    """Begins a new meeting on a given disk, with a thread and without."""

    def begin(disk: Disk | None = None, shelter_disk: Disk | None = None) -> RecordKeeper:
        here = Surroundings(disk or Disk(), around.salt, around.now)
        there = Surroundings(shelter_disk or Disk(), around.salt, around.now)
        emergency = Emergency([shelter], there)
        file = MeetingFile.create(path, here)
        keeper: RecordKeeper = request.param(file, emergency, heard.on_saved, heard.on_trouble)
        return keeper

    return begin


def test_everything_handed_over_is_saved_and_told(
    begin: Begin, path: Path, around: Surroundings, heard: Heard
) -> None:
    keeper = begin()
    hand_over(keeper, words(10))
    assert keeper.drain()
    assert heard.saved[-1] == 10
    assert heard.saved == sorted(set(heard.saved))
    assert keeper.close() == ()
    assert read_only(path, around).records == words(10)


def test_what_is_acknowledged_is_on_the_disk(begin: Begin, around: Surroundings) -> None:
    keeper = begin()
    hand_over(keeper, words(1))
    keeper.drain()
    assert read_only(keeper.path, around).records == words(1)
    keeper.close()


@pytest.mark.parametrize("number", [0, 2, 17])
def test_a_record_with_the_wrong_number_is_refused_at_once(begin: Begin, number: int) -> None:
    keeper = begin()
    with pytest.raises(StoreError) as caught:
        keeper.hand_over({"word": "one"}, number)
    assert caught.value.trouble is Trouble.OUT_OF_ORDER
    keeper.hand_over({"word": "one"}, 1)
    assert keeper.drain()
    keeper.close()


def test_a_record_that_is_no_json_is_refused_at_once(begin: Begin) -> None:
    keeper = begin()
    with pytest.raises(StoreError) as caught:
        keeper.hand_over({"word": {1}}, 1)
    assert caught.value.trouble is Trouble.NOT_STORABLE
    keeper.hand_over({"word": "one"}, 1)
    assert keeper.drain()
    keeper.close()


@pytest.mark.parametrize("call", ["write", "sync"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_moves_the_whole_meeting_elsewhere(
    begin: Begin, call: str, code: int, heard: Heard, shelter: Path, around: Surroundings
) -> None:
    keeper = begin(FaultyDisk(3, code, only=call, from_then_on=True))
    hand_over(keeper, words(1))
    keeper.drain()
    hand_over(keeper, words(4, start=2), start=2)
    assert keeper.drain()
    (mishap,) = heard.mishaps
    assert mishap.error.code == code
    assert mishap.unsaved[0] == {"word": "word 2"}
    assert mishap.moved_to == keeper.path
    assert keeper.path == shelter / "council 20260514T100000Z.roundtable"
    assert heard.saved[-1] == 5
    assert keeper.close() == ()
    assert read_only(keeper.path, around).records == words(5)


def test_a_meeting_whose_file_is_gone_goes_on_elsewhere(
    begin: Begin, heard: Heard, path: Path, around: Surroundings
) -> None:
    keeper = begin()
    hand_over(keeper, words(2))
    keeper.drain()
    path.unlink()
    hand_over(keeper, words(1, start=3), start=3)
    assert keeper.drain()
    assert heard.mishaps[0].error.trouble is Trouble.GONE
    keeper.close()
    assert read_only(keeper.path, around).records == words(3)
    assert not path.exists()


def test_the_half_typed_text_moves_too(begin: Begin, path: Path) -> None:
    keeper = begin()
    keeper.write_sidecar({"note": "half a sen"})
    keeper.drain()
    path.unlink()
    hand_over(keeper, words(1))
    keeper.drain()
    assert Sidecar(keeper.path, Disk()).read() == {"note": "half a sen"}
    assert Sidecar(path, Disk()).read() is None
    keeper.close()


def test_an_emergency_file_that_fails_too_is_followed_by_another(
    begin: Begin, heard: Heard, path: Path, around: Surroundings
) -> None:
    keeper = begin()
    path.unlink()
    hand_over(keeper, words(1))
    keeper.drain()
    first = keeper.path
    first.unlink()
    hand_over(keeper, words(1, start=2), start=2)
    assert keeper.drain()
    assert [mishap.moved_to for mishap in heard.mishaps] == [first, keeper.path]
    keeper.close()
    assert read_only(keeper.path, around).records == words(2)


def test_what_no_disk_takes_stays_in_memory_and_is_tried_again(
    begin: Begin, heard: Heard, path: Path, around: Surroundings
) -> None:
    full = FaultyDisk(1, errno.ENOSPC, from_then_on=True)
    keeper = begin(shelter_disk=full)
    path.unlink()
    hand_over(keeper, words(2))
    assert not keeper.drain()
    assert heard.mishaps[-1].moved_to is None
    assert heard.mishaps[-1].refusal is not None
    assert heard.mishaps[-1].refusal.trouble is Trouble.DISK_FULL
    full.heal()
    keeper.try_again()
    assert keeper.drain()
    assert heard.saved[-1] == 2
    keeper.close()
    assert read_only(keeper.path, around).records == words(2)


def test_closing_returns_what_no_disk_took(begin: Begin, path: Path) -> None:
    keeper = begin(shelter_disk=FaultyDisk(1, errno.ENOSPC, from_then_on=True))
    path.unlink()
    hand_over(keeper, words(2))
    assert list(keeper.close()) == words(2)


def test_the_sidecar_is_erased_at_close(begin: Begin, path: Path) -> None:
    keeper = begin()
    keeper.write_sidecar({"note": "half"})
    keeper.drain()
    assert Sidecar(path, Disk()).read() == {"note": "half"}
    keeper.close()
    assert list(path.parent.iterdir()) == [path]


def test_what_is_to_be_remembered_is_left_in_it(begin: Begin, path: Path) -> None:
    keeper = begin()
    keeper.write_sidecar({"note": "ha"})
    keeper.close({"note": "half"})
    assert Sidecar(path, Disk()).read() == {"note": "half"}


def test_a_sidecar_that_fails_is_told_and_the_records_go_on(begin: Begin, heard: Heard) -> None:
    keeper = begin(shelter_disk=FaultyDisk(1, errno.ENOSPC, from_then_on=True))
    keeper.write_sidecar({"note": "half"})
    hand_over(keeper, words(1))
    assert keeper.drain()
    assert [(each.unsaved, each.moved_to) for each in heard.mishaps] == [((), None)]
    keeper.close()


def test_a_reopened_meeting_goes_on_counting(
    begin: Begin, path: Path, around: Surroundings, heard: Heard, shelter: Path
) -> None:
    keeper = begin()
    hand_over(keeper, words(3))
    keeper.close()
    emergency = Emergency([shelter], around)
    file = MeetingFile.open(path, around).file
    again = DirectWriter(file, emergency, heard.on_saved, heard.on_trouble)
    again.hand_over({"word": "word 4"}, 4)
    again.close()
    assert read_only(path, around).records == words(4)
