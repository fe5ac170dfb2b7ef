"""The papers before the meeting, out of a meeting file."""

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.command_line.commands import FIXTURES, Command
from tests.reports.reading import Printed
from ui.papers import BEFORE

WORDS = {
    "programme": ("ПРОГРАММА", "PROGRAMME"),
    "registration": ("ЛИСТ РЕГИСТРАЦИИ", "REGISTRATION SHEET"),
    "participants": ("СПИСОК УЧАСТНИКОВ", "LIST OF PARTICIPANTS"),
    "tent_cards": ("АБАКУМОВ", "АБАКУМОВ"),
    "seating_plan": ("СХЕМА РАССАДКИ", "SEATING PLAN"),
    "before": ("СХЕМА РАССАДКИ", "SEATING PLAN"),
}


@pytest.mark.parametrize("document", WORDS)
@pytest.mark.parametrize(("place", "language"), [(0, "ru"), (1, "en")])
def test_every_paper_speaks_both_languages(
    command: Command, prepared: Path, tmp_path: Path, document: str, place: int, language: str
) -> None:
    output = tmp_path / "paper.pdf"
    given = ("--document", document, "--output", output, "--language", language)
    assert command("export", prepared, *given).code == 0
    printed = Printed(output.read_bytes())
    assert any(WORDS[document][place] in printed.text(page) for page in printed.pages)


def test_a_folder_gets_a_file_for_each_paper(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    told = command("export", prepared, "--document", "before", "--output", folder)
    assert (told.code, len(told.said)) == (0, 5)
    assert {one.name for one in folder.iterdir()} == {f"{name}.pdf" for name in BEFORE}


def test_a_folder_is_no_place_for_a_single_paper(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    told = command("export", prepared, "--document", "tent_cards", "--output", tmp_path)
    assert told.code == 2


def test_the_set_carries_what_the_data_are(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    for document in ("before", "data"):
        command("export", prepared, "--document", document, "--output", tmp_path / document)
    with pikepdf.open(BytesIO((tmp_path / "before").read_bytes())) as pdf:
        attached = pdf.attachments["meeting.json"].get_file().read_bytes()
    assert json.loads(attached) == json.loads((tmp_path / "data").read_bytes())


def test_a_meeting_with_nobody_and_nothing_has_its_papers_too(
    command: Command, tmp_path: Path
) -> None:
    meeting, output = tmp_path / "empty.roundtable", tmp_path / "before.pdf"
    command("new", meeting, "--title", "Круглый стол")
    assert command("export", meeting, "--document", "before", "--output", output).code == 0
    assert len(Printed(output.read_bytes()).pages) == 5


def test_contacts_stand_only_on_the_sheet_that_is_asked_for_by_name(
    command: Command, tmp_path: Path
) -> None:
    meeting = tmp_path / "m.roundtable"
    people = FIXTURES / "participants-registration.xlsx"
    command("new", meeting, "--title", "Т", "--participants", people)
    found = {}
    for document in ("registration", "registration_contacts", "minutes", "before"):
        output = tmp_path / document
        command("export", meeting, "--document", document, "--output", output)
        printed = Printed(output.read_bytes())
        found[document] = any("user02@" in printed.text(page) for page in printed.pages)
    assert [name for name, has in found.items() if has] == ["registration_contacts"]


def test_the_list_by_name_is_alphabetical(command: Command, prepared: Path, tmp_path: Path) -> None:
    output = tmp_path / "list.pdf"
    command("export", prepared, "--document", "participants_by_name", "--output", output)
    printed = Printed(output.read_bytes())
    text = "".join(printed.text(page) for page in printed.pages)
    assert text.index("Ким Марина") < text.index("Лебедев") < text.index("Ли Ен Сун")
