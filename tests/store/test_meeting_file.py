import os
import stat
from pathlib import Path

import pytest

from models.salvaging import renumbered
from models.store.meeting_file import MeetingFile, read_only, salvage
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

WORDS = [{"word": "one"}, {"word": "два"}, {"word": "three"}]


def refusal(path: Path, around: Surroundings) -> StoreError:
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(path, around)
    return caught.value


def drop_line(path: Path, number: int) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    del lines[number]
    path.write_bytes(b"".join(lines))


def test_a_record_gets_the_next_number(file: MeetingFile) -> None:
    assert [file.append({"word": word}) for word in ("one", "two")] == [1, 2]


def test_a_reopened_file_has_every_record(path: Path, around: Surroundings) -> None:
    file = MeetingFile.create(path, around)
    for record in WORDS:
        file.append(record)
    file.close()
    opened = MeetingFile.open(path, around)
    assert opened.records == WORDS
    assert opened.torn is None
    assert opened.file.append({"word": "four"}) == 4
    opened.file.close()


def test_records_appended_together_are_a_line_each(file: MeetingFile) -> None:
    assert file.append_all(WORDS) == 3
    assert len(file.path.read_bytes().splitlines()) == 4


def test_the_file_can_be_read_by_eye(written: Path) -> None:
    header, first, second, _ = written.read_text("utf-8").splitlines()
    assert header.startswith("ROUNDTABLE 1 0000000000000001 3 ")
    assert first.endswith(' 1 {"word": "one"}')
    assert second.endswith(' 2 {"word": "два"}')


def test_any_text_stays_in_its_line(file: MeetingFile, around: Surroundings) -> None:
    text = "a\nb\r\nc\u2028d\u2029e\x85f\x00g\\ud800 \N{CHIPMUNK} \u202e"
    file.append({"text": text})
    assert len(file.path.read_text("utf-8").splitlines()) == 2
    assert read_only(file.path, around).records == [{"text": text}]


@pytest.mark.parametrize("value", [{1, 2}, b"bytes", float("nan"), "\ud800", object()])
def test_what_is_no_json_is_refused_and_nothing_is_written(
    file: MeetingFile, value: object
) -> None:
    before = file.path.read_bytes()
    with pytest.raises(StoreError) as caught:
        file.append({"value": value})
    assert caught.value.trouble is Trouble.NOT_STORABLE
    assert file.path.read_bytes() == before
    assert file.append({"value": 1}) == 1


def test_a_file_is_never_created_over_another(written: Path, around: Surroundings) -> None:
    before = written.read_bytes()
    with pytest.raises(StoreError) as caught:
        MeetingFile.create(written, around)
    assert caught.value.trouble is Trouble.ALREADY_EXISTS
    assert written.read_bytes() == before


def test_a_missing_file_is_said_to_be_missing(path: Path, around: Surroundings) -> None:
    assert refusal(path, around).trouble is Trouble.NOT_FOUND


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_may_enter_the_folder_and_read_the_files(file: MeetingFile) -> None:
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    for each in file.path.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600


def test_a_torn_end_is_kept_aside_and_reported(written: Path, around: Surroundings) -> None:
    whole = written.read_bytes()
    written.write_bytes(whole + b'12345678 4 {"word": "fo')
    opened = MeetingFile.open(written, around)
    opened.file.close()
    assert opened.records == WORDS
    assert opened.torn is not None
    assert opened.torn.size == 23
    assert opened.torn.kept_in.name == "council.roundtable.20260514T100000Z.tail"
    assert opened.torn.kept_in.read_bytes() == b'12345678 4 {"word": "fo'
    assert written.read_bytes() == whole


def test_two_torn_ends_in_one_second_are_both_kept(written: Path, around: Surroundings) -> None:
    for end in (b"first", b"second"):
        written.write_bytes(written.read_bytes() + end)
        MeetingFile.open(written, around).file.close()
    tails = sorted(written.parent.glob("*.tail"))
    assert [tail.read_bytes() for tail in tails] == [b"second", b"first"]


def test_damage_is_refused_with_what_is_missing(written: Path, around: Surroundings) -> None:
    data = written.read_bytes().replace("два".encode(), "дba".encode())
    written.write_bytes(data)
    error = refusal(written, around)
    assert (error.trouble, error.readable, error.missing) == (Trouble.DAMAGED, 2, (2,))
    assert written.read_bytes() == data
    assert list(written.parent.iterdir()) == [written]


def test_a_line_left_out_is_damage(written: Path, around: Surroundings) -> None:
    drop_line(written, 1)
    assert refusal(written, around).missing == (1,)


def test_lines_written_at_once_cannot_be_a_torn_end(written: Path, around: Surroundings) -> None:
    drop_line(written, 3)
    assert refusal(written, around).missing == (3,)


def test_a_line_of_another_file_is_no_line_of_this_one(
    written: Path, around: Surroundings, tmp_path: Path
) -> None:
    other = MeetingFile.create(tmp_path / "other.roundtable", around, [*WORDS, {"word": "alien"}])
    other.close()
    alien = other.path.read_bytes().splitlines(keepends=True)[-1]
    written.write_bytes(written.read_bytes() + alien)
    opened = MeetingFile.open(written, around)
    opened.file.close()
    assert opened.records == WORDS
    assert opened.torn is not None


def test_the_readable_part_is_saved_to_a_new_file(written: Path, around: Surroundings) -> None:
    drop_line(written, 1)
    before = written.read_bytes()
    to = written.with_name("recovered.roundtable")
    assert salvage(written, to, around, renumbered).missing == (1,)
    assert written.read_bytes() == before
    assert read_only(to, around).records == WORDS[1:]


def test_nothing_is_salvaged_over_another_file(written: Path, around: Surroundings) -> None:
    with pytest.raises(StoreError):
        salvage(written, written, around, renumbered)


def test_a_damaged_file_can_be_looked_at(written: Path, around: Surroundings) -> None:
    drop_line(written, 2)
    looked = read_only(written, around)
    assert looked.records == [WORDS[0], WORDS[2]]
    assert looked.missing == (2,)


def test_looking_at_a_torn_file_repairs_nothing(written: Path, around: Surroundings) -> None:
    torn = written.read_bytes() + b"torn"
    written.write_bytes(torn)
    assert read_only(written, around).unread == 4
    assert written.read_bytes() == torn


def test_a_rewritten_file_leaves_a_dated_backup(written: Path, around: Surroundings) -> None:
    before = written.read_bytes()
    file = MeetingFile.open(written, around).file
    file.rewrite(WORDS[:1])
    assert file.append({"word": "new"}) == 2
    file.close()
    backup = written.with_name("council.roundtable.20260514T100000Z.backup")
    assert backup.read_bytes() == before
    assert read_only(written, around).records == [WORDS[0], {"word": "new"}]


def test_a_file_can_be_rewritten_to_nothing(written: Path, around: Surroundings) -> None:
    file = MeetingFile.open(written, around).file
    file.rewrite([])
    assert file.append({"word": "new"}) == 1
    file.close()


def test_a_closed_file_takes_no_more(file: MeetingFile) -> None:
    file.close()
    with pytest.raises(StoreError) as caught:
        file.append({"word": "late"})
    assert caught.value.trouble is Trouble.CLOSED


def test_a_file_never_grows_larger_than_it_may_be_opened(path: Path, around: Surroundings) -> None:
    small = Surroundings(around.disk, around.salt, around.now, largest=100)
    file = MeetingFile.create(path, small)
    with pytest.raises(StoreError) as caught:
        file.append({"text": "x" * 100})
    file.close()
    assert caught.value.trouble is Trouble.TOO_LARGE
