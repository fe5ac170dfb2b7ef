"""One document over many files."""

from pathlib import Path

import pytest

from tests.command_line.commands import Command, damaged_file
from tests.digest.congress import files, table
from tests.reports.reading import Printed, letters


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three tables of a congress."""
    made = tmp_path / "tables"
    made.mkdir()
    files(made, [table(number) for number in range(3)])
    return made


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "digest.pdf"


def test_a_folder_stands_for_the_meetings_in_it(
    command: Command, folder: Path, output: Path
) -> None:
    told = command("digest", folder, "--output", output, "--title", "Отчёт министру")
    assert (told.code, told.complained) == (0, [])
    shown = Printed(output.read_bytes()).letters
    assert all(letters(one.details.title) in shown for one in map(table, range(3)))
    assert letters("Отчёт министру") in shown


def test_a_pattern_stands_for_the_files_that_fit(
    command: Command, folder: Path, output: Path
) -> None:
    assert command("digest", folder / "000[12]*.roundtable", "--output", output).code == 0
    shown = Printed(output.read_bytes()).letters
    assert letters(table(1).details.title) in shown
    assert letters(table(0).details.title) not in shown


def test_a_damaged_file_is_named_on_both_and_the_others_are_in_the_digest(
    command: Command, folder: Path, output: Path
) -> None:
    whole = folder / "0001.roundtable"
    damaged_file(folder / "broken.roundtable", whole)
    (folder / "notes.roundtable").write_text("Здравствуйте")
    told = command("digest", folder, "--output", output)
    assert (told.code, len(told.complained)) == (0, 2)
    assert "broken.roundtable" in told.complained[0]
    assert "broken.roundtable" in Printed(output.read_bytes()).letters


def test_signed_papers_count_like_the_meetings_they_carry(
    command: Command, folder: Path, output: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "signed.pdf"
    last = folder / "0002.roundtable"
    command("export", last, "--document", "minutes", "--output", paper)
    last.unlink()
    told = command("digest", folder, paper, "--output", output)
    assert (told.code, told.complained) == (0, [])
    assert letters(table(2).details.title) in Printed(output.read_bytes()).letters


def test_a_meeting_and_its_paper_count_once(
    command: Command, folder: Path, output: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "signed.pdf"
    command("export", folder / "0000.roundtable", "--document", "minutes", "--output", paper)
    told = command("digest", folder, paper, "--output", output)
    assert "signed.pdf" in told.complained[0]
    assert "0000.roundtable" in told.complained[0]


def test_without_any_meeting_there_is_no_digest(
    command: Command, output: Path, tmp_path: Path
) -> None:
    told = command("digest", tmp_path, "--output", output)
    assert (told.code, output.exists(), len(told.complained)) == (2, False, 1)


def test_a_meeting_is_never_written_over(command: Command, folder: Path) -> None:
    meeting = folder / "0001.roundtable"
    before = meeting.read_bytes()
    assert command("digest", folder, "--output", meeting).code == 2
    assert meeting.read_bytes() == before
