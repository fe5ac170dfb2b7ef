"""The window of the other tests, and a home of its own for whoever has to go on elsewhere."""

from pathlib import Path

import pytest

from tests.ui.conftest import dressed as dressed, seat as seat


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    return folder
