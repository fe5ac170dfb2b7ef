"""What keeps a meeting safe besides its own file: backups; and the erasing of what is private."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from models.sitting import OpenClock, ReadFile, Told, is_sample
from models.store.backups import keep_backup
from models.store.copies import Copied, copy_verified
from models.store.kept import Kept, kept_states
from models.store.trouble import StoreError
from ui.live_desk import LiveDesk
from ui.opening import Read
from ui.places import Places

if TYPE_CHECKING:
    from models.privacy.erasing import Erasure
    from models.privacy.erasing_file import Remains

FEWEST = 2


class Safekeeping:
    """Over the files of this computer; the meeting must not be open while it is erased."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def back_up(self, desk: LiveDesk) -> StoreError | None:
        """A backup of the meeting as it is now, unless it is the sample or was just begun; what
        the disk said."""
        if desk.meeting.details.sample or desk.sitting.read_only or desk.last_number < FEWEST:
            return None
        return self._back_up(desk.path)

    def back_up_read(self, read: Read) -> StoreError | None:
        """The same for a meeting file that was read; may be called on any thread."""
        if not isinstance(read, ReadFile):
            return None
        entries = read.history.entries
        if is_sample(entries) or len(entries) < FEWEST:
            return None
        return self._back_up(read.path)

    def _back_up(self, path: Path) -> StoreError | None:
        try:
            keep_backup(path, self._places.backups, self._places.around)
        except StoreError as refusal:
            return refusal
        return None

    def copy(self, path: Path, folder: Path) -> Copied:
        """A copy in another folder, read back. Raises StoreError; may be called on any thread."""
        return copy_verified(path, folder, self._places.around)

    @property
    def backups(self) -> Path:
        """Where they lie."""
        return self._places.backups

    def kept(self, path: Path) -> tuple[Kept, ...]:
        """The states of a meeting that can be opened, the newest first."""
        return kept_states(path, self._places.kept_in.folders, self._places.around)

    def papers(self, path: Path) -> tuple[Path, ...]:
        """What was printed of the meeting, as far as one can see; it keeps what is erased."""
        from models.privacy.erasing_file import papers_of

        return papers_of(path, self._places.kept_in, self._places.around.disk)

    def sharing_backups(self, path: Path) -> tuple[Path, ...]:
        """Other files whose backups go when something is erased in this one."""
        from models.privacy.erasing_file import sharing_backups

        return sharing_backups(path, self._places.kept_in, self._places.around)

    def erase(
        self, path: Path, erasure: "Erasure", word: str, clock: OpenClock, told: Told
    ) -> "Remains":
        """In the file, in what was kept of it, and, with the names, in the directory; `word`
        stands before everybody's number.

        Raises StoreError or Refused; may be called on any thread. `told` hears that all is ready
        before anything is rewritten; what it raises leaves the files as they were.
        """
        from models.privacy.erasing import Erasure
        from models.privacy.erasing_file import erase_in_file, everybody_in

        places, directory = self._places, self._places.earlier_work
        people = everybody_in(path, places.around) if erasure is Erasure.NAMES else ()
        remains = erase_in_file(path, erasure, word, places.kept_in, places.around, clock, told)
        if people:
            with suppress(StoreError):
                directory.forget(people)
        return remains
