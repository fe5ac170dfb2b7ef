import os
from pathlib import Path
from zlib import crc32

import pytest

from models.salvaging import renumbered
from models.store.lines import header_line, record_line, seed_of
from models.store.meeting_file import MeetingFile, read_only, salvage
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

SALT = bytes(8)


def signed(text: str) -> bytes:
    return header_line(SALT) + record_line(seed_of(SALT), 1, text)


def newer() -> bytes:
    body = b"ROUNDTABLE 2 0011223344556677 everything is different here"
    return b"%s %08x\n{}" % (body, crc32(body))


HOSTILE = {
    "empty": (b"", Trouble.EMPTY),
    "zeros": (bytes(4096), Trouble.FOREIGN),
    "other JSON": (b'{"compilerOptions": {}}', Trouble.FOREIGN),
    "null": (b"null", Trouble.FOREIGN),
    "BOM": (b"\xef\xbb\xbf" + signed("{}"), Trouble.FOREIGN),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(64), Trouble.FOREIGN),
    "brackets": (b"[" * 200_000, Trouble.FOREIGN),
    "newer": (newer(), Trouble.NEWER),
    "half a header": (b"ROUNDTABLE 1 00000000", Trouble.DAMAGED),
    "header without its end": (header_line(SALT)[:-1], Trouble.DAMAGED),
    "header changed": (header_line(SALT).replace(b" 1 ", b" 7 "), Trouble.DAMAGED),
    "header of nonsense": (b"ROUNDTABLE \xff\xfe\n{}\n", Trouble.DAMAGED),
    "Windows line ends": (signed("{}").replace(b"\n", b"\r\n"), Trouble.DAMAGED),
    "a row of another table": (signed('["people", "1", {}]'), Trouble.FOREIGN),
    "an empty table": (signed('["people"]'), Trouble.FOREIGN),
}

UNREADABLE_LINES = {
    "deep": "[" * 100_000 + "]" * 100_000,
    "deep object": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "long number": '{"a": ' + "9" * 5000 + "}",
    "no number": '{"a": NaN}',
    "lone surrogate": '{"a": "\\ud800"}',
    "no object": "17",
    "no row": '["people", "x", {}]',
    "no table": "[]",
    "two values": "{} {}",
    "nothing": "",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_not_ours_is_refused_and_stays_as_it_was(
    kind: str, tmp_path: Path, around: Surroundings
) -> None:
    data, trouble = HOSTILE[kind]
    path = tmp_path / "strange.roundtable"
    path.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(path, around)
    assert caught.value.trouble is trouble
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", UNREADABLE_LINES)
def test_a_hostile_line_is_never_taken_for_a_record(
    kind: str, tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "strange.roundtable"
    path.write_bytes(signed(UNREADABLE_LINES[kind]))
    assert read_only(path, around).records == []


def test_a_newer_file_says_which_version_it_has(tmp_path: Path, around: Surroundings) -> None:
    path = tmp_path / "newer.roundtable"
    path.write_bytes(newer())
    with pytest.raises(StoreError) as caught:
        read_only(path, around)
    assert caught.value.version == 2


@pytest.mark.parametrize("kind", ["empty", "other JSON", "newer"])
def test_nothing_is_salvaged_from_a_file_that_is_not_ours(
    kind: str, tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "strange.roundtable"
    path.write_bytes(HOSTILE[kind][0])
    with pytest.raises(StoreError):
        salvage(path, tmp_path / "new.roundtable", around, renumbered)
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_too_large_is_refused_before_it_is_read(
    tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "huge.roundtable"
    path.write_bytes(header_line(SALT))
    os.truncate(path, 10 * around.largest)
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(path, around)
    assert caught.value.trouble is Trouble.TOO_LARGE
    assert caught.value.size == 10 * around.largest


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_regular_file_is_refused(
    kind: str, tmp_path: Path, around: Surroundings
) -> None:
    path = tmp_path / "strange.roundtable"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "device":
            path.symlink_to("/dev/zero")
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(path, around)
    assert caught.value.trouble is Trouble.NOT_A_FILE
