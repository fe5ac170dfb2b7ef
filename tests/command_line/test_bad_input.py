"""What a newcomer gets wrong: one clear line, an exit code, nothing spoiled. Real processes."""

import os
import re
from pathlib import Path

import pytest

from tests.command_line.commands import (
    FIXTURES,
    Command,
    Told,
    damaged_file,
    in_a_process,
    newer_file,
)
from tests.spreadsheets.hostile_files import HOSTILE

NEW = ("new", "new.roundtable", "--title", "T")
PEOPLE = (*NEW, "--participants")
EXPORT = ("export", "held.roundtable", "--document")
REHEARSE = ("rehearse", "--output", "papers", "--script")
WRONG = {
    "a missing file": ("check", "nowhere.roundtable"),
    "a foreign file": ("check", "foreign.txt"),
    "a damaged file": ("check", "damaged.roundtable"),
    "a newer file": ("check", "newer.roundtable"),
    "a folder": ("check", "folder"),
    "a bad line in a script": (*REHEARSE, "unknown.jsonl"),
    "an unknown document": (*EXPORT, "memoirs", "--output", "m.pdf"),
    "an output that cannot be written": (*EXPORT, "data", "--output", "nowhere/data.json"),
    "no title": ("new", "new.roundtable"),
    "a list with a password": (*PEOPLE, "password.xlsx"),
    "a program as a list": (*PEOPLE, "program.xlsx"),
}
ALSO_WRONG = {
    "a script that is no JSON": (*REHEARSE, "foreign.txt"),
    "a script with a bad argument": (*REHEARSE, "argument.jsonl"),
    "a script that is no text": (*REHEARSE, "password.xlsx"),
    "a missing script": (*REHEARSE, "nowhere.jsonl"),
    "an unknown language": (*EXPORT, "minutes", "--output", "m.pdf", "--language", "de"),
    "an output that is a folder": (*EXPORT, "data", "--output", "folder"),
    "an output that is the meeting": (*EXPORT, "data", "--output", "held.roundtable"),
    "a rehearsal into a file": ("rehearse", "--output", "foreign.txt"),
    "a rehearsal in its own folder": ("rehearse", "held.roundtable", "--output", "."),
    "an empty title": ("new", "new.roundtable", "--title", ""),
    "a name that is taken": ("new", "held.roundtable", "--title", "T"),
    "a missing list": (*PEOPLE, "nowhere.csv"),
    "a missing agenda": (*NEW, "--agenda", "nowhere.csv"),
    "a command nobody knows": ("remember", "held.roundtable"),
    "no file": ("check",),
    "data that make no meeting": ("import", "foreign.txt", "new.roundtable"),
    "missing data": ("import", "nowhere.json", "new.roundtable"),
    "a digest into a meeting": ("digest", "held.roundtable", "--output", "new.roundtable"),
}
LATIN = re.compile(r"[A-Za-z]{2,}")
FORMATS = {
    "CSV",
    "XLSX",
    "XLS",
    "ODS",
    "JSON",
    "UTF",
    "HH",
    "MM",
    "SS",
    "FILE",
    "docs",
    "acts",
    "md",
}
NAMES = {"at", "fly", "participant", "title", "help"}


@pytest.fixture(scope="module")
def folder_of_files(tmp_path_factory: pytest.TempPathFactory, rehearsed: Path) -> Path:
    """A folder with good and bad files of all kinds."""
    folder = tmp_path_factory.mktemp("desktop")
    held = folder / "held.roundtable"
    held.write_bytes((rehearsed / "rehearsal.roundtable").read_bytes())
    damaged_file(folder / "damaged.roundtable", held)
    newer_file(folder / "newer.roundtable")
    (folder / "folder").mkdir()
    (folder / "foreign.txt").write_text("Здравствуйте\n", encoding="utf-8")
    (folder / "unknown.jsonl").write_text('{"at": "00:00:00", "do": "fly"}')
    opening = '{"at": "00:00:00", "do": "open_meeting"}\n'
    giving = '{"at": "00:00:00", "do": "give_floor", "participant": 99}'
    (folder / "argument.jsonl").write_text(opening + giving)
    (folder / "password.xlsx").write_bytes(HOSTILE["an xlsx with a password"][0]())
    (folder / "program.xlsx").write_bytes(HOSTILE["a program named as a list"][0]())
    return folder


