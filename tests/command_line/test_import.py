"""A meeting out of its data, and out of a paper that carries them."""

import json
from pathlib import Path

import pytest

from tests.command_line.commands import Command
from ui.exports import EXPORTS


@pytest.mark.parametrize("document", ["data", "minutes"])
def test_what_a_meeting_exported_makes_an_equal_meeting(
    command: Command, held: Path, tmp_path: Path, document: str
) -> None:
    written, again = tmp_path / "exported", tmp_path / "again.roundtable"
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert command("export", held, "--document", document, "--output", written).code == 0
    assert command("import", written, again).code == 0
    for meeting, data in ((held, first), (again, second)):
        assert command("export", meeting, "--document", "data", "--output", data).code == 0
    assert json.loads(first.read_bytes()) == json.loads(second.read_bytes())


def test_a_meeting_that_was_imported_prints_the_same_protocol(
    command: Command, held: Path, tmp_path: Path
) -> None:
    data, again = tmp_path / "data.json", tmp_path / "again.roundtable"
    command("export", held, "--document", "data", "--output", data)
    command("import", data, again)
    for meeting, paper in ((held, "one.pdf"), (again, "two.pdf")):
        command("export", meeting, "--document", "minutes", "--output", tmp_path / paper)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize("content", [b"", b"{}", b"%PDF-1.7 broken", b'{"version": 1}'])
def test_without_data_there_is_no_meeting(command: Command, tmp_path: Path, content: bytes) -> None:
    source, made = tmp_path / "source", tmp_path / "made.roundtable"
    source.write_bytes(content)
    told = command("import", source, made)
    assert (told.code, len(told.complained), made.exists()) == (2, 1, False)


def test_a_place_that_does_not_fit_is_named(command: Command, held: Path, tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    command("export", held, "--document", "data", "--output", data)
    broken = json.loads(data.read_bytes())
    broken["speeches"][2]["participant"] = 9999
    data.write_text(json.dumps(broken))
    told = command("import", data, tmp_path / "made.roundtable")
    assert (told.code, "speeches[2].participant" in told.complained[0]) == (2, True)


def test_a_meeting_is_never_written_over(command: Command, held: Path, tmp_path: Path) -> None:
    data, before = tmp_path / "data.json", held.read_bytes()
    command("export", held, "--document", "data", "--output", data)
    assert command("import", data, held).code == 2
    assert held.read_bytes() == before


@pytest.mark.parametrize("document", EXPORTS)
def test_tables_and_the_calendar_are_written_like_papers(
    command: Command, held: Path, tmp_path: Path, document: str
) -> None:
    output = tmp_path / document
    assert command("export", held, "--document", document, "--output", output).code == 0
    content = output.read_bytes()
    assert b"\r\n" in content or content.startswith(b"PK")
    refused = ("export", held, "--document", document, "--output", output, "--without-data")
    assert command(*refused).code == 2
