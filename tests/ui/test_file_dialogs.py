"""File dialogs speak the language of the window, word for word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.file_dialogs import file_dialog


def test_every_label_is_russian_in_a_russian_window(
    qtbot: QtBot, speak: Callable[[str], object]
) -> None:
    speak("ru")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "", "")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    label = QFileDialog.DialogLabel
    words = [dialog.labelText(one) for one in (label.LookIn, label.FileName, label.FileType)]
    assert words == ["Папка:", "Файл:", "Вид:"]


def test_the_kinds_of_files_and_folders_are_told_in_it_too(
    qtbot: QtBot, speak: Callable[[str], object], tmp_path: Path
) -> None:
    speak("ru")
    (tmp_path / "список.csv").touch()
    (tmp_path / "список").touch()
    parent = QWidget()
    qtbot.addWidget(parent)
    provider = file_dialog(parent, "", "").iconProvider()
    kinds = [provider.type(QFileInfo(str(one))) for one in (tmp_path, *sorted(tmp_path.iterdir()))]
    assert kinds == ["Папка", "Файл", "CSV"]
