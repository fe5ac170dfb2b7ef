"""An error of the program is said to the moderator and logged, and the meeting goes on."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from ui.diagnostics.hooks import hook_errors
from ui.diagnostics.program_log import ProgramLog


@pytest.fixture
def log(tmp_path: Path) -> ProgramLog:
    return ProgramLog(tmp_path, lambda: datetime(2025, 10, 16, 10, 5, tzinfo=UTC))


@pytest.fixture
def reported(log: ProgramLog) -> Iterator[list[BaseException]]:
    said: list[BaseException] = []
    before, listening = sys.excepthook, qInstallMessageHandler(None)
    hook_errors(said.append, log)
    yield said
    sys.excepthook = before
    qInstallMessageHandler(listening)


def test_a_mistake_is_said_and_logged_without_its_message(
    reported: list[BaseException], log: ProgramLog, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = KeyError("Иванова")
    sys.excepthook(KeyError, problem, None)
    assert reported == [problem]
    assert "error KeyError" in log.last_lines(1)[0]
    assert "Иванова" not in log.last_lines(1)[0]
    assert "Иванова" in capsys.readouterr().err


@pytest.mark.usefixtures("reported")
def test_a_complaint_of_qt_is_logged(log: ProgramLog) -> None:
    qWarning("a timer was stopped from another thread")
    assert log.last_lines(1)[0].endswith("QtWarningMsg: a timer was stopped from another thread")
