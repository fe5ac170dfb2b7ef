"""What keeps a meeting safe besides its own file: backups; and the erasing of what is private."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from models.sitting import OpenClock
from models.store.backups import keep_backup
from models.store.copies import Copied, copy_verified
from models.store.kept import Kept, kept_states
from models.store.trouble import StoreError
from ui.language import Words
from ui.live_desk import LiveDesk
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
        try:
            keep_backup(desk.path, self._places.backups, self._places.around)
        except StoreError as refusal:
            return refusal
        return None

    def copy(self, path: Path, folder: Path) -> Copied:
        """A copy in another folder, read back. Raises StoreError; may be called on any thread."""
        return copy_verified(path, folder, self._places.around)

    def kept(self, path: Path) -> tuple[Kept, ...]:
        """The states of a meeting that can be opened, the newest first."""
        return kept_states(path, self._places.kept_in.folders, self._places.around)

    def papers(self, path: Path) -> tuple[Path, ...]:
        """What was printed of the meeting, as far as one can see; it keeps what is erased."""
        from models.privacy.erasing_file import papers_of

        return papers_of(path, self._places.kept_in, self._places.around.disk)

    def erase(self, path: Path, erasure: "Erasure", language: str, clock: OpenClock) -> "Remains":
        """In the file, in what was kept of it, and, with the names, in the directory.

        Raises StoreError or Refused.
        """
        from models.privacy.aliases import numbered_as
        from models.privacy.erasing import Erasure
        from models.privacy.erasing_file import erase_in_file, everybody_in

        places, word = self._places, numbered_as(Words(language))
        people = everybody_in(path, places.around)
        remains = erase_in_file(path, erasure, word, places.kept_in, places.around, clock)
        if erasure is Erasure.NAMES:
            with suppress(StoreError):
                places.earlier_work.forget(people)
        return remains
