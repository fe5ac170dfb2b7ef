"""A folder of a congress: meetings in folders of their own, papers beside them, signed ones."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from models.final_papers import Document, FinalPaper
from models.meeting import Meeting
from models.readings.final_papers import last_instant
from tests.command_line.commands import Command, around
from tests.command_line.conftest import command as command
from tests.digest.congress import file_of, sample, table
from tests.reports.reading import Printed, letters
from ui.language import Words
from ui.meetings_below import DEEPEST, meeting_files
from ui.papers import PAPERS
from ui.told_meeting import told_in

pytestmark = pytest.mark.usefixtures("qapp")


def paper_of(path: Path, meeting: Meeting) -> Path:
    path.write_bytes(PAPERS["outcomes"](meeting, Words("ru"), "ru"))
    return path


def final(meeting: Meeting) -> Meeting:
    at = last_instant(meeting)
    assert at
    return replace(meeting, final_papers=(FinalPaper(Document.OUTCOMES, 1, at, meeting),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One table here, one in a folder below, and of a third the signed paper alone."""
    made = tmp_path / "congress"
    (made / "second day").mkdir(parents=True)
    file_of(made / "first.roundtable", table(0))
    file_of(made / "second day" / "second.roundtable", table(1))
    paper_of(made / "second day" / "signed.pdf", final(table(2)))
    return made


@pytest.fixture
def output(folder: Path) -> Path:
    return folder / "digest.pdf"


def test_a_folder_is_read_with_the_folders_and_the_papers_in_it(
    command: Command, folder: Path, output: Path
) -> None:
    told = command("digest", folder, "--output", output)
    assert (told.code, told.complained) == (0, [])
    shown = Printed(output.read_bytes()).letters
    assert all(letters(table(number).details.title) in shown for number in range(3))


def test_the_sample_that_lies_in_the_folder_is_named_and_is_not_in_the_digest(
    command: Command, folder: Path, output: Path
) -> None:
    file_of(folder / "Образец.roundtable", sample("ru"))
    told = command("digest", folder, "--output", output, "--language", "en")
    assert told.code == 0
    assert ["Образец.roundtable" in one for one in told.complained] == [True]
    shown = Printed(output.read_bytes()).letters
    assert letters("Образец.roundtable is a sample: all names in it are invented.") in shown
    assert letters("Sample: all names are invented") not in shown
    assert letters("3 meetings") in shown


def test_a_sample_given_by_its_own_name_makes_a_marked_digest(
    command: Command, tmp_path: Path
) -> None:
    path, output = file_of(tmp_path / "sample.roundtable", sample("en")), tmp_path / "digest.pdf"
    told = command("digest", path, "--output", output, "--language", "en")
    assert (told.code, told.complained) == (0, [])
    assert letters("Sample: all names are invented") in Printed(output.read_bytes()).letters


def test_papers_that_add_nothing_go_without_saying(
    command: Command, folder: Path, output: Path
) -> None:
    paper_of(folder / "outcomes.pdf", table(0))
    (folder / "invoice.pdf").write_bytes(b"%PDF-1.4 of somebody else")
    told = command("digest", folder, "--output", output)
    assert (told.code, told.complained) == (0, [])


def test_the_digest_of_yesterday_is_written_over_but_no_signed_paper(
    command: Command, folder: Path, output: Path
) -> None:
    assert command("digest", folder, "--output", output).code == 0
    assert command("digest", folder, "--output", output).code == 0
    signed = folder / "second day" / "signed.pdf"
    before = signed.read_bytes()
    assert command("digest", folder, "--output", signed).code == 2
    assert signed.read_bytes() == before


def test_hidden_folders_and_those_too_deep_are_left_alone(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*"a" * DEEPEST)
    (tmp_path / ".kept").mkdir()
    (deep / "b").mkdir(parents=True)
    for place in (tmp_path / ".kept", deep, deep / "b"):
        (place / "one.roundtable").touch()
    assert meeting_files([tmp_path]) == [deep / "one.roundtable"]


def test_what_is_not_in_the_digest_is_told_in_its_language(
    command: Command, folder: Path, output: Path
) -> None:
    (folder / "broken.roundtable").write_text("Здравствуйте")
    command("digest", folder, "--output", output, "--language", "en")
    shown = Printed(output.read_bytes()).letters
    assert letters("broken.roundtable is not a meeting file. It was not touched.") in shown


def test_a_signed_paper_is_no_draft(folder: Path) -> None:
    signed = told_in(folder / "second day" / "signed.pdf", around())
    draft = told_in(paper_of(folder / "draft.pdf", table(2)), around())
    assert [len(one.meeting.final_papers) for one in (signed, draft)] == [1, 0]
