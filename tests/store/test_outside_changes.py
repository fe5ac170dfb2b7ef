import os
from pathlib import Path

import pytest

from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError, Trouble


def trouble_at_next_append(file: MeetingFile) -> Trouble:
    with pytest.raises(StoreError) as caught:
        file.append({"word": "late"})
    return caught.value.trouble


def test_a_file_replaced_while_open_is_not_written_to(file: MeetingFile, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("somebody else's")
    os.replace(other, file.path)
    assert trouble_at_next_append(file) is Trouble.REPLACED
    assert file.path.read_text() == "somebody else's"


def test_a_file_removed_while_open_is_not_made_again(file: MeetingFile) -> None:
    file.path.unlink()
    assert trouble_at_next_append(file) is Trouble.GONE
    assert not file.path.exists()


def test_a_folder_removed_while_open_is_noticed(file: MeetingFile) -> None:
    file.path.parent.rename(file.path.parent.with_name("elsewhere"))
    assert trouble_at_next_append(file) is Trouble.GONE


@pytest.mark.parametrize("change", [b"more", b""])
def test_a_file_changed_while_open_is_not_written_to(file: MeetingFile, change: bytes) -> None:
    data = file.path.read_bytes() + change if change else b""
    file.path.write_bytes(data)
    assert trouble_at_next_append(file) is Trouble.CHANGED
    assert file.path.read_bytes() == data


def test_a_file_edited_at_the_same_length_is_noticed(file: MeetingFile) -> None:
    data = file.path.read_bytes()
    file.path.write_bytes(data.replace(b"ROUND", b"SOUND"))
    assert trouble_at_next_append(file) is Trouble.CHANGED


def test_a_changed_file_is_not_rewritten_either(file: MeetingFile) -> None:
    file.path.write_text("somebody else's")
    with pytest.raises(StoreError):
        file.rewrite([])
    assert file.path.read_text() == "somebody else's"


def test_a_file_once_changed_stays_stopped(file: MeetingFile) -> None:
    data = file.path.read_bytes()
    file.path.write_bytes(b"")
    assert trouble_at_next_append(file) is Trouble.CHANGED
    file.path.write_bytes(data)
    assert trouble_at_next_append(file) is Trouble.CHANGED


def test_what_was_acknowledged_is_still_known_when_the_file_is_gone(file: MeetingFile) -> None:
    file.append({"word": "one"})
    file.path.unlink()
    assert trouble_at_next_append(file) is Trouble.GONE
    assert file.records() == [{"word": "one"}]
