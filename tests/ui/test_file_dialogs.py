"""File dialogs speak the language of the window, word for word."""

from collections.abc import Callable

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