@pytest.fixture
def desktop(folder_of_files: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the commands are typed."""
    monkeypatch.chdir(folder_of_files)
    return folder_of_files


def files(folder: Path) -> dict[Path, bytes]:
    papers = folder / "papers"
    found = (one for one in folder.rglob("*") if one.is_file() and papers not in one.parents)
    return {one: one.read_bytes() for one in found}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_bad_input_is_one_clear_line(desktop: Path, wrong: tuple[str, ...]) -> None:
    before = files(desktop)
    told = in_a_process(*wrong)
    assert (told.code, told.said, len(told.complained)) == (2, [], 1)
    assert "Traceback" not in told.complained[0]
    assert files(desktop) == before


@pytest.mark.parametrize("wrong", ALSO_WRONG.values(), ids=ALSO_WRONG)
def test_other_mistakes_are_one_clear_line_too(
    command: Command, desktop: Path, wrong: tuple[str, ...]
) -> None:
    before = files(desktop)
    told = command(*wrong)
    assert (told.code, told.said, len(told.complained)) == (2, [], 1)
    assert files(desktop) == before


@pytest.mark.usefixtures("desktop")
@pytest.mark.parametrize("wrong", [*WRONG.values(), *ALSO_WRONG.values()])
def test_a_mistake_is_told_in_russian(command: Command, wrong: tuple[str, ...]) -> None:
    line = command(*wrong).complained[0]
    typed = LATIN.findall(" ".join(wrong))
    assert re.search("[а-яё]{3}", line)
    assert {*LATIN.findall(line)} - {*typed} - FORMATS - NAMES == set()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_one_clear_line(
    command: Command, prepared: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(0o500)
    told = command("export", prepared, "--document", "data", "--output", closed / "data.json")
    assert (told.code, len(told.complained)) == (2, 1)


def test_a_line_names_what_is_missing(command: Command) -> None:
    assert "FILE" in command("check").complained[0]
    assert "--title" in command("new", "new.roundtable").complained[0]
    assert "--document memoirs" in command(*WRONG["an unknown document"]).complained[0]
    assert "remember" in command("remember", "held.roundtable").complained[0]


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "ru_RU.KOI8-R"])
def test_without_a_screen_no_window_is_tried(locale: str) -> None:
    told = in_a_process(LC_ALL=locale)
    assert (told.code, told.said, len(told.complained)) == (3, [], 1)


@pytest.mark.parametrize("asked", [["--help"], ["-h"], ["new", "--help"]])
def test_help_tells_every_command(asked: list[str]) -> None:
    told = in_a_process(*asked)
    assert (told.code, told.complained) == (0, [])
    spoken = " ".join(told.said)
    commands = ("--demo", "new", "export", "import", "digest", "check", "rehearse")
    assert all(name in spoken for name in commands)


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    told = in_a_process("acts", output=writing)
    os.close(writing)
    assert told == Told(130, [], [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_output_to_a_full_disk_is_one_clear_line() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    told = in_a_process("--help", output=full)
    os.close(full)
    assert (told.code, len(told.complained)) == (2, 1)


def test_russian_letters_reach_a_redirected_output_under_any_locale(tmp_path: Path) -> None:
    path = tmp_path / "new.roundtable"
    lists = ("--participants", FIXTURES / "participants.csv")
    told = in_a_process("new", path, "--title", "T", *lists, "--json", LC_ALL="C")
    assert told.code == 0
    assert "Органы власти" in told.said[0]


def test_a_table_in_which_nobody_is_found_makes_no_meeting(
    command: Command, tmp_path: Path
) -> None:
    figures = tmp_path / "list.csv"
    figures.write_text("a;b\n1;2\n", encoding="utf-8")
    path = tmp_path / "m.roundtable"
    told = command("new", path, "--title", "Т", "--participants", figures)
    assert (told.code, path.exists()) == (2, False)
