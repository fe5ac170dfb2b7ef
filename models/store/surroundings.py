"""What the store is handed in: disk, salt and time."""

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from models.store.disk import Disk

LARGEST_FILE = 64 * 1024 * 1024


class Surroundings(Struct, frozen=True):
    """The disk to use, a source of random salts (8 bytes each) and the time, aware.

    `largest` is the greatest size in bytes of a file that is opened or written.
    """

    disk: Disk
    salt: Callable[[], bytes]
    now: Callable[[], datetime]
    largest: int = LARGEST_FILE

    def stamp(self) -> str:
        """Now, in UTC, as it stands in file names."""
        return self.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
