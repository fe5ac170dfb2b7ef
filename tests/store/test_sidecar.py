from pathlib import Path

import pytest

from models.store.disk import Disk
from models.store.sidecar import Sidecar
from models.store.trouble import StoreError, Trouble
from tests.store.faulty_disk import FaultyDisk


@pytest.fixture
def sidecar(tmp_path: Path) -> Sidecar:
    return Sidecar(tmp_path / "council.roundtable", Disk())


def test_the_newest_text_is_read(sidecar: Sidecar) -> None:
    sidecar.write({"note": "ha"})
    sidecar.write({"note": "half ä ж"})
    assert sidecar.read() == {"note": "half ä ж"}


def test_no_sidecar_is_no_text(sidecar: Sidecar) -> None:
    assert sidecar.read() is None


def test_a_sidecar_cut_or_changed_anywhere_is_ignored(sidecar: Sidecar) -> None:
    sidecar.write({"note": "half"})
    whole = sidecar.path.read_bytes()
    for place in range(len(whole)):
        sidecar.path.write_bytes(whole[:place])
        assert sidecar.read() is None
        sidecar.path.write_bytes(whole[:place] + b"\xff" + whole[place + 1 :])
        assert sidecar.read() is None


def test_an_erased_sidecar_leaves_nothing(sidecar: Sidecar) -> None:
    sidecar.write({"note": "half"})
    sidecar.erase()
    sidecar.erase()
    assert list(sidecar.path.parent.iterdir()) == []


def test_a_sidecar_that_cannot_be_written_leaves_the_one_before(tmp_path: Path) -> None:
    meeting = tmp_path / "council.roundtable"
    Sidecar(meeting, Disk()).write({"note": "before"})
    with pytest.raises(StoreError):
        Sidecar(meeting, FaultyDisk(1, only="write")).write({"note": "after"})
    assert Sidecar(meeting, Disk()).read() == {"note": "before"}


def test_a_text_that_is_no_json_is_refused(sidecar: Sidecar) -> None:
    with pytest.raises(StoreError) as caught:
        sidecar.write({"note": b"bytes"})
    assert caught.value.trouble is Trouble.NOT_STORABLE
