"""What the first picture of the demo waits for: nothing that only a paper or a list needs."""

import os
import subprocess
import sys
from pathlib import Path

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
"""
LATER = {"reportlab", "pikepdf", "PIL", "fontTools", "python_calamine", "charset_normalizer"}
OTHER_PAGES = {
    *("ui.prepare", "ui.outcomes", "ui.start", "ui.start_window", "ui.register"),
    *("models.importing.found", "models.privacy", "models.exchange", "models.digest"),
    *("PySide6.QtPrintSupport", "PySide6.QtPdf", "PySide6.QtMultimedia"),
}


def test_the_first_picture_imports_nothing_that_other_pages_papers_and_lists_need(
    tmp_path: Path,
) -> None:
    folders = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    imported = subprocess.run(
        (sys.executable, "-c", SHOWN),
        cwd=ROOT,
        env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    names = {*imported.stdout.split()}
    assert not LATER & {name.split(".")[0] for name in names}
    assert not OTHER_PAGES & names
