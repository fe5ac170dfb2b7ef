"""What a released version has written is read by every later one: docs/file-format.md."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.codec import entry_to_record, record_to_entry
from models.sitting import folded, read_sound, to_entries
from models.store.lines import VERSION
from models.store.surroundings import Surroundings
from tests.store.kept_formats import facts_of, meeting_of

FORMATS = range(1, VERSION + 1)
LINES = [line for version in FORMATS for line in facts_of(version).read_text("utf-8").splitlines()]


def lost(written: Any, read: Any) -> list[str]:
    """What was written once and is not read any more."""
    if isinstance(written, dict):
        return [
            f"{name}: {what}"
            for name, value in written.items()
            for what in (lost(value, read[name]) if name in read else ["gone"])
        ]
    if isinstance(written, list) and isinstance(read, list) and len(written) == len(read):
        pairs = zip(written, read, strict=True)
        return [what for one, other in pairs for what in lost(one, other)]
    return [] if written == read else [f"{written!r} is {read!r}"]


@pytest.mark.parametrize("version", FORMATS)
def test_a_round_table_of_every_format_is_read_whole(version: int, around: Surroundings) -> None:
    path = meeting_of(version)
    meeting = folded(path, to_entries(path, read_sound(path, around).records)).meeting
    assert (
        meeting.details.title == "Технологический суверенитет в промышленности: на пути к лидерству"
    )
    assert (len(meeting.listed), len(meeting.items)) == (31, 8)
    assert meeting.closed is not None


@pytest.mark.parametrize("version", FORMATS)
def test_looking_at_an_old_file_changes_no_byte(
    version: int, tmp_path: Path, around: Surroundings
) -> None:
    copy = tmp_path / "old.roundtable"
    copy.write_bytes(meeting_of(version).read_bytes())
    read_sound(copy, around)
    assert copy.read_bytes() == meeting_of(version).read_bytes()


@pytest.mark.parametrize("line", LINES, ids=[json.loads(line)["kind"] for line in LINES])
def test_every_kind_of_fact_ever_written_keeps_its_meaning(line: str) -> None:
    written = json.loads(line)
    assert lost(written, entry_to_record(record_to_entry(1, written))) == []


def test_a_field_that_is_read_no_more_is_noticed() -> None:
    assert lost({"fact": {"seat": 3, "mood": "good"}}, {"fact": {"seat": 3}}) == [
        "fact: mood: gone"
    ]
