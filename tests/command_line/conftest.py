from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from main import main
from tests.command_line.commands import FIXTURES, Command, Told


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The one of all tests: a command makes its own only where there is none."""
    return qapp


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in this process: the same code, without the second that a start takes."""

    def run(*arguments: str | Path) -> Told:
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        printed = capsys.readouterr()
        return Told(code, printed.out.splitlines(), printed.err.splitlines())

    return run


@pytest.fixture(scope="session")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a rehearsal of the sample."""
    folder = tmp_path_factory.mktemp("rehearsed")
    assert main(["rehearse", "--output", str(folder)]) == 0
    return folder


@pytest.fixture
def held(rehearsed: Path) -> Path:
    """The file of a round table that was held."""
    return rehearsed / "rehearsal.roundtable"


@pytest.fixture
def prepared(command: Command, tmp_path: Path) -> Path:
    """A file made of two spreadsheets; nobody has met yet."""
    path = tmp_path / "prepared.roundtable"
    lists = ("participants", "participants.csv"), ("agenda", "agenda.csv")
    given = [word for name, file in lists for word in (f"--{name}", FIXTURES / file)]
    assert command("new", path, "--title", "Круглый стол", *given).code == 0
    return path
