"""What a meeting leaves behind, out of a meeting file."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from tests.command_line.commands import Command, Told
from tests.reports.reading import Printed
from ui.papers import AFTER

WORDS = {
    "minutes": "MINUTES",
    "short_minutes": "MINUTES",
    "outcomes": "OUTCOMES",
    "resolution": "RESOLUTION",
    "assignments": "LIST OF ASSIGNMENTS",
    "extract": "EXTRACT",
    "proposals": "REGISTER OF PROPOSALS",
    "statistics": "SPEAKING TIME",
    "fallback": "THE MEETING AS OF 13:07",
}
EXECUTOR = "Ремезова К.Т."


def export(command: Command, meeting: Path, document: str, output: Path, *more: str) -> Told:
    return command("export", meeting, "--document", document, "--output", output, *more)


def test_every_paper_after_the_meeting_is_tried_here() -> None:
    assert {*AFTER, "fallback"} == {*WORDS}


@pytest.mark.parametrize("document", WORDS)
def test_every_paper_says_what_it_is(
    command: Command, held: Path, tmp_path: Path, document: str
) -> None:
    output = tmp_path / "paper.pdf"
    assert export(command, held, document, output, "--language", "en").code == 0
    assert WORDS[document] in Printed(output.read_bytes()).text(0)


def test_an_extract_is_for_one_addressee_who_needs_not_be_typed_out(
    command: Command, held: Path, tmp_path: Path
) -> None:
    output = tmp_path / "extract.pdf"
    assert export(command, held, "extract", output, "--for", "ремез", "--language", "en").code == 0
    printed = Printed(output.read_bytes())
    assert f"For: {EXECUTOR}" in printed.text(0).replace("\N{NO-BREAK SPACE}", " ")
    with pikepdf.open(output) as pdf:
        assert not pdf.attachments


@pytest.mark.parametrize("typed", ["Никто", ""])
def test_whoever_is_responsible_for_nothing_or_is_not_the_only_one_meant_gets_no_extract(
    command: Command, held: Path, tmp_path: Path, typed: str
) -> None:
    told = export(command, held, "extract", tmp_path / "extract.pdf", "--for", typed)
    assert (told.code, len(told.complained)) == (2, 1)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("document", "option"), [("minutes", ("--for", "Ким")), ("data", ("--without-data",))]
)
def test_an_option_that_means_nothing_is_no_silent_one(
    command: Command, held: Path, tmp_path: Path, document: str, option: tuple[str, ...]
) -> None:
    assert export(command, held, document, tmp_path / "paper", *option).code == 2


def test_a_paper_without_data_is_the_same_paper_as_pdf_a_1b(
    command: Command, held: Path, tmp_path: Path
) -> None:
    whole, bare = tmp_path / "whole.pdf", tmp_path / "bare.pdf"
    export(command, held, "minutes", whole)
    export(command, held, "minutes", bare, "--without-data")
    assert pdfa.validate_written(BytesIO(bare.read_bytes()), "1b").verdict == "pass"
    with pikepdf.open(bare) as pdf:
        assert not pdf.attachments
    assert b"meeting.json" not in bare.read_bytes()
    assert Printed(bare.read_bytes()).letters == Printed(whole.read_bytes()).letters
