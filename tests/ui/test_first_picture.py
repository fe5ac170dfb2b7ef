"""What the first picture of the demo waits for: nothing that only a paper or a list needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from main import main
QTimer.singleShot(0, lambda: QTimer.singleShot(0, QApplication.quit))
assert main(["--demo"]) == 0
assert "ui.main_window" in sys.modules
print(*sys.modules)
import linecache
print(*linecache.cache, file=sys.stderr)
"""
LATER = {"reportlab", "pikepdf", "PIL", "fontTools", "python_calamine", "charset_normalizer"}
OTHER_PAGES = {
    *("ui.prepare", "ui.outcomes", "ui.start", "ui.start_window", "ui.register"),
    *(
        "models.importing.found",
        "models.spreadsheets.columns",
        "models.privacy",
        "models.exchange",
        "models.digest",
    ),
    *("PySide6.QtPrintSupport", "PySide6.QtPdf", "PySide6.QtMultimedia", "PySide6.QtDBus"),
    *("ui.desk.people_grid", "ui.keys.card_panel", "ui.commands.command_box", "ui.file_dialogs"),
    *("ui.press.packed_process", "pickle", "html"),
}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    """Prints the modules that were imported and, as errors, the sources that were read."""
    home = str(tmp_path_factory.mktemp("home"))
    return subprocess.run(
        (sys.executable, "-c", SHOWN),
        cwd=ROOT,
        env=os.environ
        | {"XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )


def test_the_first_picture_imports_nothing_that_other_pages_papers_and_lists_need(
    shown: "subprocess.CompletedProcess[str]",
) -> None:
    names = {*shown.stdout.split()}
    assert not LATER & {name.split(".")[0] for name in names}
    assert not OTHER_PAGES & names


def test_before_the_first_picture_no_source_is_read_but_that_of_the_way_of_importing(
    shown: "subprocess.CompletedProcess[str]",
) -> None:
    read = {Path(name) for name in shown.stderr.split() if name.startswith(str(ROOT / "ui"))}
    assert read - {ROOT / "ui" / "__init__.py"} == {ROOT / "ui" / "plain_import.py"}
    assert str(ROOT / "models") not in shown.stderr
