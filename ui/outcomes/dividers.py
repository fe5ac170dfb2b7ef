"""Where a divider stands, remembered on this computer."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


def bring_back(divider: QSplitter, settings: QSettings, key: str) -> None:
    """To where it stood when its state was kept under `key`; else it stays."""
    kept = settings.value(key)
    if isinstance(kept, QByteArray):
        divider.restoreState(kept)
