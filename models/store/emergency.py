"""When the meeting's own disk fails: the whole meeting goes on in a new file elsewhere."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from msgspec import Struct

from models.store.meeting_file import MeetingFile
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

MOST_NAMES = 100


class Emergency(Struct, frozen=True):
    """Folders to try, in their order, and what a new file needs."""

    folders: Sequence[Path]
    around: Surroundings

    def go_on(self, meeting: Path, records: Sequence[Record]) -> MeetingFile:
        """A complete new meeting file with these records; each counts, acknowledged or not.

        StoreError of the last folder if all refuse.
        """
        refusal = StoreError(Trouble.NOT_FOUND, meeting)
        for folder in self.folders:
            try:
                return self._new_file(folder, f"{meeting.stem} {self.around.stamp()}", records)
            except StoreError as error:
                refusal = error
        raise refusal

    def _new_file(self, folder: Path, stem: str, records: Sequence[Record]) -> MeetingFile:
        for attempt in count(1):
            again = f" ({attempt})" if attempt > 1 else ""
            try:
                path = folder / f"{stem}{again}.roundtable"
                return MeetingFile.create(path, self.around, records)
            except StoreError as error:
                if error.trouble is not Trouble.ALREADY_EXISTS or attempt == MOST_NAMES:
                    raise
        raise AssertionError
