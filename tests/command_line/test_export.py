"""Papers out of a meeting file."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name

from tests.command_line.commands import Command
from tests.reports.reading import Printed

PAPERS = ("minutes", "outcomes")
WORDS = {
    ("minutes", "ru"): "ПРОТОКОЛ",
    ("minutes", "en"): "MINUTES",
    ("outcomes", "ru"): "ИТОГИ",
    ("outcomes", "en"): "OUTCOMES",
}
Export = Callable[..., bytes]


@pytest.fixture
def exported(command: Command, held: Path, tmp_path: Path) -> Export:
    def export(document: str, *more: str) -> bytes:
        output = tmp_path / document
        assert command("export", held, "--document", document, "--output", output, *more).code == 0
        return output.read_bytes()

    return export


def date_in(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as document:
        return str(document.docinfo[Name.CreationDate])


@pytest.mark.parametrize(("document", "language"), WORDS)
def test_every_paper_speaks_both_languages(exported: Export, document: str, language: str) -> None:
    printed = Printed(exported(document, "--language", language))
    assert WORDS[document, language] in printed.text(0).upper()


def test_a_paper_speaks_the_language_of_its_meeting_unless_asked(exported: Export) -> None:
    assert exported("minutes") == exported("minutes", "--language", "ru")
    assert exported("minutes") != exported("minutes", "--language", "en")


@pytest.mark.parametrize("document", PAPERS)
def test_the_date_in_a_paper_is_the_close_of_the_meeting(exported: Export, document: str) -> None:
    assert date_in(exported(document)).startswith("D:202510160307")


def test_before_the_meeting_the_date_in_a_paper_is_no_date_of_printing(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    output = tmp_path / "minutes.pdf"
    command("export", prepared, "--document", "minutes", "--output", output)
    assert date_in(output.read_bytes()).startswith(("D:1999", "D:2000"))


@pytest.mark.parametrize("document", PAPERS)
def test_a_paper_carries_what_the_data_are(exported: Export, document: str) -> None:
    with pikepdf.open(BytesIO(exported(document))) as pdf:
        attached = pdf.attachments["meeting.json"].get_file().read_bytes()
    assert json.loads(attached) == json.loads(exported("data"))


def test_an_old_paper_is_replaced_and_nothing_lies_beside_it(
    exported: Export, tmp_path: Path
) -> None:
    (tmp_path / "outcomes").write_text("old")
    assert exported("outcomes").startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["outcomes"]


def test_a_paper_never_takes_the_place_of_a_meeting(
    command: Command, prepared: Path, held: Path
) -> None:
    before = prepared.read_bytes()
    for meeting in (prepared, held):
        told = command("export", meeting, "--document", "data", "--output", prepared)
        assert (told.code, len(told.complained)) == (2, 1)
    assert prepared.read_bytes() == before


def test_a_folder_is_no_place_for_a_paper_and_no_draft_is_left(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    assert command("export", prepared, "--document", "data", "--output", folder).code == 2
    assert {one.name for one in tmp_path.iterdir()} == {"papers", prepared.name}


def test_export_leaves_the_meeting_as_it_was(command: Command, held: Path, tmp_path: Path) -> None:
    before = held.read_bytes(), held.stat().st_mtime_ns
    command("export", held, "--document", "minutes", "--output", tmp_path / "m.pdf")
    assert (held.read_bytes(), held.stat().st_mtime_ns) == before


def test_characters_that_no_face_has_are_named_with_what_they_stand_in(
    command: Command, tmp_path: Path
) -> None:
    meeting = tmp_path / "m.roundtable"
    assert command("new", meeting, "--title", "Встреча с 王伟 👍").code == 0
    output = tmp_path / "programme.pdf"
    told = command("export", meeting, "--document", "programme", "--output", output)
    assert told.code == 0
    assert "王, 伟, 👍" in told.said[-1]
    assert len(told.said) == 3
    assert "�" in Printed(output.read_bytes()).text(0)
    data = command("export", meeting, "--document", "data", "--output", tmp_path / "m.json")
    assert len(data.said) == 1
