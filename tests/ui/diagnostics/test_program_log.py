"""The log of the program tells where it went wrong, and nothing about people."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ui.about.parts import Part
from ui.diagnostics.program_log import LONGEST, ProgramLog, without_private
from ui.diagnostics.report import diagnostics

NOW = datetime(2025, 10, 16, 10, 5, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> ProgramLog:
    return ProgramLog(tmp_path / "log", lambda: NOW)


def fail_about(name: str) -> None:
    raise ValueError(f"{name} has no seat")


def note_a_mistake(log: ProgramLog) -> None:
    try:
        fail_about("Иванова")
    except ValueError as problem:
        log.note_error(problem, problem.__traceback__)


def test_an_event_is_one_dated_line(log: ProgramLog) -> None:
    log.note("started\n  in a window")
    assert log.last_lines(5) == ("2025-10-16T10:05:00Z started in a window",)


def test_a_mistake_is_logged_with_its_kind_and_its_way_through_the_code(log: ProgramLog) -> None:
    note_a_mistake(log)
    (line,) = log.last_lines(5)
    assert "error ValueError: test_program_log.py:" in line
    assert "fail_about" in line


def test_the_message_of_a_mistake_may_name_somebody_and_is_not_logged(log: ProgramLog) -> None:
    note_a_mistake(log)
    assert "Иванова" not in log.path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        "cannot open /srv/ivanova/All Meetings/Budget.roundtable",
        "cannot open Budget.roundtable (ivanova)",
        r"cannot open C:\Users\ivanova\Budget.roundtable",
        "style of 'ivanova'",
        "family «ivanova» is missing",
        'no glyph for "ivanova"',
    ],
)
def test_quoted_words_and_paths_are_left_out(words: str) -> None:
    assert "ivanova" not in without_private(words)
    assert "Budget" not in without_private(words)


def test_the_name_of_the_system_is_no_path() -> None:
    assert without_private("Debian GNU/Linux 12") == "Debian GNU/Linux 12"


def test_a_long_log_is_put_aside(log: ProgramLog) -> None:
    log.note("old")
    log.path.write_text("x" * (LONGEST + 1), encoding="utf-8")
    log.note("new")
    assert [line.split()[1] for line in log.last_lines(9)] == ["new"]
    assert log.path.with_suffix(".older.log").exists()


def test_a_disk_that_refuses_the_log_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = ProgramLog(tmp_path / "file", lambda: NOW)
    log.note("started")
    assert log.last_lines(5) == ()


def test_diagnostics_name_no_meeting_and_no_folder(log: ProgramLog, tmp_path: Path) -> None:
    (tmp_path / "meetings").mkdir()
    (tmp_path / "meetings" / "Budget.roundtable").touch()
    log.note("started")
    told = diagnostics((Part("Roundtable", "0.1.0", "MIT"),), tmp_path, log)
    assert told.startswith("Roundtable 0.1.0\n")
    assert "1 meetings" in told
    assert told.endswith("started")
    assert "Budget" not in told
    assert str(tmp_path) not in told
