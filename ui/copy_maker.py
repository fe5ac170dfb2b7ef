"""A copy of the meeting on another medium, made and read back beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.store.copies import Copied
from models.store.trouble import StoreError


class _Told(QObject):
    made = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, make: Callable[[], Copied], told: _Told) -> None:
        super().__init__()
        self._make = make
        self._told = told

    def run(self) -> None:
        try:
            copied = self._make()
        except StoreError as error:
            self._told.failed.emit(error)
        else:
            self._told.made.emit(copied)


class CopyMaker(QObject):
    """`made` carries a Copied that was read back, `failed` the StoreError; one copy at a time."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, copy: Callable[[Path, Path], Copied], parent: QObject) -> None:
        super().__init__(parent)
        self._copy = copy
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.made.connect(self.made)
        self._told.failed.connect(self.failed)

    def copy(self, path: Path, folder: Path) -> None:
        """Returns at once."""
        self._pool.start(_Job(lambda: self._copy(path, folder), self._told))
