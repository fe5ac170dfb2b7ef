"""Under a locale that names no language the command line speaks Russian, and nothing else."""

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.command_line.commands import FIXTURES, Command, in_a_process
from tests.reports.reading import Printed
from ui.exports import EXPORTS
from ui.papers import PAPERS as DOCUMENTS

LATIN = re.compile(r"[A-Za-z]{2,}")
HELP = {
    *("python", "main", "py", "demo", "new", "export", "check", "rehearse", "acts"),
    *("title", "participants", "agenda", "json", "document", "output", "language", "script"),
    *("from", "EARLIER"),
    *("strict", "ru", "en", "FILE", "NAME", "DIR", "PDF"),
    *("import", "digest", "DATA", "FILES", "for", "without"),
    *(word for name in (*DOCUMENTS, *EXPORTS) for word in name.split("_")),
}
PAPERS = ("minutes.pdf", "outcomes.pdf")
ROMAN = re.compile("[IVXLC]+")


def strange(lines: list[str], *names: object) -> set[str]:
    """The words in Latin letters, but for those of these names."""
    known = LATIN.findall(" ".join(map(str, names)))
    return {*LATIN.findall("\n".join(lines))} - {*known}


def test_help_is_russian_but_for_what_is_typed(command: Command) -> None:
    assert strange(command("--help").said) <= HELP


def test_the_report_on_a_new_meeting_is_russian(command: Command, tmp_path: Path) -> None:
    people, agenda = FIXTURES / "participants-ministry.xlsx", FIXTURES / "agenda.csv"
    path = tmp_path / "new.roundtable"
    told = command("new", path, "--title", "Т", "--participants", people, "--agenda", agenda)
    assert told.said
    assert strange(told.said, path) == set()


def test_the_counts_of_a_file_are_russian(command: Command, held: Path) -> None:
    assert strange(command("check", held).said, held) == set()


def test_what_is_written_is_told_in_russian(command: Command, held: Path, tmp_path: Path) -> None:
    output = tmp_path / "data.json"
    told = command("export", held, "--document", "data", "--output", output)
    assert strange(told.said, output) == set()


def test_refusals_and_the_end_of_a_rehearsal_are_russian(command: Command, tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text('{"at": "00:00:00", "do": "open_meeting"}\n' * 2)
    told = command("rehearse", "--script", script, "--output", tmp_path)
    assert len(told.said) == 2
    assert strange(told.said, tmp_path, "open_meeting") == set()


@pytest.mark.parametrize("locale", ["C", "ru_RU.UTF-8"])
def test_a_locale_of_no_language_is_russian(locale: str) -> None:
    assert strange(in_a_process(LC_ALL=locale).complained) == set()


def test_an_english_locale_is_spoken_to_in_english() -> None:
    told = in_a_process(LC_ALL="en_GB.UTF-8")
    assert told.complained == ["There is no screen to open a window on."]


@pytest.mark.parametrize("name", PAPERS)
def test_a_russian_paper_has_no_english_in_it(rehearsed: Path, name: str) -> None:
    pdf = (rehearsed / name).read_bytes()
    printed = Printed(pdf)
    with pikepdf.open(BytesIO(pdf)) as document:
        title = str(document.docinfo.Title)
    words = strange([title, *(printed.text(page) for page in printed.pages)])
    assert [word for word in words if not ROMAN.fullmatch(word)] == []
