"""Where this computer keeps meetings, and what the store is handed in here."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QStandardPaths

from models.clock import Clock, SystemClock, awake_time
from models.store.catalogue import Catalogue
from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.surroundings import Surroundings

if TYPE_CHECKING:
    from models.earlier.work import EarlierWork
    from models.privacy.erasing_file import KeptIn

SALT_BYTES = 8


class Places(Struct, frozen=True):
    """The folder of this user's meetings, the disk behind it, and the clocks; `awake` stands still
    while the computer sleeps."""

    data: Path
    around: Surroundings
    clock: Callable[[datetime | None], Clock]
    awake: Callable[[], timedelta] = awake_time

    @property
    def meetings(self) -> Path:
        return self.data / "meetings"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def kept_in(self) -> "KeptIn":
        """Where states of meetings lie besides the meetings themselves, and papers mostly; and the
        meetings that were opened here."""
        from models.privacy.erasing_file import KeptIn

        location = QStandardPaths.StandardLocation
        papers = (location.DocumentsLocation, location.DesktopLocation, location.DownloadLocation)
        return KeptIn(
            (self.backups, *self.emergency.folders),
            (self.meetings,),
            tuple(Path(QStandardPaths.writableLocation(one)) for one in papers),
            tuple(entry.path for entry in self.catalogue.recent()),
        )

    @property
    def earlier_work(self) -> "EarlierWork":
        """People and templates used again and again: one small file for all meetings."""
        from models.earlier.work import EarlierWork
        from models.store.shelf import Shelf

        return EarlierWork(Shelf(self.data / "people-and-templates.roundtable", self.around))

    @property
    def catalogue(self) -> Catalogue:
        return Catalogue(self.data / "catalogue.json", self.around)

    @property
    def emergency(self) -> Emergency:
        """Elsewhere than the meetings: the user's home and the folder for temporary files."""
        location = QStandardPaths.StandardLocation
        folders = [
            Path(QStandardPaths.writableLocation(one))
            for one in (location.DocumentsLocation, location.HomeLocation, location.TempLocation)
        ]
        return Emergency([folder / "Roundtable rescue" for folder in folders], self.around)


def real_places() -> Places:
    """This computer: its disk, its clock, its randomness, its folders."""
    location = QStandardPaths.StandardLocation.GenericDataLocation
    data = Path(QStandardPaths.writableLocation(location)) / "roundtable"
    around = Surroundings(Disk(), lambda: os.urandom(SALT_BYTES), lambda: _now())
    return Places(data, around, SystemClock)


def _now() -> datetime:
    return SystemClock()().wall
