"""A meeting that another window holds, to be looked at as it is now."""

from pathlib import Path
from typing import Any

from msgspec import Struct

from models.clock import Clock
from models.desk import Desk
from models.history import History
from models.sitting import (
    Found,
    JournalKeeper,
    Sitting,
    Told,
    history_of,
    read_sound,
    tell_nobody,
)
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble


class OnlyLooking:
    """A keeper of records that keeps none: for a meeting that another window holds."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def hand_over(self, _record: dict[str, Any], _number: int) -> None:
        raise StoreError(Trouble.BUSY, self.path)

    def write_sidecar(self, _content: dict[str, Any]) -> None:
        """Nothing: the sidecar belongs to the other window."""

    def try_again(self) -> None:
        """Nothing waits."""

    def drain(self) -> bool:
        return True

    def close(self, _remembered: dict[str, Any] | None = None) -> tuple[dict[str, Any], ...]:
        return ()


class LookedAt(Struct, frozen=True):
    """What was read of the file that another window holds."""

    path: Path
    salt: bytes
    history: History


def read_to_look(path: Path, around: Surroundings, told: Told = tell_nobody) -> LookedAt:
    """Reads a meeting file without lock or repair; on any thread. Raises StoreError.

    `told` is as in `read_to_sit`.
    """
    looked = read_sound(path, around)
    return LookedAt(path, looked.salt, history_of(path, looked.records, told))


def look_at_sitting(looked: LookedAt, clock: Clock) -> Sitting:
    """At what was read; nobody may act on its desk."""
    records = OnlyLooking(looked.path)
    desk = Desk(clock, JournalKeeper(records), looked.history)
    return Sitting(desk, records, looked.salt, Found(), read_only=True)
