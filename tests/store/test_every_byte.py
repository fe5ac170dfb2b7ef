from pathlib import Path

import pytest

from models.store.meeting_file import MeetingFile, Opened
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError

RECORDS: list[Record] = [{"word": "раз"}, {"word": "two", "list": [1, None]}, {"word": "three"}]


@pytest.fixture
def appended(path: Path, around: Surroundings) -> Path:
    file = MeetingFile.create(path, around)
    for record in RECORDS:
        file.append(record)
    file.close()
    return path


def opened_or_refused(path: Path, around: Surroundings) -> Opened | None:
    """Opens the file; if it is refused, it must be as it was."""
    before = path.read_bytes()
    try:
        opened = MeetingFile.open(path, around)
    except StoreError:
        assert path.read_bytes() == before
        return None
    opened.file.close()
    return opened


def nothing_wrong_accepted(path: Path, around: Surroundings) -> None:
    """Accepted is only a beginning of the truth, and every byte is in the file or kept aside."""
    before = path.read_bytes()
    opened = opened_or_refused(path, around)
    if opened:
        assert opened.records == RECORDS[: len(opened.records)]
        tail = opened.torn.kept_in.read_bytes() if opened.torn else b""
        assert path.read_bytes() + tail == before
        if opened.torn:
            opened.torn.kept_in.unlink()


def test_a_file_cut_anywhere_gives_a_beginning_of_the_truth(
    appended: Path, around: Surroundings
) -> None:
    whole = appended.read_bytes()
    for length in range(len(whole)):
        appended.write_bytes(whole[:length])
        nothing_wrong_accepted(appended, around)


@pytest.mark.parametrize("flip", [0x01, 0x80, 0xFF])
def test_a_byte_changed_anywhere_is_noticed(
    appended: Path, around: Surroundings, flip: int
) -> None:
    whole = appended.read_bytes()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= flip
        appended.write_bytes(changed)
        nothing_wrong_accepted(appended, around)


def test_a_byte_changed_before_the_last_line_is_refused(
    appended: Path, around: Surroundings
) -> None:
    whole = appended.read_bytes()
    start_of_last = whole.rindex(b"\n", 0, -1)
    for place in range(start_of_last):
        changed = bytearray(whole)
        changed[place] ^= 0xFF
        appended.write_bytes(changed)
        assert opened_or_refused(appended, around) is None


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_line_doubled_or_left_out_is_refused(
    appended: Path, around: Surroundings, number: int
) -> None:
    lines = appended.read_bytes().splitlines(keepends=True)
    doubled = [*lines[: number + 1], *lines[number:]]
    left_out = [*lines[:number], *lines[number + 1 :]]
    appended.write_bytes(b"".join(left_out))
    assert opened_or_refused(appended, around) is None
    appended.write_bytes(b"".join(doubled))
    assert opened_or_refused(appended, around) is None
